package org.dateline.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.Samples;

/** How a cluster that cannot be used is told of: in one sentence, without the passwords of the tests' users. */
final class Refusal {
    static final String LOADER_PASSWORD = "Harbour-stones-71";
    static final String STRANGER_PASSWORD = "Quiet-lanterns-40";

    private Refusal() {}

    /** Asserts that an archive cannot be opened and searched, and what is said of it. */
    static void assertRefused(ClusterSettings settings, String... said) {
        assertRefused(
                () -> {
                    try (Archive archive = OpenSearchArchive.open(settings, Clock.systemUTC())) {
                        archive.search(Samples.first(Samples.everything(), 1));
                    }
                },
                said);
    }

    /** Asserts that something cannot be done, and what is said of it. */
    static void assertRefused(ThrowingCallable work, String... said) {
        assertThatThrownBy(work)
                .isInstanceOf(ArchiveException.class)
                .satisfies(e -> assertThat(e.getMessage())
                        .contains(said)
                        .endsWith(".")
                        .doesNotContain("\n", "Exception", LOADER_PASSWORD, STRANGER_PASSWORD));
    }
}
