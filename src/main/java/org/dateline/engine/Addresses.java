package org.dateline.engine;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.jspecify.annotations.Nullable;

/** Canonical addresses, made comparable. */
public final class Addresses {
    private static final int LONGEST_KEY = 1_000;

    private Addresses() {}

    /**
     * The address without scheme, {@code www.}, fragment and closing slash; null where there is none, or where it names a
     * site rather than an article.
     */
    public static @Nullable String comparable(@Nullable String url) {
        if (url == null) {
            return null;
        }
        try {
            URI address = new URI(url.strip());
            String host = address.getHost();
            String path = address.getRawPath();
            if (host == null || path == null) {
                return null;
            }
            String trimmed = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
            if (trimmed.isEmpty() && address.getRawQuery() == null) {
                return null;
            }
            String site = host.toLowerCase(Locale.ROOT);
            String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
            return (site.startsWith("www.") ? site.substring(4) : site) + trimmed + query;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    /** What stands for a key that a source gave, so that a story and the notices that name it are found together. */
    public static String ofKey(String key) {
        // No address begins with a space.
        return " " + key;
    }

    /** Everything by which versions of an article and notices about it find each other. */
    public static List<String> all(Article article) {
        List<String> all = new ArrayList<>();
        String address = comparable(article.publication().url());
        if (address != null) {
            all.add(address);
        }
        Stream.of(
                        Optional.ofNullable(article.key()),
                        Optional.ofNullable(article.editorial().replaces()))
                .flatMap(Optional::stream)
                .filter(key -> key.length() <= LONGEST_KEY)
                .map(Addresses::ofKey)
                .forEach(all::add);
        return all;
    }
}
