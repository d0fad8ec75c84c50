package org.dateline.web;

import java.util.List;
import org.dateline.web.wording.Wording;

/**
 * The ways in which an answer can be taken away.
 *
 * @param files every article, as a file in each format, with what each is good for
 * @param feed of what the archive gets from now on
 * @param record what was asked and answered, to keep with the files
 * @param print a list for paper
 * @param compare the search beside others over time
 */
record Takeaway(List<File> files, String feed, String record, String print, String compare) {
    /** A file and what it is for. */
    record File(String name, String use, String href) {}

    static Takeaway of(SearchForm form, Wording wording) {
        return new Takeaway(
                files(form, wording),
                form.addressOf("/feed.atom"),
                form.addressOf("/record"),
                form.addressOf("/print"),
                ComparePage.address(List.of(QueryText.of(form))));
    }

    private static List<File> files(SearchForm form, Wording wording) {
        return List.of(
                file("CSV", "csv", form, wording),
                file("JSON Lines", "jsonl", form, wording),
                file("RIS", "ris", form, wording),
                file("BibTeX", "bib", form, wording));
    }

    private static File file(String name, String extension, SearchForm form, Wording wording) {
        return new File(name, wording.text("takeaway." + extension), form.addressOf("/export." + extension));
    }
}
