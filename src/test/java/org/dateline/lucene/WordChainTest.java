package org.dateline.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class WordChainTest {
    private static final double[] ONE_EACH = {1, 1, 1};

    @Test
    void wordsInTheQuerysOrderMakeAChain() {
        assertThat(WordChain.best(places(new int[] {3}, new int[] {5}, new int[] {9}), ONE_EACH, 8, 100))
                .isEqualTo(3);
        assertThat(WordChain.best(places(new int[] {9}, new int[] {5}, new int[] {3}), ONE_EACH, 8, 100))
                .isEqualTo(1);
    }

    @Test
    void aWordMayBeLeftOut() {
        assertThat(WordChain.best(places(new int[] {3}, new int[] {90}, new int[] {9}), ONE_EACH, 8, 100))
                .isEqualTo(2);
    }

    @Test
    void aChainBreaksWhereTheNextWordIsTooFar() {
        assertThat(WordChain.best(places(new int[] {3}, new int[] {11}, new int[] {20}), ONE_EACH, 8, 100))
                .isEqualTo(2);
        assertThat(WordChain.best(places(new int[] {3}, new int[] {11}, new int[] {19}), ONE_EACH, 8, 100))
                .isEqualTo(3);
    }

    @Test
    void nothingIsSeenBehindTheEnd() {
        assertThat(WordChain.best(places(new int[] {3}, new int[] {5}, new int[] {9}), ONE_EACH, 8, 9))
                .isEqualTo(2);
    }

    @Test
    void theBestOfAllChainsIsFound() {
        Random random = new Random(7);
        for (int run = 0; run < 2_000; run++) {
            int words = 1 + random.nextInt(5);
            int step = 1 + random.nextInt(6);
            double[] weights = random.doubles(words, 0, 3)
                    .map(weight -> weight < 0.5 ? 0 : weight)
                    .toArray();
            int[][] positions = new int[words][];
            for (int word = 0; word < words; word++) {
                TreeSet<Integer> some = new TreeSet<>();
                for (int i = random.nextInt(5); i > 0; i--) {
                    some.add(random.nextInt(30));
                }
                positions[word] = some.stream().mapToInt(Integer::intValue).toArray();
            }
            double wanted = 0;
            for (int word = 0; word < words; word++) {
                for (int at : positions[word]) {
                    wanted = Math.max(wanted, at < 25 ? from(positions, weights, step, word, at) : 0);
                }
            }
            assertThat(WordChain.best(places(positions), weights, step, 25)).isEqualTo(wanted, within(1e-9));
        }
    }

    /** Every chain that begins with a word at a position, tried one by one. */
    private static double from(int[][] positions, double[] weights, int step, int word, int at) {
        double best = 0;
        for (int next = word + 1; next < positions.length; next++) {
            for (int there : positions[next]) {
                if (there > at && there <= at + step && there < 25) {
                    best = Math.max(best, from(positions, weights, step, next, there));
                }
            }
        }
        return weights[word] + best;
    }

    private static Stretches[] places(int[]... positions) {
        Stretches[] places = new Stretches[positions.length];
        for (int word = 0; word < positions.length; word++) {
            places[word] = new Stretches();
            for (int at : positions[word]) {
                places[word].add(at, at);
            }
        }
        return places;
    }
}
