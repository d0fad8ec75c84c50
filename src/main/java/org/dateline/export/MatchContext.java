package org.dateline.export;

import java.util.List;
import java.util.Set;
import org.dateline.article.Article;
import org.dateline.match.Marks;
import org.dateline.match.Matcher;
import org.dateline.match.Snippets;
import org.dateline.query.ParsedQuery;
import org.dateline.query.Query;
import org.dateline.text.AnalyzedText;
import org.dateline.text.TextAnalysis;

/** Finds where a query holds in each article that it found, as a page of hits does. Analyses each text anew. */
public final class MatchContext {
    private static final int STRETCHES = 3;

    private final Matcher matcher;
    private final boolean everything;

    /** @param languages those of the archive, in which the words of the query are stemmed */
    public MatchContext(ParsedQuery query, Set<String> languages) {
        this.matcher = Matcher.of(query.query(), languages);
        this.everything = query.query() instanceof Query.Everything;
    }

    public FoundArticle of(Article article) {
        if (everything) {
            return FoundArticle.of(article);
        }
        AnalyzedText text = TextAnalysis.analyzeLazily(article);
        Marks marks = matcher.marks(text);
        return marks.body().isEmpty()
                ? new FoundArticle(article, marks.matches(), List.of())
                : new FoundArticle(article, marks.matches(), Snippets.of(text, marks, STRETCHES));
    }
}
