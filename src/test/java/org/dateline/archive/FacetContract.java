package org.dateline.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.archive.Samples.all;
import static org.dateline.archive.Samples.everything;
import static org.dateline.archive.Samples.word;

import java.time.LocalDate;
import java.util.List;
import org.dateline.archive.Samples.Ask;
import org.dateline.query.Facet;
import org.dateline.query.SearchRequest;
import org.dateline.result.SearchResult;
import org.dateline.result.Timeline;
import org.junit.jupiter.api.Test;

/** What is counted: facets, the timeline, values by prefix. */
public abstract class FacetContract extends ArchiveFixture {
    @Test
    void aTimelineHasBarsOfTheWidthAskedFor() {
        SearchRequest all = Ask.of(everything()).made();
        for (Timeline.Step step : Timeline.Step.values()) {
            Timeline timeline = archive.timeline(all, step);
            assertThat(timeline.step()).isEqualTo(step);
            assertThat(timeline.bars().stream().mapToLong(Timeline.Bar::count).sum()
                            + timeline.coarser()
                            + timeline.undated())
                    .isEqualTo(5);
        }
    }

    @Test
    void facetsKeepTheirSiblings() {
        SearchResult result = archive.search(Ask.of(everything())
                .filter(Facet.SOURCE, List.of("Reuters"), List.of())
                .count(Facet.SOURCE, 10)
                .count(Facet.COUNTRY, 10)
                .made());
        assertThat(numbers(result)).containsExactly(2, 3, 4);
        assertThat(shown(result.facets().get(Facet.SOURCE))).containsExactly("Reuters 3/3 selected", "Le Monde 2/2");
        assertThat(shown(result.facets().get(Facet.COUNTRY))).containsExactly("ML 2/0", "IR 1/1", "US 1/0");
        assertThat(result.facets().get(Facet.COUNTRY).getFirst().label()).isEqualTo("Mali");
    }

    @Test
    void chosenValuesAreAlwaysShown() {
        SearchResult result = archive.search(Ask.of(word("sunny"))
                .filter(Facet.COUNTRY, List.of("US"), List.of("FR"))
                .count(Facet.COUNTRY, 1)
                .made());
        assertThat(result.total().count()).isZero();
        assertThat(shown(result.facets().get(Facet.COUNTRY))).containsExactly("FR 0/0 excluded", "US 0/0 selected");
        SearchResult few = archive.search(Ask.of(everything())
                .filter(Facet.COUNTRY, List.of("US"), List.of())
                .count(Facet.COUNTRY, 2)
                .made());
        assertThat(shown(few.facets().get(Facet.COUNTRY))).containsExactly("ML 3/1", "US 1/0 selected");
    }

    @Test
    void excludedValuesAreLeftOut() {
        Ask ask = Ask.of(everything()).filter(Facet.COUNTRY, List.of(), List.of("IR"));
        assertThat(numbers(archive.search(ask.made()))).containsExactly(3, 5, 4);
    }

    @Test
    void theTimelineAddsUpWithoutItsOwnFilter() {
        for (Ask ask : List.of(
                Ask.of(everything()),
                Ask.of(everything()).published("2023-06-01", "2023-06-30"),
                Ask.of(everything()).onlyUndated())) {
            Timeline timeline = archive.search(ask.made()).timeline();
            assertThat(timeline.step()).isEqualTo(Timeline.Step.MONTH);
            assertThat(timeline.bars()).hasSize(30);
            assertThat(timeline.bars().getFirst().label()).isEqualTo("2021-01");
            assertThat(timeline.bars().getFirst().count()).isEqualTo(1);
            assertThat(timeline.bars().get(1).count()).isZero();
            assertThat(timeline.bars().getLast().label()).isEqualTo("2023-06");
            assertThat(timeline.bars().getLast().count()).isEqualTo(2);
            assertThat(timeline.coarser()).isEqualTo(1);
            assertThat(timeline.undated()).isEqualTo(1);
            assertThat(timeline.bars().getLast().selected())
                    .isEqualTo(ask.published().isBounded());
            assertThat(timeline.bars().getFirst().selected()).isFalse();
        }
        assertThat(numbers(archive.search(Ask.of(everything())
                        .published("2023-06-01", "2023-06-30")
                        .made())))
                .containsExactly(1, 2, 3);
        assertThat(numbers(archive.search(Ask.of(everything()).onlyUndated().made())))
                .containsExactly(4);
    }

    @Test
    void fewDaysAreShownAsDays() {
        Timeline timeline = archive.search(Ask.of(all(word("mali"))).made()).timeline();
        assertThat(timeline.step()).isEqualTo(Timeline.Step.DAY);
        assertThat(timeline.bars())
                .containsExactly(
                        new Timeline.Bar("2023-06-01", LocalDate.of(2023, 6, 1), LocalDate.of(2023, 6, 1), 1, false));
        assertThat(timeline.coarser()).isEqualTo(2);
    }

    @Test
    void valuesByPrefix() {
        SearchRequest within = Ask.of(everything()).made();
        assertThat(shown(archive.values(Facet.COUNTRY, "ma", within, 5))).containsExactly("ML 3/1");
        assertThat(shown(archive.values(Facet.PERSON, "CAM", within, 5))).containsExactly("Sadio Camara 1/1");
        assertThat(shown(archive.values(Facet.SOURCE, "", within, 1))).containsExactly("Reuters 3/3");
        assertThat(archive.values(Facet.PERSON, "amara", within, 5)).isEmpty();
        assertThat(archive.values(Facet.PERSON, "cam", Ask.of(word("sunny")).made(), 5))
                .isEmpty();
    }
}
