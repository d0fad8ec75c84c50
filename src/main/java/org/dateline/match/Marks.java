package org.dateline.match;

import java.util.List;
import org.dateline.article.Span;

/**
 * Where a query matches in an article, to be shown.
 *
 * @param headline matches in the title, in order, apart from each other
 * @param body matches in the body, likewise
 * @param matches how many there are in both
 */
public record Marks(List<Span> headline, List<Span> body, int matches) {
    public static final Marks NONE = new Marks(List.of(), List.of(), 0);

    public Marks {
        headline = List.copyOf(headline);
        body = List.copyOf(body);
    }
}
