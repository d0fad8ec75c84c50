package org.dateline.annotate.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NameModelTest {
    private static final int ROW_BITS = 6;
    private static final int MOST_ROWS = 250;

    @Test
    void packedSumsAreThoseOfEachLabel() {
        Random random = new Random(5);
        float[] weights = new float[NameModel.LABELS << ROW_BITS];
        for (int i = 0; i < weights.length; i++) {
            // Some at the ends of the range, where sums are greatest.
            weights[i] = random.nextInt(3) == 0 ? (random.nextBoolean() ? 9 : -9) : random.nextFloat() * 6 - 3;
        }
        float[] steps = new float[NameModel.LABELS * NameModel.LABELS << NameModel.STEP_BITS];
        NameModel model = NameModel.of(ROW_BITS, weights, steps);
        for (int round = 0; round < 2000; round++) {
            int[] rows =
                    random.ints(random.nextInt(MOST_ROWS), 0, 1 << ROW_BITS).toArray();
            int split = rows.length == 0 ? 0 : random.nextInt(rows.length);
            int[] second = Arrays.copyOfRange(rows, split, rows.length);
            int[] sums = new int[NameModel.LABELS];
            NameModel.unpack(model.sum(rows, split) + model.sum(second, second.length), sums);
            for (int label = 0; label < NameModel.LABELS; label++) {
                int wanted = 0;
                for (int row : rows) {
                    wanted += Math.clamp(
                            Math.round(weights[row * NameModel.LABELS + label] / NameModel.RANGE * 127), -127, 127);
                }
                assertThat(sums[label]).isEqualTo(wanted);
            }
        }
    }
}
