package org.dateline.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The pages of an answer: neighbours, and numbers with gaps. */
record PageLinks(@Nullable String previous, @Nullable String next, List<Number> numbers) {
    /** A page, or a gap between pages where the text is an ellipsis. */
    record Number(String text, String href, boolean current, boolean gap) {}

    /** @return null where everything is on one page */
    static @Nullable PageLinks of(long rows, int size, SearchForm form) {
        int last = (int) Math.min(SearchForm.LAST_PAGE, (rows + size - 1) / size);
        int page = form.page();
        if (last < 2) {
            return null;
        }
        List<Number> numbers = new ArrayList<>();
        int before = 0;
        for (int number = 1; number <= last; number++) {
            if (number == 1 || number == last || Math.abs(number - page) <= 2) {
                if (number - before > 1) {
                    numbers.add(new Number("…", "", false, true));
                }
                numbers.add(
                        new Number(Integer.toString(number), form.onPage(number).address(), number == page, false));
                before = number;
            }
        }
        return new PageLinks(
                page > 1 ? form.onPage(page - 1).address() : null,
                page < last ? form.onPage(page + 1).address() : null,
                numbers);
    }
}
