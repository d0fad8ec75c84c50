package org.dateline.extract.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.dateline.article.ArticleId;
import org.dateline.extract.format.ArticleExtractor;
import org.dateline.extract.format.Extracted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JsonLinesTest {
    @Test
    void aBrokenLineCostsThatLine() {
        Extracted extracted = Extracted.of("a.jsonl", """
                {"title":"One","body":"Text one."}
                {"title":"Two","body":"Text two."}
                {"title":"Three","body":
                {"title":"Four","body":"Text four."}

                {"title":"Six","body":"Text six."}
                """);
        assertThat(extracted.lines())
                .containsExactly(
                        "line 1 OK One",
                        "line 2 OK Two",
                        "line 3 FAILED Line 3 is not valid JSON: it breaks at column 25; correct it and load the file again.",
                        "line 4 OK Four",
                        "line 6 OK Six");
    }

    @Test
    void idsComeFromTheBytesOfTheLine() {
        String line = "{\"title\":\"One\",\"body\":\"Text one.\"}";
        var article = Extracted.of("a.jsonl", line + "\r\n" + line.replace("One", "Two"))
                .article(0);
        assertThat(article.id())
                .isEqualTo(ArticleId.of(ArticleId.sha256().digest(line.getBytes(StandardCharsets.UTF_8)), 0));
    }

    @Test
    void linesAreToldFromTextByContent() {
        String lines = "{\"title\":\"One\",\"body\":\"Text one.\"}\n{\"title\":\"Two\",\"body\":\"Text two.\"}\n";
        assertThat(Extracted.of("export", lines).lines()).containsExactly("line 1 OK One", "line 2 OK Two");
        assertThat(Extracted.of("export.json", lines).lines()).containsExactly("line 1 OK One", "line 2 OK Two");
    }

    @Test
    void wideCharset() {
        String lines = "{\"title\":\"Größe\",\"body\":\"Text one.\"}\n{\"title\":\"Two\",\"body\":\"Text two.\"}\n";
        assertThat(Extracted.of("a.jsonl", lines.getBytes(StandardCharsets.UTF_16))
                        .lines())
                .containsExactly("line 1 OK Größe", "line 2 OK Two");
    }

    @Test
    void valuesThatAreNoArticles() {
        assertThat(Extracted.of("a.jsonl", "[1]\n{\"x\":1}\n").lines())
                .containsExactly(
                        "line 1 FAILED Line 1 is not a JSON object; write one object a line.",
                        "line 2 FAILED Line 2 has no field that could be a title or a text; name them title and body.");
    }

    @Test
    void loneSurrogatesAndNul() {
        var article = Extracted.of("a.jsonl", "{\"title\":\"A\\ud800B\",\"body\":\"x\\u0000y \\ud83d\\ude00\"}\n")
                .article();
        assertThat(article.title()).isEqualTo("A\uFFFDB");
        assertThat(article.body().text()).isEqualTo("x y 😀");
    }

    @Test
    void manyLines(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("a.jsonl");
        try (var writer = Files.newBufferedWriter(file)) {
            for (int i = 1; i <= 20_000; i++) {
                writer.write("{\"title\":\"T" + i + "\",\"body\":\"" + "word ".repeat(200) + "\"}\n");
            }
        }
        AtomicInteger count = new AtomicInteger();
        new ArticleExtractor().extract(file, "a.jsonl", extraction -> count.incrementAndGet());
        assertThat(count).hasValue(20_000);
    }
}
