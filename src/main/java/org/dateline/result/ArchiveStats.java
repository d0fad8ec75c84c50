package org.dateline.result;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an archive holds.
 *
 * @param engine such as {@code lucene 10.5.0}
 * @param articles all, old versions left out
 * @param stories copies counted once
 * @param undated without a date
 * @param first the earliest day of publication, or null where none is dated
 * @param last the latest day of publication
 * @param sources, languages, countries articles of each, by falling count
 * @param textBytes UTF-8 bytes of titles and bodies, as far as the engine knows them
 * @param indexBytes on disk
 */
public record ArchiveStats(
        String engine,
        long articles,
        long stories,
        long undated,
        @Nullable LocalDate first,
        @Nullable LocalDate last,
        List<FacetCount> sources,
        List<FacetCount> languages,
        List<FacetCount> countries,
        long textBytes,
        long indexBytes) {
    public ArchiveStats {
        sources = List.copyOf(sources);
        languages = List.copyOf(languages);
        countries = List.copyOf(countries);
    }
}
