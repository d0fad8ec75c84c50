package org.dateline.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Common words that one language has and those like it lack. Immutable and thread-safe. */
final class CommonWords {
    private static final String RESOURCE = "common-words.tsv";
    private static final int FEWEST_WORDS = 12;
    private static final double ENOUGH = 0.16;
    private static final double ENOUGH_ALONE = 0.07;
    private static final int FEWEST_ALONE = 5;
    private static final double ENOUGH_OF_PIDGIN = 0.04;
    private static final double ENOUGH_OF_SHONA = 0.05;
    private static final double ENOUGH_OF_JOINED = 0.03;

    private final List<String> languages = new ArrayList<>();
    private final WordLists lists;
    private final int english;
    private final int pidgin;
    private final int shona;
    private final int swahili;
    private final int tigrinya;
    private final int amharic;
    private final int rundi;
    private final int xhosa;
    private final int zulu;

    private CommonWords(BufferedReader lines) throws IOException {
        List<Set<String>> words = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            int tab = line.indexOf('\t');
            languages.add(line.substring(0, tab));
            words.add(Set.copyOf(List.of(line.substring(tab + 1).split(" +"))));
        }
        lists = new WordLists(words);
        english = languages.indexOf("en");
        pidgin = languages.indexOf("pcm");
        shona = languages.indexOf("sn");
        swahili = languages.indexOf("sw");
        tigrinya = languages.indexOf("ti");
        amharic = languages.indexOf("am");
        rundi = languages.indexOf("rn");
        xhosa = languages.indexOf("xh");
        zulu = languages.indexOf("zu");
    }

    static CommonWords read() {
        try (InputStream in = CommonWords.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its resource " + RESOURCE + "; build it again.");
            }
            return new CommonWords(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException("The program's resource " + RESOURCE + " cannot be read.", e);
        }
    }

    /** The language whose common words a text clearly has, or null. */
    @Nullable
    String language(String text, UnicodeScript script) {
        WordCounts counts = lists.count(text);
        int[] hits = counts.hits();
        if (script == UnicodeScript.ETHIOPIC) {
            return hits[tigrinya] == hits[amharic] ? null : hits[tigrinya] > hits[amharic] ? "ti" : "am";
        }
        if (counts.words() < FEWEST_WORDS) {
            return null;
        }
        if (counts.share(pidgin) >= ENOUGH_OF_PIDGIN && isPidgin(hits)) {
            return "pcm";
        }
        int best = 0;
        for (int language = 1; language < hits.length; language++) {
            best = hits[language] > hits[best] ? language : best;
        }
        int second = 0;
        for (int language = 0; language < hits.length; language++) {
            second = language == best ? second : Math.max(second, hits[language]);
        }
        int most = hits[best];
        boolean isUsual = counts.share(best) >= ENOUGH && most >= 2 * second;
        // Tables and lists have few common words; those of English are long enough to be no other language's.
        boolean isSparse =
                best == english && counts.share(best) >= ENOUGH_ALONE && most >= FEWEST_ALONE && most >= 5 * second;
        // Their particles are mostly written together with other words, so that few of their words are common.
        boolean isJoined = (best == rundi || best == xhosa || best == shona)
                && counts.share(best) >= ENOUGH_OF_JOINED
                && most >= FEWEST_ALONE
                && most >= 2 * second;
        if (best == rundi && !isRundi(text)) {
            // Most of its common words are Kinyarwanda as well.
            return null;
        }
        return isUsual || isSparse || isJoined ? languages.get(best) : null;
    }

    /** Sets right what the model takes one language for another. */
    String correct(String language, String text) {
        return switch (language) {
            case "rw" -> isShona(text) ? "sn" : isRundi(text) ? "rn" : language;
            case "zu", "xh" -> isShona(text) ? "sn" : xhosaOrZulu(text, language);
            case "sw", "ny", "st", "lg", "ts" -> isShona(text) ? "sn" : language;
            default -> language;
        };
    }

    private boolean isPidgin(int[] hits) {
        return hits[english] > 0 && hits[pidgin] * 3 > hits[english];
    }

    private boolean isShona(String text) {
        WordCounts counts = lists.count(text);
        return counts.share(shona) >= ENOUGH_OF_SHONA && counts.hits()[shona] > counts.hits()[swahili] / 2;
    }

    /** Rundi writes {@code ivyo, ico, cane} where Kinyarwanda writes {@code ibyo, icyo, cyane}. */
    private static boolean isRundi(String text) {
        int rundi = 0;
        int rwanda = 0;
        for (String word : words(text)) {
            boolean beginsSo = word.length() > 1 && word.charAt(0) == 'c' && "aeo".indexOf(word.charAt(1)) >= 0;
            rundi += word.contains("vy") || beginsSo ? 1 : 0;
            rwanda += word.contains("by") || word.contains("cy") ? 1 : 0;
        }
        return rundi > rwanda;
    }

    private String xhosaOrZulu(String text, String otherwise) {
        int more = xhosaOverZulu(text);
        return more > 0 ? "xh" : more < 0 ? "zu" : otherwise;
    }

    /**
     * How many more words of a text are Xhosa than Zulu: Xhosa writes {@code kwi-, rh, ty} where Zulu has {@code ku-, r, sh},
     * and they share hardly any of their particles.
     */
    private int xhosaOverZulu(String text) {
        int[] hits = lists.count(text).hits();
        int more = hits[xhosa] - hits[zulu];
        for (String word : words(text)) {
            more += word.startsWith("kwi") || word.contains("rh") || word.contains("ty") ? 1 : 0;
        }
        return more;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean letter = i < text.length()
                    && (Character.isLetter(text.charAt(i))
                            || Character.getType(text.charAt(i)) == Character.NON_SPACING_MARK);
            if (letter && start < 0) {
                start = i;
            } else if (!letter && start >= 0) {
                words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
                start = -1;
            }
        }
        return words;
    }
}
