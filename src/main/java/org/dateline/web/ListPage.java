package org.dateline.web;

import java.time.LocalDate;
import java.util.List;
import org.dateline.archive.ListSearch;
import org.dateline.result.Tally;
import org.jspecify.annotations.Nullable;

/**
 * A list of searches, or the form to paste one into.
 *
 * @param token of the form
 * @param text as pasted
 * @param heading how many lines there are; the empty string before any
 * @param rows the first {@value #SHOWN} of them
 * @param rest how many more the CSV has, in words, or null
 * @param csv the address of the CSV, or null
 * @param problem what is wrong with the list as a whole, or null
 */
record ListPage(
        String token,
        String text,
        String heading,
        List<Row> rows,
        @Nullable String rest,
        @Nullable String csv,
        @Nullable String problem) {
    private static final int SHOWN = 500;

    /** A line and what it finds, in words. */
    record Row(
            String line,
            String href,
            String articles,
            String stories,
            String first,
            String last,
            @Nullable String problem) {
        static Row of(ListSearch.Row row) {
            Tally tally = row.tally();
            return new Row(
                    row.line(),
                    SearchForm.of(row.line()).address(),
                    tally == null ? "" : Wording.number(tally.articles()),
                    tally == null ? "" : Wording.number(tally.stories()),
                    tally == null ? "" : day(tally.first()),
                    tally == null ? "" : day(tally.last()),
                    row.problem());
        }

        private static String day(@Nullable LocalDate day) {
            return day == null ? "" : day.toString();
        }
    }

    static ListPage empty(String token) {
        return new ListPage(token, "", "", List.of(), null, null, null);
    }

    static ListPage refused(String token, String text, String problem) {
        return new ListPage(token, text, "", List.of(), null, null, problem);
    }

    static ListPage of(String token, String text, String address, List<ListSearch.Row> rows) {
        long found = rows.stream()
                .filter(row -> row.tally() != null && row.tally().articles() > 0)
                .count();
        int more = rows.size() - SHOWN;
        return new ListPage(
                token,
                text,
                Wording.number(found) + " of " + Wording.count(rows.size(), "line", "lines") + " found something",
                rows.stream().limit(SHOWN).map(Row::of).toList(),
                more > 0 ? Wording.count(more, "more line is", "more lines are") + " in the CSV." : null,
                address + ".csv",
                null);
    }
}
