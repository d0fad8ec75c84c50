package org.dateline.extract.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Learns which of the things that a page offers is the one that people call right: {@code ChoiceTrainer
 * dates|titles|authors FOLDER [OUT]}, the folder being the one that holds trafilatura's {@code evaldata.json}. Prints for
 * each threshold how many pages are read right, every page being judged by trees that saw no page of its host (five parts by
 * a hash of the host; also mean and standard deviation over several such divisions), beside what the rules alone choose; why the others are wrong; then writes the model that all pages
 * together give to OUT. With {@code -Dshow=true} prints the wrong ones of the sites that may be looked at.
 *
 * <p>The trees learn each page in several versions, the others without some of what it states for programs and with less
 * weight; they are judged by whole pages only.
 */
public final class ChoiceTrainer {
    private static final int FOLDS = 5;

    /** In how many ways the hosts are put into parts: the spread of the figures tells a gain from chance. */
    private static final int DIVISIONS = Integer.getInteger("divisions", 4);

    /** What is less likely is a guess, whatever the figures say: of what is less likely than this, most is wrong. */
    private static final double LEAST = 0.25;

    /** Thresholds whose F differs by less, as it does by chance between divisions, are as good: the lowest of them says most. */
    private static final double SAME = 0.005;

    private static final double STEP = 0.05;

    /** How much a page weighs that offers nothing right: people may see what no program does. */
    private static final double LOST = 0.7;

    private final OfferedPage.Choice choice;
    private final List<OfferedPage> pages;
    private final List<OfferedPage> whole;

    /** How likely the likeliest offer of each whole page is, and which it is; -1 for none. */
    private final double[] most;

    private final int[] taken;

    private int division;

    private ChoiceTrainer(OfferedPage.Choice choice, List<OfferedPage> pages) {
        this.choice = choice;
        this.pages = pages;
        whole = pages.stream().filter(OfferedPage::isWhole).toList();
        most = new double[whole.size()];
        taken = new int[whole.size()];
        Arrays.fill(taken, -1);
    }

    public static void main(String[] args) throws IOException {
        OfferedPage.Choice choice = OfferedPage.Choice.valueOf(args[0].toUpperCase(Locale.ROOT));
        ChoiceTrainer trainer = new ChoiceTrainer(choice, OfferedPage.of(choice, Path.of(args[1])));
        double threshold = trainer.judge();
        if (args.length > 2) {
            List<String> names = trainer.whole.stream()
                    .flatMap(page -> page.vectors().stream())
                    .findFirst()
                    .orElseThrow()
                    .names();
            String stated = String.format(Locale.ROOT, "%.2f", threshold);
            Stream<String> trees = trainer.fit(FOLDS).lines().stream();
            Files.write(
                    Path.of(args[2]),
                    Stream.concat(Stream.of(String.join(" ", names), stated), trees)
                            .toList());
        }
    }

    private double judge() {
        System.out.printf(
                "%d pages, %d of them offer what is right, the rules choose it on %d; learned from %d versions%n",
                whole.size(),
                whole.stream().filter(OfferedPage::offersRight).count(),
                whole.stream().filter(OfferedPage::ruled).count(),
                pages.size());
        double[] shares = new double[DIVISIONS];
        double[] measures = new double[DIVISIONS];
        for (division = DIVISIONS - 1; division >= 0; division--) {
            judgeDivision();
            int[] counts = counts();
            shares[division] = (double) counts[0] / most.length;
            measures[division] = f(counts[1], counts[2], most.length);
        }
        division = 0;
        System.out.printf(
                Locale.ROOT,
                "%d divisions of the hosts: likeliest right %s, F at %.2f %s%n",
                DIVISIONS,
                spread(shares),
                LEAST,
                spread(measures));
        double threshold = threshold();
        causes(threshold);
        return threshold;
    }

    /** Judges every page by trees that saw no page of its part. */
    private void judgeDivision() {
        List<BoostedTrees> folds =
                IntStream.range(0, FOLDS).parallel().mapToObj(this::fit).toList();
        for (int fold = 0; fold < FOLDS; fold++) {
            BoostedTrees trees = folds.get(fold);
            for (int i = 0; i < most.length; i++) {
                if (fold(whole.get(i)) == fold) {
                    double[] likelihoods = trees.choice(whole.get(i).rows());
                    taken[i] = whole.get(i).likeliest(likelihoods);
                    most[i] = taken[i] < 0 ? 0 : likelihoods[taken[i]];
                    show(i, likelihoods);
                }
            }
        }
    }

    /** How many pages are right by their likeliest offer, and how many right and wrong where that is likely enough to be told. */
    private int[] counts() {
        int[] counts = new int[3];
        for (int i = 0; i < most.length; i++) {
            counts[0] += isRight(i) ? 1 : 0;
            boolean told = taken[i] >= 0 && most[i] >= LEAST;
            counts[1] += told && isRight(i) ? 1 : 0;
            counts[2] += told && !isRight(i) ? 1 : 0;
        }
        return counts;
    }

    private static String spread(double[] values) {
        double mean = Arrays.stream(values).average().orElse(0);
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return String.format(Locale.ROOT, "%.4f ± %.4f", mean, Math.sqrt(squares / Math.max(1, values.length - 1)));
    }

    /** The part of a page's host: by its hash in the first division, by chance that the hash seeds in the others. */
    private int fold(OfferedPage page) {
        int hash = page.gold().host().hashCode();
        return division == 0
                ? Math.floorMod(hash * 31 + 7, FOLDS)
                : new Random(hash * 1_000_003L + division).nextInt(FOLDS);
    }

    private boolean isRight(int i) {
        return taken[i] >= 0 && whole.get(i).right().get(taken[i]);
    }

    private double threshold() {
        double best = 0;
        double threshold = 1;
        for (double t = 0.9; t > -STEP / 2; t -= STEP) {
            int[] found = new int[2];
            int[] wrong = new int[2];
            int[] all = new int[2];
            for (int i = 0; i < most.length; i++) {
                int half = whole.get(i).gold().isHeldOut() ? 1 : 0;
                all[half]++;
                if (taken[i] >= 0 && most[i] >= t) {
                    (isRight(i) ? found : wrong)[half]++;
                }
            }
            double f = f(found[0] + found[1], wrong[0] + wrong[1], all[0] + all[1]);
            System.out.printf(
                    Locale.ROOT,
                    "threshold %.2f  F %.4f (%d right, %d wrong, of %d)  looked at %.4f  held out %.4f%n",
                    Math.abs(t),
                    f,
                    found[0] + found[1],
                    wrong[0] + wrong[1],
                    all[0] + all[1],
                    f(found[0], wrong[0], all[0]),
                    f(found[1], wrong[1], all[1]));
            best = Math.max(best, f);
            threshold = f > best - SAME && t > LEAST - STEP / 2 ? t : threshold;
        }
        return threshold;
    }

    private static double f(int right, int wrong, int all) {
        return 2.0 * right / (right + wrong + all);
    }

    /** Why pages are wrong at a threshold. */
    private void causes(double threshold) {
        int[][] counts = new int[2][2];
        for (int i = 0; i < most.length; i++) {
            boolean none = taken[i] < 0 || most[i] < threshold;
            if (none || !isRight(i)) {
                counts[whole.get(i).offersRight() ? 1 : 0][none ? 1 : 0]++;
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s at %.2f: right not offered %d (other taken %d, none %d), right offered but other taken %d, but none taken %d%n",
                choice,
                threshold,
                counts[0][0] + counts[0][1],
                counts[0][0],
                counts[0][1],
                counts[1][0],
                counts[1][1]);
    }

    /** Prints what a wrongly read page offers, and how likely each is. */
    private void show(int i, double[] likelihoods) {
        OfferedPage page = whole.get(i);
        if (!Boolean.getBoolean("show")
                || division > 0
                || isRight(i)
                || page.gold().isHeldOut()) {
            return;
        }
        GoldPage gold = page.gold();
        StringBuilder line =
                new StringBuilder(gold.file().getFileName() + "\t" + gold.date() + gold.authors() + gold.title());
        for (int k = 0; k < likelihoods.length; k++) {
            if (likelihoods[k] >= 0.05 || page.right().get(k)) {
                line.append(page.right().get(k) ? "\t+" : "\t")
                        .append(String.format(
                                Locale.ROOT, "%s %.2f", page.names().get(k), likelihoods[k]));
            }
        }
        System.out.println(line);
    }

    /** The trees that the pages outside one part give. */
    private BoostedTrees fit(int without) {
        List<float[]> rows = new ArrayList<>();
        List<Double> yes = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        List<Integer> groups = new ArrayList<>();
        double less = Double.parseDouble(System.getProperty("less", "0.3"));
        for (int p = 0; p < pages.size(); p++) {
            OfferedPage page = pages.get(p);
            double weight = (page.offersRight() ? 1 : LOST) * (page.isWhole() ? 1 : less);
            for (int k = 0; fold(page) != without && k < page.vectors().size(); k++) {
                rows.add(page.vectors().get(k).values());
                yes.add(page.right().get(k) ? 1.0 : 0.0);
                weights.add(weight);
                groups.add(p);
            }
        }
        return fit(
                rows.toArray(new float[0][]),
                yes.stream().mapToDouble(one -> one).toArray(),
                weights.stream().mapToDouble(one -> one).toArray(),
                groups.stream().mapToInt(one -> one).toArray());
    }

    private BoostedTrees fit(float[][] table, double[] yes, double[] weights, int[] groups) {
        List<BoostedTrees.Tree> trees = new ArrayList<>();
        int seeds = Integer.getInteger("seeds", 3);
        for (int seed = 0; seed < seeds; seed++) {
            BoostedTrees grown = new BoostedTreesTrainer(
                            Integer.getInteger("rounds", 150),
                            Integer.getInteger("leaves", choice == OfferedPage.Choice.DATES ? 6 : 9),
                            Double.parseDouble(System.getProperty("rate", "0.06")),
                            2,
                            Double.parseDouble(System.getProperty("least", "3")),
                            7 + seed)
                    .fitChoices(table, yes, weights, groups);
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
