package org.dateline.extract.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.extract.bytes.Characters;
import org.dateline.extract.field.Fields;
import org.dateline.extract.field.Json;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The article that a page's JSON-LD (schema.org) describes, if it does. */
final class HtmlJsonLd {
    private static final Pattern ARTICLE = Pattern.compile(
            "(?i)(?:https?://schema.org/)?(?:.*Article|.*BlogPosting|Report|LiveBlogPosting|.*NewsStory|Review)");
    private static final Pattern PAGE = Pattern.compile(
            "(?i)(?:https?://schema.org/)?(?:.*WebPage|ItemPage|QAPage|CreativeWork|Recipe|HowTo|PodcastEpisode|VideoObject)");
    private static final int DEEPEST = 12;

    private final List<JsonNode> objects;
    private final Map<String, JsonNode> named;

    private HtmlJsonLd(List<JsonNode> objects, Map<String, JsonNode> named) {
        this.objects = objects;
        this.named = named;
    }

    static HtmlJsonLd of(Document page) {
        List<JsonNode> articles = new ArrayList<>();
        List<JsonNode> pages = new ArrayList<>();
        Map<String, JsonNode> named = new HashMap<>();
        for (Element script : page.select("script[type*=ld+json]")) {
            String json = script.data()
                    .strip()
                    .replaceAll("^(?:<!--|//\\s*<!\\[CDATA\\[|<!\\[CDATA\\[)|(?:-->|//\\s*]]>|]]>)\\s*;?$", "");
            try {
                collect(Json.MAPPER.readTree(Characters.clean(json)), 0, articles, pages, named);
            } catch (JacksonException e) {
                // A page's broken JSON-LD says nothing; the other places do.
            }
        }
        articles.addAll(pages);
        return new HtmlJsonLd(articles, named);
    }

    private static void collect(
            JsonNode node, int depth, List<JsonNode> articles, List<JsonNode> pages, Map<String, JsonNode> named) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isArray()) {
            node.forEach(element -> collect(element, depth + 1, articles, pages, named));
        } else if (node.isObject()) {
            if (node.has("@id") && node.has("name")) {
                named.putIfAbsent(node.get("@id").asString(""), node);
            }
            List<String> types = node.has("@type") ? Fields.texts(node.get("@type")) : List.of();
            if (types.stream().anyMatch(type -> ARTICLE.matcher(type).matches())) {
                articles.add(node);
            } else if (types.stream().anyMatch(type -> PAGE.matcher(type).matches())) {
                pages.add(node);
            }
            for (String name : new String[] {"@graph", "mainEntity", "mainEntityOfPage", "@list"}) {
                if (node.has(name)) {
                    collect(node.get(name), depth + 1, articles, pages, named);
                }
            }
        }
    }

    private @Nullable String text(String... names) {
        for (JsonNode object : objects) {
            for (String name : names) {
                JsonNode value = object.get(name);
                List<String> texts = value == null ? List.of() : Fields.texts(value);
                if (!texts.isEmpty()) {
                    return texts.getFirst();
                }
            }
        }
        return null;
    }

    @Nullable
    String headline() {
        String text = text("headline");
        return text == null ? null : HtmlBlocks.plain(text);
    }

    @Nullable
    String body() {
        return text("articleBody");
    }

    @Nullable
    String published() {
        return text("datePublished");
    }

    @Nullable
    String modified() {
        return text("dateModified");
    }

    @Nullable
    String publisher() {
        String name = text("publisher", "sourceOrganization", "provider");
        return name == null || name.startsWith("http") || name.startsWith("#") ? null : HtmlBlocks.plain(name);
    }

    @Nullable
    String section() {
        return text("articleSection");
    }

    @Nullable
    String language() {
        return text("inLanguage");
    }

    @Nullable
    String edition() {
        return text("printEdition");
    }

    @Nullable
    String page() {
        return text("printPage", "pageStart");
    }

    @Nullable
    String dateline() {
        return text("dateline");
    }

    @Nullable
    String identifier() {
        String id = text("identifier");
        return id == null || id.startsWith("http") ? null : id;
    }

    @Nullable
    String url() {
        return text("url");
    }

    /** Whether the first author is said to be an organisation. */
    boolean isAuthorOrganisation() {
        for (JsonNode object : objects) {
            JsonNode author = object.get("author");
            if (author != null) {
                JsonNode first = author.isArray() && !author.isEmpty() ? author.get(0) : author;
                return first.path("@type").asString("").contains("Organization");
            }
        }
        return false;
    }

    /** The authors that the article or the page names, or points to by {@code @id}. */
    List<String> authors() {
        for (JsonNode object : objects) {
            JsonNode author = object.has("author") ? object.get("author") : object.get("creator");
            if (author != null) {
                List<String> names = new ArrayList<>();
                for (JsonNode one : author.isArray() ? author : List.of(author)) {
                    boolean pointer = one.isObject() && one.has("@id") && !one.has("name");
                    JsonNode target = pointer ? named.get(one.get("@id").asString("")) : one;
                    names.addAll(target == null ? List.of() : Fields.texts(target));
                }
                names.removeIf(name -> name.startsWith("http") || name.startsWith("#"));
                if (!names.isEmpty()) {
                    return names.stream().map(HtmlBlocks::plain).toList();
                }
            }
        }
        return List.of();
    }
}
