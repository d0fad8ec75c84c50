package org.dateline.result;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.Span;

/**
 * An article and where a query holds in it.
 *
 * @param headlineMarks matches in the title, in order, apart from each other
 * @param bodyMarks matches in the body, likewise
 */
public record MarkedArticle(
        Article article, List<Span> headlineMarks, List<Span> bodyMarks, String story, long copies) {
    public MarkedArticle {
        headlineMarks = List.copyOf(headlineMarks);
        bodyMarks = List.copyOf(bodyMarks);
    }
}
