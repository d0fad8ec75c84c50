package org.dateline.web;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Span;

/**
 * A stretch of text that is marked throughout or not at all.
 *
 * @param mark the number of the match, from 1, or 0 outside matches
 */
record TextRun(String text, int mark) {
    boolean marked() {
        return mark > 0;
    }

    /** The whole of a text with its marks. */
    static List<TextRun> of(String text, List<Span> marks) {
        return of(text, 0, text.length(), marks, 0);
    }

    /**
     * A part of a text with the marks that meet it.
     *
     * @param marks in order, apart from each other
     * @param before how many matches come before the first mark, for the numbers
     */
    static List<TextRun> of(String text, int from, int to, List<Span> marks, int before) {
        List<TextRun> runs = new ArrayList<>();
        int at = from;
        for (int i = 0; i < marks.size(); i++) {
            int start = Math.max(marks.get(i).from(), at);
            int end = Math.min(marks.get(i).to(), to);
            if (start < end) {
                add(runs, text.substring(at, start), 0);
                add(runs, text.substring(start, end), before + i + 1);
                at = end;
            }
        }
        add(runs, text.substring(at, to), 0);
        return runs;
    }

    private static void add(List<TextRun> runs, String text, int mark) {
        if (!text.isEmpty()) {
            runs.add(new TextRun(text, mark));
        }
    }
}
