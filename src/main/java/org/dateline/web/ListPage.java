package org.dateline.web;

import java.time.LocalDate;
import java.util.List;
import org.dateline.archive.ListSearch;
import org.dateline.result.Tally;
import org.dateline.web.wording.Wording;
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
        SearchForm form,
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
        static Row of(ListSearch.Row row, Wording wording) {
            Tally tally = row.tally();
            return new Row(
                    row.line(),
                    SearchForm.of(row.line()).address(),
                    tally == null ? "" : wording.number(tally.articles()),
                    tally == null ? "" : wording.number(tally.stories()),
                    tally == null ? "" : day(tally.first()),
                    tally == null ? "" : day(tally.last()),
                    row.problem() == null ? null : wording.remark(row.problem()));
        }

        private static String day(@Nullable LocalDate day) {
            return day == null ? "" : day.toString();
        }
    }

    static ListPage empty(String token) {
        return new ListPage(SearchForm.of(""), token, "", "", List.of(), null, null, null);
    }

    static ListPage refused(String token, String text, String problem) {
        return new ListPage(SearchForm.of(""), token, text, "", List.of(), null, null, problem);
    }

    static ListPage of(String token, String text, String address, List<ListSearch.Row> rows, Wording wording) {
        long found = rows.stream()
                .filter(row -> row.tally() != null && row.tally().articles() > 0)
                .count();
        int more = rows.size() - SHOWN;
        return new ListPage(
                SearchForm.of(""),
                token,
                text,
                wording.text("lists.found", found, rows.size()),
                rows.stream().limit(SHOWN).map(row -> Row.of(row, wording)).toList(),
                more > 0 ? wording.text("lists.rest", more) : null,
                address + ".csv",
                null);
    }
}
