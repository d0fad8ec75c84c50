package org.dateline.text;

import org.dateline.article.Body;

/**
 * The words of a text as the embedded engine indexes them, without the text: nine bytes a word. Of the borders of sentences
 * and paragraphs only the openings are written, which is all that this engine asks for. Immutable.
 */
public final class IndexedWords {
    static final int SENTENCE = 1;
    static final int PARAGRAPH = 2;
    static final int CAPTION = 4;
    static final int LEAD_END = 8;
    private static final int OBJECTS = 64;
    private static final int WORD = 9;

    private final Word[] words;
    private final int[] numbers;
    private final byte[] flags;
    private final int headlineSize;
    private final int leadEnd;

    IndexedWords(Word[] words, byte[] flags, int headlineSize, int leadEnd) {
        this.words = words;
        // Taken while the words are at hand: when a segment is flushed, most of them are far away in memory.
        this.numbers = new int[words.length];
        for (int w = 0; w < words.length; w++) {
            numbers[w] = words[w].number();
        }
        this.flags = flags;
        this.headlineSize = headlineSize;
        this.leadEnd = leadEnd;
    }

    /** How many words it has. */
    public int size() {
        return words.length;
    }

    Word word(int w) {
        return words[w];
    }

    /** The number of a word, without a look at the word. */
    int number(int w) {
        return numbers[w];
    }

    int headlineSize() {
        return headlineSize;
    }

    /** The position of the body's first word; {@link Tokens#BODY} stands one before. */
    int bodyStart() {
        return headlineSize + Tokens.GAP;
    }

    int position(int w) {
        return w < headlineSize ? w : w + Tokens.GAP;
    }

    /** The position after that of the last word. */
    int end() {
        return words.length + Tokens.GAP;
    }

    /** Whether {@link Tokens#LEAD_END} stands after the last word, since no word follows the lead. */
    boolean leadEndsLast() {
        return leadEnd == words.length;
    }

    /** The marks at the place of a word, as bits. */
    int marks(int w) {
        byte flag = flags[w];
        int set = (flag & AnalyzedText.OPENS_SENTENCE) != 0 ? SENTENCE : 0;
        if ((flag & AnalyzedText.OPENS_PARAGRAPH) != 0) {
            set |= PARAGRAPH;
        }
        if (w < headlineSize) {
            return set;
        }
        if (w == leadEnd) {
            set |= LEAD_END;
        }
        return AnalyzedText.isKind(flag, Body.Kind.CAPTION) ? set | CAPTION : set;
    }

    /** The places at which anything is indexed: the length of the text where ranking asks for it. */
    public int places() {
        int places = leadEndsLast() ? 2 : 1;
        for (int w = 0; w < words.length; w++) {
            if (!words[w].is(Word.SILENT) || marks(w) != 0) {
                places++;
            }
        }
        return places;
    }

    /** About how many bytes of memory it holds, without those of its words, which others share. */
    public long bytes() {
        return OBJECTS + (long) WORD * words.length;
    }
}
