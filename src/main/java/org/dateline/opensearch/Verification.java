package org.dateline.opensearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.article.Article;
import org.dateline.engine.StoryNumber;
import org.dateline.match.Matcher;
import org.dateline.query.Query;
import org.dateline.query.QuerySyntaxException;
import org.dateline.query.Remark;
import org.dateline.query.RemarkKind;
import org.dateline.text.TextAnalysis;

/**
 * Looks at articles one by one, where the cluster's own queries cannot say whether a place is there: it fetches those that
 * have the words and asks {@link Matcher}. Costs about a millisecond for each, so only so many are looked at.
 */
final class Verification {
    /** More articles than these are not looked at; the query is refused. */
    static final int MOST = 5_000;

    private static final int PAGE = 500;

    private final Articles articles;
    private final Set<String> languages;

    Verification(Articles articles, Set<String> languages) {
        this.articles = articles;
        this.languages = languages;
    }

    /**
     * A query for those of the candidates in which another holds.
     *
     * @throws QuerySyntaxException where there are too many candidates
     */
    Map<String, Object> holding(Query query, Map<String, Object> candidates) {
        long count = articles.count(candidates);
        if (count > MOST) {
            throw new QuerySyntaxException(Remark.of(RemarkKind.READ_TOO_MANY, count, MOST), query.at(), "");
        }
        Matcher matcher = Matcher.of(query, languages);
        List<Long> holding = new ArrayList<>();
        articles.each(candidates, PAGE, article -> {
            if (holds(matcher, article)) {
                holding.add(StoryNumber.of(article.id()));
            }
        });
        return new Json.All()
                .must(candidates)
                .filter(Json.terms(Schema.ORDER, holding))
                .made();
    }

    private static boolean holds(Matcher matcher, Article article) {
        return matcher.holds(TextAnalysis.analyzeLazily(article));
    }
}
