package org.dateline.annotate;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    private static final double ENOUGH_OF_SHONA = 0.03;

    private final Map<String, List<String>> languagesByWord = new HashMap<>();

    private CommonWords() {}

    static CommonWords read() {
        CommonWords words = new CommonWords();
        try (InputStream in = CommonWords.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its resource " + RESOURCE + "; build it again.");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                for (String word : Set.copyOf(List.of(line.substring(tab + 1).split(" +")))) {
                    words.languagesByWord
                            .computeIfAbsent(word, key -> new ArrayList<>())
                            .add(line.substring(0, tab));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The program's resource " + RESOURCE + " cannot be read.", e);
        }
        return words;
    }

    /** The language whose common words a text clearly has, or null. */
    @Nullable
    String language(String text, UnicodeScript script) {
        List<String> words = words(text);
        Map<String, Integer> hits = hits(words);
        if (script == UnicodeScript.ETHIOPIC) {
            int tigrinya = hits.getOrDefault("ti", 0);
            int amharic = hits.getOrDefault("am", 0);
            return tigrinya == amharic ? null : tigrinya > amharic ? "ti" : "am";
        }
        if (words.size() < FEWEST_WORDS) {
            return null;
        }
        if (share(hits, "pcm", words) >= ENOUGH_OF_PIDGIN && isPidgin(hits)) {
            return "pcm";
        }
        String best = null;
        int second = 0;
        for (Map.Entry<String, Integer> hit : hits.entrySet()) {
            if (best == null || hit.getValue() > hits.getOrDefault(best, 0)) {
                second = best == null ? 0 : hits.getOrDefault(best, 0);
                best = hit.getKey();
            } else {
                second = Math.max(second, hit.getValue());
            }
        }
        if (best == null) {
            return null;
        }
        int most = hits.getOrDefault(best, 0);
        double share = share(hits, best, words);
        boolean isUsual = share >= ENOUGH && most >= 2 * second;
        // Tables and lists have few common words; those of English are long enough to be no other language's.
        boolean isSparse = best.equals("en") && share >= ENOUGH_ALONE && most >= FEWEST_ALONE && most >= 5 * second;
        return isUsual || isSparse ? best : null;
    }

    /** Sets right what the model takes one language for another. */
    String correct(String language, String text) {
        return switch (language) {
            case "rw" -> isShona(text) ? "sn" : isRundi(text) ? "rn" : language;
            case "sw", "ny", "zu", "xh", "st", "lg", "ts" -> isShona(text) ? "sn" : language;
            default -> language;
        };
    }

    private boolean isPidgin(Map<String, Integer> hits) {
        return hits.getOrDefault("en", 0) > 0 && hits.getOrDefault("pcm", 0) * 3 > hits.getOrDefault("en", 0);
    }

    private boolean isShona(String text) {
        List<String> words = words(text);
        Map<String, Integer> hits = hits(words);
        return share(hits, "sn", words) >= ENOUGH_OF_SHONA
                && hits.getOrDefault("sn", 0) > hits.getOrDefault("sw", 0) / 2;
    }

    /** Rundi writes {@code ivyo, ico, cane} where Kinyarwanda writes {@code ibyo, icyo, cyane}. */
    private static boolean isRundi(String text) {
        int rundi = 0;
        int rwanda = 0;
        for (String word : words(text)) {
            rundi += word.contains("vy") || word.matches("c[aeo'’].*") ? 1 : 0;
            rwanda += word.contains("by") || word.contains("cy") ? 1 : 0;
        }
        return rundi > rwanda;
    }

    private Map<String, Integer> hits(List<String> words) {
        Map<String, Integer> hits = new LinkedHashMap<>();
        for (String word : words) {
            for (String language : languagesByWord.getOrDefault(word, List.of())) {
                hits.merge(language, 1, Integer::sum);
            }
        }
        return hits;
    }

    private static double share(Map<String, Integer> hits, String language, List<String> words) {
        return hits.getOrDefault(language, 0) / (double) Math.max(1, words.size());
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
