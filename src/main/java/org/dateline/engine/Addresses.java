package org.dateline.engine;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Canonical addresses, made comparable. */
public final class Addresses {
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
}
