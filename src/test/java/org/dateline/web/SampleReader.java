package org.dateline.web;

import java.util.ArrayList;
import java.util.List;
import org.dateline.query.At;
import org.dateline.query.ParsedQuery;
import org.dateline.query.Query;
import org.dateline.query.QuerySyntaxException;

/** Reads words parted by spaces, finds a mistake in {@code w/x} and remarks on {@code OR}. */
final class SampleReader implements QueryReader {
    @Override
    public ParsedQuery all(String typed) {
        int mistake = typed.indexOf("w/x");
        if (mistake >= 0) {
            throw new QuerySyntaxException(
                    "“w/x” says no distance; write a number of words, such as w/5.",
                    new At(mistake, mistake + 3),
                    typed.replace("w/x", "w/5"));
        }
        if (typed.startsWith("cluster:")) {
            return new ParsedQuery(typed, new Query.Story(typed.substring(8), At.NOWHERE), typed, List.of(), List.of());
        }
        return read(typed, " AND ", false);
    }

    @Override
    public ParsedQuery any(String typed) {
        return read(typed, " OR ", true);
    }

    private static ParsedQuery read(String typed, String join, boolean any) {
        List<ParsedQuery.Clause> clauses = new ArrayList<>();
        List<ParsedQuery.Note> notes = new ArrayList<>();
        List<Query> words = new ArrayList<>();
        int at = 0;
        for (String word : typed.isBlank() ? new String[0] : typed.strip().split("\\s+")) {
            at = typed.indexOf(word, at);
            At place = new At(at, at + word.length());
            if (word.equals("OR")) {
                notes.add(new ParsedQuery.Note(
                        "OR binds before AND here; with AND first this finds other articles.",
                        place,
                        "(iran AND mali) OR niger"));
            } else {
                words.add(new Query.Word(word, place));
                clauses.add(new ParsedQuery.Clause(word, words.getLast()));
            }
        }
        Query query = words.isEmpty()
                ? new Query.Everything(At.NOWHERE)
                : any ? new Query.AnyOf(words, At.NOWHERE) : new Query.AllOf(words, At.NOWHERE);
        return new ParsedQuery(
                typed,
                query,
                String.join(join, clauses.stream().map(ParsedQuery.Clause::text).toList()),
                notes,
                any ? clauses.subList(0, Math.min(1, clauses.size())) : clauses);
    }
}
