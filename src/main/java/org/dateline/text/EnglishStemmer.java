package org.dateline.text;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.analysis.en.KStemFilter;

/**
 * Joins the inflections of English words and nothing else: plurals, -ed and -ing, the common irregular forms. Krovetz's
 * stemmer (with its dictionary, which knows that {@code making} is of {@code make} and {@code string} of nothing) proposes;
 * what is not an inflection of its proposal (organisation of organ, Italian of Italy) is refused.
 */
final class EnglishStemmer implements Stemmer {
    private static final Map<String, String> IRREGULAR = irregular("""
            men man women woman children child feet foot teeth tooth mice mouse geese goose crises crisis
            hypotheses hypothesis oases oasis wives wife lives life knives knife wolves wolf thieves thief halves half
            shelves shelf loaves loaf calves calf selves self
            said say met meet held hold sold sell told tell bought buy brought bring caught catch taught teach
            fought fight sought seek went go gone go goes go did do does do done do had have has have
            took take taken take gave give given give came come became become began begin begun begin broke break
            broken break chose choose chosen choose drove drive driven drive ate eat eaten eat fled flee flew fly
            flown fly forgot forget forgotten forget grew grow grown grow hid hide hidden hide knew know known know
            paid pay ran run rang ring sang sing sank sink sunk sink sat sit sent send shook shake shaken shake
            shown show spoke speak spoken speak spent spend stole steal stolen steal stood stand struck strike
            swore swear sworn swear threw throw thrown throw understood understand withdrew withdraw
            withdrawn withdraw won win wore wear worn wear wrote write written write overthrew overthrow
            overthrown overthrow overtook overtake overtaken overtake undertook undertake undertaken undertake
            built build rebuilt rebuild lost lose made make kept keep slept sleep dealt deal burnt burn led lead
            misled mislead arose arise arisen arise awoke awake forbade forbid forbidden forbid forgave forgive
            forgiven forgive foresaw foresee heard hear laid lay repaid repay mistook mistake mistaken mistake
            overcame overcome overran overrun rode ride ridden ride seen see shed shed shrank shrink slain slay
            slew slay swam swim swung swing tore tear torn tear underwent undergo undergone undergo upheld uphold
            withheld withhold withstood withstand wept weep fell fall fallen fall drew draw drawn draw
            trafficking traffic trafficked traffic putting put dying die lying lie tying tie dies die lies lie""");
    /** Looks like an inflection and is none. */
    private static final Set<String> KEPT = Set.of("""
            news was is his its us this as yes gas bus plus thus always perhaps series species headquarters politics
            economics physics mathematics ethics athletics united ours yours hers theirs during morning evening being
            ceiling wedding clothing railing pudding herring sibling inning lightning darling earring offspring boeing
            viking sterling dumpling peking nanjing beijing king ring sing thing something nothing everything anything
            wing string spring yemen specimen regimen abdomen turkmen bremen acumen dolmen christmas atlas canvas texas
            paris honduras corps lens mars james athens brussels reuters hamas thomas nicholas lucas dallas kansas
            arkansas douglas vegas caracas laos wales naples embed naked wicked beloved less across hundred sacred hatred
            kindred whereas overseas ongoing upcoming forthcoming wellbeing""".strip().split("\\s+"));
    /** Another word without its last letter. */
    private static final Set<String> KEEPS_E = Set.of(
            "humane", "urbane", "germane", "morale", "locale", "rationale", "envelope", "artiste", "finale", "immune");

    private static final Map<String, Initials> OTHER_INITIALS = otherInitials();

    private final Stemmer krovetz = Stemmer.filter(KStemFilter::new);

    @Override
    public String stem(String form) {
        String stem = form;
        for (String next = once(stem); !next.equals(stem); next = once(stem)) {
            stem = next;
        }
        return withoutE(stem);
    }

    /** The letters that a form with this stem begins with: its own, and those of irregular forms such as went of go. */
    static Initials initials(String stem) {
        Initials own = Stemmer.beginning(stem);
        Initials others = OTHER_INITIALS.get(stem);
        return others == null ? own : own.or(others);
    }

    private static Map<String, Initials> otherInitials() {
        EnglishStemmer stemmer = new EnglishStemmer();
        Map<String, Initials> others = new HashMap<>();
        IRREGULAR.forEach((form, base) -> {
            if (!form.regionMatches(0, base, 0, 2)) {
                others.merge(stemmer.stem(form), Initials.of(form), Initials::or);
            }
        });
        return Map.copyOf(others);
    }

    /** Neither the dictionary nor spelling tells includ-ed from unseal-ed, so longer words lose a last e everywhere. */
    private static String withoutE(String stem) {
        int n = stem.length() - 1;
        boolean silent = n > 3 && stem.charAt(n) == 'e' && !isVowel(stem.charAt(n - 1)) && syllables(stem, n) > 1;
        return silent && !KEPT.contains(stem) && !KEEPS_E.contains(stem) ? stem.substring(0, n) : stem;
    }

    /** Takes one ending off; {@code killings} loses two in turn. */
    private String once(String form) {
        if (form.length() < 3 || KEPT.contains(form) || !isLetters(form)) {
            return form;
        }
        String irregular = IRREGULAR.get(form);
        if (irregular != null) {
            return irregular;
        }
        if (form.length() >= 6 && form.endsWith("men")) {
            return form.substring(0, form.length() - 2) + "an";
        }
        char last = form.charAt(form.length() - 1);
        if (last != 's' && last != 'd' && last != 'g') {
            // Every ending that is taken off below ends so; what does not needs no dictionary.
            return form;
        }
        String proposed = krovetz.stem(form);
        if (isInflection(form, proposed)) {
            return proposed;
        }
        String singular = singular(form);
        return singular.equals(form) ? verb(form) : singular;
    }

    private static boolean isLetters(String form) {
        for (int i = 0; i < form.length(); i++) {
            if (form.charAt(i) < 'a' || form.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    /** Whether {@code form} is {@code base} with -s, -es, -ed, -ing or -ings, by the rules of English spelling. */
    static boolean isInflection(String form, String base) {
        if (base.length() < 2 || base.length() >= form.length()) {
            return false;
        }
        String less = base.substring(0, base.length() - 1);
        char last = base.charAt(base.length() - 1);
        String tail = form.startsWith(base) ? form.substring(base.length()) : "";
        if (isEnding(tail) || (last == 'e' && tail.equals("d"))) {
            return true;
        }
        if (tail.length() > 2 && tail.charAt(0) == last && isVerbEnding(tail.substring(1))) {
            return true;
        }
        if (!form.startsWith(less)) {
            return false;
        }
        String changed = form.substring(less.length());
        return switch (last) {
            case 'y' -> changed.equals("ies") || changed.equals("ied");
            case 'e' -> isVerbEnding(changed);
            case 'f' -> changed.equals("ves");
            default -> false;
        };
    }

    private static boolean isEnding(String tail) {
        return tail.equals("s") || tail.equals("es") || isVerbEnding(tail);
    }

    private static boolean isVerbEnding(String tail) {
        return tail.equals("ed") || tail.equals("ing") || tail.equals("ings");
    }

    /** Harman's s-stemmer. */
    private static String singular(String form) {
        int n = form.length();
        if (n < 4 || !form.endsWith("s") || form.endsWith("ss") || form.endsWith("us") || form.endsWith("is")) {
            return form;
        }
        if (form.endsWith("ies")) {
            return n > 4 ? form.substring(0, n - 3) + "y" : form.substring(0, n - 1);
        }
        boolean sibilant =
                form.endsWith("sses") || form.endsWith("ches") || form.endsWith("shes") || form.endsWith("xes");
        return form.substring(0, sibilant ? n - 2 : n - 1);
    }

    /** The base of a form in -ed or -ing whose base the dictionary does not tell. */
    private static String verb(String form) {
        int n = form.endsWith("ing") ? form.length() - 3 : form.endsWith("ed") ? form.length() - 2 : 0;
        if (n < 3 || syllables(form, n) == 0 || form.endsWith("eed")) {
            return form;
        }
        if (form.endsWith("ied")) {
            return form.substring(0, n - 1) + "y";
        }
        String cut = form.substring(0, n);
        char last = cut.charAt(n - 1);
        char before = cut.charAt(n - 2);
        if (last == before && !isVowel(last)) {
            boolean stays = last == 's' || last == 'z' || last == 'f' || (last == 'l' && syllables(cut, n) == 1);
            return stays ? cut : cut.substring(0, n - 1);
        }
        return takesE(cut, before, last) ? cut + "e" : cut;
    }

    private static boolean takesE(String cut, char before, char last) {
        int n = cut.length();
        boolean short1 = syllables(cut, n) == 1 && isVowel(before) && !isVowel(last) && !isVowel(cut.charAt(n - 3));
        return switch (last) {
            case 'c', 'v', 'u', 'z', 's' -> true;
            case 'g' -> before != 'n' || cut.endsWith("rang") || cut.endsWith("chang") || cut.endsWith("leng");
            case 'l' -> "bdfgkptz".indexOf(before) >= 0 || short1;
            case 't' -> (before == 'a' && syllables(cut, n) > 1 && !isVowel(cut.charAt(n - 3))) || short1;
            case 'w', 'x', 'y' -> false;
            default -> short1;
        };
    }

    private static int syllables(String word, int end) {
        int groups = 0;
        for (int i = 0; i < end; i++) {
            if (isVowel(word.charAt(i)) && (i == 0 || !isVowel(word.charAt(i - 1)))) {
                groups++;
            }
        }
        return groups;
    }

    private static boolean isVowel(char c) {
        return "aeiouy".indexOf(c) >= 0;
    }

    private static Map<String, String> irregular(String pairs) {
        String[] words = pairs.strip().split("\\s+");
        Map<String, String> map = new HashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            map.put(words[i], words[i + 1]);
        }
        return Map.copyOf(map);
    }
}
