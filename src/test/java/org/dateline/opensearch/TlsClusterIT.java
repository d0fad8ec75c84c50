package org.dateline.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.opensearch.Refusal.assertRefused;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveWriter;
import org.dateline.archive.Samples;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A cluster behind TLS with a certificate that no authority of the JDK has signed, and with a log-in: what Dateline's side of
 * it does. {@link SecuredClusterIT} tries the same against OpenSearch's own plugin, outside the gate.
 */
class TlsClusterIT {
    @TempDir
    static Path certificates;

    private static Path pem;
    private static TlsServer server;

    @TempDir
    Path folder;

    @BeforeAll
    static void start() {
        Path store = certificates.resolve("node.p12");
        pem = TestCertificates.make(store, "node");
        server = new TlsServer(TestCluster.address(), store, "loader:" + Refusal.LOADER_PASSWORD);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private ClusterSettings as(@Nullable String user, @Nullable String password, @Nullable Path trusted) {
        return new ClusterSettings(
                List.of(server.address()),
                user,
                password,
                trusted,
                TestCluster.settings(folder).name(),
                1,
                folder.resolve("loader"));
    }

    @Test
    void theCertificateThatIsConfiguredIsTrusted() {
        try (Archive archive = OpenSearchArchive.open(as("loader", Refusal.LOADER_PASSWORD, pem), Clock.systemUTC())) {
            try (ArchiveWriter writer = archive.writer()) {
                Samples.five().forEach(writer::put);
                writer.commit("five");
            }
            assertThat(archive.search(Samples.first(Samples.word("mali"), 5)).hits())
                    .hasSize(3);
        }
    }

    @Test
    void aCertificateThatIsNotKnownIsRefused() {
        assertRefused(
                as("loader", Refusal.LOADER_PASSWORD, null),
                server.address(),
                "could not be trusted",
                "dateline.opensearch.certificates");
        Path other = TestCertificates.make(folder.resolve("other.p12"), "other");
        assertRefused(
                as("loader", Refusal.LOADER_PASSWORD, other),
                "could not be trusted",
                "dateline.opensearch.certificates");
    }

    @Test
    void aFileThatHoldsNoCertificates() {
        assertRefused(
                as("loader", Refusal.LOADER_PASSWORD, folder.resolve("none.pem")),
                "none.pem cannot be read",
                "PEM form");
    }

    @Test
    void aWrongPasswordAndNone() {
        assertRefused(as("loader", "wrong", pem), "refuses the user 'loader'", "dateline.opensearch.password");
        assertRefused(as(null, null, pem), "refuses without a user", "dateline.opensearch.user");
    }

    @Test
    void plainHttpToATlsPort() {
        ClusterSettings plain = as("loader", Refusal.LOADER_PASSWORD, pem);
        assertRefused(
                new ClusterSettings(
                        List.of(server.address().replace("https", "http")),
                        plain.user(),
                        plain.password(),
                        pem,
                        plain.name(),
                        1,
                        plain.folder()),
                "does not answer");
    }
}
