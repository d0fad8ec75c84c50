package org.dateline.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.annotate.Annotator;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Body;
import org.dateline.article.Editorial;
import org.dateline.article.Location;
import org.dateline.article.Provenance;
import org.dateline.article.Publication;
import org.dateline.article.Status;
import org.dateline.extract.Extraction;
import org.dateline.extract.Extractor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A folder whose files hold an article a line, loaded into an archive in memory. */
abstract class LineCorpus {
    /** Each line of a file is an article; a line that begins with ! is broken. */
    static final Extractor LINES = new Extractor() {
        @Override
        public void extract(Path file, String name, Consumer<Extraction> sink) {
            try {
                int number = 0;
                for (String line : Files.readAllLines(file)) {
                    Location location = new Location(name, "line " + ++number);
                    sink.accept(
                            line.startsWith("!")
                                    ? new Extraction.Unread(location, "text/plain", Status.FAILED, "It is broken.")
                                    : new Extraction.Read(article(location, line)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

    @TempDir
    Path folder;

    final MemoryArchive archive = new MemoryArchive();
    final List<LoadReport.Line> lines = new ArrayList<>();
    Path corpus = Path.of("");

    @BeforeEach
    void corpus() throws IOException {
        corpus = Files.createDirectories(folder.resolve("corpus"));
    }

    private static Article article(Location location, String line) {
        return article(location, line, Body.ofText(line), null, Publication.UNKNOWN);
    }

    /** An article whose title is a line, from which its identity comes. */
    static Article article(
            Location location, String line, Body body, @Nullable String language, Publication publication) {
        byte[] sha = ArticleId.sha256().digest(line.getBytes(StandardCharsets.UTF_8));
        return new Article(
                ArticleId.of(sha, 0),
                null,
                line,
                body,
                language,
                publication,
                Editorial.NONE,
                new Provenance(List.of(location), "text/plain", "00", Status.OK, null, null),
                Annotations.NONE,
                List.of(),
                null,
                null);
    }

    final BulkLoader loader(Annotator annotator) {
        return new BulkLoader(archive, folder.resolve("journal.jsonl"), LINES, annotator, 2);
    }

    final LoadProgress load(Path... paths) {
        lines.clear();
        List<SourceRoot> roots = List.of(paths).stream().map(SourceRoot::of).toList();
        return loader(article -> article).load(roots, lines::add);
    }

    final LoadProgress mirror() {
        return loader(article -> article).mirror(SourceRoot.named(corpus, "corpus"), lines::add);
    }

    final void write(String name, String... text) throws IOException {
        Files.write(corpus.resolve(name), List.of(text));
    }

    static void assertCounts(LoadProgress done, long indexed, long duplicate, long quarantined, long articles) {
        assertThat(done.indexed()).isEqualTo(indexed);
        assertThat(done.duplicate()).isEqualTo(duplicate);
        assertThat(done.quarantined()).isEqualTo(quarantined);
        assertThat(done.pending()).isZero();
        assertThat(done.articles()).isEqualTo(articles);
        assertThat(done.discovered()).isEqualTo(indexed + duplicate + quarantined);
    }
}
