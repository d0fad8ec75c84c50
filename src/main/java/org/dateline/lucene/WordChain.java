package org.dateline.lucene;

import java.util.Arrays;

/** Words of a query that stand in an article in the query's order, each shortly after the one before. */
final class WordChain {
    /** Of each of the last positions, a ring: what a chain weighs at most that ends there in each word; 0 where none does. */
    private final double[][] chains;

    private final double[] weights;

    private WordChain(double[] weights, int step) {
        this.weights = weights;
        this.chains = new double[step + 1][weights.length];
    }

    /**
     * The weight of the best chain; words of the query may be left out of it, none is used twice. A dynamic programme over
     * the places in their order: O(places · step · words).
     *
     * @param places where each word of the query stands, single positions
     * @param weights of the words, 0 for a stop word, which weighs nothing and may yet carry a chain on
     * @param step how many positions further the next word of a chain may stand
     * @param end the position after the last that is looked at
     */
    static double best(Stretches[] places, double[] weights, int step, int end) {
        WordChain chain = new WordChain(weights, step);
        int[] next = new int[places.length];
        double best = 0;
        int cleared = 0;
        for (int at = earliest(places, next, end); at < end; at = earliest(places, next, end)) {
            // What is older than a step is out of reach, however far the next place is.
            for (cleared = Math.max(cleared, at - step); cleared <= at; cleared++) {
                Arrays.fill(chain.at(cleared), 0);
            }
            best = Math.max(best, chain.extend(places, next, at));
        }
        return best;
    }

    private double[] at(int position) {
        return chains[position % chains.length];
    }

    /** Lets chains end at a position; the best of them. */
    private double extend(Stretches[] places, int[] next, int at) {
        double best = 0;
        double before = 0;
        for (int word = 0; word < places.length; word++) {
            if (next[word] < places[word].size() && places[word].start(next[word]) == at) {
                next[word]++;
                at(at)[word] = weights[word] + before;
                best = Math.max(best, weights[word] + before);
            }
            for (int earlier = Math.max(0, at - chains.length + 1); earlier < at; earlier++) {
                before = Math.max(before, at(earlier)[word]);
            }
        }
        return best;
    }

    private static int earliest(Stretches[] places, int[] next, int end) {
        int earliest = end;
        for (int word = 0; word < places.length; word++) {
            if (next[word] < places[word].size()) {
                earliest = Math.min(earliest, places[word].start(next[word]));
            }
        }
        return earliest;
    }
}
