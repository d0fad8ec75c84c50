package org.dateline.annotate.entity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.text.RecentNames;

/** Words that stand around and inside names: titles, suffixes, kinds of institution, and what is never a name. */
final class NameWords {
    /** Before a person's name, and no part of it. */
    private static final WordSet TITLES = WordSet.of("""
            mr mrs ms miss mx dr prof professor sir dame lord lady baroness president vice premier prime minister ministers
            foreign defence defense finance interior justice health education deputy acting interim former ex late senator
            sen rep representative congressman congresswoman councillor governor gov general gen colonel col lieutenant lt
            major maj captain capt sergeant sgt corporal private admiral adm commander cmdr marshal brigadier judge attorney
            king queen emperor reverend rev fr bro father sister bishop archbishop cardinal imam sheikh shaykh ayatollah rabbi mullah
            chancellor ambassador secretary chairman chairwoman chairperson chief mayor sheriff inspector detective officer
            special agent director manager coach captain striker goalkeeper spokesman spokeswoman spokesperson analyst editor
            lawyer activist actor actress singer author mp hon honourable right comrade hajj haji alhaji chef
            m mme mlle monsieur madame président présidente ministre général colonel docteur maître
            herr frau präsident präsidentin bundeskanzler kanzler señor señora sr sra srta presidente presidenta
            ministro ministra senhor senhora signor signora dott generale rais waziri bwana bi mheshimiwa shugaba alh
            mkuu papa perezida madaxweyne sarauniya sarki yarima gwamna sanata aarẹ gómìnà
            asiwaju mfalme malkia mwenyekiti kocha mstaafu
            """);

    /** After a person's name, and no part of it. */
    private static final WordSet PERSON_SUFFIXES =
            WordSet.of("phd ph.d ph.d. md m.d m.d. mp qc kc sc esq esq. cbe obe mbe dso");

    /** After a person's name: part of it as it is written, but not what tells a person from others. */
    private static final WordSet GENERATIONS = WordSet.of("jr sr ii iii iv");

    private static final WordSet SURE_COMPANY_FORMS =
            WordSet.of("inc corp corporation ltd limited llc llp plc ag nv gmbh spa srl pty pvt holdings");

    private static final WordSet COMPANY_FORMS = WordSet.of(
            "inc corp corporation co company ltd limited llc llp plc lp ag sa nv bv gmbh spa srl oy ab asa pty pvt group holdings");

    /** Kinds of institution; alone, such a word refers back to one that has a name. */
    private static final WordSet INSTITUTIONS = WordSet.of("""
            department ministry university bank court council commission committee institute institution board agency authority
            office bureau college school academy association federation confederation union party society church embassy
            assembly fund foundation front movement hospital museum club league corporation company group centre center service
            services division administration chamber government organization organisation trust army force forces police
            """);

    private static final WordSet NEVER_NAMES = WordSet.of("""
            monday tuesday wednesday thursday friday saturday sunday january february march april may june july august
            september october november december lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars
            avril mai juin juillet août septembre octobre novembre décembre montag dienstag mittwoch donnerstag freitag
            samstag sonntag januar februar märz juni juli oktober dezember lunes martes miércoles jueves viernes sábado
            domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
            mon tue tues wed thu thur thurs fri sat sun jan feb mar apr jun jul aug sep sept oct nov dec am pm gmt utc bst est
            internet covid-19 covid coronavirus christmas easter ramadan islam christianity god allah
            photo photos image images video caption copyright read more share advertisement subscribe newsletter related
            updated published getty sign up continue reading click here editor note breaking news live watch source
            gb a&e brexit scot scots joint press conference interview transcript doorstop newsbeat follow tobacco gst budget
            english french german spanish arabic chinese russian i ii iii iv v vi mr mrs ms dr yes no hello thanks dear sincerely
            """);

    /** Words that say of what kind an institution is, without naming it. */
    private static final WordSet KINDS = WordSet.of("""
            district state federal local national sheriff sheriff's fire city county provincial regional municipal public
            central general united government's joint
            """);

    /** Made of words for kinds alone, but a name. */
    private static final Set<String> NAMES_BY_USE = Set.of(
            "state department",
            "public company",
            "general assembly",
            "federal council",
            "national assembly",
            "national party",
            "national police",
            "national front",
            "national league",
            "national guard",
            "public party",
            "central bank",
            "central committee",
            "general council",
            "national council",
            "national union");

    /** Articles and pronouns that open sentences in languages other than English. */
    private static final WordSet ARTICLES = WordSet.of("""
            le la les un une des du de au aux ce cette ces il elle ils elles on nous vous je mais et en dans pour par sur avec
            selon si c'est après avant depuis son sa ses leur notre el los las una uno unos unas lo su sus pero según con por
            der die das ein eine einer er sie es wir ich aber und im in am auf mit nach von zu dem den gli i o os as um uma
            het een de hij zij wij in na ni kwa ya wa cha katika
            """);

    private static final RecentNames<String> FOLDED = new RecentNames<>(NameWords::folded);

    private NameWords() {}

    /** Without case, accents and points. */
    static String fold(String name) {
        return FOLDED.of(name);
    }

    private static String folded(String name) {
        StringBuilder folded = null;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (c >= 0x80) {
                return foldMarks(name);
            }
            if (c >= 'A' && c <= 'Z' || c == '.') {
                folded = folded == null ? new StringBuilder(name.length()).append(name, 0, i) : folded;
                if (c != '.') {
                    folded.append((char) (c | 0x20));
                }
            } else if (folded != null) {
                folded.append(c);
            }
        }
        return folded == null ? name.strip() : folded.toString().strip();
    }

    private static String foldMarks(String name) {
        String apart = Normalizer.normalize(name, Normalizer.Form.NFKD);
        StringBuilder plain = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); ) {
            int c = apart.codePointAt(i);
            i += Character.charCount(c);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                plain.appendCodePoint(c);
            }
        }
        return plain.toString()
                .toLowerCase(Locale.ROOT)
                .replace('’', '\'')
                .replace(".", "")
                .strip();
    }

    /** The words of a name: what blanks and commas part. */
    static List<String> split(String name) {
        List<String> words = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || name.charAt(i) == ' ' || name.charAt(i) == ',') {
                if (i > start) {
                    words.add(name.substring(start, i));
                }
                start = i + 1;
            }
        }
        return words;
    }

    /** A test of the word between two places of a text, which makes no string of it. */
    interface WordTest {
        boolean test(String text, int from, int to);
    }

    /** Whether a test holds for every one of the {@linkplain #split words} of a name; asks no further than it must. */
    static boolean areAll(String name, WordTest test) {
        int start = 0;
        for (int i = 0; i <= name.length(); i++) {
            if (i == name.length() || name.charAt(i) == ' ' || name.charAt(i) == ',') {
                if (i > start && !test.test(name, start, i)) {
                    return false;
                }
                start = i + 1;
            }
        }
        return true;
    }

    /** Whether an organisation's name says only of what kind it is: {@code District Court}, {@code State}. */
    static boolean isNeverOrganization(String name) {
        if (!areAll(name, (text, from, to) -> isIn(KINDS, text, from, to) || isInstitution(text, from, to))) {
            return false;
        }
        return split(name).size() <= 2
                && !areAll(name, (text, from, to) -> !isIn(KINDS, text, from, to))
                && !NAMES_BY_USE.contains(name.toLowerCase(Locale.ROOT));
    }

    /** A name in capitals as it is usually written; any other name as it is. */
    static String unshouted(String name) {
        boolean shouted =
                name.length() > 4 && !Letters.anySmall(name) && Letters.count(name) > 4 && name.indexOf('.') < 0;
        if (!shouted) {
            return name;
        }
        StringBuilder usual = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            boolean opens = i == 0 || !Character.isLetter(name.charAt(i - 1)) && name.charAt(i - 1) != '\'';
            usual.append(opens ? name.charAt(i) : Character.toLowerCase(name.charAt(i)));
        }
        return usual.toString();
    }

    static boolean isArticle(String word) {
        return isArticle(word, 0, word.length());
    }

    static boolean isArticle(String text, int from, int to) {
        return isIn(ARTICLES, text, from, to);
    }

    static boolean isTitle(String word) {
        return isTitle(word, 0, word.length());
    }

    static boolean isTitle(String text, int from, int to) {
        return isIn(TITLES, text, from, to);
    }

    static boolean isPersonSuffix(String text, int from, int to) {
        return PERSON_SUFFIXES.contains(text, from, to)
                && !text.substring(from, to).equals(text.substring(from, to).toLowerCase(Locale.ROOT));
    }

    static boolean isGeneration(String word) {
        return isIn(GENERATIONS, word, 0, word.length());
    }

    static boolean isCompanyForm(String word) {
        return isCompanyForm(word, 0, word.length());
    }

    static boolean isCompanyForm(String text, int from, int to) {
        return isIn(COMPANY_FORMS, text, from, to);
    }

    /** Whether nothing but a company ends with this word. */
    static boolean isSurelyCompanyForm(String word) {
        return isIn(SURE_COMPANY_FORMS, word, 0, word.length());
    }

    static boolean isInstitution(String word) {
        return isInstitution(word, 0, word.length());
    }

    static boolean isInstitution(String text, int from, int to) {
        return isIn(INSTITUTIONS, text, from, to);
    }

    /** Whether every word of a name is one that is never a name. */
    static boolean isNeverName(String name) {
        return areAll(name, (text, from, to) -> isIn(NEVER_NAMES, text, from, to));
    }

    /** The point of an abbreviation counts for nothing. */
    private static boolean isIn(WordSet words, String text, int from, int to) {
        return words.contains(text, from, to > from && text.charAt(to - 1) == '.' ? to - 1 : to);
    }
}
