package org.dateline.extract.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * Learns which blocks of a page belong to its article: {@code BlockModelTrainer TRAFILATURA READABILITY [OUT]}. The first
 * folder holds {@code evaldata.json}, the second Readability's {@code test-pages}. Prints the F of the marked segments for
 * each threshold, every page being judged by trees that saw no page of its host (five parts by a hash of the host), then
 * writes the model that all pages together give to OUT.
 */
public final class BlockModelTrainer {
    private static final int FOLDS = 5;

    private BlockModelTrainer() {}

    public static void main(String[] args) throws IOException {
        List<MarkedPage> pages = new ArrayList<>();
        for (GoldPage gold : GoldPage.of(Path.of(args[0]))) {
            pages.add(MarkedPage.of(gold, FOLDS, 0.1));
        }
        double weight = Double.parseDouble(System.getProperty("weak", "0.08"));
        try (var folders = Files.list(Path.of(args[1]))) {
            for (Path folder : folders.sorted().toList()) {
                MarkedPage page = MarkedPage.ofReadability(folder, weight);
                if (page != null) {
                    pages.add(page);
                }
            }
        }
        List<String> names = pages.getFirst().features().getFirst().names();
        System.out.printf(
                "%d pages, %d features, %d known blocks%n",
                pages.size(),
                names.size(),
                pages.stream().mapToLong(MarkedPage::known).sum());
        double[][] likelihoods = new double[pages.size()][];
        for (int fold = 0; fold < FOLDS; fold++) {
            BoostedTrees trees = fit(pages, fold);
            for (int i = 0; i < likelihoods.length; i++) {
                if (pages.get(i).fold() == fold) {
                    likelihoods[i] = pages.get(i).likelihoods(trees);
                }
            }
        }
        if (Boolean.getBoolean("show")) {
            for (int i = 0; i < likelihoods.length; i++) {
                if (likelihoods[i] != null && !pages.get(i).gold().isHeldOut()) {
                    show(pages.get(i), likelihoods[i]);
                }
            }
        }
        double best = 0;
        double threshold = 0.5;
        for (double t = 0.3; t < 0.71; t += 0.05) {
            SegmentTally tally = new SegmentTally();
            SegmentTally chosen = new SegmentTally();
            for (int i = 0; i < likelihoods.length; i++) {
                if (likelihoods[i] != null) {
                    tally.add(pages.get(i).gold(), pages.get(i).text(kept(likelihoods[i], t)));
                    chosen.add(
                            pages.get(i).gold(),
                            pages.get(i).text(BlockChoice.of(pages.get(i).blocks(), likelihoods[i], t)));
                }
            }
            System.out.println(String.format(Locale.ROOT, "threshold %.2f alone ", t) + tally + " chosen " + chosen);
            if (chosen.f() > best) {
                best = chosen.f();
                threshold = t;
            }
        }
        if (args.length > 2) {
            List<String> lines = new ArrayList<>();
            lines.add(String.join(" ", names));
            lines.add(String.format(Locale.ROOT, "%.2f", threshold));
            lines.addAll(fit(pages, FOLDS).lines());
            Files.write(Path.of(args[2]), lines);
        }
    }

    /** Prints the wrongly judged segments of a page. */
    private static void show(MarkedPage page, double[] likelihoods) {
        String text = page.text(kept(likelihoods, 0.5));
        for (String segment : page.gold().with()) {
            if (!text.contains(segment)) {
                print("MISSED", segment, page, likelihoods);
            }
        }
        for (String segment : page.gold().without()) {
            if (text.contains(segment)) {
                print("EXTRA", segment, page, likelihoods);
            }
        }
    }

    private static void print(String what, String segment, MarkedPage page, double[] likelihoods) {
        String name = page.gold().file().getFileName().toString();
        boolean none = true;
        for (int i = 0; i < likelihoods.length; i++) {
            PageBlock block = page.blocks().get(i);
            String text = block.text();
            if (text.contains(segment)) {
                none = false;
                System.out.printf(
                        Locale.ROOT,
                        "%s\t%s\t%.2f\t%s\t%s\t%s\t%s%n",
                        what,
                        name,
                        likelihoods[i],
                        segment,
                        block.holder().cssSelector().replaceAll(".* > (.* > .* > )", "$1"),
                        text.substring(0, Math.min(90, text.length())).replace('\n', ' '),
                        page.weights()[i]);
            }
        }
        if (none) {
            System.out.println(what + "\t" + name + "\tNOWHERE\t" + segment);
        }
    }

    private static BitSet kept(double[] likelihoods, double threshold) {
        BitSet kept = new BitSet();
        for (int i = 0; i < likelihoods.length; i++) {
            kept.set(i, likelihoods[i] >= threshold);
        }
        return kept;
    }

    /** The trees that the pages outside one part give. */
    private static BoostedTrees fit(List<MarkedPage> pages, int without) {
        List<float[]> rows = new ArrayList<>();
        List<double[]> known = new ArrayList<>();
        for (MarkedPage page : pages) {
            for (int i = 0; page.fold() != without && i < page.weights().length; i++) {
                if (page.weights()[i] > 0) {
                    rows.add(page.features().get(i).values());
                    known.add(new double[] {page.yes()[i], page.weights()[i]});
                }
            }
        }
        return new BoostedTreesTrainer(
                        Integer.getInteger("rounds", 250),
                        Integer.getInteger("leaves", 10),
                        Double.parseDouble(System.getProperty("rate", "0.06")),
                        2,
                        Double.parseDouble(System.getProperty("least", "3")),
                        7)
                .fit(
                        rows.toArray(new float[0][]),
                        known.stream().mapToDouble(one -> one[0]).toArray(),
                        known.stream().mapToDouble(one -> one[1]).toArray());
    }
}
