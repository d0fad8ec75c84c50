package org.dateline.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.dateline.article.PublishedDate.Precision;
import org.dateline.engine.DateCounts;
import org.dateline.query.DateRange;
import org.dateline.result.Timeline;
import org.junit.jupiter.api.Test;

class DayCountsTest {
    @Test
    void countsTheSameAsOneByOneWhateverTheYears() throws IOException {
        for (List<String> dates : List.of(
                List.of("2023-06-02", "2023-06-01", "2023-06-02", "1850-01-01"),
                List.of("0001-01-01", "2023-06-02", "9999-12-31", "2023-06-02"),
                List.of("9999-12-31", "9998-12-31"),
                List.of("1600-01-01", "1599-12-31", "2400-01-01", "2400-01-02"))) {
            int[] days = dates.stream()
                    .mapToInt(date -> (int) LocalDate.parse(date).toEpochDay())
                    .toArray();

            assertThat(counted(days)).isEqualTo(oneByOne(days));
        }
    }

    @Test
    void countsNothingInAnArchiveWithoutDates() throws IOException {
        DateCounts counts = new DateCounts();
        new DayCounts(new MultiReader()).addTo(counts);

        assertThat(counts.timeline(DateRange.EVER)).isEqualTo(new DateCounts().timeline(DateRange.EVER));
    }

    private static Timeline counted(int[] days) throws IOException {
        try (Directory directory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
                for (int day : days) {
                    Document document = new Document();
                    document.add(new IntPoint(Schema.FIRST_DAY, day));
                    writer.addDocument(document);
                }
            }
            try (IndexReader reader = DirectoryReader.open(directory)) {
                DateCounts all = new DateCounts();
                DayCounts counts = new DayCounts(reader);
                for (int i = 0; i < days.length; i++) {
                    counts.add(days[i], i % Precision.values().length, all);
                }
                counts.addTo(all);
                return all.timeline(Timeline.Step.DAY, DateRange.EVER);
            }
        }
    }

    private static Timeline oneByOne(int[] days) {
        DateCounts all = new DateCounts();
        for (int i = 0; i < days.length; i++) {
            all.add(days[i], Precision.values()[i % Precision.values().length], 1);
        }
        return all.timeline(Timeline.Step.DAY, DateRange.EVER);
    }
}
