package org.dateline.archive;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.dateline.query.QueryParser;
import org.dateline.query.SearchRequest;
import org.dateline.result.Offer;
import org.dateline.result.Suggestion;
import org.dateline.result.Tally;
import org.junit.jupiter.api.Test;

/** What each line of a list finds, and what is offered beside an answer. */
public abstract class ListContract extends ArchiveFixture {
    private static final QueryParser PARSER = new QueryParser(Clock.systemUTC(), word -> word.equals("the"));

    @Test
    void eachLineIsCountedAlone() {
        List<ListSearch.Row> rows = new ListSearch(archive, PARSER)
                .rows(List.of("iran", "sunny", "iran w/x mali", "nowhere", "country:ML", "wagner"));
        assertThat(rows)
                .extracting(ListSearch.Row::tally)
                .containsExactly(
                        new Tally(2, 1, LocalDate.of(2023, 6, 1), LocalDate.of(2023, 6, 1)),
                        new Tally(1, 1, null, null),
                        null,
                        new Tally(0, 0, null, null),
                        new Tally(3, 2, LocalDate.of(2023, 1, 1), LocalDate.of(2023, 6, 1)),
                        new Tally(1, 1, LocalDate.of(2023, 6, 1), LocalDate.of(2023, 6, 1)));
        assertThat(requireNonNull(rows.get(2).problem()).english()).startsWith("“w/x” lacks its number of words");
        assertThat(rows.get(0).problem()).isNull();
    }

    @Test
    void spellingsAreOfTheArchive() {
        assertThat(archive.spellings("helicoptrs", 5))
                .containsExactly(new Suggestion("spelling", "helicopters", "helicopters", 1));
        assertThat(archive.spellings("timbukto", 5))
                .containsExactly(new Suggestion("spelling", "timbuktu", "timbuktu", 1));
        assertThat(archive.spellings("xyzzy", 5)).isEmpty();
        assertThat(archive.spellings("irn", 5)).as("too short to tell").isEmpty();
    }

    @Test
    void whatIsOfferedIsCounted() {
        Offers offers = new Offers(archive, PARSER);
        List<Offer> capitals = offers.of(archive.search(SearchRequest.of(PARSER.parse("WHO"), 5)));
        assertThat(capitals).singleElement().satisfies(offer -> {
            assertThat(offer.suggestion()).isEqualTo("allcaps(who)");
            assertThat(offer.count()).isEqualTo(1);
        });
        List<Offer> nearest = offers.of(archive.search(SearchRequest.of(PARSER.parse("mali helicoptrs"), 5)));
        assertThat(nearest).singleElement().satisfies(offer -> {
            assertThat(offer.suggestion()).isEqualTo("mali helicopters");
            assertThat(offer.count()).isEqualTo(1);
            assertThat(offer.remark().english()).isEqualTo("No article has “helicoptrs”; 1 has “helicopters”.");
        });
    }
}
