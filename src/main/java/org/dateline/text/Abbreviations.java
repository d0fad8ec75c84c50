package org.dateline.text;

import java.util.BitSet;
import java.util.Set;
import java.util.stream.Stream;

/** Words after which a full stop need not end the sentence, and words that often begin one. */
final class Abbreviations {
    private static final Set<String> TITLES = words("""
            mr mrs ms dr prof gen lt col sgt capt cpl pvt maj adm cmdr brig sen rep gov pres rev hon st ste supt insp det
            amb atty messrs mme mlle msgr fr sr sra srta dra dott ing sig avv hr fru frau herr dhr mevr st sgto tte gral
            ten cap cel maj brig mons m mm vs cf e.g i.e vol fig approx dept univ nr bzw ca sog vgl usw str bd og
            г гг ул им тыс млн млрд руб т д п см рис проф акад ген полк кап лейт""");
    private static final Set<String> ENDINGS = words("""
            inc ltd co corp plc llc jr sr bros etc al esq dist assn ave blvd rd sq mt ft jan feb mar apr jun jul aug sep
            sept oct nov dec mon tue tues wed thu thur thurs fri sat sun no nos p pp art par ed eds est
            calif fla ala ariz ark colo conn del ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore pa
            penn tenn tex va vt wash wis wyo ont que alta janv févr avr juil sept oct nov déc núm pág""");
    private static final Set<String> STARTERS = words("""
            the a an he she it they we you i in on at but and or if when while after before for from as by to this that
            these those there his her its their our my what who how why where however meanwhile according some many
            both all since under during with officials police mr mrs ms le la les un une il elle ils el los las der die
            das ein eine er sie es o os as""");

    private static final int BUCKETS = 1 << 12;
    /** The hashes of all words that a full stop may follow without an end of a sentence. */
    private static final BitSet SUSPECTS = suspects();

    private Abbreviations() {}

    /**
     * Whether a word may be an abbreviation or a number, so that its marks are worth a look-up. Most words are neither, and their
     * letters alone tell it.
     */
    static boolean isSuspect(char[] b, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            int small = b[i] | ('a' - 'A');
            if (b[i] >= 128 || small < 'a' || small > 'z') {
                return true;
            }
            hash = hash * 31 + small;
        }
        return to - from < 2 || SUSPECTS.get(hash & BUCKETS - 1);
    }

    private static BitSet suspects() {
        BitSet suspects = new BitSet(BUCKETS);
        Stream.of(TITLES, ENDINGS).flatMap(Set::stream).forEach(word -> suspects.set(word.hashCode() & BUCKETS - 1));
        return suspects;
    }

    /** The marks of a word written in these letters, lower-cased but not folded. */
    static int marks(String lower) {
        int marks = 0;
        if (TITLES.contains(lower)) {
            marks |= Word.ABBREVIATION | Word.TITLE;
        }
        if (ENDINGS.contains(lower)) {
            marks |= Word.ABBREVIATION;
        }
        if (lower.codePointCount(0, lower.length()) == 1 && Character.isLetter(lower.codePointAt(0))) {
            marks |= Word.ABBREVIATION;
        }
        return STARTERS.contains(lower) ? marks | Word.STARTER : marks;
    }

    private static Set<String> words(String list) {
        return Set.copyOf(java.util.List.of(list.strip().split("\\s+")).stream()
                .distinct()
                .toList());
    }
}
