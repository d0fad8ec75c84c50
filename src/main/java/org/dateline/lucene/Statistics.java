package org.dateline.lucene;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.Version;
import org.dateline.query.Facet;
import org.dateline.result.ArchiveStats;
import org.dateline.result.FacetCount;
import org.jspecify.annotations.Nullable;

/** What an index holds, read off in one pass. */
final class Statistics {
    /** Enough for every source of a newsroom. */
    static final int VALUES = 1_000;

    private long articles;
    private long undated;
    private long bytes;
    private long first = Long.MAX_VALUE;
    private long last = Long.MIN_VALUE;

    private Statistics() {}

    /** @param scope of every article, its facets counted */
    static ArchiveStats of(Scope scope, Path folder) throws IOException {
        FixedBitSet docs = scope.rank(Best.NONE);
        Statistics statistics = new Statistics();
        for (LeafReaderContext leaf : scope.snapshot().reader().leaves()) {
            statistics.read(leaf, docs);
        }
        Map<Facet, List<FacetCount>> facets = FacetCounter.counts(scope);
        return new ArchiveStats(
                "lucene " + Version.LATEST,
                statistics.articles,
                scope.snapshot().stories().count(docs),
                statistics.undated,
                day(statistics.first, Long.MAX_VALUE),
                day(statistics.last, Long.MIN_VALUE),
                facets.getOrDefault(Facet.SOURCE, List.of()),
                facets.getOrDefault(Facet.LANGUAGE, List.of()),
                facets.getOrDefault(Facet.COUNTRY, List.of()),
                statistics.bytes,
                size(folder));
    }

    private static @Nullable LocalDate day(long day, long none) {
        return day == none ? null : LocalDate.ofEpochDay(day);
    }

    private void read(LeafReaderContext leaf, FixedBitSet docs) throws IOException {
        NumericDocValues days = leaf.reader().getNumericDocValues(Schema.FIRST_DAY);
        NumericDocValues lengths = leaf.reader().getNumericDocValues(Schema.BYTES);
        for (int doc = 0; doc < leaf.reader().maxDoc(); doc++) {
            if (!docs.get(leaf.docBase + doc)) {
                continue;
            }
            articles++;
            if (lengths != null && lengths.advanceExact(doc)) {
                bytes += lengths.longValue();
            }
            if (days != null && days.advanceExact(doc)) {
                first = Math.min(first, days.longValue());
                last = Math.max(last, days.longValue());
            } else {
                undated++;
            }
        }
    }

    private static long size(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        long size = 0;
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                try {
                    size += Files.isRegularFile(file) ? Files.size(file) : 0;
                } catch (NoSuchFileException e) {
                    // A merge of the writer may drop a file while we look.
                    continue;
                }
            }
        }
        return size;
    }
}
