package org.dateline.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/**
 * The letters and digits that are folded one by one, whatever stands beside them: a word of them alone has no form but these
 * folded letters in a row, so that it need not be looked up to know that it is not what is sought. Not among them are those that
 * compose with a neighbour, that fold to more or less than one letter, and the umlauts, whose words are found by two forms.
 */
final class PlainLetters {
    /** Beyond are ideographs and Hangul. */
    private static final int END = 0x3000;

    private static final String UMLAUTS = "\u00e4\u00f6\u00fc\u00f8\u00c4\u00d6\u00dc\u00d8";
    /** Of each plain letter what it is folded to, of all else 0. */
    private static final char[] FOLDED = new char[END];

    static {
        for (char c = 0; c < END; c++) {
            FOLDED[c] = folded(c);
        }
    }

    private PlainLetters() {}

    private static char folded(char c) {
        boolean stable = UCharacter.getIntPropertyValue(c, UProperty.NFKC_QUICK_CHECK) == 1;
        if (!Chars.isWord(c) || !stable || UMLAUTS.indexOf(c) >= 0) {
            return 0;
        }
        String form = Folding.fold(String.valueOf(c));
        return form.length() == 1 ? form.charAt(0) : 0;
    }

    static boolean isPlain(char c) {
        return c < END && FOLDED[c] != 0;
    }

    /** What a plain letter is folded to. */
    static char fold(char c) {
        return FOLDED[c];
    }

    /** What a word of plain letters is folded to. */
    static String fold(String text, int from, int to) {
        char[] form = new char[to - from];
        for (int i = 0; i < form.length; i++) {
            form[i] = FOLDED[text.charAt(from + i)];
        }
        return new String(form);
    }
}
