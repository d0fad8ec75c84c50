package org.dateline.opensearch;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.article.Article;
import org.dateline.json.StoredArticle;
import org.dateline.match.Marks;
import org.dateline.match.Matcher;
import org.dateline.match.Snippets;
import org.dateline.query.Query;
import org.dateline.result.Hit;
import org.dateline.result.MarkedArticle;
import org.dateline.text.AnalyzedText;
import tools.jackson.databind.JsonNode;

/** Articles as the cluster gives them, marked by the matcher in their stored texts. */
final class MarkedHits {
    private static final int SNIPPETS = 2;

    private MarkedHits() {}

    /** The stories of some hits. */
    static Set<Long> stories(Iterable<JsonNode> hits) {
        Set<Long> stories = new LinkedHashSet<>();
        hits.forEach(hit -> stories.add(story(hit)));
        return stories;
    }

    private static long story(JsonNode hit) {
        return hit.path("_source").path(Schema.STORY).asLong();
    }

    static List<Hit> of(Iterable<JsonNode> found, Stories stories, Query query, Set<String> languages) {
        Matcher matcher = Matcher.of(query, languages);
        List<Hit> hits = new ArrayList<>();
        for (JsonNode each : found) {
            Article article = StoredArticle.read(each.path("_source").path(Schema.STORED));
            AnalyzedText text = ArticleDocument.analyzed(article);
            Marks marks = matcher.marks(text);
            long story = story(each);
            hits.add(new Hit(
                    article,
                    marks.headline(),
                    Snippets.of(article, text, marks, SNIPPETS),
                    marks.matches(),
                    stories.name(story),
                    stories.copies(story),
                    stories.outlets(story)));
        }
        return hits;
    }

    static MarkedArticle marked(Article article, long story, Stories stories, Query query, Set<String> languages) {
        Marks marks = Matcher.of(query, languages).marks(ArticleDocument.analyzed(article));
        return new MarkedArticle(
                article, marks.headline(), marks.body(), stories.name(story), stories.copies(story));
    }
}
