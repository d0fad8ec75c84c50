package org.dateline.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.dateline.engine.Vocabulary;
import org.dateline.query.At;
import org.dateline.query.QuerySyntaxException;
import org.dateline.query.Remark;
import org.dateline.query.RemarkKind;
import org.dateline.text.WordPattern;

/** The words of the index that a pattern matches. */
final class Expansion {
    /** More words than these make a proximity too dear. */
    static final int MOST = 1_000;

    private Expansion() {}

    /** The words of a field. A file that cannot be read is an {@link UncheckedIOException}. */
    static Vocabulary vocabulary(String field, IndexReader reader) {
        return (pattern, typed, at) -> {
            try {
                return of(pattern, typed, at, field, reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        };
    }

    /**
     * Lists them.
     *
     * @param typed the pattern as the reader wrote it, for the message
     * @throws QuerySyntaxException where there are more than {@value #MOST}
     */
    static List<String> of(WordPattern pattern, String typed, At at, String field, IndexReader reader)
            throws IOException {
        List<String> words = new ArrayList<>();
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms == null) {
            return words;
        }
        TermsEnum matching = new CompiledAutomaton(pattern.automaton()).getTermsEnum(terms);
        while (matching.next() != null) {
            if (words.size() == MOST) {
                throw new QuerySyntaxException(Remark.of(RemarkKind.EXPANSION_TOO_LARGE, typed, MOST), at, "");
            }
            words.add(matching.term().utf8ToString());
        }
        return words;
    }
}
