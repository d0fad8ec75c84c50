package org.dateline.json;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.dateline.article.Article;
import org.dateline.article.CountryMention;
import org.dateline.article.PublishedDate;
import org.dateline.article.Span;
import org.dateline.country.Countries;
import org.dateline.query.Facet;
import org.dateline.query.ParsedQuery;
import org.dateline.result.ArchiveStats;
import org.dateline.result.FacetCount;
import org.dateline.result.Hit;
import org.dateline.result.Offer;
import org.dateline.result.SearchResult;
import org.dateline.result.Snippet;
import org.dateline.result.Suggestion;
import org.dateline.result.Timeline;
import org.dateline.result.Total;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** Answers as the JSON of {@code /api} and of the commands' {@code --json}. Thread-safe. */
public final class SearchResultJson {
    private final JsonGenerator json;

    private SearchResultJson(JsonGenerator json) {
        this.json = json;
    }

    /** The object that {@code /api/search} answers. */
    public static String of(SearchResult result, List<Offer> offers) {
        return write(json -> json.result(result, offers));
    }

    /** The object that {@code /api/articles/{id}} answers. */
    public static String of(Article article) {
        return of(article, List.of());
    }

    /**
     * The same of an article that has several versions.
     *
     * @param versions all of them, oldest first
     */
    public static String of(Article article, List<Article> versions) {
        List<String> others = versions.stream()
                .map(version -> version.id().value())
                .filter(id -> !id.equals(article.id().value()))
                .toList();
        return write(json -> ArticleJson.write(article, others, json.json));
    }

    /** The object that {@code /api/articles/{id}/similar} answers: {@code {"hits":[…]}}. */
    public static String ofHits(List<Hit> hits) {
        return write(json -> {
            json.json.writeStartObject();
            json.hits(hits);
            json.json.writeEndObject();
        });
    }

    /** The object that {@code /api/suggest} answers: {@code {"suggestions":[{"kind","text","query","count"}]}}. */
    public static String ofSuggestions(List<Suggestion> suggestions) {
        return write(json -> json.suggestions(suggestions));
    }

    /** The object that {@code /api/stats} and the command {@code stats --json} answer. */
    public static String of(ArchiveStats stats) {
        return write(json -> json.stats(stats));
    }

    private interface Part {
        void write(SearchResultJson json);
    }

    private static String write(Part part) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(8192);
        write(part, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static void write(Part part, OutputStream out) {
        try (JsonGenerator json = ArticleJson.MAPPER.createGenerator(out)) {
            part.write(new SearchResultJson(json));
        }
    }

    private void result(SearchResult result, List<Offer> offers) {
        json.writeStartObject();
        query(result.request().query(), result.clauses(), offers);
        json.writeNumberProperty("total", result.total().count());
        json.writeBooleanProperty("totalExact", result.total() instanceof Total.Exactly);
        if (result.total() instanceof Total.AtLeast) {
            json.writeStringProperty(
                    "partial", "The time limit was reached, so this is a part of the answer; ask for less.");
        }
        json.writeNumberProperty("stories", result.stories());
        json.writeNumberProperty("tookMs", result.tookMs());
        hits(result.hits());
        facets(result.facets());
        timeline(result.timeline());
        text("cursor", result.cursor());
        if (!result.approximations().isEmpty()) {
            json.writeArrayPropertyStart("approximations");
            result.approximations().forEach(json::writeString);
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private void query(ParsedQuery query, List<Long> counts, List<Offer> offers) {
        json.writeObjectPropertyStart("query");
        json.writeStringProperty("text", query.text());
        json.writeStringProperty("reading", query.reading());
        json.writeArrayPropertyStart("notes");
        for (Offer offer : offers) {
            json.writeStartObject();
            json.writeStringProperty("message", offer.remark().english());
            json.writeNumberProperty("start", offer.at().from());
            json.writeNumberProperty("end", offer.at().to());
            text("suggestion", offer.suggestion().isEmpty() ? null : offer.suggestion());
            if (offer.count() >= 0) {
                json.writeNumberProperty("count", offer.count());
            }
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeArrayPropertyStart("clauses");
        for (int i = 0; i < counts.size(); i++) {
            json.writeStartObject();
            json.writeStringProperty("text", query.clauses().get(i).text());
            json.writeNumberProperty("count", counts.get(i));
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void hits(List<Hit> hits) {
        json.writeArrayPropertyStart("hits");
        hits.forEach(this::hit);
        json.writeEndArray();
    }

    private void hit(Hit hit) {
        Article article = hit.article();
        json.writeStartObject();
        json.writeStringProperty("id", article.id().value());
        text("key", article.key());
        json.writeStringProperty("title", article.title());
        spans("titleMarks", hit.headlineMarks());
        text("url", article.publication().url());
        text("source", article.publication().source());
        PublishedDate date = article.publication().date();
        text("published", date == null ? null : date.iso());
        text("language", article.language());
        json.writeNumberProperty("words", Words.of(article));
        json.writeArrayPropertyStart("countries");
        for (CountryMention country : article.annotations().countries()) {
            json.writeStartObject();
            json.writeStringProperty("code", country.code());
            json.writeStringProperty("name", Countries.label(country.code()));
            json.writeBooleanProperty("about", country.about());
            json.writeBooleanProperty("main", country.main());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberProperty("matches", hit.matches());
        snippets(hit.snippets(), json);
        json.writeObjectPropertyStart("cluster");
        json.writeStringProperty("id", hit.story());
        json.writeNumberProperty("size", hit.copies());
        json.writeEndObject();
        json.writeEndObject();
    }

    private void facets(Map<Facet, List<FacetCount>> facets) {
        json.writeObjectPropertyStart("facets");
        for (Facet facet : Facet.values()) {
            List<FacetCount> counts = facets.get(facet);
            if (counts != null) {
                counts(facet.key(), counts, facet == Facet.COUNTRY);
            }
        }
        json.writeEndObject();
    }

    private void counts(String name, List<FacetCount> counts, boolean about) {
        json.writeArrayPropertyStart(name);
        for (FacetCount count : counts) {
            json.writeStartObject();
            json.writeStringProperty("value", count.value());
            json.writeStringProperty("label", count.label());
            json.writeNumberProperty("count", count.count());
            if (about) {
                json.writeNumberProperty("about", count.about());
            }
            json.writeBooleanProperty("selected", count.selected());
            if (count.excluded()) {
                json.writeBooleanProperty("excluded", true);
            }
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void timeline(Timeline timeline) {
        json.writeArrayPropertyStart("timeline");
        for (Timeline.Bar bar : timeline.bars()) {
            json.writeStartObject();
            json.writeStringProperty("from", bar.label());
            json.writeNumberProperty("count", bar.count());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeNumberProperty("coarser", timeline.coarser());
        json.writeNumberProperty("undated", timeline.undated());
    }

    private void suggestions(List<Suggestion> suggestions) {
        json.writeStartObject();
        json.writeArrayPropertyStart("suggestions");
        for (Suggestion suggestion : suggestions) {
            json.writeStartObject();
            json.writeStringProperty("kind", suggestion.kind());
            json.writeStringProperty("text", suggestion.text());
            json.writeStringProperty("query", suggestion.query());
            json.writeNumberProperty("count", suggestion.count());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void stats(ArchiveStats stats) {
        json.writeStartObject();
        json.writeStringProperty("engine", stats.engine());
        json.writeNumberProperty("articles", stats.articles());
        json.writeNumberProperty("stories", stats.stories());
        json.writeNumberProperty("undated", stats.undated());
        text("first", stats.first() == null ? null : stats.first().toString());
        text("last", stats.last() == null ? null : stats.last().toString());
        counts("sources", stats.sources(), false);
        counts("languages", stats.languages(), false);
        counts("countries", stats.countries(), true);
        json.writeNumberProperty("textBytes", stats.textBytes());
        json.writeNumberProperty("indexBytes", stats.indexBytes());
        json.writeEndObject();
    }

    /** The property {@code snippets} of an object that is being written. */
    static void snippets(List<Snippet> snippets, JsonGenerator json) {
        json.writeArrayPropertyStart("snippets");
        for (Snippet snippet : snippets) {
            json.writeStartObject();
            json.writeStringProperty("text", snippet.text());
            spans("marks", snippet.marks(), json);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void spans(String name, List<Span> spans) {
        spans(name, spans, json);
    }

    private static void spans(String name, List<Span> spans, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        for (Span span : spans) {
            json.writeStartArray();
            json.writeNumber(span.from());
            json.writeNumber(span.to());
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private void text(String name, @Nullable String value) {
        if (value != null) {
            json.writeStringProperty(name, value);
        }
    }
}
