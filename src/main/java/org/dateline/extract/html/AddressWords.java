package org.dateline.extract.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.text.Folding;
import org.jspecify.annotations.Nullable;

/**
 * The words of the last part of a page's address that has some, since many systems make it of the headline:
 * {@code /politics/floods-cut-off-three-towns-123.html}. Immutable.
 */
final class AddressWords {
    private static final int SHORTEST = 3;
    private static final int FEWEST = 2;

    private final Set<String> words;

    AddressWords(@Nullable String url) {
        words = url == null ? Set.of() : last(url);
    }

    private static Set<String> last(String url) {
        String[] parts = decoded(url.replaceFirst("^[^/]*//[^/]*", "").replaceFirst("[?#].*$", ""))
                .split("/");
        for (int i = parts.length - 1; i >= 0; i--) {
            Set<String> words = words(parts[i].replaceFirst("\\.[a-z]{2,5}$", ""));
            if (words.size() >= FEWEST) {
                return words;
            }
        }
        return Set.of();
    }

    private static String decoded(String path) {
        try {
            return URLDecoder.decode(path, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return path;
        }
    }

    /** The words of some letters, without umlauts and accents. */
    private static Set<String> words(String text) {
        String plain = text.toLowerCase(Locale.ROOT)
                .replace("ä", "ae")
                .replace("ö", "oe")
                .replace("ü", "ue");
        return Arrays.stream(Folding.fold(plain).split("[^\\p{L}\\p{M}]+"))
                .filter(word -> word.length() >= SHORTEST)
                .map(word -> word.replace("ae", "a").replace("oe", "o").replace("ue", "u"))
                .collect(Collectors.toSet());
    }

    /** Describes a text: how much of it the address has, and how much of the address it has; -1 where the address has no words. */
    void add(String text, FeatureVector vector) {
        Set<String> theirs = words(text);
        long shared = theirs.stream().filter(words::contains).count();
        vector.add("in-address", words.isEmpty() ? -1 : (double) shared / Math.max(1, theirs.size()));
        vector.add("of-address", words.isEmpty() ? -1 : (double) shared / words.size());
    }
}
