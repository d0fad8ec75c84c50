package org.dateline.opensearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.article.Article;
import org.dateline.engine.FacetValues;
import org.dateline.engine.SpelledNames;
import org.dateline.engine.StoryNumber;
import org.dateline.query.Sort;
import org.dateline.text.AnalyzedText;

/** Articles on the same matter: those that share the words and names which tell an article from the others. */
final class SimilarArticles {
    private static final int MOST_WORDS = 30;
    private static final int SHORTEST = 3;
    private static final int NAME_BOOST = 2;

    private SimilarArticles() {}

    /** @param story whose copies are left out */
    static Map<String, Object> search(Article article, long story, int size) {
        Map<String, Object> words = Map.of(
                "more_like_this",
                Map.of(
                        "fields",
                        List.of(Schema.TEXT),
                        "like",
                        words(article),
                        "analyzer",
                        Json.TOKENS,
                        "max_query_terms",
                        MOST_WORDS,
                        "min_term_freq",
                        1,
                        "min_doc_freq",
                        2,
                        "minimum_should_match",
                        "2<3",
                        "boost_terms",
                        1));
        Json.All others = new Json.All()
                .must(words)
                .not(Json.term(Schema.ORDER, StoryNumber.of(article.id())))
                .not(Json.term(Schema.STORY, story));
        FacetValues.of(article).forEach((facet, values) -> {
            if (facet.isName()) {
                SpelledNames.keys(facet, values)
                        .forEach(key -> others.should(Map.of(
                                "constant_score",
                                Map.of("filter", Json.term(Schema.field(facet), key), "boost", NAME_BOOST))));
            }
        });
        return Map.of(
                "size",
                size,
                "track_total_hits",
                false,
                "query",
                Articles.current(others.made()),
                "sort",
                Order.of(Sort.RELEVANCE),
                "_source",
                Articles.SOURCE);
    }

    /** The words, those of the headline twice. */
    private static String words(Article article) {
        AnalyzedText text = ArticleDocument.analyzed(article);
        List<String> words = new ArrayList<>();
        for (int w = 0; w < text.size(); w++) {
            if (text.form(w).length() >= SHORTEST) {
                words.add(text.form(w));
                if (text.inHeadline(w)) {
                    words.add(text.form(w));
                }
            }
        }
        return String.join(" ", words);
    }
}
