package org.dateline.annotate;

import java.lang.Character.UnicodeScript;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the language of a text. A script that only one language uses says it at once; common words tell the languages that
 * most news is written in; everything else goes to OpenNLP's detector (character sequences, 148 languages), whose model is
 * loaded when first needed. What that model confuses (Amharic and Tigrinya, Kinyarwanda and Rundi, Shona, Nigerian
 * Pidgin) common words tell apart. Reads the first {@value #READ} characters. Thread-safe.
 */
final class LanguageDetector {
    private static final int READ = 1200;
    private static final int READ_BY_MODEL = 1200;
    private static final int FEWEST_LETTERS = 24;
    private static final int ENOUGH_TO_CONTRADICT = 200;
    /** How many times likelier than the next the first language must be to be believed, and to be beyond doubt. */
    private static final double LIKELY = 1.25;

    private static final double CERTAIN = 4;

    /** Languages so alike that a text never clearly speaks against a declared one. */
    private static final List<Set<String>> ALIKE = List.of(
            Set.of("no", "nb", "nn", "da"),
            Set.of("hr", "sr", "bs", "sh", "me"),
            Set.of("id", "ms", "jv", "min"),
            Set.of("rw", "rn"),
            Set.of("zu", "xh", "ss", "nr", "st", "tn", "nso"),
            Set.of("pcm", "en", "sco"),
            Set.of("cs", "sk"),
            Set.of("gl", "pt", "es", "ca", "oc", "ast"),
            Set.of("fa", "ps", "prs", "pes", "tg"),
            Set.of("hi", "ne", "mr", "bh"),
            Set.of("am", "ti"),
            Set.of("de", "gsw", "lb", "nds"),
            Set.of("ru", "uk", "be", "bg", "mk"));

    private final CommonWords commonWords = CommonWords.read();

    /** A language and whether the text clearly shows it. */
    private record Finding(String language, boolean isCertain) {}

    /**
     * The language of an article as a BCP 47 tag: the declared one unless the text clearly shows another, or null where
     * neither says.
     */
    @Nullable
    String detect(String title, String body, @Nullable String declared) {
        String tag = declared == null ? null : tag(declared);
        String text = body.isEmpty() ? title : body;
        String start = text.length() > READ ? text.substring(0, READ) : text;
        if (tag != null && letters(start) < ENOUGH_TO_CONTRADICT) {
            return tag;
        }
        Finding found = find(start);
        if (tag == null) {
            return found == null ? null : found.language;
        }
        return found != null && found.isCertain && !isAlike(found.language, tag) ? found.language : tag;
    }

    private @Nullable Finding find(String text) {
        Scripts scripts = Scripts.of(text);
        int letters = scripts.letters();
        if (letters == 0) {
            return null;
        }
        UnicodeScript main = scripts.main();
        String byScript = byScript(main, scripts);
        if (byScript != null) {
            return letters < FEWEST_LETTERS / 4 ? null : new Finding(byScript, true);
        }
        if (letters < FEWEST_LETTERS) {
            return null;
        }
        String byWords = commonWords.language(text, main);
        return byWords == null ? byModel(text) : new Finding(byWords, true);
    }

    private @Nullable Finding byModel(String text) {
        List<LanguageModel.Score> scores =
                LanguageModel.shipped().scores(text.length() > READ_BY_MODEL ? text.substring(0, READ_BY_MODEL) : text);
        String first = Codes.bcp47(scores.getFirst().language());
        double next = scores.stream()
                .skip(1)
                .filter(score -> !isAlike(Codes.bcp47(score.language()), first))
                .mapToDouble(LanguageModel.Score::probability)
                .findFirst()
                .orElse(0);
        double lead = scores.getFirst().probability() / Math.max(1e-6, next);
        String corrected = commonWords.correct(first, text);
        return lead < LIKELY && corrected.equals(first) ? null : new Finding(corrected, lead >= CERTAIN);
    }

    private static int letters(String text) {
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            letters += Character.isLetter(text.charAt(i)) ? 1 : 0;
        }
        return letters;
    }

    private static @Nullable String byScript(UnicodeScript main, Scripts scripts) {
        return switch (main) {
            case HAN, HIRAGANA, KATAKANA -> {
                int kana = scripts.letters(UnicodeScript.HIRAGANA) + scripts.letters(UnicodeScript.KATAKANA);
                yield kana * 10 > scripts.letters(UnicodeScript.HAN) ? "ja" : "zh";
            }
            case HANGUL -> "ko";
            case THAI -> "th";
            case LAO -> "lo";
            case KHMER -> "km";
            case MYANMAR -> "my";
            case GREEK -> "el";
            case ARMENIAN -> "hy";
            case GEORGIAN -> "ka";
            case TAMIL -> "ta";
            case TELUGU -> "te";
            case KANNADA -> "kn";
            case MALAYALAM -> "ml";
            case SINHALA -> "si";
            case GUJARATI -> "gu";
            case GURMUKHI -> "pa";
            case ORIYA -> "or";
            case TIBETAN -> "bo";
            case THAANA -> "dv";
            default -> null;
        };
    }

    /** A declared language as a BCP 47 tag, or null where it is none: {@code en_US} and {@code English} are understood. */
    private static @Nullable String tag(String declared) {
        String clean = declared.strip().replace('_', '-');
        Locale locale = Locale.forLanguageTag(clean);
        if (locale.getLanguage().length() == 2) {
            return locale.toLanguageTag();
        }
        String named = Codes.named(clean);
        if (named != null) {
            return named;
        }
        return locale.getLanguage().isEmpty() || locale.getLanguage().equals("und")
                ? null
                : Codes.bcp47(locale.getLanguage());
    }

    private static boolean isAlike(String found, String declared) {
        String a = Codes.base(found);
        String b = Codes.base(declared);
        if (a.equals(b)) {
            return true;
        }
        for (Set<String> alike : ALIKE) {
            if (alike.contains(a) && alike.contains(b)) {
                return true;
            }
        }
        return false;
    }

    /** The codes of the model and of ISO 639-2 as BCP 47 wants them. */
    private static final class Codes {
        private static final Map<String, String> SHORT = new HashMap<>(Map.ofEntries(
                Map.entry("cmn", "zh"),
                Map.entry("zho-simp", "zh-Hans"),
                Map.entry("zho-trad", "zh-Hant"),
                Map.entry("pes", "fa"),
                Map.entry("ekk", "et"),
                Map.entry("lvs", "lv"),
                Map.entry("arb", "ar"),
                Map.entry("quz", "qu"),
                Map.entry("gug", "gn"),
                Map.entry("swh", "sw"),
                Map.entry("plt", "mg"),
                Map.entry("mya-zaw", "my"),
                Map.entry("hin-rom", "hi-Latn"),
                Map.entry("ben-rom", "bn-Latn"),
                Map.entry("urd-rom", "ur-Latn"),
                Map.entry("tam-rom", "ta-Latn"),
                Map.entry("tel-rom", "te-Latn"),
                Map.entry("ger", "de"),
                Map.entry("fre", "fr"),
                Map.entry("dut", "nl"),
                Map.entry("chi", "zh"),
                Map.entry("per", "fa")));
        private static final Map<String, String> NAMES = new HashMap<>();

        static {
            for (String language : Locale.getISOLanguages()) {
                Locale locale = Locale.of(language);
                SHORT.putIfAbsent(locale.getISO3Language(), locale.getLanguage());
                NAMES.putIfAbsent(locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT), language);
            }
        }

        private Codes() {}

        static String bcp47(String code) {
            return SHORT.getOrDefault(code, code);
        }

        /** The language of a tag without script and region. */
        static String base(String tag) {
            int end = tag.indexOf('-');
            return end < 0 ? tag : tag.substring(0, end);
        }

        static @Nullable String named(String name) {
            return NAMES.get(name.toLowerCase(Locale.ROOT));
        }
    }
}
