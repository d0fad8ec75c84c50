package org.dateline.annotate.entity;

import java.util.Arrays;

/** Finds the likeliest labels of the words of each chunk (Viterbi). Not thread-safe. */
final class NameDecoder {
    private static final int LABELS = NameModel.LABELS;
    private static final int PAIRS = LABELS * LABELS;
    /** No chunk of prose is longer; what follows in one is left outside. */
    private static final int LONGEST = 500;

    /** Added to the score of each label: news names more organisations than the text that the model learnt from. */
    private static final long BIAS = NameModel.pack(-30, -10, 10, 0);

    private final NameModel model;
    private final Features features;
    private final int[] rows = new int[64];
    private final int[][] scores = new int[LONGEST][LABELS];
    private final int[][] steps = new int[LONGEST][PAIRS];
    private final int[][] cameFrom = new int[LONGEST][LABELS];

    NameDecoder(NameModel model, Features features) {
        this.model = model;
        this.features = features;
    }

    /** Writes the label of every word of a text to {@code labels}. */
    void decode(NameChunks text, byte[] labels) {
        Arrays.fill(labels, 0, text.size, (byte) NameModel.OUTSIDE);
        for (int chunk = 0; chunk < text.count; chunk++) {
            int from = text.chunkFrom[chunk];
            int length = Math.min(text.chunkTo[chunk] - from, LONGEST);
            for (int i = 0; i < length; i++) {
                score(text, chunk, from + i, scores[i]);
                if (i > 0) {
                    scoreStep(text, from + i, steps[i]);
                }
            }
            best(from, length, labels);
        }
    }

    private void score(NameChunks text, int chunk, int i, int[] into) {
        features.collect(text, i, chunk);
        long sum = BIAS + model.sum(features.rows, features.rowCount);
        for (int k = 0; k < features.roleCount; k++) {
            sum += roleSum(features.roleWords[k], features.roles[k]);
        }
        NameModel.unpack(sum, into);
    }

    private long roleSum(Word word, int role) {
        long sum = word.sum(role);
        if (sum == Word.NO_SUM) {
            sum = model.sum(rows, features.roleRows(word, role, rows));
            word.keepSum(role, sum);
        }
        return sum;
    }

    private void scoreStep(NameChunks text, int i, int[] into) {
        Arrays.fill(into, 0);
        int count = Features.stepRows(text, i, NameModel.STEP_MASK, rows);
        for (int k = 0; k < count; k++) {
            model.addStep(rows[k], into);
        }
    }

    private void best(int from, int length, byte[] labels) {
        for (int i = 1; i < length; i++) {
            for (int label = 0; label < LABELS; label++) {
                int best = 0;
                int most = Integer.MIN_VALUE;
                for (int previous = 0; previous < LABELS; previous++) {
                    int score = scores[i - 1][previous] + steps[i][previous * LABELS + label];
                    if (score > most) {
                        most = score;
                        best = previous;
                    }
                }
                scores[i][label] += most;
                cameFrom[i][label] = best;
            }
        }
        int label = 0;
        for (int other = 1; other < LABELS; other++) {
            if (scores[length - 1][other] > scores[length - 1][label]) {
                label = other;
            }
        }
        for (int i = length - 1; i >= 0; i--) {
            labels[from + i] = (byte) label;
            label = cameFrom[i][label];
        }
    }
}
