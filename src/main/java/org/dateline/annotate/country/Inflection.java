package org.dateline.annotate.country;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The forms of adjectives, peoples and names in languages that inflect them; rules of school grammars, no exceptions. */
final class Inflection {
    private static final List<String> RUSSIAN_ADJECTIVE =
            List.of("ий", "ая", "ое", "ие", "ого", "ому", "им", "ом", "ой", "ую", "их", "ими", "ою");
    private static final List<String> RUSSIAN_HARD_ADJECTIVE =
            List.of("ый", "ая", "ое", "ые", "ого", "ому", "ым", "ом", "ой", "ую", "ых", "ыми");
    private static final List<String> RUSSIAN_PEOPLE = List.of(
            "ы", "и", "е", "ов", "ев", "ам", "ами", "ах", "а", "у", "ом", "ем", "ин", "ина", "ину", "ином", "ине", "");

    private Inflection() {}

    /** The forms of a masculine singular in French, Spanish, Portuguese or Italian. */
    static List<String> romance(String language, String masculine) {
        return switch (language) {
            case "fr" -> french(masculine);
            case "es" -> iberian(masculine, "es", "esa");
            case "pt" -> iberian(masculine, "eses", "esa");
            default -> italian(masculine);
        };
    }

    private static List<String> french(String m) {
        if (m.endsWith("e")) {
            return List.of(m, m + "s");
        }
        String f = m.endsWith("en") ? m + "ne" : m + "e";
        return m.endsWith("s") ? List.of(m, f, f + "s") : List.of(m, m + "s", f, f + "s");
    }

    private static List<String> iberian(String m, String plural, String feminine) {
        String stem = m.substring(0, m.length() - 1);
        if (m.endsWith("o") && !m.endsWith("ão")) {
            return List.of(m, stem + "a", stem + "os", stem + "as");
        }
        if (m.endsWith("és") || m.endsWith("ês")) {
            String base = m.substring(0, m.length() - 2);
            return List.of(m, base + feminine, base + "eses", base + feminine + "s");
        }
        if (m.endsWith("ão")) {
            String base = m.substring(0, m.length() - 2);
            return List.of(m, base + "ã", base + "ães", base + "ãos", base + "ões", base + "ãs");
        }
        if (m.endsWith("án") || m.endsWith("ón")) {
            String base = m.substring(0, m.length() - 2) + (m.endsWith("án") ? "an" : "on");
            return List.of(m, base + "a", base + "es", base + "as");
        }
        if (m.endsWith("ol")) {
            return List.of(m, m + "a", m + "es", m + "as", stem + "is");
        }
        if (m.endsWith("eu")) {
            return List.of(m, stem + "ia", m + "s", stem + "ias");
        }
        return m.endsWith("í") ? List.of(m, m + "es", m + "s") : List.of(m, m + "s", m + "a", m + "as", m + plural);
    }

    private static List<String> italian(String m) {
        String stem = m.substring(0, m.length() - 1);
        if (m.endsWith("e")) {
            return List.of(m, stem + "i");
        }
        if (m.endsWith("a")) {
            return List.of(m, stem + "i", stem + "e");
        }
        return List.of(m, stem + "a", stem + "i", stem + "e", stem + "he");
    }

    /** Adjective stems are written small, peoples with a capital. */
    static List<String> german(String stem) {
        List<String> forms = new ArrayList<>(List.of(stem));
        if (Character.isUpperCase(stem.charAt(0)) && !stem.endsWith("sch")) {
            String base = stem.endsWith("e") ? stem.substring(0, stem.length() - 1) : stem;
            for (String ending : List.of("n", "en", "in", "innen", "s", "r", "er")) {
                forms.add(base + (ending.equals("n") && stem.endsWith("e") ? "en" : ending));
            }
        } else {
            List.of("e", "en", "er", "es", "em").forEach(ending -> forms.add(stem + ending));
        }
        return forms;
    }

    /** The cases of an adjective of a country: the stem up to -ск. */
    static List<String> russianAdjective(String stem) {
        return RUSSIAN_ADJECTIVE.stream().map(ending -> stem + ending).toList();
    }

    static List<String> russianPeople(String stem) {
        return RUSSIAN_PEOPLE.stream().map(ending -> stem + ending).toList();
    }

    /** The cases of a Russian name of one or more words; the last is a noun, those before it are adjectives or stay. */
    static Set<String> russianName(String name) {
        Set<String> forms = new LinkedHashSet<>();
        forms.add(name);
        int cut = name.lastIndexOf(' ');
        String last = name.substring(cut + 1);
        if (name.indexOf('-') >= 0 || last.length() < 4) {
            return forms;
        }
        String before = cut < 0 ? "" : name.substring(0, cut + 1);
        for (String noun : russianNoun(last)) {
            for (String adjective : russianBefore(before)) {
                forms.add(adjective + noun);
            }
        }
        return forms;
    }

    private static Set<String> russianBefore(String before) {
        Set<String> forms = new LinkedHashSet<>(List.of(before));
        String stem = before.length() > 4 ? before.substring(0, before.length() - 3) : "";
        if (before.endsWith("ая ")) {
            List.of("ой ", "ую ").forEach(ending -> forms.add(stem + ending));
        } else if (before.endsWith("ий ") || before.endsWith("ый ")) {
            RUSSIAN_HARD_ADJECTIVE.forEach(ending -> forms.add(stem + ending + " "));
        } else if (before.endsWith("ые ")) {
            List.of("ых ", "ым ", "ыми ").forEach(ending -> forms.add(stem + ending));
        }
        return forms;
    }

    private static List<String> russianNoun(String noun) {
        String stem = noun.substring(0, noun.length() - 1);
        char last = noun.charAt(noun.length() - 1);
        List<String> endings = switch (last) {
            case 'я' ->
                noun.endsWith("ия") || noun.endsWith("ея") ? List.of("и", "ю", "ей") : List.of("и", "е", "ю", "ей");
            case 'а' -> List.of("ы", "и", "е", "у", "ой");
            case 'ы' -> List.of("", "ов", "ам", "ами", "ах");
            case 'й' -> List.of("я", "ю", "ем", "е");
            case 'ь' -> List.of("и", "я", "ю", "ем", "ью", "е");
            case 'и', 'о', 'у', 'е', 'э', 'ю' -> List.of();
            default -> {
                stem = noun;
                yield List.of("а", "у", "ом", "е");
            }
        };
        List<String> forms = new ArrayList<>(List.of(noun));
        for (String ending : endings) {
            forms.add(stem + ending);
        }
        return forms;
    }

    /** The relation adjective that Arabic builds from a name of one word. */
    static List<String> arabicAdjective(String name) {
        String base = name.startsWith("ال") && name.length() > 4 ? name.substring(2) : name;
        if (base.indexOf(' ') >= 0 || base.length() < 3) {
            return List.of();
        }
        String stem = base.endsWith("ا") || base.endsWith("ة") || base.endsWith("ى")
                ? base.substring(0, base.length() - 1)
                : base;
        String adjective = stem.endsWith("ي") ? stem : stem + "ي";
        return adjective.equals(base)
                ? List.of(base + "ة")
                : List.of(adjective, adjective + "ة", adjective + "ين", adjective + "ون", adjective + "ان");
    }

    static List<String> persianAdjective(String name) {
        if (name.indexOf(' ') >= 0 || name.length() < 3) {
            return List.of();
        }
        return name.endsWith("ا")
                ? List.of(name + "یی", name + "ئی")
                : name.endsWith("ه")
                        ? List.of(name.substring(0, name.length() - 1) + "ی", name + "‌ای")
                        : List.of(name + "ی");
    }

    static List<String> turkishPeople(String name) {
        String vowels = "aıoueiöü";
        for (int i = name.length() - 1; i >= 0; i--) {
            int vowel = vowels.indexOf(Character.toLowerCase(name.charAt(i)));
            if (vowel >= 0) {
                String suffix =
                        List.of("lı", "lı", "lu", "lu", "li", "li", "lü", "lü").get(vowel);
                return List.of(name + suffix, name + suffix + (vowel < 4 ? "lar" : "ler"));
            }
        }
        return List.of();
    }

    static List<String> swahiliPeople(String name) {
        String small = Character.toLowerCase(name.charAt(0)) + name.substring(1);
        return name.indexOf(' ') >= 0 ? List.of() : List.of("M" + small, "Wa" + small);
    }
}
