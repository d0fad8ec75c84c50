package org.dateline.extract.html;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Gradient-boosted regression trees whose sum is a score: the log odds of a yes, or of being chosen rather than nothing. A
 * node compares one feature with one threshold: left where the value is at most the threshold. Immutable and thread-safe; a
 * call costs a few comparisons for each tree.
 */
record BoostedTrees(List<Tree> trees) {
    /**
     * One tree. Node 0 is the root; a child below 0 is leaf {@code -child - 1}.
     *
     * @param features of the nodes
     * @param thresholds of the nodes
     */
    record Tree(int[] features, float[] thresholds, int[] left, int[] right, float[] leaves) {
        float value(float[] row) {
            if (features.length == 0) {
                return leaves[0];
            }
            int node = 0;
            while (node >= 0) {
                node = row[features[node]] <= thresholds[node] ? left[node] : right[node];
            }
            return leaves[-node - 1];
        }
    }

    BoostedTrees {
        trees = List.copyOf(trees);
    }

    /** How likely a yes is, 0 to 1. */
    double probability(float[] row) {
        return 1 / (1 + Math.exp(-score(row)));
    }

    /**
     * How likely each of several rows is the only yes, where there may be none: the softmax of their scores and of a score of 0
     * for none. What is missing from a sum of 1 is how likely there is none.
     */
    double[] choice(List<float[]> rows) {
        double[] shares = rows.stream().mapToDouble(row -> Math.exp(score(row))).toArray();
        double all = 1 + Arrays.stream(shares).sum();
        return Arrays.stream(shares).map(share -> share / all).toArray();
    }

    private double score(float[] row) {
        double sum = 0;
        for (Tree tree : trees) {
            sum += tree.value(row);
        }
        return sum;
    }

    /** Reads what {@link #lines} writes. */
    static BoostedTrees of(List<String> lines) {
        List<Tree> trees = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split(" ");
            int leaves = Integer.parseInt(parts[0]);
            int nodes = leaves - 1;
            Tree tree = new Tree(new int[nodes], new float[nodes], new int[nodes], new int[nodes], new float[leaves]);
            int at = 1;
            for (int node = 0; node < nodes; node++) {
                tree.features[node] = Integer.parseInt(parts[at++]);
                tree.thresholds[node] = Float.parseFloat(parts[at++]);
                tree.left[node] = Integer.parseInt(parts[at++]);
                tree.right[node] = Integer.parseInt(parts[at++]);
            }
            for (int leaf = 0; leaf < leaves; leaf++) {
                tree.leaves[leaf] = Float.parseFloat(parts[at++]);
            }
            trees.add(tree);
        }
        return new BoostedTrees(trees);
    }

    /** Each tree in a line: the number of its leaves, its nodes, the values of its leaves. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (Tree tree : trees) {
            StringBuilder line = new StringBuilder().append(tree.leaves.length);
            for (int node = 0; node < tree.features.length; node++) {
                line.append(' ').append(tree.features[node]).append(' ').append(short4(tree.thresholds[node]));
                line.append(' ').append(tree.left[node]).append(' ').append(tree.right[node]);
            }
            for (float leaf : tree.leaves) {
                line.append(' ').append(short4(leaf));
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static String short4(float value) {
        return value == Math.rint(value) && Math.abs(value) < 1e7
                ? Integer.toString((int) value)
                : Float.toString(new java.math.BigDecimal(value)
                        .round(new java.math.MathContext(5))
                        .floatValue());
    }
}
