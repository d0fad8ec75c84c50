package org.dateline.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Takes inflectional endings off folded forms, the longest that fits, for languages whose stemmers in Lucene need the accents
 * that folding takes away or remove derivations too.
 *
 * @param steps endings in the order in which they are taken off, at most one of each step
 * @param shortest the fewest letters that stay
 */
record SuffixStemmer(List<List<String>> steps, int shortest) implements Stemmer {
    private static final Stemmer TURKISH = of(
            3,
            "dan den tan ten da de ta te nin nun yi yu ni nu ya ye na ne yla yle la le in un nda nde ndan nden",
            "lari leri larin lerin larimiz lerimiz imiz umuz iniz unuz si su",
            "lar ler",
            "a e i u");
    private static final Stemmer PORTUGUESE = of(3, "oes aes aos ao ais al eis el ois ol ns m es as os s", "a e o");
    private static final Stemmer SWEDISH =
            of(3, "arnas arna ernas erna ornas orna arens aren ars ar ers er ors or" + " ens en ets et as es s a e");
    private static final Stemmer NORWEGIAN = of(3, "enes ene ens ets ers er en et es e s a");
    private static final Stemmer ROMANIAN =
            of(3, "ului ilor iilor elor urilor urile uri ile ele lor ul ii ea ei le a e i u");
    private static final Stemmer POLISH =
            of(3, "owie ami ach iach iami ego emu ych ich ymi imi owi iem iej om ow em ie ia ej iu a e i o u y");
    private static final Stemmer DANISH = of(3, "ernes erne enes ene ens ets eres ere ers en et er es e s");
    private static final Stemmer CATALAN = of(3, "es os s", "a e o");
    private static final Stemmer UKRAINIAN = of(
            3, "ями ами ого ому ими ими іми ові еві ів їв ам ям ах ях ої ою ею єю ий ій им их у ю а я и і ї е є о ь й");
    private static final Stemmer KOREAN = of(1, "에서는 에게서 으로는 에서 에게 까지 부터 으로 이라고 라고 처럼 보다 한테 은 는 이 가 을 를 의 에 와 과 도 만 로");

    private static final List<String> DUTCH_ENDINGS = List.of("eren", "en", "e");
    private static final List<String> ARABIC_BEGINNINGS = List.of(
            "\u0648\u0627\u0644",
            "\u0628\u0627\u0644",
            "\u0643\u0627\u0644",
            "\u0641\u0627\u0644",
            "\u0644\u0644",
            "\u0627\u0644");
    private static final List<String> ARABIC_ENDINGS = List.of(
            "\u0647\u0627",
            "\u0627\u0646",
            "\u0627\u062A",
            "\u0648\u0646",
            "\u064A\u0646",
            "\u064A\u0647",
            "\u0647",
            "\u064A");

    static Stemmer of(String language) {
        return switch (language) {
            case "tr", "az" -> TURKISH;
            case "pt" -> PORTUGUESE;
            case "sv" -> SWEDISH;
            case "no" -> NORWEGIAN;
            case "ar" -> SuffixStemmer::arabic;
            case "ro" -> ROMANIAN;
            case "pl" -> POLISH;
            case "da" -> DANISH;
            case "nl", "af" -> SuffixStemmer::dutch;
            case "ca", "oc" -> CATALAN;
            case "uk" -> UKRAINIAN;
            case "ko" -> KOREAN;
            default -> NONE;
        };
    }

    /** The letters that a form with this stem begins with: only endings are taken off, except in Arabic. */
    static Initials initials(String language, String stem) {
        return switch (language) {
            // A last v or z of Dutch may be the first letter too.
            case "ar", "nl", "af" -> Initials.ANY;
            default -> Stemmer.beginning(stem);
        };
    }

    private static Stemmer of(int shortest, String... steps) {
        return new SuffixStemmer(
                Arrays.stream(steps)
                        .map(step -> List.of(step.split(" ")).stream()
                                .sorted(Comparator.comparingInt(String::length).reversed())
                                .toList())
                        .toList(),
                shortest);
    }

    @Override
    public String stem(String form) {
        if (form.chars().anyMatch(Character::isDigit)) {
            return form;
        }
        String stem = form;
        for (List<String> step : steps) {
            stem = cut(stem, step, shortest);
        }
        return stem;
    }

    private static String cut(String form, List<String> endings, int shortest) {
        for (String ending : endings) {
            if (form.endsWith(ending) && form.length() - ending.length() >= shortest) {
                return form.substring(0, form.length() - ending.length());
            }
        }
        return form;
    }

    /**
     * The article with its particles, and the endings of Larkey's light10 stemmer. A bare "and" is left on: it cannot be told
     * from a first letter.
     */
    private static String arabic(String form) {
        String stem = form;
        for (String beginning : ARABIC_BEGINNINGS) {
            if (stem.startsWith(beginning) && stem.length() - beginning.length() >= 3) {
                stem = stem.substring(beginning.length());
                break;
            }
        }
        return cut(stem, ARABIC_ENDINGS, 3);
    }

    /** Dutch plurals and inflected adjectives; {@code bomen} and {@code boom}, {@code wolven} and {@code wolf} meet. */
    private static String dutch(String form) {
        String stem = form;
        for (String last = ""; !last.equals(stem); ) {
            last = stem;
            boolean plural =
                    stem.endsWith("s") && stem.length() > 3 && "dgklmnprt".indexOf(stem.charAt(stem.length() - 2)) >= 0;
            stem = plural ? stem.substring(0, stem.length() - 1) : cut(stem, DUTCH_ENDINGS, 3);
        }
        int n = stem.length();
        if (n == 0) {
            return stem;
        }
        char last = stem.charAt(n - 1);
        if (n > 2 && last == stem.charAt(n - 2)) {
            return stem.substring(0, n - 1);
        }
        if (n > 3 && stem.charAt(n - 2) == stem.charAt(n - 3) && "aeou".indexOf(stem.charAt(n - 2)) >= 0) {
            stem = stem.substring(0, n - 2) + last;
        }
        return switch (last) {
            case 'v' -> stem.substring(0, stem.length() - 1) + 'f';
            case 'z' -> stem.substring(0, stem.length() - 1) + 's';
            default -> stem;
        };
    }
}
