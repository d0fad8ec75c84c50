package org.dateline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Location;
import org.dateline.article.Provenance;
import org.dateline.article.Status;
import org.dateline.web.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OriginalTest {
    @TempDir
    private Path folder;

    private static Article article(Location place, String bytes, String media) {
        String sha256 = HexFormat.of().formatHex(ArticleId.sha256().digest(bytes.getBytes(StandardCharsets.UTF_8)));
        return SampleArticles.all()
                .getFirst()
                .withProvenance(new Provenance(List.of(place), media, sha256, Status.OK, null, null));
    }

    private static @Nullable String read(Article article) {
        return OriginalFile.read(article)
                .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
                .orElse(null);
    }

    @Test
    void aFileIsGivenOutOnlyAsItWasRead() throws IOException {
        Path file = folder.resolve("a.html");
        Files.writeString(file, "<h1>Coup</h1>");
        Article article = article(new Location(file.toString(), null), "<h1>Coup</h1>", "text/html");
        assertThat(read(article)).isEqualTo("<h1>Coup</h1>");
        Files.writeString(file, "<h1>Something else</h1>");
        assertThat(read(article)).isNull();
        Files.delete(file);
        assertThat(read(article)).isNull();
    }

    @Test
    void aLineIsCutOutOfItsFile() throws IOException {
        Path file = folder.resolve("a.jsonl");
        Files.writeString(file, "{\"a\":1}\r\n{\"a\":2}\n{\"a\":3}");
        assertThat(read(article(new Location(file.toString(), "line 1"), "{\"a\":1}", "application/json")))
                .isEqualTo("{\"a\":1}");
        assertThat(read(article(new Location(file.toString(), "line 3"), "{\"a\":3}", "application/json")))
                .isEqualTo("{\"a\":3}");
        assertThat(read(article(new Location(file.toString(), "line 4"), "{\"a\":3}", "application/json")))
                .isNull();
    }

    @Test
    void aPartOfAnArchiveIsNamedInstead() {
        Article inside = article(new Location("old.zip", "inner/a.txt"), "x", "text/plain");
        Original original = Original.of(inside, "/articles/x", Wording.ENGLISH);
        assertThat(original.show()).isNull();
        assertThat(original.download()).isNull();
        assertThat(original.note()).contains("old.zip!inner/a.txt");
        assertThat(OriginalFile.read(inside)).isEmpty();
    }

    @Test
    void aNameCannotEndAHeaderOrLeaveAFolder() {
        assertThat(OriginalController.name(
                        article(new Location("a/b\\c\r\nX-Evil: 1\u202E\"gpj.exe", null), "x", "text/html")))
                .isEqualTo("c__X-Evil_ 1__gpj.exe");
    }
}
