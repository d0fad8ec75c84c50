package org.dateline.annotate.entity;

/**
 * The features of each word of a chunk, hashed into rows of weights. A feature is either a word in a role (itself, the
 * word before, the last word of the chunk …), whose weights can be summed once and kept, or a row of its own that joins
 * several facts. Not thread-safe.
 */
final class Features {
    static final int ROLES = 14;
    static final int SELF = 0;
    static final int BEFORE = 1;
    static final int AFTER = 2;
    static final int BEFORE_2 = 3;
    static final int AFTER_2 = 4;
    static final int OUTSIDE_LEFT = 5;
    static final int OUTSIDE_RIGHT = 6;
    static final int LAST = 7;
    static final int FIRST = 8;
    static final int ELSEWHERE_BEFORE = 9;
    static final int ELSEWHERE_AFTER = 10;
    static final int ELSEWHERE_LAST = 11;
    static final int OUTSIDE_LEFT_2 = 12;
    static final int OUTSIDE_RIGHT_2 = 13;

    private static final int MOST = 512;
    private static final int ELSEWHERE = 3;

    private final int rowMask;
    private final Word border;

    /** Words in roles of the word last looked at. */
    final Word[] roleWords = new Word[64];

    final int[] roles = new int[64];
    int roleCount;

    /** Other rows of the word last looked at. */
    final int[] rows = new int[MOST];

    int rowCount;

    /** @param rowBits the binary logarithm of the number of rows */
    Features(int rowBits, Word border) {
        rowMask = (1 << rowBits) - 1;
        this.border = border;
    }

    static int mix(int a, int b) {
        int hash = a * 0x9E3779B1 ^ b;
        hash ^= hash >>> 16;
        hash *= 0x85EBCA6B;
        hash ^= hash >>> 13;
        hash *= 0xC2B2AE35;
        return hash ^ hash >>> 16;
    }

    private static int mix(int a, int b, int c) {
        return mix(mix(a, b), c);
    }

    /** Writes the rows of a word in a role to {@code into} and returns how many there are. */
    int roleRows(Word word, int role, int[] into) {
        int base = 1000 + role * 32;
        int count = 0;
        into[count++] = row(base, word.lower);
        into[count++] = row(base + 1, word.pattern);
        if (word.lexicon != 0) {
            into[count++] = row(base + 5, word.lexicon);
        }
        if (role == SELF) {
            into[count++] = row(base + 6, word.hash);
            into[count++] = row(base + 7, word.shape);
            for (int affix : word.affixes()) {
                into[count++] = row(base + 8, affix);
            }
            into[count++] = row(base + 9, 0);
        } else if (role <= FIRST && word.capital && word.affixes().length > 3) {
            into[count++] = row(base + 8, word.affixes()[3]);
        }
        return count;
    }

    /** Collects the features of word {@code i} of a chunk. */
    void collect(NameChunks text, int i, int chunk) {
        roleCount = 0;
        rowCount = 0;
        int from = text.chunkFrom[chunk];
        int to = text.chunkTo[chunk];
        int sentenceFrom = text.sentenceFrom[i];
        int sentenceTo = text.sentenceTo[i];
        Word self = text.word(i);
        Word before = at(text, i - 1, sentenceFrom, sentenceTo);
        Word after = at(text, i + 1, sentenceFrom, sentenceTo);
        Word left = at(text, from - 1, sentenceFrom, sentenceTo);
        Word left2 = at(text, from - 2, sentenceFrom, sentenceTo);
        Word right = at(text, to, sentenceFrom, sentenceTo);
        Word right2 = at(text, to + 1, sentenceFrom, sentenceTo);
        Word first = text.word(from);
        Word last = text.word(to - 1);
        role(self, SELF);
        role(before, BEFORE);
        role(after, AFTER);
        role(at(text, i - 2, sentenceFrom, sentenceTo), BEFORE_2);
        role(at(text, i + 2, sentenceFrom, sentenceTo), AFTER_2);
        role(left, OUTSIDE_LEFT);
        role(right, OUTSIDE_RIGHT);
        role(left2, OUTSIDE_LEFT_2);
        role(right2, OUTSIDE_RIGHT_2);
        if (i != to - 1) {
            role(last, LAST);
        }
        if (i != from) {
            role(first, FIRST);
        }
        int fromStart = Math.min(i - from, 3);
        int fromEnd = Math.min(to - 1 - i, 3);
        int length = Math.min(to - from, 6);
        int place = text.style[i] * 2 + (i == sentenceFrom ? 1 : 0);
        around(self, before, after);
        add(9, fromStart * 64 + fromEnd * 8 + length);
        add(10, mix(last.lower, fromEnd));
        add(11, mix(first.lower, fromStart));
        add(14, mix(left.lower, fromStart));
        add(15, mix(right.lower, fromEnd));
        add(17, mix(left.lower, right.lower));
        add(18, mix(self.pattern, place));
        add(19, mix(self.lower, place));
        add(22, mix(left2.lower, left.lower, fromStart));
        add(23, mix(right.lower, right2.lower, fromEnd));
        if (length <= 5) {
            wholeChunk(text, i, from, to);
        }
        lexicon(text, i, before, length);
        elsewhere(text, i, chunk, place);
    }

    private void around(Word self, Word before, Word after) {
        add(1, mix(before.lower, self.lower));
        add(2, mix(self.lower, after.lower));
        add(3, mix(before.pattern, self.pattern));
        add(4, mix(self.pattern, after.pattern));
        add(5, mix(before.pattern, self.pattern, after.pattern));
        add(8, mix(before.lower, after.lower));
    }

    private void wholeChunk(NameChunks text, int i, int from, int to) {
        int hash = 7;
        for (int k = from; k < to; k++) {
            hash = hash * 31 + text.word(k).lower;
        }
        add(24, mix(hash, i - from));
    }

    private void lexicon(NameChunks text, int i, Word before, int length) {
        int known = text.knownName[i];
        int own = text.word(i).lexicon;
        add(40, known);
        add(41, mix(known, own));
        add(42, mix(known, own, length));
        add(43, mix(own, before.lower));
        add(45, mix(before.lexicon, own));
        int after = i + 1 < text.sentenceTo[i] ? text.word(i + 1).lexicon : 0;
        add(46, mix(own, after));
        add(47, mix(before.lexicon, own, after));
    }

    /** What the same word meets elsewhere in the text: the context of one mention helps another. */
    private void elsewhere(NameChunks text, int i, int chunk, int place) {
        Word self = text.word(i);
        if (!self.capital) {
            return;
        }
        int seen = (self.seenInside ? 1 : 0) * 8 + place;
        add(50, seen);
        add(51, mix(seen, self.pattern));
        if (!self.functionWord) {
            int used = 0;
            for (int k = 0; k < self.seen && used < ELSEWHERE; k++) {
                int other = self.seenAt[k];
                if (text.chunkOf[other] != chunk) {
                    used++;
                    elsewhereAt(text, other, text.chunkTo[chunk] - text.chunkFrom[chunk] == 1);
                }
            }
            add(59, used);
        }
        if (self.allCapitals && self.text.length() <= 6) {
            Integer expansion = text.expansion(self);
            add(55, expansion == null ? 0 : 1);
            if (expansion != null) {
                add(56, text.word(text.chunkTo[expansion] - 1).lower);
            }
        }
    }

    private void elsewhereAt(NameChunks text, int at, boolean alone) {
        int chunk = text.chunkOf[at];
        int from = text.chunkFrom[chunk];
        int to = text.chunkTo[chunk];
        int fromStart = Math.min(at - from, 3);
        int fromEnd = Math.min(to - 1 - at, 3);
        role(at(text, at - 1, text.sentenceFrom[at], text.sentenceTo[at]), ELSEWHERE_BEFORE);
        role(at(text, at + 1, text.sentenceFrom[at], text.sentenceTo[at]), ELSEWHERE_AFTER);
        if (to - from > 1) {
            if (to - 1 != at) {
                role(text.word(to - 1), ELSEWHERE_LAST);
            }
            add(52, fromStart * 64 + fromEnd * 8 + (alone ? 1 : 0));
            if (from != at) {
                add(53, text.word(from).lower);
            }
        }
        if (from > text.sentenceFrom[at]) {
            add(57, mix(text.word(from - 1).lower, Math.min(fromStart, 2)));
        }
        if (to < text.sentenceTo[at]) {
            add(58, mix(text.word(to).lower, Math.min(fromEnd, 2)));
        }
    }

    /** Writes the rows of the step from word {@code i - 1} to word {@code i} to {@code into}; returns how many. */
    static int stepRows(NameChunks text, int i, int stepMask, int[] into) {
        Word before = text.word(i - 1);
        Word self = text.word(i);
        into[0] = mix(1, 0) & stepMask;
        into[1] = mix(2, self.lower) & stepMask;
        into[2] = mix(3, before.lower) & stepMask;
        into[3] = mix(4, mix(before.pattern, self.pattern)) & stepMask;
        into[4] = mix(5, mix(before.lexicon, self.lexicon)) & stepMask;
        return 5;
    }

    private Word at(NameChunks text, int i, int from, int to) {
        return i >= from && i < to ? text.word(i) : border;
    }

    private void role(Word word, int role) {
        roleWords[roleCount] = word;
        roles[roleCount++] = role;
    }

    private void add(int template, int value) {
        rows[rowCount++] = row(template, value);
    }

    private int row(int template, int value) {
        return mix(template, value) & rowMask;
    }
}
