package org.dateline.opensearch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.match.Marks;
import org.dateline.match.Matcher;
import org.dateline.match.Snippets;
import org.dateline.query.Query;
import org.dateline.result.Hit;
import org.dateline.result.MarkedArticle;
import org.dateline.result.Snippet;
import org.dateline.text.AnalyzedText;
import org.dateline.text.TextAnalysis;
import tools.jackson.databind.JsonNode;

/** Articles as the cluster gives them, marked by the matcher in their stored texts. */
final class MarkedHits {
    private static final int SNIPPETS = 2;

    private MarkedHits() {}

    /** The articles of some hits in their order, and which story each tells. */
    static Map<ArticleId, Long> told(Iterable<JsonNode> hits) {
        Map<ArticleId, Long> told = new LinkedHashMap<>();
        hits.forEach(hit -> told.put(new ArticleId(hit.path("_id").asString("")), story(hit)));
        return told;
    }

    /** The story of a hit. */
    static long story(JsonNode hit) {
        return hit.path("_source").path(Schema.STORY).asLong();
    }

    /** A hit before its story is known. */
    private record Marked(Article article, Marks marks, List<Snippet> snippets, long story) {}

    /**
     * Hits as they are shown, marked side by side.
     *
     * @param stories is asked last: meanwhile the texts are marked, which costs about as much as the cluster takes to answer
     */
    static List<Hit> of(Iterable<JsonNode> found, Supplier<Stories> stories, Query query, Set<String> languages) {
        Matcher matcher = Matcher.of(query, languages);
        List<Supplier<Marked>> marked = new ArrayList<>();
        found.forEach(each -> marked.add(Later.of(() -> marked(each, matcher))));
        Stories known = stories.get();
        return marked.stream()
                .map(Supplier::get)
                .map(each -> new Hit(
                        each.article(),
                        each.marks().headline(),
                        each.snippets(),
                        each.marks().matches(),
                        known.name(each.story()),
                        known.copies(each.story()),
                        known.outlets(each.story())))
                .toList();
    }

    private static Marked marked(JsonNode hit, Matcher matcher) {
        Article article = Articles.article(hit);
        AnalyzedText text = TextAnalysis.analyzeLazily(article);
        Marks marks = matcher.marks(text);
        return new Marked(article, marks, Snippets.of(article, text, marks, SNIPPETS), story(hit));
    }

    static MarkedArticle marked(Article article, long story, Stories stories, Query query, Set<String> languages) {
        Marks marks = Matcher.of(query, languages).marks(TextAnalysis.analyzeLazily(article));
        return new MarkedArticle(article, marks.headline(), marks.body(), stories.name(story), stories.copies(story));
    }
}
