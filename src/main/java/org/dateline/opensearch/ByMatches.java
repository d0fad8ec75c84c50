package org.dateline.opensearch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.archive.ArchiveException;
import org.dateline.article.Article;
import org.dateline.article.PublishedDate;
import org.dateline.engine.Cursor;
import org.dateline.engine.Seconds;
import org.dateline.engine.StoryNumber;
import org.dateline.match.Matcher;
import org.dateline.query.Query;
import org.dateline.text.TextAnalysis;
import org.jspecify.annotations.Nullable;

/**
 * The order by the number of matches. The cluster cannot count them, so that every article that matches is read: at most
 * {@value Verification#MOST}.
 */
final class ByMatches {
    private static final int PAGE = 500;
    private static final Comparator<Cursor.Position> MOST_FIRST = Comparator.comparingLong(Cursor.Position::key)
            .thenComparingLong(Cursor.Position::when)
            .reversed()
            .thenComparing(Cursor.Position::order, Long::compareUnsigned);

    private ByMatches() {}

    /** Where each article that a query finds stands, in order, after a place. */
    static List<Cursor.Position> of(
            Articles articles,
            Map<String, Object> found,
            Query query,
            Set<String> languages,
            Cursor.@Nullable Position after) {
        long count = articles.count(found);
        if (count > Verification.MOST) {
            throw new ArchiveException("On a cluster an order by matches reads each of the articles found, and at most "
                    + Verification.MOST + " of them, where " + count
                    + " were found; narrow the search, or choose another order.");
        }
        Matcher matcher = Matcher.of(query, languages);
        List<Cursor.Position> positions = new ArrayList<>();
        articles.each(found, PAGE, article -> {
            Cursor.Position position = new Cursor.Position(
                    matcher.marks(TextAnalysis.analyzeLazily(article)).matches(),
                    when(article),
                    StoryNumber.of(article.id()),
                    "");
            if (after == null || MOST_FIRST.compare(position, after) > 0) {
                positions.add(position);
            }
        });
        positions.sort(MOST_FIRST);
        return positions;
    }

    private static long when(Article article) {
        PublishedDate date = article.publication().date();
        return date == null ? Schema.NO_DATE : Seconds.of(date);
    }
}
