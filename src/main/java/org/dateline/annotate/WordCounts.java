package org.dateline.annotate;

/**
 * How many words of a text each language knows as its own.
 *
 * @param words of the text
 * @param hits of those, by the number of the language
 */
record WordCounts(int words, int[] hits) {
    double share(int language) {
        return hits[language] / (double) Math.max(1, words);
    }
}
