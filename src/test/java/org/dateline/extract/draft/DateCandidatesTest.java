package org.dateline.extract.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import org.dateline.article.PublishedDate;
import org.junit.jupiter.api.Test;

class DateCandidatesTest {
    private static String chosen(DateCandidates dates) {
        var chosen = dates.chosen();
        return chosen == null ? "none" : chosen.date().iso() + " " + chosen.from();
    }

    private static PublishedDate instant(String text) {
        return PublishedDate.of(OffsetDateTime.parse(text));
    }

    @Test
    void theOutletsOwnDayBeforeThatOfUtc() {
        assertThat(chosen(new DateCandidates()
                        .offer(instant("2023-11-09T05:30:00Z"), "json-ld", "stated")
                        .offer(PublishedDate.parse("2023-11-08"), "url", "address")))
                .isEqualTo("2023-11-08 url");
        assertThat(chosen(new DateCandidates()
                        .offer(instant("2022-05-04T00:44:00Z"), "json-ld", "stated")
                        .offer(instant("2022-05-03T21:44:00-03:00"), "meta", "stated")))
                .isEqualTo("2022-05-03 meta");
    }

    @Test
    void aDayThatNoZoneHadThenIsAnotherDate() {
        assertThat(chosen(new DateCandidates()
                        .offer(instant("2023-11-09T15:30:00Z"), "json-ld", "stated")
                        .offer(PublishedDate.parse("2023-11-08"), "url", "address")))
                .isEqualTo("2023-11-09 json-ld");
        assertThat(chosen(new DateCandidates()
                        .offer(instant("2023-11-09T05:30:00+01:00"), "json-ld", "stated")
                        .offer(PublishedDate.parse("2023-11-08"), "url", "address")))
                .isEqualTo("2023-11-09 json-ld");
    }

    @Test
    void theFirstIsTakenAndADaySharpensItsMonth() {
        assertThat(chosen(new DateCandidates()
                        .offer(PublishedDate.parse("2023-06"), "url", "address")
                        .offer(PublishedDate.parse("2023-06-03"), "text", "shown")))
                .isEqualTo("2023-06-03 text");
        assertThat(chosen(new DateCandidates()
                        .offer(PublishedDate.parse("2023-06"), "url", "address")
                        .offer(PublishedDate.parse("2023-07-03"), "text", "shown")))
                .isEqualTo("2023-06 url");
        assertThat(chosen(new DateCandidates().show(PublishedDate.parse("2023-06-03"), "updated")))
                .isEqualTo("none");
    }
}
