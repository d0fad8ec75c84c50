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

    /** Units of text that one thread marks in about three milliseconds. */
    private static final int SHORT = 200_000;

    private final List<Marked> hits;

    private MarkedHits(List<Marked> hits) {
        this.hits = hits;
    }

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

    /** Finds what to mark of hits, while the cluster is asked for their stories. */
    static MarkedHits of(List<JsonNode> found, Query query, Set<String> languages) {
        Matcher matcher = Matcher.of(query, languages);
        List<Article> articles = found.stream().map(Articles::article).toList();
        long units = articles.stream()
                .mapToLong(article -> article.body().text().length())
                .sum();
        List<Supplier<Marked>> marked = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            Article article = articles.get(i);
            long story = story(found.get(i));
            // Each in a thread of its own pays where texts are long: to wake one takes as long as to mark a page.
            marked.add(
                    units > SHORT
                            ? Later.of(() -> marked(article, story, matcher))
                            : () -> marked(article, story, matcher));
        }
        return new MarkedHits(marked.stream().map(Supplier::get).toList());
    }

    private static Marked marked(Article article, long story, Matcher matcher) {
        AnalyzedText text = TextAnalysis.analyzeLazily(article);
        Marks marks = matcher.marks(text);
        return new Marked(article, marks, Snippets.of(article, text, marks, SNIPPETS), story);
    }

    List<Hit> shown(Stories stories) {
        return hits.stream()
                .map(each -> new Hit(
                        each.article(),
                        each.marks().headline(),
                        each.snippets(),
                        each.marks().matches(),
                        stories.name(each.story()),
                        stories.copies(each.story()),
                        stories.outlets(each.story())))
                .toList();
    }

    static MarkedArticle marked(Article article, long story, Stories stories, Query query, Set<String> languages) {
        Marks marks = Matcher.of(query, languages).marks(TextAnalysis.analyzeLazily(article));
        return new MarkedArticle(article, marks.headline(), marks.body(), stories.name(story), stories.copies(story));
    }
}
