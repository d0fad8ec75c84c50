package org.dateline.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.export.Citation;
import org.dateline.export.CitationStyle;
import org.dateline.export.SearchRecord;
import org.dateline.result.Hit;
import org.dateline.web.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Articles as a list to keep or to print: each with its citation.
 *
 * @param heading how many there are
 * @param lines what the list is: of a printed answer its record, else none
 * @param address of this list, to be kept
 * @param cut said where an answer is longer than what is printed
 */
record ArticleListPage(
        SearchForm form,
        String heading,
        List<String> lines,
        List<Entry> entries,
        String address,
        List<Link> files,
        @Nullable String missing,
        @Nullable String cut) {
    /** An article, its citation, and the list without it, or the empty string where it cannot be taken off. */
    record Entry(HitRow hit, String citation, String removeHref) {}

    /** A marked list. */
    static ArticleListPage of(MarkedLists.MarkedList list, String site, LocalDate today, Wording wording) {
        List<ArticleId> ids = list.ids();
        String parameters = MarkedLists.MarkedList.parameters(ids);
        return new ArticleListPage(
                SearchForm.of(""),
                wording.text("list.heading", ids.size()),
                List.of(),
                list.articles().stream()
                        .map(article -> new Entry(
                                HitRow.of(List.of(hit(article)), SearchForm.of(""), wording)
                                        .getFirst(),
                                citation(article, site, today),
                                MarkedLists.MarkedList.address(ids.stream()
                                        .filter(id -> !id.equals(article.id()))
                                        .toList())))
                        .toList(),
                site + list.address(),
                ids.isEmpty()
                        ? List.of()
                        : List.of(
                                new Link("CSV", "/export.csv?" + parameters),
                                new Link("JSON Lines", "/export.jsonl?" + parameters),
                                new Link("RIS", "/export.ris?" + parameters),
                                new Link("BibTeX", "/export.bib?" + parameters)),
                list.missing().isEmpty()
                        ? null
                        : wording.text("list.missing", list.missing().size()),
                null);
    }

    /** An answer for paper. */
    static ArticleListPage of(
            SearchForm form,
            SearchRecord record,
            List<Hit> hits,
            long found,
            String site,
            LocalDate today,
            Wording wording) {
        return new ArticleListPage(
                form,
                wording.count("article", found),
                lines(record, form, wording),
                hits.stream()
                        .map(hit -> new Entry(
                                HitRow.of(List.of(hit), form, wording).getFirst(),
                                citation(hit.article(), site, today),
                                ""))
                        .toList(),
                site + form.addressOf("/"),
                List.of(),
                null,
                found > hits.size() ? wording.text("print.cut", hits.size()) : null);
    }

    /** The record of a search as a reader reads it; the file that goes with an export says the same in English. */
    private static List<String> lines(SearchRecord record, SearchForm form, Wording wording) {
        List<ActiveFilter> filters = ActiveFilter.of(form, wording);
        return List.of(
                wording.text(
                        "record.search",
                        record.query().isEmpty()
                                ? wording.text("record.everything")
                                : wording.isolated(record.query())),
                wording.text("record.reading", wording.isolated(record.reading())),
                wording.text(
                        "record.filters",
                        filters.isEmpty()
                                ? wording.text("record.none")
                                : filters.stream()
                                        .map(filter -> wording.text("filter.named", filter.kind(), filter.value()))
                                        .collect(Collectors.joining("; "))),
                wording.text("record.address", wording.isolated(record.address())),
                wording.text("record.asked", wording.isolated(record.asked().toString())),
                wording.text("record.found", record.articles(), record.stories()),
                wording.text(
                        "record.archive",
                        record.held(),
                        wording.isolated(record.engine()),
                        wording.isolated(record.state())));
    }

    private static Hit hit(Article article) {
        return new Hit(article, List.of(), List.of(), 0, article.id().value(), 1, List.of());
    }

    private static String citation(Article article, String site, LocalDate today) {
        return CitationStyle.PLAIN
                .write(Citation.of(article, site, today), List.of())
                .strip();
    }
}
