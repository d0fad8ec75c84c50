package org.dateline.query;

import java.util.List;

/**
 * A typed query and what Dateline made of it.
 *
 * @param text as typed
 * @param query what it means
 * @param reading the same with every bracket written, as shown to the reader; reads back to the same query
 * @param notes repairs, readings that may surprise, offers
 * @param clauses the parts whose counts explain the answer: the operands of the topmost AND, in order
 */
public record ParsedQuery(String text, Query query, String reading, List<Note> notes, List<Clause> clauses) {
    public ParsedQuery {
        notes = List.copyOf(notes);
        clauses = List.copyOf(clauses);
    }

    /**
     * A remark on the query.
     *
     * @param remark one sentence
     * @param at the place it speaks of
     * @param suggestion a query to search instead, whole, or the empty string where there is none
     */
    public record Note(Remark remark, At at, String suggestion) {}

    /**
     * A part of the query that can be counted alone.
     *
     * @param text as the reader would write it
     */
    public record Clause(String text, Query query) {}
}
