package org.dateline.web;

import java.util.ArrayList;
import java.util.List;
import org.dateline.web.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The pages of an answer: neighbours, and numbers with gaps. Pages too deep for a number follow each other by a cursor.
 *
 * @param here where a deep page stands, or null where the numbers say it
 */
record PageLinks(
        @Nullable String previous,
        @Nullable String next,
        List<Number> numbers,
        @Nullable String here) {
    /** A page, or a gap between pages where the text is an ellipsis. */
    record Number(String text, String label, String href, boolean current, boolean gap) {}

    /**
     * @param rows articles or stories, whichever the pages list
     * @param cursor where this page ends, or null where nothing follows
     * @return null where everything is on one page
     */
    static @Nullable PageLinks of(long rows, @Nullable String cursor, SearchForm form, Wording wording) {
        int size = form.shown().size();
        long pages = (rows + size - 1) / size;
        int page = form.shown().page();
        if (pages < 2) {
            return null;
        }
        boolean deep = form.shown().cursor() != null;
        int last = (int) Math.min(SearchForm.LAST_PAGE, pages);
        return new PageLinks(
                deep
                        ? form.onPage(1).address()
                        : page > 1 ? form.onPage(page - 1).address() : null,
                !deep && page < last
                        ? form.onPage(page + 1).address()
                        : cursor == null ? null : form.after(cursor, page + 1).address(),
                deep ? List.of() : numbers(page, last, form, wording),
                deep || pages > last ? wording.text("pages.here", page, pages) : null);
    }

    private static List<Number> numbers(int page, int last, SearchForm form, Wording wording) {
        List<Number> numbers = new ArrayList<>();
        int before = 0;
        for (int number = 1; number <= last; number++) {
            if (number == 1 || number == last || Math.abs(number - page) <= 2) {
                if (number - before > 1) {
                    numbers.add(new Number("…", "", "", false, true));
                }
                numbers.add(new Number(
                        Integer.toString(number),
                        wording.text("pages.number", number),
                        form.onPage(number).address(),
                        number == page,
                        false));
                before = number;
            }
        }
        return numbers;
    }
}
