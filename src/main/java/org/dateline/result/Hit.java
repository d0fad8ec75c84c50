package org.dateline.result;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.Span;

/**
 * An article that matches.
 *
 * @param article as kept
 * @param headlineMarks the matches in its title
 * @param snippets where it matches, best first; the beginning of the text where nothing in it does
 * @param matches how many places of the article match, headline included
 * @param story the story that it is a copy of
 * @param copies how many articles of the archive tell that story, itself included
 * @param outlets who tells the story, its own outlet included, each once by the alphabet; empty for a single copy
 */
public record Hit(
        Article article,
        List<Span> headlineMarks,
        List<Snippet> snippets,
        int matches,
        String story,
        long copies,
        List<String> outlets) {
    public Hit {
        outlets = List.copyOf(outlets);
        headlineMarks = List.copyOf(headlineMarks);
        snippets = List.copyOf(snippets);
    }
}
