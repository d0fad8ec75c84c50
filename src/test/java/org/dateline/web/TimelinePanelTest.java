package org.dateline.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.result.Timeline;
import org.junit.jupiter.api.Test;

class TimelinePanelTest {
    private static Timeline months(int count) {
        YearMonth first = YearMonth.of(2020, 2);
        return new Timeline(
                Timeline.Step.MONTH,
                IntStream.range(0, count)
                        .mapToObj(first::plusMonths)
                        .map(month -> new Timeline.Bar(
                                month.toString(), month.atDay(1), month.atEndOfMonth(), month.getMonthValue(), false))
                        .toList(),
                0,
                3);
    }

    @Test
    void aBarLeadsToItsMonth() {
        TimelinePanel panel = requireNonNull(TimelinePanel.of(months(3), SearchForm.of("coup")));
        assertThat(panel.columns())
                .containsExactly(
                        new TimelinePanel.Column(
                                "February 2020", "2 articles", 50, 50, false, "/?q=coup&from=2020-02&to=2020-02"),
                        new TimelinePanel.Column(
                                "March 2020", "3 articles", 75, 25, false, "/?q=coup&from=2020-03&to=2020-03"),
                        new TimelinePanel.Column(
                                "April 2020", "4 articles", 100, 0, false, "/?q=coup&from=2020-04&to=2020-04"));
        assertThat(panel.undated()).isEqualTo(new Link("3 undated", "/?q=coup&undated=true"));
    }

    @Test
    void manyMonthsBecomeQuartersOfTheCalendar() {
        TimelinePanel panel = requireNonNull(TimelinePanel.of(months(50), SearchForm.of("")));
        assertThat(panel.columns()).hasSize(17);
        assertThat(panel.columns().get(0).label()).isEqualTo("February 2020 to March 2020");
        assertThat(panel.columns().get(0).count()).isEqualTo("5 articles");
        assertThat(panel.columns().get(1).href()).isEqualTo("/?q=&from=2020-04&to=2020-06");
    }

    @Test
    void aYearAndADayStandInTheAddressAsSuch() {
        LocalDate first = LocalDate.of(2021, 1, 1);
        Timeline years = new Timeline(
                Timeline.Step.YEAR,
                List.of(new Timeline.Bar("2021", first, LocalDate.of(2021, 12, 31), 7, true)),
                0,
                0);
        Timeline days =
                new Timeline(Timeline.Step.DAY, List.of(new Timeline.Bar("2021-01-01", first, first, 7, false)), 0, 0);
        assertThat(requireNonNull(TimelinePanel.of(years, SearchForm.of(""))).columns())
                .containsExactly(
                        new TimelinePanel.Column("2021", "7 articles", 100, 0, true, "/?q=&from=2021&to=2021"));
        assertThat(requireNonNull(TimelinePanel.of(days, SearchForm.of(""))).columns())
                .containsExactly(new TimelinePanel.Column(
                        "1 January 2021", "7 articles", 100, 0, false, "/?q=&from=2021-01-01&to=2021-01-01"));
    }
}
