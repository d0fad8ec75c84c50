package org.dateline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dateline.query.At;
import org.dateline.query.ParsedQuery;
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
     * @param instead a query to search instead
     * @param count what that would find, or null where it was not counted
     */
    record Note(
            String message,
            @Nullable Place place,
            @Nullable Link instead,
            @Nullable String count) {
        static Note of(
                String message, String typed, At at, String suggestion, SearchForm form, @Nullable String count) {
            return new Note(
                    message,
                    Place.of(typed, at),
                    suggestion.isEmpty()
                            ? null
                            : new Link(suggestion, form.withQuery(suggestion).address()),
                    count);
        }
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

    /** @param count says what a search would find, or null where it cannot be searched */
    static ReadingPanel of(
            ParsedQuery query,
            List<Long> counts,
            SearchForm form,
            Function<SearchForm, @Nullable String> count,
            Wording wording) {
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
                        .map(note -> Note.of(
                                note.message(),
                                query.text(),
                                note.at(),
                                note.suggestion(),
                                form,
                                note.suggestion().isEmpty() ? null : count.apply(form.withQuery(note.suggestion()))))
                        .toList());
    }
}
