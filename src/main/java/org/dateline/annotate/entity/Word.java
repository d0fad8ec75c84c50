package org.dateline.annotate.entity;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the name model knows of a word whatever stands around it, and room for what it notes of the word in the text at
 * hand. Belongs to one {@link WordTable}, so to one thread.
 */
final class Word {
    /** Words that may stand inside a name without a capital. */
    private static final Set<String> CONNECTORS = Set.of(
            ("of the and & for de la le du del da dos di van von der den bin ibn al el on in to 's ' - y e at with")
                    .split(" "));

    /** Words with a capital only because they open a sentence. */
    private static final Set<String> FUNCTION_WORDS = Set.of(
            ("The A An He She It They We I You But And In On At For That This These Those There If When While As With His Her "
                            + "Its Their Our My One Some Many Most All No Not So What Who How Why Where After Before Since "
                            + "Because By From To Of Or Then Now Also Earlier Last Two Three Several Under Another Both Such "
                            + "However Meanwhile More Other Only Even Just Here Your Is Are Was Will Do Did Although During "
                            + "Until Yet Still Each Any Every Few About Over Through Once Let Nor Despite Among According "
                            + "Like Without Instead Thus Again Today Yesterday Tomorrow")
                    .split(" "));

    /** No sum of weights is so small. */
    static final long NO_SUM = Long.MIN_VALUE;

    private static final int[] NOWHERE = {};
    private static final int LONG_SHAPE = 8;

    final String text;
    /** Its first character. */
    final char initial;

    final int hash;
    final int lower;
    final int shape;
    final int pattern;
    final int lexicon;
    /** What the lexicon knows of it as a name of one word; negative where a longer name may begin so. */
    final byte known;

    final boolean capital;
    final boolean allCapitals;
    final boolean connector;
    final boolean functionWord;

    private int @Nullable [] affixes;

    /** By role; made when first needed, since most words stand in no name. */
    private long @Nullable [] sums;

    /** The last text that had it. */
    int met;

    /** The text that the notes below are about. */
    int document;

    /** Where it stands with a capital, the first few times; no room where it has none. */
    final int[] seenAt;

    int seen;
    boolean seenInside;

    Word(String text, NameLexicon names) {
        this.text = text;
        initial = text.charAt(0);
        String lowerText = text.toLowerCase(Locale.ROOT);
        hash = text.hashCode();
        lower = lowerText.hashCode();
        int longShape = 0;
        int shortShape = 0;
        boolean hasUpper = false;
        boolean hasLower = false;
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char kind = kind(text.charAt(i));
            hasUpper |= kind == 'X';
            hasLower |= kind == 'x';
            longShape = i < LONG_SHAPE ? longShape * 31 + kind : longShape;
            shortShape = kind == before ? shortShape : shortShape * 31 + kind;
            before = kind;
        }
        shape = longShape;
        pattern = shortShape;
        capital = hasUpper && !text.equals("I");
        allCapitals = hasUpper && !hasLower && text.length() > 1;
        connector = CONNECTORS.contains(text);
        functionWord = FUNCTION_WORDS.contains(text);
        seenAt = capital ? new int[4] : NOWHERE;
        known = names.flags(NameLexicon.extend(0, hash));
        int flags = names.flags(text);
        lexicon = flags == 0 && allCapitals && text.length() > 3
                ? names.flags(text.charAt(0) + lowerText.substring(1)) & NameLexicon.PLACES_AND_PEOPLE
                : flags & NameLexicon.PLACES_AND_PEOPLE;
    }

    /** The summed weights of the word in a role, as {@link NameModel#sum} packs them, or {@link #NO_SUM}. */
    long sum(int role) {
        return sums == null ? NO_SUM : sums[role];
    }

    void keepSum(int role, long sum) {
        long[] kept = sums;
        if (kept == null) {
            kept = new long[Features.ROLES];
            Arrays.fill(kept, NO_SUM);
            sums = kept;
        }
        kept[role] = sum;
    }

    /** The hashes of its beginnings, endings and halves; made when first asked, since most words stand in no name. */
    int[] affixes() {
        int[] made = affixes;
        if (made == null) {
            made = affixes(text);
            affixes = made;
        }
        return made;
    }

    private static char kind(char c) {
        if (c >= 'a' && c <= 'z') {
            return 'x';
        }
        if (Character.isDigit(c)) {
            return '0';
        }
        if (Character.isUpperCase(c)) {
            return 'X';
        }
        return Character.isLetter(c) ? 'x' : c;
    }

    private static int[] affixes(String text) {
        int length = text.length();
        int[] found = new int[10];
        int count = 0;
        for (int size = 1; size <= 4 && size <= length; size++) {
            found[count++] =
                    Features.mix(100 + size, text.substring(length - size).hashCode());
            if (size > 1 && size < length) {
                found[count++] =
                        Features.mix(200 + size, text.substring(0, size).hashCode());
            }
        }
        int hyphen = text.indexOf('-');
        if (hyphen > 0 && hyphen < length - 1) {
            found[count++] = Features.mix(300, text.substring(0, hyphen).hashCode());
            found[count++] = Features.mix(301, text.substring(hyphen + 1).hashCode());
        }
        return Arrays.copyOf(found, count);
    }
}
