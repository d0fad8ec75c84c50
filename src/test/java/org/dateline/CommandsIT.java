package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The commands as programs rely on them: exit codes, what goes to stdout, and one sentence for each piece of bad input. */
class CommandsIT {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @TempDir
    Path folder;

    @Test
    void badInputIsOneSentenceEachAndTheRestGoesOn() throws Exception {
        Path news = Files.createDirectories(folder.resolve("news"));
        Files.writeString(
                news.resolve("good.txt"), "Helicopters land\n\nThe helicopters landed in Bamako, officials said.\n");
        Files.writeString(news.resolve("five.jsonl"), """
                {"title":"One","body":"The first of the pieces."}
                {"title":"Two","body":"The second of the pieces."}
                {"title":"Three","body":"broken
                {"title":"Four","body":"The fourth of the pieces."}
                {"title":"Five","body":"The fifth of the pieces."}
                """);
        Files.writeString(news.resolve("broken.pdf"), "%PDF-1.7\n1 0 obj\n<< /Type /Catalog");
        PackagedJar.Outcome load = PackagedJar.run(
                folder, "load", "--json", "--report", "report.jsonl", "--index", "index", "missing", "news");
        JsonNode closing = JSON.readTree(load.out());
        assertThat(load.exit())
                .as("a path that does not exist is a failure of the work")
                .isEqualTo(1);
        assertThat(closing.get("indexed").asLong()).isEqualTo(5);
        assertThat(closing.get("quarantined").asLong()).isEqualTo(3);
        assertThat(closing.get("discovered").asLong()).isEqualTo(8);
        List<JsonNode> report = Files.readAllLines(folder.resolve("report.jsonl")).stream()
                .map(JSON::readTree)
                .filter(line -> line.get("status").asString().equals("FAILED"))
                .toList();
        assertThat(report)
                .extracting(line -> line.get("path").asString())
                .containsExactlyInAnyOrder("missing", "news/five.jsonl", "news/broken.pdf");
        assertThat(report)
                .filteredOn(line -> line.has("member"))
                .extracting(line -> line.get("member").asString())
                .containsExactly("line 3");
        assertThat(load.err())
                .contains("There is no file or folder missing; check the path.")
                .doesNotContain("Exception");

        PackagedJar.Outcome nonsense = PackagedJar.run(folder, "search", "--json", "--index", "index", "))((~^\"%$§");
        assertThat(nonsense.exit()).isIn(0, 2);
        assertThat(nonsense.err()).doesNotContain("Exception");
        PackagedJar.Outcome search = PackagedJar.run(folder, "search", "--json", "--index", "index", "helicopters");
        JsonNode answer = JSON.readTree(search.out());
        assertThat(answer.get("total").asLong()).isEqualTo(1);
        assertThat(answer.get("hits").get(0).get("title").asString()).isEqualTo("Helicopters land");
    }

    @Test
    void anUnreadableFileIsOneSentenceAndIsReadOnceItsPermissionsAreMended() throws Exception {
        Path news = Files.createDirectories(folder.resolve("news"));
        Files.writeString(news.resolve("good.txt"), "Ferries run\n\nThe ferries run again, the port said.\n");
        Path secret = news.resolve("secret.txt");
        Files.writeString(secret, "Ferries stop\n\nThe ferries will stop on Monday, a clerk said.\n");
        Files.setPosixFilePermissions(secret, Set.of());
        String[] command = {"load", "--json", "--report", "report.jsonl", "--index", "index", "news"};
        PackagedJar.Outcome load = PackagedJar.runHeedingPermissions(folder, command);
        assertThat(load.exit()).isZero();
        assertThat(JSON.readTree(load.out()).get("indexed").asLong()).isEqualTo(1);
        assertThat(Files.readString(folder.resolve("report.jsonl")))
                .contains("\"news/secret.txt\"")
                .contains("It cannot be opened for reading; check its permissions.");
        assertThat(load.err()).doesNotContain("Exception");

        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
        JsonNode again =
                JSON.readTree(PackagedJar.runHeedingPermissions(folder, command).out());
        assertThat(again.get("quarantined").asLong()).isZero();
        assertThat(again.get("indexed").asLong()).isEqualTo(1);
        JsonNode stats = JSON.readTree(
                PackagedJar.run(folder, "stats", "--json", "--index", "index").out());
        assertThat(stats.get("articles").asLong()).isEqualTo(2);
    }

    @Test
    void wrongUsageExitsWithTwo() {
        assertThat(PackagedJar.run(folder, "load").exit()).isEqualTo(2);
        assertThat(PackagedJar.run(folder, "search", "--size", "many", "x").exit())
                .isEqualTo(2);
    }

    @Test
    void anUnknownEngineIsOneSentence() {
        PackagedJar.Outcome stats = PackagedJar.run(folder, "stats", "--engine", "sphinx");
        assertThat(stats.exit()).isEqualTo(1);
        assertThat(stats.err())
                .isEqualTo("There is no engine 'sphinx'; there are lucene, the embedded one, and opensearch.\n");
    }
}
