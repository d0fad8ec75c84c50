package org.dateline.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.annotate.Annotator;
import org.dateline.annotate.CorrectedAnnotator;
import org.dateline.archive.Archive;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Body;
import org.dateline.article.Entity;
import org.dateline.article.Location;
import org.dateline.article.Publication;
import org.dateline.extract.Extraction;
import org.dateline.extract.Extractor;
import org.dateline.lucene.LuceneArchive;
import org.dateline.query.Match;
import org.dateline.query.QueryParser;
import org.dateline.query.SearchRequest;
import org.dateline.result.Tombstone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done to articles that are in the archive: annotating them anew, and withdrawing them. */
class StoredArticlesTest {
    @TempDir
    Path folder;

    private final List<LoadReport.Line> lines = new ArrayList<>();
    private Path corpus = Path.of("");
    private Path index = Path.of("");

    private static final Extractor ONE_A_LINE = new Extractor() {
        @Override
        public void extract(Path file, String name, Consumer<Extraction> sink) {
            try {
                for (String line : Files.readAllLines(file)) {
                    sink.accept(new Extraction.Read(article(new Location(name, null), line)));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    };

    /** An annotator that finds one person, who is called as given. */
    private static Annotator finding(String person) {
        return article -> article.withAnnotations(new Annotations(
                List.of(),
                List.of(new Entity(Entity.Type.PERSON, person, 1, List.of(), false)),
                List.of(),
                List.of(),
                "test 1"));
    }

    private static Article article(Location location, String line) {
        return LineCorpus.article(
                location, line, Body.ofText(line + " in a harbour"), "en", Publication.UNKNOWN.withSource("NYT"));
    }

    @BeforeEach
    void files() throws IOException {
        corpus = Files.createDirectories(folder.resolve("corpus"));
        index = Files.createDirectories(folder.resolve("index"));
        Files.write(corpus.resolve("a.txt"), List.of("first", "second"));
    }

    private LoadProgress load(Archive archive, Annotator annotator) {
        lines.clear();
        return new BulkLoader(archive, index.resolve("journal.jsonl"), ONE_A_LINE, annotator, 1)
                .load(List.of(SourceRoot.of(corpus)), lines::add);
    }

    private static SearchRequest query(String text) {
        return SearchRequest.of(new QueryParser(Clock.systemUTC(), word -> false).parse(text, Match.ALL), 10);
    }

    private static List<String> titles(Archive archive, String query) {
        return archive.search(query(query)).hits().stream()
                .map(hit -> hit.article().title())
                .sorted()
                .toList();
    }

    @Test
    void annotatesAnewWithoutReadingAFile() throws IOException {
        try (Archive archive = LuceneArchive.open(index)) {
            load(archive, finding("Old Name"));
            String checkpoint = archive.checkpoint();
            Files.delete(corpus.resolve("a.txt"));

            long done = new Reannotation(archive, finding("New Name"), 2).run(query(""), count -> {});

            assertThat(done).isEqualTo(2);
            assertThat(titles(archive, "person:\"old name\"")).isEmpty();
            assertThat(titles(archive, "person:\"new name\"")).containsExactly("first", "second");
            assertThat(archive.checkpoint()).isEqualTo(checkpoint);
        }
    }

    @Test
    void correctionsHoldForWhatIsAnnotatedAgainAndForLaterLoads() throws IOException {
        try (Archive archive = LuceneArchive.open(index)) {
            load(archive, new CorrectedAnnotator(finding("Karim Doumbara"), index));
            assertThat(titles(archive, "source:\"new york times\" source.country:US"))
                    .hasSize(2);

            Files.writeString(
                    index.resolve("aliases.csv"), "action,type,name,to\nmerge,person,Karim Doumbara,Karim Dumbara\n");
            new Reannotation(archive, new CorrectedAnnotator(finding("Karim Doumbara"), index), 1)
                    .run(query("first"), count -> {});
            Files.write(corpus.resolve("b.txt"), List.of("third"));
            load(archive, new CorrectedAnnotator(finding("Karim Doumbara"), index));

            assertThat(titles(archive, "person:\"karim dumbara\"")).containsExactly("first", "third");
            assertThat(titles(archive, "person:\"karim doumbara\"")).containsExactly("second");
        }
    }

    @Test
    void aWithdrawnArticleIsGoneAndStaysAway() throws IOException {
        ArticleId id = article(new Location("x", null), "first").id();
        Path file = index.resolve(Withdrawals.FILE);
        try (Archive archive = LuceneArchive.open(index)) {
            load(archive, article -> article);

            List<String> withdrawn =
                    Withdrawals.read(file).withdraw(archive, id, "A court forbids it, so it is \"gone\".");

            assertThat(withdrawn).containsExactly("first");
            assertThat(titles(archive, "")).containsExactly("second");
            assertThat(archive.find(id)).isEmpty();
            assertThat(archive.removed(id).map(Tombstone::reason)).contains("A court forbids it, so it is \"gone\".");

            Files.write(corpus.resolve("c.txt"), List.of("first", "fourth"));
            LoadProgress done = load(archive, article -> article);

            assertThat(titles(archive, "")).containsExactly("fourth", "second");
            assertThat(done.pending()).isZero();
            assertThat(done.discovered()).isEqualTo(done.indexed() + done.duplicate() + done.quarantined());
            assertThat(lines)
                    .anyMatch(line -> String.valueOf(line.reason())
                            .equals("It was withdrawn from this archive: A court forbids it, so it is \"gone\"."));
        }
        Files.delete(index.resolve("journal.jsonl"));
        try (Archive anew = LuceneArchive.open(folder.resolve("anew"))) {
            load(anew, article -> article);
            assertThat(titles(anew, "")).containsExactly("fourth", "second");
        }
    }

    @Test
    void withdrawingWhatIsNotThereDoesNothing() throws IOException {
        try (Archive archive = LuceneArchive.open(index)) {
            Path file = index.resolve(Withdrawals.FILE);
            ArticleId id = article(new Location("x", null), "never loaded").id();

            assertThat(Withdrawals.read(file).withdraw(archive, id, "Why")).isEmpty();
            assertThat(file).doesNotExist();
        }
    }
}
