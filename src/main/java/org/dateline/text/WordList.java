package org.dateline.text;

import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Words in order with their places and flags, while they are gathered; a word may be left out. */
final class WordList {
    private @Nullable Word[] words = new Word[512];
    private int[] from = new int[512];
    private int[] to = new int[512];
    private byte[] flags = new byte[512];
    private int size;

    int size() {
        return size;
    }

    void add(@Nullable Word word, int first, int end) {
        if (size == words.length) {
            int more = size * 2;
            words = Arrays.copyOf(words, more);
            from = Arrays.copyOf(from, more);
            to = Arrays.copyOf(to, more);
            flags = Arrays.copyOf(flags, more);
        }
        words[size] = word;
        from[size] = first;
        to[size] = end;
        flags[size++] = 0;
    }

    void set(int w, Word word) {
        words[w] = word;
    }

    void flag(int w, int flag) {
        flags[w] |= (byte) flag;
    }

    Word word(int w) {
        return Objects.requireNonNull(words[w]);
    }

    /** A word; null where it was left out. */
    @Nullable
    Word known(int w) {
        return words[w];
    }

    int from(int w) {
        return from[w];
    }

    int to(int w) {
        return to[w];
    }

    void clear() {
        size = 0;
    }

    @Nullable
    Word[] words() {
        return Arrays.copyOf(words, size);
    }

    int[] froms() {
        return Arrays.copyOf(from, size);
    }

    int[] tos() {
        return Arrays.copyOf(to, size);
    }

    byte[] flags() {
        return Arrays.copyOf(flags, size);
    }
}
