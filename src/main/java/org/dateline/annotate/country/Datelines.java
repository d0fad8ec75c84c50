package org.dateline.annotate.country;

/** The line that says where a report was written: {@code BAMAKO, Mali (AP) —}, {@code Paris, le 3 mars (AFP) -}. */
final class Datelines {
    private static final int LONGEST = 110;
    private static final int MOST_WORDS = 12;

    private Datelines() {}

    /** Where the dateline that opens a body ends, or 0 where there is none. */
    static int end(CharSequence text, Words words) {
        int dash = dash(text);
        if (dash < 0) {
            return 0;
        }
        int small = 0;
        boolean agency = false;
        for (int i = 0; i < words.size && words.from[i] < dash; i++) {
            agency = agency && !words.is(i, ')') || words.is(i, '(') || words.is(i, '[');
            if (i >= MOST_WORDS + 8 || words.is(i, '?') || words.is(i, '!') || words.is(i, '"')) {
                return 0;
            }
            boolean letters = words.isWord(i) && Character.isLetter(text.charAt(words.from[i]));
            if (letters && !words.capital(i) && !agency && words.to[i] - words.from[i] > 1) {
                small++;
            }
        }
        return small <= 2 ? dash : 0;
    }

    private static int dash(CharSequence text) {
        int end = Math.min(LONGEST, text.length() - 1);
        for (int i = 3; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\n' && text.charAt(i + 1) == '\n') {
                return -1;
            }
            boolean hyphen =
                    (c == '-' || c == '_' || c == '–') && isOpen(text.charAt(i - 1)) && isOpen(text.charAt(i + 1));
            if (c == '—' || hyphen) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isOpen(char c) {
        return c == ' ' || c == '-' || c == ')' || c == '.' || c == '\n' || c == '\u00A0';
    }
}
