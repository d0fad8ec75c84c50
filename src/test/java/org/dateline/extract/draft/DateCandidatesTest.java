package org.dateline.extract.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.dateline.article.Publication.DateCandidate;
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
    void theDayOfUtcStaysWhereTheAddressHasItToo() {
        assertThat(chosen(new DateCandidates()
                        .offer(instant("2023-11-08T21:56:18Z"), "json-ld", "stated")
                        .offer(PublishedDate.parse("2023-11-08"), "url", "address")
                        .offer(PublishedDate.parse("2023-11-09"), "text", "shown, the day of the visit")))
                .isEqualTo("2023-11-08 json-ld");
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

    @Test
    void whatIsJudgedBeyondTheOrderOfTheOffers() {
        DateCandidates dates = new DateCandidates()
                .show(PublishedDate.parse("2023-06-04"), "text")
                .offer(PublishedDate.parse("2023-06-01"), "json-ld", "stated")
                .offer(PublishedDate.parse("2023-06-04"), "meta", "a meta element");
        dates.decide(LocalDate.parse("2023-06-04"), "dates.model: 0.90");
        assertThat(dates.chosen().from()).isEqualTo("meta");
        assertThat(dates.chosen().rule()).isEqualTo("a meta element; dates.model: 0.90");
        assertThat(dates.all()).hasSize(3).filteredOn(DateCandidate::chosen).hasSize(1);
        DateCandidates shown = new DateCandidates().show(PublishedDate.parse("2023-06-04"), "text");
        shown.decide(LocalDate.parse("2023-06-04"), "dates.model: 0.90");
        assertThat(shown.chosen().rule()).isEqualTo("dates.model: 0.90");
        assertThatThrownBy(() -> shown.decide(LocalDate.parse("2023-06-05"), "x"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("Nothing names 2023-06-05.");
    }

    @Test
    void noneWhereNoneIsLikely() {
        DateCandidates dates = new DateCandidates().offer(PublishedDate.parse("2023-06-01"), "json-ld", "stated");
        dates.decideNone();
        assertThat(chosen(dates)).isEqualTo("none");
        assertThat(dates.all()).hasSize(1);
    }
}
