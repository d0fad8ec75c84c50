package org.dateline.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveFixture;
import org.dateline.archive.Samples;
import org.dateline.query.QueryParser;
import org.dateline.query.QuerySyntaxException;
import org.dateline.query.SearchRequest;
import org.dateline.result.Total;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What would cost too much is refused with the costly term named, or stopped and said to be a part. */
class CostlyQueriesTest extends ArchiveFixture {
    private static final QueryParser PARSER = new QueryParser(Clock.systemUTC(), word -> false);

    @Override
    protected Archive open(Path in) {
        return LuceneArchive.open(in);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*a???????????????????????? mali",
                "iran w/3 *a???????????????????????? mali",
                "/(a|b)*a(a|b){40}/",
                "iran w/3 /(a|b)*a(a|b){40}/",
                "a*ba*ba*ba*ba*ba*ba*ba*ba*ba*b????????????????????????????????? mali",
            })
    void aPatternOfTooManyStatesIsNamed(String typed) {
        QuerySyntaxException refused = catchThrowableOfType(
                QuerySyntaxException.class, () -> archive.search(SearchRequest.of(PARSER.parse(typed), 1)));
        assertThat(refused).isNotNull();
        assertThat(refused.getMessage()).startsWith("The pattern “").endsWith(".");
        assertThat(typed.substring(refused.at().from(), refused.at().to())).containsAnyOf("a?", "(a|b)", "a*b");
    }

    @Test
    void longPatternsAreRefusedBeforeAnyWork() {
        for (String typed : List.of("a*b".repeat(300), "a".repeat(20_000 - 2) + "~2", "wom?n".repeat(50))) {
            assertThat(catchThrowableOfType(QuerySyntaxException.class, () -> PARSER.parse(typed)))
                    .hasMessageContaining("is longer than 100 characters");
        }
    }

    @Test
    void aSearchThatTheTimeLimitStopsSaysSo() {
        try (Archive hasty = new LuceneArchive(folder.resolve("index"), Clock.systemUTC(), Duration.ofMillis(-1))) {
            assertThat(hasty.search(Samples.first(Samples.word("mali"), 5)).total())
                    .isInstanceOf(Total.AtLeast.class);
        }
    }
}
