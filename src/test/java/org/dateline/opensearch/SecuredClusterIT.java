package org.dateline.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.opensearch.Refusal.assertRefused;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveWriter;
import org.dateline.archive.Samples;
import org.dateline.query.Query;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** A node with OpenSearch's security plugin: TLS, log-in and rights. Runs with {@code ./mvnw -Psecured verify}, not in the gate. */
@Tag("secured")
class SecuredClusterIT {
    @TempDir
    static Path certificates;

    private static OpenSearchNode node;
    private static Path pem;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() throws IOException {
        pem = TestCertificates.make(certificates.resolve("node.p12"), "node");
        TestCertificates.trust(certificates.resolve("trust.p12"), pem);
        SecurityPlugin plugin = new SecurityPlugin(certificates, pem, "loader:" + Refusal.LOADER_PASSWORD);
        Path folder = Path.of("target", "opensearch-nodes", "secured");
        FileSystemUtils.deleteRecursively(folder);
        node = OpenSearchNode.start(folder, SecurityPlugin.home(), plugin);
    }

    @AfterAll
    static void stop() {
        node.close();
    }

    private ClusterSettings as(@Nullable String user, @Nullable String password, @Nullable Path trusted) {
        return new ClusterSettings(
                List.of(node.address()), user, password, trusted, "dateline", 1, folder.resolve("loader"));
    }

    @Test
    void theRightPasswordLoadsSearchesAndReindexes() {
        try (Archive archive = OpenSearchArchive.open(as("loader", Refusal.LOADER_PASSWORD, pem), Clock.systemUTC())) {
            try (ArchiveWriter writer = archive.writer()) {
                Samples.five().forEach(writer::put);
                writer.commit("five");
            }
            Query mali = Samples.word("mali");
            assertThat(archive.search(Samples.first(mali, 5)).hits()).hasSize(3);
            assertThat(archive.stats().articles()).isEqualTo(5);
            assertThat(archive.damages()).isEmpty();
            assertThat(archive.suggest("camar", 5)).isNotEmpty();
            archive.export(Samples.first(mali, 5), article -> true);
            assertThat(archive.reindex(true, count -> {})).isEqualTo(5);
            assertThat(archive.search(Samples.first(mali, 5)).hits()).hasSize(3);
        }
    }

    @Test
    void aWrongPassword() {
        assertRefused(as("loader", "wrong", pem), "refuses the user 'loader'", "check dateline.opensearch.user and");
        assertRefused(as(null, null, pem), "refuses without a user");
    }

    @Test
    void aCertificateThatIsNotKnown() {
        assertRefused(
                as("loader", Refusal.LOADER_PASSWORD, null),
                "could not be trusted",
                "dateline.opensearch.certificates");
        Path other = TestCertificates.make(folder.resolve("other.p12"), "other");
        assertRefused(
                as("loader", Refusal.LOADER_PASSWORD, other),
                "could not be trusted",
                "dateline.opensearch.certificates");
    }

    @Test
    void noTls() {
        ClusterSettings secured = as("loader", Refusal.LOADER_PASSWORD, pem);
        assertRefused(
                new ClusterSettings(
                        List.of(node.address().replace("https", "http")),
                        secured.user(),
                        secured.password(),
                        pem,
                        secured.name(),
                        1,
                        secured.folder()),
                "does not answer");
    }

    @Test
    void aUserWithoutRights() {
        assertRefused(
                as("stranger", Refusal.STRANGER_PASSWORD, pem),
                "does not allow the user 'stranger' to do this; give that user the rights to read and write 'dateline*'");
    }
}
