package org.dateline.web;

import java.util.List;
import org.dateline.article.Span;

/** A place in a text with some words around it, so that it can be judged where it stands. */
final class Quotation {
    private static final int AROUND = 48;

    private Quotation() {}

    /** The place as a lit run between what stands before and after it, cut at spaces. */
    static List<TextRun> of(String text, Span place) {
        int from = begin(text, place.from());
        int to = end(text, place.to());
        String before = (from > 0 ? "… " : "") + text.substring(from, place.from());
        String after = text.substring(place.to(), to) + (to < text.length() ? " …" : "");
        return List.of(
                TextRun.plain(flat(before)),
                new TextRun(flat(text.substring(place.from(), place.to())), 0, null, true, null),
                TextRun.plain(flat(after)));
    }

    private static int begin(String text, int place) {
        int from = Math.max(0, place - AROUND);
        int space = from == 0 ? -1 : text.indexOf(' ', from);
        return space < 0 || space >= place ? from : space + 1;
    }

    private static int end(String text, int place) {
        int to = Math.min(text.length(), place + AROUND);
        int space = to == text.length() ? -1 : text.lastIndexOf(' ', to);
        return space <= place ? to : space;
    }

    private static String flat(String text) {
        return text.replace('\n', ' ');
    }
}
