package org.dateline.extract.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/**
 * Learns which of the things that a page offers is the one that people call right: {@code ChoiceTrainer dates FOLDER [OUT]},
 * the folder being the one that holds trafilatura's {@code evaldata.json}. Prints for each threshold how many pages are read
 * right, every page being judged by trees that saw no page of its host (five parts by a hash of the host), beside what the
 * rules alone choose; then writes the model that all pages together give to OUT.
 */
public final class ChoiceTrainer {
    private static final int FOLDS = 5;

    /** What is less likely is a guess, whatever the figures say. */
    private static final double LEAST = 0.29;

    private ChoiceTrainer() {}

    /** What a page offers. */
    private record Offered(
            GoldPage gold,
            int fold,
            List<FeatureVector> vectors,
            List<String> names,
            List<Boolean> barred,
            List<Boolean> right,
            boolean ruled) {}

    public static void main(String[] args) throws IOException {
        List<Offered> pages = new ArrayList<>();
        for (GoldPage gold : GoldPage.of(Path.of(args[1]))) {
            Offered page = switch (args[0]) {
                case "dates" -> dates(gold);
                case "authors" -> authors(gold);
                default -> titles(gold);
            };
            if (page != null) {
                pages.add(page);
            }
        }
        List<String> names = pages.stream()
                .flatMap(page -> page.vectors.stream())
                .findFirst()
                .orElseThrow()
                .names();
        System.out.printf(
                "%d pages, %d of them offer what is right, the rules choose it on %d; %d rows of %d features%n",
                pages.size(),
                pages.stream().filter(page -> page.right.contains(true)).count(),
                pages.stream().filter(Offered::ruled).count(),
                pages.stream().mapToInt(page -> page.vectors.size()).sum(),
                names.size());
        double[] most = new double[pages.size()];
        boolean[] right = new boolean[pages.size()];
        for (int fold = 0; fold < FOLDS; fold++) {
            BoostedTrees trees = fit(pages, fold);
            for (int i = 0; i < most.length; i++) {
                if (pages.get(i).fold == fold) {
                    judge(pages.get(i), trees, i, most, right);
                    if (Boolean.getBoolean("show")
                            && !right[i]
                            && !pages.get(i).gold.isHeldOut()) {
                        show(pages.get(i), trees);
                    }
                }
            }
        }
        double threshold = thresholds(pages, most, right);
        if (args.length > 2) {
            Files.write(
                    Path.of(args[2]),
                    Stream.concat(
                                    Stream.of(String.join(" ", names), String.format(Locale.ROOT, "%.2f", threshold)),
                                    fit(pages, FOLDS).lines().stream())
                            .toList());
        }
    }

    private static Offered dates(GoldPage gold) throws IOException {
        if (gold.date().isEmpty()) {
            return null;
        }
        HtmlArticle.Gathered gathered = HtmlArticle.gather(HtmlPage.parse(Files.readAllBytes(gold.file())), null);
        List<FeatureVector> vectors =
                gathered.days().stream().map(DateEvidence.Day::features).toList();
        List<Boolean> right = gathered.days().stream()
                .map(day -> day.day().toString().equals(gold.date().strip()))
                .toList();
        var ruled = gathered.draft().dates.chosen();
        return new Offered(
                gold,
                Math.floorMod(gold.host().hashCode() * 31 + 7, FOLDS),
                vectors,
                gathered.days().stream().map(day -> day.day().toString()).toList(),
                gathered.days().stream().map(DateEvidence.Day::barred).toList(),
                right,
                ruled != null && ruled.date().iso().equals(gold.date().strip()));
    }

    private static Offered titles(GoldPage gold) throws IOException {
        if (gold.title().isEmpty()) {
            return null;
        }
        Document page = HtmlPage.parse(Files.readAllBytes(gold.file()));
        HtmlMetadata metadata = HtmlMetadata.of(page);
        List<HtmlHeadings.Heading> headings = HtmlTitle.headings(page, metadata);
        String ruled = HtmlTitle.ruled(page, metadata, headings);
        List<TitleEvidence.Title> titles = TitleEvidence.of(page, metadata, headings, ruled);
        return new Offered(
                gold,
                Math.floorMod(gold.host().hashCode() * 31 + 7, FOLDS),
                titles.stream().map(TitleEvidence.Title::features).toList(),
                titles.stream().map(TitleEvidence.Title::text).toList(),
                titles.stream().map(title -> false).toList(),
                titles.stream()
                        .map(title -> PageTally.sameTitle(gold, title.text()))
                        .toList(),
                ruled != null && PageTally.sameTitle(gold, ruled));
    }

    private static Offered authors(GoldPage gold) throws IOException {
        if (gold.authors().isEmpty()) {
            return null;
        }
        HtmlArticle.Gathered gathered = HtmlArticle.gather(HtmlPage.parse(Files.readAllBytes(gold.file())), null);
        return new Offered(
                gold,
                Math.floorMod(gold.host().hashCode() * 31 + 7, FOLDS),
                gathered.authors().stream()
                        .map(AuthorEvidence.Authors::features)
                        .toList(),
                gathered.authors().stream()
                        .map(offer -> offer.names().toString())
                        .toList(),
                gathered.authors().stream().map(offer -> false).toList(),
                gathered.authors().stream()
                        .map(offer -> PageTally.sameNames(gold.authors(), offer.names()))
                        .toList(),
                PageTally.sameNames(gold.authors(), gathered.ruled()));
    }

    /** Prints what a wrongly read page offers, and how likely each is. */
    private static void show(Offered page, BoostedTrees trees) {
        StringBuilder line = new StringBuilder(
                page.gold.file().getFileName() + "\t" + page.gold.date() + page.gold.authors() + page.gold.title());
        for (int k = 0; k < page.vectors.size(); k++) {
            if (trees.probability(page.vectors.get(k).values()) < 0.05 && !page.right.get(k)) {
                continue;
            }
            line.append(page.right.get(k) ? "\t+" : "\t")
                    .append(String.format(
                            Locale.ROOT,
                            "%s %.2f",
                            page.names.get(k),
                            trees.probability(page.vectors.get(k).values())));
        }
        System.out.println(line);
    }

    private static void judge(Offered page, BoostedTrees trees, int i, double[] most, boolean[] right) {
        for (int k = 0; k < page.vectors.size(); k++) {
            double likelihood = trees.probability(page.vectors.get(k).values());
            if (likelihood > most[i] && !page.barred.get(k)) {
                most[i] = likelihood;
                right[i] = page.right.get(k);
            }
        }
    }

    private static double thresholds(List<Offered> pages, double[] most, boolean[] right) {
        double best = 0;
        double threshold = 0;
        for (double t = 0; t < 0.61; t += 0.05) {
            int[] found = new int[2];
            int[] wrong = new int[2];
            int[] all = new int[2];
            for (int i = 0; i < most.length; i++) {
                int half = pages.get(i).gold.isHeldOut() ? 1 : 0;
                all[half]++;
                if (most[i] >= t && most[i] > 0) {
                    (right[i] ? found : wrong)[half]++;
                }
            }
            double f = f(found[0] + found[1], wrong[0] + wrong[1], all[0] + all[1]);
            System.out.printf(
                    Locale.ROOT,
                    "threshold %.2f  F %.4f (%d right, %d wrong, of %d)  looked at %.4f  held out %.4f%n",
                    t,
                    f,
                    found[0] + found[1],
                    wrong[0] + wrong[1],
                    all[0] + all[1],
                    f(found[0], wrong[0], all[0]),
                    f(found[1], wrong[1], all[1]));
            if (f > best && t >= LEAST) {
                best = f;
                threshold = t;
            }
        }
        return threshold;
    }

    private static double f(int right, int wrong, int all) {
        return 2.0 * right / (right + wrong + all);
    }

    /** The trees that the pages outside one part give. */
    private static BoostedTrees fit(List<Offered> pages, int without) {
        List<float[]> rows = new ArrayList<>();
        List<Boolean> yes = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        double lost = Double.parseDouble(System.getProperty("lost", "0.3"));
        for (Offered page : pages) {
            for (int k = 0; page.fold != without && k < page.vectors.size(); k++) {
                rows.add(page.vectors.get(k).values());
                yes.add(page.right.get(k));
                weights.add(page.right.contains(true) ? 1 : lost);
            }
        }
        float[][] table = rows.toArray(new float[0][]);
        double[] known = yes.stream().mapToDouble(one -> one ? 1 : 0).toArray();
        double[] weight = weights.stream().mapToDouble(one -> one).toArray();
        List<BoostedTrees.Tree> trees = new ArrayList<>();
        int seeds = Integer.getInteger("seeds", 3);
        for (int seed = 0; seed < seeds; seed++) {
            BoostedTrees grown = new BoostedTreesTrainer(
                            Integer.getInteger("rounds", 120),
                            Integer.getInteger("leaves", 6),
                            Double.parseDouble(System.getProperty("rate", "0.06")),
                            2,
                            Double.parseDouble(System.getProperty("least", "3")),
                            7 + seed)
                    .fit(table, known, weight);
            grown.trees().forEach(tree -> trees.add(share(tree, seeds)));
        }
        return new BoostedTrees(trees);
    }

    /** A tree that counts as one of several forests, whose mean is taken. */
    private static BoostedTrees.Tree share(BoostedTrees.Tree tree, int forests) {
        float[] leaves = tree.leaves().clone();
        for (int i = 0; i < leaves.length; i++) {
            leaves[i] /= forests;
        }
        return new BoostedTrees.Tree(tree.features(), tree.thresholds(), tree.left(), tree.right(), leaves);
    }
}
