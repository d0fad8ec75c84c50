package org.dateline.annotate;

import java.util.Arrays;
import java.util.Map;
import opennlp.tools.ml.model.Context;

/**
 * What each sequence of one to three characters says of each language: the weights of a model as flat arrays, found by an open
 * hash of the characters, so that a look-up makes no string and reads few lines of the cache. What says something of many
 * languages has a weight for every one, in their order, which the processor adds several at a time. Weights are floats: a
 * sum of thousands of them differs from one of doubles by less than a millionth. Immutable and thread-safe; some 30 MB.
 */
final class LanguageWeights {
    static final int NONE = -1;

    private static final int BITS_A_CHARACTER = 21;
    /** So many languages and more are many. */
    private static final int MANY = 32;

    private final int languageCount;
    private final long[] keys;
    private final int[] numbers;
    /** Where the weights of a sequence begin; they end where those of the next begin. */
    private final int[] starts;
    /** Of which language a weight is, where a sequence has few. */
    private final byte[] languages;

    private final float[] weights;

    /** @param model the weights by sequence, for no more than 256 languages */
    LanguageWeights(Map<String, Context> model, int languageCount) {
        this.languageCount = languageCount;
        int slots = Integer.highestOneBit(model.size() * 2 + 1) * 2;
        keys = new long[slots];
        numbers = new int[slots];
        Arrays.fill(numbers, NONE);
        starts = new int[model.size() + 1];
        int size = model.values().stream()
                .mapToInt(c -> c.getOutcomes().length)
                .map(count -> count < MANY ? count : languageCount)
                .sum();
        languages = new byte[size];
        weights = new float[size];
        int number = 0;
        for (Map.Entry<String, Context> sequence : model.entrySet()) {
            int[] characters = sequence.getKey().codePoints().toArray();
            add(number++, key(characters, 0, characters.length), sequence.getValue());
        }
    }

    private void add(int number, long key, Context context) {
        int slot = slot(key);
        keys[slot] = key;
        numbers[slot] = number;
        int start = starts[number];
        int count = context.getOutcomes().length;
        boolean isOfMany = count >= MANY;
        for (int i = 0; i < count; i++) {
            int language = context.getOutcomes()[i];
            int at = start + (isOfMany ? language : i);
            languages[at] = (byte) language;
            weights[at] = (float) context.getParameters()[i];
        }
        starts[number + 1] = start + (isOfMany ? languageCount : count);
    }

    /** The key of some characters, three at the most, none of them 0. */
    static long key(int[] characters, int from, int length) {
        long key = 0;
        for (int i = from; i < from + length; i++) {
            key = key << BITS_A_CHARACTER | characters[i];
        }
        return key;
    }

    /** The number of a sequence, or {@link #NONE} where it says nothing. */
    int number(long key) {
        return numbers[slot(key)];
    }

    /** Adds what a sequence says to the sum of each language. */
    void add(int number, double[] sums) {
        int start = starts[number];
        int end = starts[number + 1];
        if (end - start >= MANY) {
            for (int language = 0; language < languageCount; language++) {
                sums[language] += weights[start + language];
            }
        } else {
            for (int at = start; at < end; at++) {
                sums[languages[at] & 0xFF] += weights[at];
            }
        }
    }

    private int slot(long key) {
        int mask = keys.length - 1;
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 40) & mask;
        while (numbers[slot] != NONE && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }
}
