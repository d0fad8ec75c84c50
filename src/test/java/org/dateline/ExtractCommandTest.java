package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.cli.DatelineCommand;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What {@code extract} tells of the choices among what a page offers. */
class ExtractCommandTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PAGE = """
            <html lang="en"><head><title>Floods cut off three towns | Example Times</title>
            <meta property="og:title" content="Floods cut off three towns in the north">
            <meta name="author" content="Web Desk"></head><body>
            <article><h1>Floods cut off three towns in the north</h1><p class="byline">By Jane Doe</p>
            <p>Three towns in the north of the country were cut off by floods on Friday after two days of heavy rain.</p>
            <p>Roads and bridges were under water, and boats brought food and water to several thousand people.</p>
            </article></body></html>
            """;

    /** Pages larger than this are read by a worker. */
    private static final int LARGE = 1 << 20;

    @TempDir
    private Path folder;

    private String extract(String... arguments) {
        StringWriter out = new StringWriter();
        int exit = DatelineCommand.commandLine(new DatelineRooms())
                .setOut(new PrintWriter(out))
                .execute(arguments);
        assertThat(exit).isZero();
        return out.toString();
    }

    private String page(String name, String html) throws IOException {
        return Files.writeString(folder.resolve(name), html).toString();
    }

    @Test
    void headlinesAndBylinesWithTheirPlacesFromHereAndFromAWorker() throws IOException {
        String small = page("1.html", PAGE);
        String large = page("2.html", PAGE + "<!--" + "x".repeat(LARGE) + "-->");
        JsonNode[] lines = extract("extract", "--json", small, large)
                .lines()
                .map(JSON::readTree)
                .toArray(JsonNode[]::new);
        assertThat(lines).hasSize(2);
        for (JsonNode line : lines) {
            assertThat(line.get("title").asString()).isEqualTo("Floods cut off three towns in the north");
            JsonNode title = line.get("titleCandidates").get(0);
            assertThat(title.propertyNames()).containsExactly("value", "from", "likelihood", "chosen");
            assertThat(title.get("value").asString()).isEqualTo("Floods cut off three towns in the north");
            assertThat(title.get("from").asString()).isEqualTo("og:title, h1");
            assertThat(title.get("likelihood").asDouble()).isBetween(0.5, 1.0);
            assertThat(title.get("chosen").asBoolean()).isTrue();
            assertThat(line.get("titleCandidates").valueStream().skip(1))
                    .extracting(other -> other.get("value").asString())
                    .containsExactlyInAnyOrder(
                            "Floods cut off three towns",
                            "Floods cut off three towns | Example Times",
                            "Example Times");
            assertThat(line.get("bylines").valueStream().map(JsonNode::asString))
                    .containsExactly("Jane Doe");
            assertThat(line.get("bylineCandidates").valueStream())
                    .extracting(
                            byline -> byline.get("value").asString(),
                            byline -> byline.get("chosen").asBoolean())
                    .containsExactly(tuple("Jane Doe", true), tuple("Web Desk", false), tuple("Example Times", false));
        }
        assertThat(lines[1].get("titleCandidates")).isEqualTo(lines[0].get("titleCandidates"));
        assertThat(lines[1].get("bylineCandidates")).isEqualTo(lines[0].get("bylineCandidates"));
    }

    @Test
    void forPeople() throws IOException {
        assertThat(extract("extract", page("1.html", PAGE)).lines().map(line -> line.replaceAll("0\\.\\d\\d$", "0.n")))
                .contains(
                        "  title      Floods cut off three towns in the north from og:title, h1, chosen: 0.n",
                        "  title      Example Times from part of the window title, not chosen: 0.n",
                        "  byline     Web Desk from meta author, not chosen: 0.n");
    }

    @Test
    void plainTextLeavesNothingToChoose() throws IOException {
        String text = page("1.txt", "Floods\n\nThree towns were cut off by floods, officials said.\n");
        assertThat(JSON.readTree(extract("extract", "--json", text)).propertyNames())
                .contains("title")
                .doesNotContain("titleCandidates", "bylineCandidates");
    }
}
