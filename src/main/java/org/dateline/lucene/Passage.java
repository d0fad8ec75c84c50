package org.dateline.lucene;

import java.util.Arrays;

/** The short passage of an article that has most of what is sought. */
final class Passage {
    private Passage() {}

    /**
     * The weight of the different words in the best passage.
     *
     * @param weights of the words, 0 for those that do not matter
     * @param length of a passage in words
     * @param end the position after the last that is looked at
     */
    static double best(Stretches[] places, double[] weights, int length, int end) {
        int[] next = new int[places.length];
        int[] last = new int[places.length];
        Arrays.fill(last, -length);
        double best = 0;
        for (int word = earliest(places, weights, next, end); word >= 0; word = earliest(places, weights, next, end)) {
            int here = places[word].start(next[word]++);
            last[word] = here;
            double sum = 0;
            for (int w = 0; w < places.length; w++) {
                sum += here - last[w] < length ? weights[w] : 0;
            }
            best = Math.max(best, sum);
        }
        return best;
    }

    /** The word whose next place comes first; -1 where none is left. */
    private static int earliest(Stretches[] places, double[] weights, int[] next, int end) {
        int earliest = -1;
        int first = end;
        for (int w = 0; w < places.length; w++) {
            if (weights[w] > 0 && next[w] < places[w].size() && places[w].start(next[w]) < first) {
                first = places[w].start(next[w]);
                earliest = w;
            }
        }
        return earliest;
    }
}
