package org.dateline.annotate;

import java.util.regex.Pattern;
import opennlp.tools.util.normalizer.EmojiCharSequenceNormalizer;
import opennlp.tools.util.normalizer.ShrinkCharSequenceNormalizer;
import opennlp.tools.util.normalizer.TwitterCharSequenceNormalizer;

/**
 * A stretch of text as {@link LanguageModel} was trained to read it: addresses, signs, digits and laughter are blanks, runs of
 * one character are cut to two.
 */
final class LanguageSample {
    private static final Pattern URL = Pattern.compile("https?://[-_.?&~;+=/#0-9A-Za-z]{10,10000}");
    private static final Pattern MAIL =
            Pattern.compile("[-_.0-9A-Za-z]{1,100}@[-_0-9A-Za-z]{1,100}[-_.0-9A-Za-z]{1,100}");

    private LanguageSample() {}

    static String of(String text) {
        String plain = text.contains("://") ? URL.matcher(text).replaceAll(" ") : text;
        plain = plain.indexOf('@') >= 0 ? MAIL.matcher(plain).replaceAll(" ") : plain;
        CharSequence sample = letters(plain);
        if (!isPlain(sample)) {
            if (sample.chars().anyMatch(c -> Character.isSurrogate((char) c))) {
                sample = EmojiCharSequenceNormalizer.getInstance().normalize(sample);
            }
            sample = TwitterCharSequenceNormalizer.getInstance().normalize(sample);
            sample = ShrinkCharSequenceNormalizer.getInstance().normalize(sample);
        }
        return sample.toString().trim();
    }

    /**
     * Whether the patterns of the normalizers would find nothing among letters and blanks. They find pairs of surrogates;
     * {@code rt} before a blank; {@code x} before d, o or p, a face; h or j with vowels twice over, laughter; one letter
     * thrice. Where this says no they are asked, since it knows their patterns roughly.
     */
    private static boolean isPlain(CharSequence letters) {
        char before = 0;
        char before2 = 0;
        boolean laughs = false;
        for (int i = 0; i < letters.length(); i++) {
            char c = letters.charAt(i);
            char small = c < 128 ? Character.toLowerCase(c) : c;
            boolean isFound = small == before && small == before2
                    || small == ' ' && before == 't' && before2 == 'r'
                    || before == 'x' && (small == 'd' || small == 'o' || small == 'p')
                    || laughs && isVowel(before) && (small == 'h' || small == 'j')
                    || Character.isSurrogate(c);
            if (isFound) {
                return false;
            }
            laughs = small == 'h' || small == 'j' || laughs && isVowel(small);
            before2 = before;
            before = small;
        }
        return true;
    }

    private static boolean isVowel(char c) {
        return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u';
    }

    /** Letters and ideographs, with one blank for each run of anything else. */
    private static CharSequence letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            boolean letter = Character.isAlphabetic(c) || Character.isIdeographic(c);
            if (letter) {
                letters.appendCodePoint(c);
            } else if (!blank) {
                letters.append(' ');
            }
            blank = !letter;
        }
        return letters;
    }
}
