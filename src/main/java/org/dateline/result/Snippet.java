package org.dateline.result;

import java.util.List;
import org.dateline.article.Span;

/**
 * A stretch of an article around matches: text and marks, never HTML.
 *
 * @param text line ends shown as spaces; an ellipsis stands where a sentence is cut
 * @param marks the matches in it, in order, apart from each other
 */
public record Snippet(String text, List<Span> marks) {
    public Snippet {
        marks = List.copyOf(marks);
    }
}
