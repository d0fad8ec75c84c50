package org.dateline.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.dateline.result.Timeline;
import org.dateline.web.wording.Wording;
import org.jspecify.annotations.Nullable;
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

    private static BarStrip strip(Timeline timeline, String q) {
        return BarStrip.of(timeline, "", SearchForm.of(q), Wording.ENGLISH);
    }

    @Test
    void aBarLeadsToItsMonth() {
        assertThat(strip(months(3), "coup").bars())
                .containsExactly(
                        new BarStrip.Bar(
                                "February 2020",
                                "2 articles",
                                50,
                                50,
                                false,
                                "2020-02",
                                "2020-02",
                                "/?q=coup&from=2020-02&to=2020-02",
                                "Feb 2020",
                                false),
                        new BarStrip.Bar(
                                "March 2020",
                                "3 articles",
                                75,
                                25,
                                false,
                                "2020-03",
                                "2020-03",
                                "/?q=coup&from=2020-03&to=2020-03",
                                "",
                                false),
                        new BarStrip.Bar(
                                "April 2020",
                                "4 articles",
                                100,
                                0,
                                false,
                                "2020-04",
                                "2020-04",
                                "/?q=coup&from=2020-04&to=2020-04",
                                "Apr 2020",
                                true));
        assertThat(requireNonNull(TimelinePanel.of(months(3), null, SearchForm.of("coup"), Wording.ENGLISH))
                        .undated())
                .isEqualTo(new Link("3 undated", "/?q=coup&undated=true"));
    }

    @Test
    void manyMonthsBecomeQuartersOfTheCalendar() {
        BarStrip strip = strip(months(50), "");
        assertThat(strip.bars()).hasSize(17);
        assertThat(strip.bars().get(0).label()).isEqualTo("February 2020 to March 2020");
        assertThat(strip.bars().get(0).count()).isEqualTo("5 articles");
        assertThat(strip.bars().get(1).href()).isEqualTo("/?q=&from=2020-04&to=2020-06");
    }

    @Test
    void aFewBarsSayWhereTheyStandAndTheLastWhereTheAxisEnds() {
        List<String> ticks =
                strip(months(50), "").bars().stream().map(BarStrip.Bar::tick).toList();
        assertThat(ticks)
                .containsExactly(
                        "Feb 2020",
                        "",
                        "",
                        "Oct 2020",
                        "",
                        "",
                        "Jul 2021",
                        "",
                        "",
                        "Apr 2022",
                        "",
                        "",
                        "Jan 2023",
                        "",
                        "",
                        "",
                        "Mar 2024");
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
        assertThat(strip(years, "").bars())
                .containsExactly(new BarStrip.Bar(
                        "2021", "7 articles", 100, 0, true, "2021", "2021", "/?q=&from=2021&to=2021", "2021", false));
        assertThat(strip(days, "").bars().getFirst().href()).isEqualTo("/?q=&from=2021-01-01&to=2021-01-01");
    }

    @Test
    void aChosenStretchIsShownMoreCloselyWhereThatShowsMore() {
        assertThat(closer("2023", "2023", Timeline.Step.YEAR)).isEqualTo(Timeline.Step.MONTH);
        assertThat(closer("2023-06", "2023-06", Timeline.Step.YEAR)).isEqualTo(Timeline.Step.DAY);
        assertThat(closer("2023-06", "2023-07", Timeline.Step.MONTH)).isEqualTo(Timeline.Step.DAY);
        assertThat(closer("2023", "2023", Timeline.Step.MONTH)).isNull();
        assertThat(closer("2001", "2023", Timeline.Step.YEAR)).isNull();
        assertThat(closer("2023-06-14", "2023-06-14", Timeline.Step.YEAR)).isNull();
        assertThat(closer("", "2023", Timeline.Step.YEAR)).isNull();
    }

    private static Timeline.@Nullable Step closer(String from, String to, Timeline.Step shown) {
        return TimelinePanel.closer(SearchForm.of("").withDates(from, to).published(), shown);
    }

    @Test
    void theWayBackLeadsThroughTheYearAndTheMonth() {
        assertThat(wider("2023-06-14", "2023-06-14")).containsExactly("All dates", "2023", "June 2023");
        assertThat(wider("2023-06", "2023-06")).containsExactly("All dates", "2023");
        assertThat(wider("2023", "2023")).containsExactly("All dates");
        assertThat(wider("2022", "2023")).containsExactly("All dates");
        assertThat(wider("", "")).isEmpty();
    }

    private static List<String> wider(String from, String to) {
        SearchForm form = SearchForm.of("").withDates(from, to);
        return requireNonNull(TimelinePanel.of(months(3), null, form, Wording.ENGLISH)).wider().stream()
                .map(Link::text)
                .toList();
    }
}
