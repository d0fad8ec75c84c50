package org.dateline.lucene;

/**
 * Two words of a query that should stand together in an article as they do in the query.
 *
 * @param first the number of the word that comes first
 * @param second the number of the other
 * @param apart how many words further the second stands in the query
 * @param window how many words apart they may stand, in either order; 0 where only the very distance of the query counts
 */
record WordPairs(int first, int second, int apart, int window) {
    /**
     * Counts the pairs among the first words of an article: one as far apart as in the query as a whole, another by the root
     * of its distance, so that the nearer counts more.
     *
     * @param end the position after the last that is looked at
     */
    double count(Stretches[] places, int end) {
        return window == 0 ? exactly(places[first], places[second], end) : within(places[first], places[second], end);
    }

    private double exactly(Stretches firsts, Stretches seconds, int end) {
        int count = 0;
        for (int i = 0; i < firsts.size() && firsts.start(i) < end; i++) {
            count += seconds.holds(firsts.start(i) + apart) ? 1 : 0;
        }
        return count;
    }

    private double within(Stretches firsts, Stretches seconds, int end) {
        double count = 0;
        int from = 0;
        for (int i = 0; i < firsts.size() && firsts.start(i) < end; i++) {
            int here = firsts.start(i);
            while (from < seconds.size() && seconds.start(from) < here - window) {
                from++;
            }
            for (int j = from; j < seconds.size() && seconds.start(j) <= here + window; j++) {
                int distance = seconds.start(j) - here;
                if (distance != 0 && seconds.start(j) < end) {
                    count += distance == apart ? 1 : 1 / Math.sqrt(Math.abs(distance));
                }
            }
        }
        return count;
    }
}
