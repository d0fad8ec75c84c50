package org.dateline.extract.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Fits gradient-boosted trees to weighted yes and no rows: logistic or listwise loss, second-order leaf values, best-first
 * growth over histograms of each feature's quantiles (as in LightGBM). The same rows and seed give the same trees.
 */
final class BoostedTreesTrainer {
    private static final int BINS = 48;

    private final int rounds;
    private final int leaves;
    private final double rate;
    private final double ridge;
    private final double leastWeight;
    private final Random random;

    private float[][] cuts = new float[0][];
    private byte[][] bins = new byte[0][];
    private double[] gradients = new double[0];
    private double[] curvatures = new double[0];

    BoostedTreesTrainer(int rounds, int leaves, double rate, double ridge, double leastWeight, long seed) {
        this.rounds = rounds;
        this.leaves = leaves;
        this.rate = rate;
        this.ridge = ridge;
        this.leastWeight = leastWeight;
        random = new Random(seed);
    }

    /** Trees whose sum is the log odds of a yes. */
    BoostedTrees fit(float[][] rows, double[] yes, double[] weights) {
        return grow(rows, scores -> {
            for (int i = 0; i < scores.length; i++) {
                double p = 1 / (1 + Math.exp(-scores[i]));
                slope(i, weights[i], yes[i], p);
            }
        });
    }

    /**
     * Trees that choose among the rows of a group, or none of them: the likelihood of a row is its share of the exponentials of
     * the group's scores and of 1 for none (a softmax, as in ListNet), so that a row is judged beside its rivals.
     *
     * @param yes 1 for each row that would be right; a group may have several such rows, or none
     * @param groups the number of each row's group, from 0
     */
    BoostedTrees fitChoices(float[][] rows, double[] yes, double[] weights, int[] groups) {
        int count = Arrays.stream(groups).max().orElse(-1) + 1;
        return grow(rows, scores -> {
            double[] all = new double[count];
            double[] right = new double[count];
            Arrays.fill(all, 1);
            for (int i = 0; i < scores.length; i++) {
                double share = Math.exp(scores[i]);
                all[groups[i]] += share;
                right[groups[i]] += yes[i] * share;
            }
            for (int i = 0; i < scores.length; i++) {
                double share = Math.exp(scores[i]);
                double wanted = yes[i] > 0 ? share / right[groups[i]] : 0;
                slope(i, weights[i], wanted, share / all[groups[i]]);
            }
        });
    }

    /** Notes the first and second derivative of the loss by the score of a row. */
    private void slope(int row, double weight, double wanted, double likelihood) {
        gradients[row] = weight * (wanted - likelihood);
        curvatures[row] = weight * Math.max(1e-6, likelihood * (1 - likelihood));
    }

    private BoostedTrees grow(float[][] rows, Consumer<double[]> loss) {
        quantise(rows);
        int n = rows.length;
        double[] scores = new double[n];
        gradients = new double[n];
        curvatures = new double[n];
        List<BoostedTrees.Tree> trees = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            loss.accept(scores);
            int[] sample =
                    IntStream.range(0, n).filter(i -> random.nextInt(100) < 70).toArray();
            BoostedTrees.Tree tree = grow(sample);
            trees.add(tree);
            for (int i = 0; i < n; i++) {
                scores[i] += tree.value(rows[i]);
            }
        }
        return new BoostedTrees(trees);
    }

    private void quantise(float[][] rows) {
        int width = rows[0].length;
        cuts = new float[width][];
        bins = new byte[width][rows.length];
        for (int f = 0; f < width; f++) {
            float[] values = new float[rows.length];
            for (int i = 0; i < rows.length; i++) {
                values[i] = rows[i][f];
            }
            float[] sorted = values.clone();
            Arrays.sort(sorted);
            float[] distinct = new float[BINS];
            int count = 0;
            for (int b = 1; b < BINS; b++) {
                float cut = sorted[(int) ((long) b * sorted.length / BINS)];
                if (cut < sorted[sorted.length - 1] && (count == 0 || cut > distinct[count - 1])) {
                    distinct[count++] = cut;
                }
            }
            cuts[f] = Arrays.copyOf(distinct, count);
            for (int i = 0; i < rows.length; i++) {
                int at = Arrays.binarySearch(cuts[f], values[i]);
                bins[f][i] = (byte) (at >= 0 ? at : -at - 1);
            }
        }
    }

    /** A leaf that may be split, and its best split. */
    private record Leaf(
            int[] rows,
            int parent,
            boolean isLeft,
            double gradient,
            double curvature,
            @Nullable Split split) {
        double gain() {
            return split == null ? 0 : split.gain;
        }
    }

    private record Split(int feature, int bin, double gain) {}

    private BoostedTrees.Tree grow(int[] sample) {
        boolean[] used = new boolean[bins.length];
        for (int f = 0; f < used.length; f++) {
            used[f] = random.nextInt(100) < 50;
        }
        PriorityQueue<Leaf> open =
                new PriorityQueue<>(Comparator.comparingDouble(Leaf::gain).reversed());
        open.add(leaf(sample, -1, false, used));
        List<Leaf> done = new ArrayList<>();
        int[] features = new int[leaves - 1];
        float[] thresholds = new float[leaves - 1];
        int[] left = new int[leaves - 1];
        int[] right = new int[leaves - 1];
        int nodes = 0;
        while (!open.isEmpty()) {
            Leaf leaf = open.remove();
            Split split = leaf.split;
            if (split == null || nodes == leaves - 1) {
                done.add(leaf);
                continue;
            }
            int node = nodes++;
            features[node] = split.feature;
            thresholds[node] = cuts[split.feature][split.bin];
            attach(leaf, node, left, right);
            int[] low = Arrays.stream(leaf.rows)
                    .filter(i -> bins[split.feature][i] <= split.bin)
                    .toArray();
            int[] high = Arrays.stream(leaf.rows)
                    .filter(i -> bins[split.feature][i] > split.bin)
                    .toArray();
            open.add(leaf(low, node, true, used));
            open.add(leaf(high, node, false, used));
        }
        float[] values = new float[done.size()];
        for (int i = 0; i < values.length; i++) {
            Leaf leaf = done.get(i);
            values[i] = (float) (rate * leaf.gradient / (leaf.curvature + ridge));
            attach(leaf, -i - 1, left, right);
        }
        return new BoostedTrees.Tree(
                Arrays.copyOf(features, nodes),
                Arrays.copyOf(thresholds, nodes),
                Arrays.copyOf(left, nodes),
                Arrays.copyOf(right, nodes),
                values);
    }

    private static void attach(Leaf leaf, int child, int[] left, int[] right) {
        if (leaf.parent >= 0) {
            (leaf.isLeft ? left : right)[leaf.parent] = child;
        }
    }

    private Leaf leaf(int[] rows, int parent, boolean isLeft, boolean[] used) {
        double gradient = 0;
        double curvature = 0;
        for (int i : rows) {
            gradient += gradients[i];
            curvature += curvatures[i];
        }
        return new Leaf(rows, parent, isLeft, gradient, curvature, best(rows, gradient, curvature, used));
    }

    private @Nullable Split best(int[] rows, double gradient, double curvature, boolean[] used) {
        Split best = null;
        double whole = gradient * gradient / (curvature + ridge);
        double[] g = new double[BINS];
        double[] h = new double[BINS];
        for (int f = 0; f < bins.length; f++) {
            if (!used[f]) {
                continue;
            }
            Arrays.fill(g, 0);
            Arrays.fill(h, 0);
            byte[] column = bins[f];
            for (int i : rows) {
                g[column[i]] += gradients[i];
                h[column[i]] += curvatures[i];
            }
            double lowG = 0;
            double lowH = 0;
            for (int b = 0; b < cuts[f].length; b++) {
                lowG += g[b];
                lowH += h[b];
                double highH = curvature - lowH;
                if (lowH >= leastWeight && highH >= leastWeight) {
                    double highG = gradient - lowG;
                    double gain = lowG * lowG / (lowH + ridge) + highG * highG / (highH + ridge) - whole;
                    if (gain > (best == null ? 1e-4 : best.gain)) {
                        best = new Split(f, b, gain);
                    }
                }
            }
        }
        return best;
    }
}
