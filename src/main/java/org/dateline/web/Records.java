package org.dateline.web;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HexFormat;
import org.dateline.archive.Archive;
import org.dateline.article.ArticleId;
import org.dateline.export.SearchRecord;
import org.dateline.query.ParsedQuery;
import org.dateline.query.SearchRequest.Group;
import org.dateline.result.ArchiveStats;
import org.dateline.result.SearchResult;
import org.dateline.web.wording.Wording;
import org.springframework.stereotype.Component;

/** Writes down what was asked and answered. */
@Component
class Records {
    private static final int STATE_DIGITS = 12;

    private final Archive archive;
    private final Searches searches;

    Records(Archive archive, Searches searches) {
        this.archive = archive;
        this.searches = searches;
    }

    SearchRecord of(SearchForm form, String site) {
        ParsedQuery query = searches.read(form);
        SearchResult result = searches.hits(form.withGroup(Group.NONE), 0);
        return record(
                site + form.addressOf("/"),
                form,
                query.reading(),
                result.total().count(),
                result.stories());
    }

    /** The record of articles that were chosen by hand. */
    SearchRecord ofList(String address, int articles) {
        return record(address, SearchForm.of(""), "a list of " + articles + " articles", articles, articles);
    }

    private SearchRecord record(String address, SearchForm form, String reading, long articles, long stories) {
        ArchiveStats stats = archive.stats();
        return new SearchRecord(
                address,
                form.q(),
                reading,
                ActiveFilter.of(form, Wording.ENGLISH).stream()
                        .map(filter -> filter.kind() + ": " + filter.value())
                        .toList(),
                Instant.now(),
                stats.engine(),
                state(),
                stats.articles(),
                articles,
                stories);
    }

    /** A short name of the last commit's checkpoint. */
    private String state() {
        byte[] checkpoint = archive.checkpoint().getBytes(StandardCharsets.UTF_8);
        return HexFormat.of().formatHex(ArticleId.sha256().digest(checkpoint)).substring(0, STATE_DIGITS);
    }
}
