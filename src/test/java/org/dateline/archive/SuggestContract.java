package org.dateline.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.result.Suggestion;
import org.junit.jupiter.api.Test;

/** What is offered: completions. */
public abstract class SuggestContract extends ArchiveFixture {
    @Test
    void suggestions() {
        assertThat(archive.suggest("helic", 5))
                .containsExactly(new Suggestion("word", "helicopters", "helicopters", 1));
        assertThat(archive.suggest("cama", 5))
                .contains(new Suggestion("person", "Sadio Camara", "person:\"Sadio Camara\"", 1));
        assertThat(archive.suggest("Mal", 5)).contains(new Suggestion("country", "Mali", "country:ML", 3));
        assertThat(archive.suggest("sunny mal", 5)).as("nothing has both").isEmpty();
        assertThat(archive.suggest("iran mal", 5)).contains(new Suggestion("word", "iran mali", "iran mali", 2));
        assertThat(archive.suggest(" ", 5)).isEmpty();
    }
}
