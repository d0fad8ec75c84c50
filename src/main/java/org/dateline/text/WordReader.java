package org.dateline.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads one word as it is written: its form, other forms, stem and marks. Called once for each spelling met, so it may take
 * its time.
 */
final class WordReader {
    /** Articles and prepositions that French, Italian and Catalan elide before a vowel; they are no words of their own. */
    private static final Set<String> ELIDED = Set.of(
            "l", "d", "j", "m", "t", "s", "c", "n", "qu", "jusqu", "lorsqu", "puisqu", "quoiqu", "entr", "dell", "nell",
            "all", "dall", "sull", "coll", "un", "quell", "quest", "bell", "sant", "gl", "degl", "negl", "agl", "dagl",
            "anch", "cent", "tutt");

    private static final Set<String> KEEPS_UMLAUTS = Set.of("tr", "az", "fi", "sv", "et", "hu");

    private final String language;
    private final Stemmer stemmer;

    WordReader(String language) {
        this.language = language;
        this.stemmer = Stemmer.of(language);
    }

    /** The stem of a folded form; the form itself where there is none. */
    String stem(String form) {
        return stemmer.stem(form);
    }

    /** Reads a word of letters, digits, apostrophes and combining marks. */
    Word letters(String written) {
        int skip = elided(written);
        String proper = written.substring(skip);
        List<String> aliases = new ArrayList<>();
        int suffix = language.equals("tr") && skip == 0 ? firstApostrophe(proper) : -1;
        if (suffix > 1) {
            aliases.add(Folding.fold(proper));
            proper = proper.substring(0, suffix);
        }
        String form = Folding.fold(proper);
        int marks = capitals(proper) | Abbreviations.marks(written.toLowerCase(Locale.ROOT));
        if (skip > 0 && (marks & Word.CAPITALIZED) != 0) {
            aliases.add(Folding.fold(written));
        }
        String umlauts = umlauts(proper);
        if (umlauts != null) {
            aliases.add(umlauts);
        }
        return word(written, form, aliases, marks, skip);
    }

    /** Reads letters with a full stop after each: U.S. */
    Word dotted(String written) {
        String letters = written.replace(".", "");
        int marks = capitals(letters) | Word.ABBREVIATION | Word.DOTTED;
        return Word.of(written, Folding.fold(letters), List.of(), null, null, marks, 0);
    }

    /** A number in canonical spelling and the letters that follow it. */
    Word number(String canonical, String suffix, boolean currency) {
        if (suffix.isEmpty()) {
            return Word.of("", canonical, List.of(), null, null, Word.NUMBER, 0);
        }
        String folded = Folding.fold(suffix);
        String scale = Numbers.scale(folded, currency);
        if (scale == null) {
            return Word.of("", canonical + folded, List.of(), null, null, 0, 0);
        }
        List<String> aliases = List.of(canonical, Numbers.scaleWord(scale));
        return Word.of("", canonical + scale, aliases, null, null, Word.NUMBER, 0);
    }

    private Word word(String written, String form, List<String> aliases, int marks, int skip) {
        String stem = stemmer.stem(form);
        boolean same = stem.equals(form);
        return Word.of(
                written, form, aliases, same ? null : stem, same ? null : Tokens.stem(language, stem), marks, skip);
    }

    static int elided(String written) {
        int apostrophe = firstApostrophe(written);
        if (apostrophe < 1 || apostrophe > 6 || apostrophe == written.length() - 1) {
            return 0;
        }
        String rest = Folding.fold(written.substring(apostrophe + 1));
        boolean vowel = !rest.isEmpty() && "aeiouyh".indexOf(rest.charAt(0)) >= 0;
        return vowel && ELIDED.contains(Folding.fold(written.substring(0, apostrophe))) ? apostrophe + 1 : 0;
    }

    private static int firstApostrophe(String written) {
        for (int i = 0; i < written.length(); i++) {
            if (Chars.kind(written.charAt(i)) == Chars.APOSTROPHE) {
                return i;
            }
        }
        return -1;
    }

    private static int capitals(String written) {
        int first = written.codePointAt(0);
        if (!isCapital(first)) {
            return 0;
        }
        for (int i = 0, c; i < written.length(); i += Character.charCount(c)) {
            c = written.codePointAt(i);
            if (Character.isLetter(c) && !isCapital(c)) {
                return Word.CAPITALIZED;
            }
        }
        return Word.CAPITALIZED | Word.ALL_CAPS;
    }

    private static boolean isCapital(int c) {
        return Character.isUpperCase(c) || Character.isTitleCase(c);
    }

    private @Nullable String umlauts(String proper) {
        if (isAscii(proper) || KEEPS_UMLAUTS.contains(language)) {
            return null;
        }
        StringBuilder spelled = new StringBuilder();
        boolean any = false;
        String composed = java.text.Normalizer.normalize(proper, java.text.Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT);
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            switch (c) {
                case 'ä' -> spelled.append("ae");
                case 'ö', 'ø' -> spelled.append("oe");
                case 'ü' -> spelled.append("ue");
                default -> spelled.append(c);
            }
            any |= c == 'ä' || c == 'ö' || c == 'ü' || c == 'ø';
        }
        return any ? Folding.fold(spelled.toString()) : null;
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 128) {
                return false;
            }
        }
        return true;
    }
}
