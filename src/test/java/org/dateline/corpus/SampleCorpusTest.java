package org.dateline.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.tika.exception.TikaException;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.sax.BodyContentHandler;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Whoever changes an article of the sample archive changes {@code sample-archive.json} too. Reads the files with
 * plain Tika, so that a failure here speaks of the files and never of Dateline's own extraction.
 */
class SampleCorpusTest {

    private static final Path CORPUS = Path.of("corpus");
    private static final JsonMapper JSON = new JsonMapper();

    @Test
    void everyFileIsListedAndEveryListedFileIsThere() throws IOException {
        Set<String> files = new TreeSet<>();
        try (Stream<Path> walk = Files.walk(CORPUS)) {
            walk.filter(Files::isRegularFile)
                    .map(file -> CORPUS.relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !path.equals("README.md"))
                    .forEach(files::add);
        }
        Set<String> listed = new TreeSet<>();
        articles().forEach(article -> listed.add(article.path("path").stringValue()));
        assertThat(files).isEqualTo(listed);
    }

    @Test
    void theFileOfEachArticleHoldsItsTitle() throws Exception {
        for (JsonNode article : articles()) {
            Path file = CORPUS.resolve(article.path("path").stringValue());
            assertThat(read(file))
                    .as("%s", article.path("path"))
                    .contains(normalised(article.path("title").stringValue()));
        }
    }

    @Test
    void theWireStoryWasPrintedWordForWord() throws Exception {
        List<String> paragraphs = paragraphs(CORPUS.resolve("meridian-press/2023-06-03-mali-iran-helicopters.txt"));
        assertThat(paragraphs).hasSize(10);
        int copies = 0;
        for (JsonNode article : articles()) {
            if (!article.path("storyGroup").asString("").equals("wire-2023-06-03")) {
                continue;
            }
            copies++;
            String path = article.path("path").stringValue();
            // The Harbour Courier cut the story after its seventh paragraph.
            int printed = path.startsWith("harbour-courier") ? 7 : 10;
            String text = read(CORPUS.resolve(path)).replace("\\n", " ").replace("\\\"", "\"");
            for (int i = 0; i < paragraphs.size(); i++) {
                if (i < printed) {
                    assertThat(normalised(text)).as(path).contains(normalised(paragraphs.get(i)));
                } else {
                    assertThat(normalised(text)).as(path).doesNotContain(normalised(paragraphs.get(i)));
                }
            }
        }
        assertThat(copies).isEqualTo(4);
    }

    @Test
    void oneSentenceWasChangedBetweenTheTwoVersionsOfOnePage() throws IOException {
        List<String> before =
                Files.readAllLines(CORPUS.resolve("danube-herald/2023-10-11-ministry-no-licence-first-version.html"));
        List<String> after =
                Files.readAllLines(CORPUS.resolve("danube-herald/2023-10-11-ministry-no-licence-as-of-november.html"));
        List<String> changed = new ArrayList<>(after);
        changed.removeAll(before);
        assertThat(after).hasSameSizeAs(before);
        assertThat(changed)
                .containsExactly(
                        "<p>The ministry has issued no licence to the company since 2021, it said in a statement.</p>");
    }

    @Test
    void theListIsWellFormed() throws IOException {
        Set<String> seen = new HashSet<>();
        for (JsonNode article : articles()) {
            assertThat(seen.add(article.path("path") + "!" + article.path("member") + "#" + article.path("key")))
                    .as("%s is listed once", article.path("path"))
                    .isTrue();
            String published = article.path("published").asString("");
            switch (published.length()) {
                case 0 -> assertThat(article.path("path").stringValue()).startsWith("inbox/tip");
                case 4, 7 -> assertThat(published).matches("\\d{4}(-\\d{2})?");
                default ->
                    assertThat(LocalDate.parse(published, DateTimeFormatter.ISO_LOCAL_DATE))
                            .isBetween(LocalDate.of(2012, 1, 1), LocalDate.of(2024, 12, 31));
            }
            article.path("countries")
                    .forEach(code -> assertThat(code.stringValue()).matches("[A-Z]{2}|[A-Z]{4}"));
        }
        assertThat(seen).hasSize(85);
    }

    @Test
    void searchesNameListedArticlesAndCountThem() throws IOException {
        Set<String> listed = new HashSet<>();
        for (JsonNode article : articles()) {
            String path = article.path("path").stringValue();
            listed.add(path);
            listed.add(path + "#" + article.path("key").asString(""));
        }
        assertThat(list("example-searches.json")).hasSize(8);
        for (String name : List.of("example-searches.json", "sample-searches.json")) {
            for (JsonNode search : list(name)) {
                List<String> expected = new ArrayList<>();
                search.path("articles").forEach(article -> expected.add(article.stringValue()));
                assertThat(listed).as("%s", search.path("q")).containsAll(expected);
                assertThat(search.path("count").intValue()).isEqualTo(expected.size());
            }
        }
    }

    private static JsonNode articles() throws IOException {
        return list("sample-archive.json");
    }

    private static JsonNode list(String name) throws IOException {
        try (InputStream in = SampleCorpusTest.class.getResourceAsStream("/org/dateline/" + name)) {
            assertThat(in).as(name).isNotNull();
            return JSON.readTree(in);
        }
    }

    private static List<String> paragraphs(Path wire) throws IOException {
        List<String> parts = List.of(Files.readString(wire).strip().split("\n\n"));
        return parts.subList(1, parts.size());
    }

    /** The text of a file and of what it contains, with its title first where the format keeps that apart. */
    private static String read(Path file) throws IOException, SAXException, TikaException {
        Metadata metadata = new Metadata();
        BodyContentHandler handler = new BodyContentHandler(-1);
        AutoDetectParser parser = new AutoDetectParser();
        ParseContext context = new ParseContext();
        context.set(Parser.class, parser);
        try (TikaInputStream in = TikaInputStream.get(file, metadata)) {
            parser.parse(in, handler, metadata, context);
        }
        return normalised(metadata.get(TikaCoreProperties.TITLE) + "\n" + handler);
    }

    private static String normalised(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
