package org.dateline.country;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The country whose top-level domain an outlet's site stands under: of {@code lemonde.fr} France, of {@code bbc.co.uk} Britain. */
public final class HostCountry {
    /** Countries that sell their domain to the world, so that it says nothing of where an outlet sits. */
    private static final Set<String> SOLD = Set.of(
            "ac", "ag", "ai", "am", "bz", "cc", "cf", "co", "dj", "fm", "ga", "gg", "gl", "gq", "gs", "im", "io", "is",
            "la", "li", "ly", "me", "ml", "ms", "mu", "nu", "pn", "pw", "sc", "sh", "sx", "tc", "tk", "tl", "to", "tv",
            "vc", "vg", "ws");

    private HostCountry() {}

    /** The ISO code, empty where the address has no such domain. */
    public static Optional<String> of(@Nullable String url) {
        if (url == null) {
            return Optional.empty();
        }
        try {
            String host = new URI(url.strip()).getHost();
            String domain = host == null
                    ? ""
                    : host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
            String code = domain.equals("uk") ? "GB" : domain.toUpperCase(Locale.ROOT);
            return code.length() == 2 && !SOLD.contains(domain) && Countries.isCode(code)
                    ? Optional.of(code)
                    : Optional.empty();
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
