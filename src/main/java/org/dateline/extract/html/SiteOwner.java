package org.dateline.extract.html;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.extract.draft.Titles;
import org.jspecify.annotations.Nullable;

/** Whoever owns a page, as its address, the name of its site and the title of its window have the name. */
final class SiteOwner {
    /** Hosts that many share: the name before theirs is that of the owner. */
    private static final Set<String> SHARED = Set.of(
            "wordpress",
            "blogspot",
            "tumblr",
            "substack",
            "hypotheses",
            "typepad",
            "over-blog",
            "livejournal",
            "jimdo",
            "jimdofree",
            "wixsite",
            "weebly",
            "squarespace",
            "webnode",
            "github",
            "gitlab",
            "medium",
            "ucoz",
            "wikidot");

    /** What stands for {@code com} below the domain of a country. */
    private static final Set<String> SECOND_LEVEL =
            Set.of("co", "com", "net", "org", "gov", "gob", "gouv", "ac", "edu", "or", "ne");

    private SiteOwner() {}

    /** The names, which may be none or several of one owner. */
    static List<String> names(HtmlMetadata metadata, @Nullable String url) {
        List<String> names = new ArrayList<>();
        if (metadata.siteName() != null) {
            names.addAll(List.of(HtmlTitle.parts(metadata.siteName())).subList(0, 1));
        }
        String[] window = HtmlTitle.parts(Titles.clean(metadata.window()));
        if (window.length > 1) {
            names.add(window[window.length - 1]);
        }
        names.addAll(ofHost(host(url)));
        return names;
    }

    /** {@code paper} and {@code paper.co.uk} of {@code www.paper.co.uk}, {@code someone} of {@code someone.wordpress.com}. */
    static List<String> ofHost(String host) {
        String[] labels = host.split("\\.");
        int at = labels.length - 2;
        if (at > 0 && SECOND_LEVEL.contains(labels[at]) && labels[at + 1].length() == 2) {
            at--;
        }
        boolean isShared = at > 0 && SHARED.contains(labels[at]);
        at -= isShared ? 1 : 0;
        if (at < 0 || labels[at].equals("www")) {
            return List.of();
        }
        String domain = String.join(".", List.of(labels).subList(at, labels.length));
        return isShared ? List.of(labels[at]) : List.of(labels[at], domain);
    }

    /** The host of an address; empty where there is none. */
    static String host(@Nullable String url) {
        try {
            String host = url == null ? null : URI.create(url).getHost();
            return host == null ? "" : host;
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
