package org.dateline.web;

import java.util.ArrayList;
import java.util.List;
import org.dateline.query.At;
import org.dateline.query.ParsedQuery;
import org.dateline.query.QuerySyntaxException;
import org.dateline.web.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What the archive made of the query.
 *
 * @param reading the query with every bracket written
 * @param clauses its parts with the articles that each alone matches; empty where there is only one
 */
record ReadingPanel(String reading, List<Clause> clauses, List<Note> notes) {
    /** A part of the query: what it finds alone, and a link to that. */
    record Clause(String text, String count, boolean empty, String href) {}

    /**
     * A remark.
     *
     * @param place the place that it speaks of, or null where that is the whole query
     * @param instead queries to search instead, the likeliest first
     */
    record Note(String message, @Nullable Place place, List<Instead> instead) {
        static Note of(ParsedQuery.Note note, ParsedQuery query, SearchForm form, Counting counting, Wording wording) {
            return new Note(
                    wording.remark(note.remark()),
                    Place.of(query.text(), note.at()),
                    note.suggestion().isEmpty()
                            ? List.of()
                            : List.of(Instead.of(form.withQuery(note.suggestion()), counting)));
        }

        static Note of(QuerySyntaxException mistake, SearchForm form, Counting counting, Wording wording) {
            return new Note(
                    wording.remark(mistake.remark()),
                    Place.of(form.q(), mistake.at()),
                    mistake.suggestions().stream()
                            .map(suggestion -> Instead.of(form.withQuery(suggestion), counting))
                            .toList());
        }
    }

    /**
     * A query to search instead.
     *
     * @param count what it would find, or null where it was not counted
     */
    record Instead(String query, String href, @Nullable String count) {
        static Instead of(SearchForm form, Counting counting) {
            return new Instead(form.q(), form.address(), counting.found(form));
        }
    }

    /** Says what a search would find, or null where it cannot be searched. */
    interface Counting {
        @Nullable
        String found(SearchForm form);
    }

    /** A place in the query, with what stands around it. */
    record Place(String before, String at, String after) {
        private static final int AROUND = 60;

        static @Nullable Place of(String typed, At at) {
            int from = Math.clamp(at.from(), 0, typed.length());
            int to = Math.clamp(at.to(), from, typed.length());
            if (from == 0 && (to == 0 || to == typed.length())) {
                return null;
            }
            String before = typed.substring(0, from);
            String after = typed.substring(to);
            return new Place(
                    before.length() > AROUND ? "…" + before.substring(before.length() - AROUND) : before,
                    typed.substring(from, to),
                    after.length() > AROUND ? after.substring(0, AROUND) + "…" : after);
        }
    }

    static ReadingPanel of(ParsedQuery query, List<Long> counts, SearchForm form, Counting counting, Wording wording) {
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < counts.size() && counts.size() > 1; i++) {
            String text = query.clauses().get(i).text();
            clauses.add(new Clause(
                    text,
                    wording.number(counts.get(i)),
                    counts.get(i) == 0,
                    form.withQuery(text).address()));
        }
        return new ReadingPanel(
                query.reading(),
                clauses,
                query.notes().stream()
                        .map(note -> Note.of(note, query, form, counting, wording))
                        .toList());
    }
}
