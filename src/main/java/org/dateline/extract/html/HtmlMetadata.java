package org.dateline.extract.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.extract.draft.Draft;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The facts that a page states for programs: JSON-LD, Open Graph, Dublin Core and other meta names, microdata. */
final class HtmlMetadata {
    private final Document page;
    private final HtmlJsonLd jsonLd;
    private final Map<String, String> metas = new HashMap<>();
    private final Map<String, List<String>> allMetas = new HashMap<>();

    private HtmlMetadata(Document page) {
        this.page = page;
        jsonLd = HtmlJsonLd.of(page);
        for (Element meta : page.select("meta[content]")) {
            for (String attribute : new String[] {"property", "name", "itemprop", "http-equiv"}) {
                String name = meta.attr(attribute).toLowerCase(Locale.ROOT).strip();
                if (!name.isEmpty() && !meta.attr("content").isBlank()) {
                    metas.putIfAbsent(name, meta.attr("content").strip());
                    allMetas.computeIfAbsent(name, key -> new ArrayList<>())
                            .add(meta.attr("content").strip());
                }
            }
        }
    }

    static HtmlMetadata of(Document page) {
        return new HtmlMetadata(page);
    }

    /** What the page has written on its window. */
    String window() {
        return page.title();
    }

    HtmlJsonLd jsonLd() {
        return jsonLd;
    }

    /** The content of the first of the meta elements that the page has, or null. */
    @Nullable
    String meta(String... names) {
        for (String name : names) {
            String content = metas.get(name);
            if (content != null) {
                return content;
            }
        }
        return null;
    }

    /** The contents of all meta elements of that name, in the page's order. */
    List<String> metas(String name) {
        return allMetas.getOrDefault(name, List.of());
    }

    @Nullable
    String siteName() {
        String name = meta("og:site_name", "application-name", "dc.publisher", "dcterms.publisher");
        return name != null ? name : jsonLd.publisher();
    }

    /** The address that the page states as its own. */
    @Nullable
    String url() {
        Element canonical = page.selectFirst("link[rel=canonical][href]");
        if (canonical != null && !canonical.attr("href").isBlank()) {
            return canonical.attr("href");
        }
        return canonical == null && jsonLd.url() != null ? jsonLd.url() : meta("og:url");
    }

    void take(Draft draft, @Nullable String url) {
        draft.language(language());
        draft.url(url()).url(url);
        draft.source(jsonLd.publisher())
                .source(meta(
                        "og:site_name",
                        "dc.publisher",
                        "dcterms.publisher",
                        "publisher",
                        "citation_publisher",
                        "dc.source",
                        "source",
                        "application-name"));
        draft.source(microdataPublisher());
        draft.section(jsonLd.section())
                .section(meta("article:section", "og:article:section", "section", "dc.subject.section"));
        draft.edition(jsonLd.edition()).page(jsonLd.page()).dateline(jsonLd.dateline());
        draft.key(jsonLd.identifier());
    }

    /** The name inside {@code itemprop=publisher}, or what that element itself says. */
    private @Nullable String microdataPublisher() {
        Element publisher = page.selectFirst("[itemprop~=(?i)^(?:publisher|sourceOrganization)$]");
        if (publisher == null) {
            return null;
        }
        Element name = publisher.selectFirst("[itemprop=name]");
        Element stated = name == null ? publisher : name;
        String text = stated.hasAttr("content") ? stated.attr("content") : stated.text();
        return text.isBlank() || text.length() > 80 ? null : text;
    }

    private @Nullable String language() {
        Element html = page.selectFirst("html");
        String lang = html == null ? "" : html.hasAttr("lang") ? html.attr("lang") : html.attr("xml:lang");
        if (!lang.isBlank()) {
            return lang;
        }
        String stated =
                meta("og:locale", "content-language", "dc.language", "dcterms.language", "language", "inlanguage");
        return stated != null ? stated : jsonLd.language();
    }
}
