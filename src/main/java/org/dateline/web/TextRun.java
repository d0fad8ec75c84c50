package org.dateline.web;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of text that is marked throughout or not at all, and lit throughout or not at all.
 *
 * @param mark the number of the match, from 1, or 0 outside matches
 * @param markId the anchor of the match where it begins here, else null
 * @param lit whether it is a mention that is lit
 * @param litId the anchor of the mention where it begins here, else null
 */
record TextRun(
        String text,
        int mark,
        @Nullable String markId,
        boolean lit,
        @Nullable String litId) {
    static TextRun plain(String text) {
        return new TextRun(text, 0, null, false, null);
    }

    /** The whole of a text with its marks. */
    static List<TextRun> of(String text, List<Span> marks) {
        return of(text, 0, text.length(), marks, 0, List.of());
    }

    /**
     * A part of a text with the marks and lit mentions that meet it.
     *
     * @param marks in order, apart from each other
     * @param before how many matches come before the first mark, for the numbers
     * @param lit mentions in order, apart from each other
     */
    static List<TextRun> of(String text, int from, int to, List<Span> marks, int before, List<Span> lit) {
        List<TextRun> runs = new ArrayList<>();
        int mark = after(marks, from);
        int light = after(lit, from);
        for (int at = from; at < to; ) {
            boolean marked = mark < marks.size() && marks.get(mark).from() <= at;
            boolean bright = light < lit.size() && lit.get(light).from() <= at;
            int end = Math.min(to, Math.min(border(marks, mark, marked), border(lit, light, bright)));
            runs.add(new TextRun(
                    text.substring(at, end),
                    marked ? before + mark + 1 : 0,
                    marked && marks.get(mark).from() == at ? "m" + (before + mark + 1) : null,
                    bright,
                    bright && lit.get(light).from() == at ? "lit" + (light + 1) : null));
            at = end;
            mark += marked && marks.get(mark).to() <= at ? 1 : 0;
            light += bright && lit.get(light).to() <= at ? 1 : 0;
        }
        return runs;
    }

    /** The first span that ends after a place. */
    private static int after(List<Span> spans, int from) {
        int first = 0;
        while (first < spans.size() && spans.get(first).to() <= from) {
            first++;
        }
        return first;
    }

    private static int border(List<Span> spans, int next, boolean inside) {
        return next >= spans.size()
                ? Integer.MAX_VALUE
                : inside ? spans.get(next).to() : spans.get(next).from();
    }
}
