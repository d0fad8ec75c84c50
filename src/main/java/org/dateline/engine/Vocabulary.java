package org.dateline.engine;

import java.util.List;
import org.dateline.query.At;
import org.dateline.query.QuerySyntaxException;
import org.dateline.text.WordPattern;

/** The words that the texts of an index have. */
public interface Vocabulary {
    /**
     * Lists the forms that a pattern matches.
     *
     * @param typed the pattern as the reader wrote it, for the message
     * @throws QuerySyntaxException where there are too many to look for their neighbours
     */
    List<String> words(WordPattern pattern, String typed, At at);
}
