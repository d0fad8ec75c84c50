package org.dateline.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.annotate.Annotator;
import org.dateline.archive.ArchiveException;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BulkLoaderTest {
    @TempDir
    Path folder;

    private final MemoryArchive archive = new MemoryArchive();
    private final List<LoadReport.Line> lines = new ArrayList<>();
    private Path corpus = Path.of("");

    @BeforeEach
    void corpus() throws IOException {
        corpus = Files.createDirectories(folder.resolve("corpus"));
    }

    /** Each line of a file is an article; a line that begins with ! is broken. */
    private static final Extractor LINES = new Extractor() {
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

    private static Article article(Location location, String line) {
        byte[] sha = ArticleId.sha256().digest(line.getBytes(StandardCharsets.UTF_8));
        return new Article(
                ArticleId.of(sha, 0),
                null,
                line,
                Body.ofText(line),
                null,
                Publication.UNKNOWN,
                Editorial.NONE,
                new Provenance(List.of(location), "text/plain", "00", Status.OK, null, null),
                Annotations.NONE,
                List.of(),
                null,
                null);
    }

    private BulkLoader loader(Annotator annotator) {
        return new BulkLoader(archive, folder.resolve("journal.jsonl"), LINES, annotator, 2);
    }

    private LoadProgress load(Path... paths) {
        lines.clear();
        List<SourceRoot> roots = List.of(paths).stream().map(SourceRoot::of).toList();
        return loader(article -> article).load(roots, lines::add);
    }

    private LoadProgress mirror() {
        return loader(article -> article).mirror(SourceRoot.named(corpus, "corpus"), lines::add);
    }

    private void write(String name, String... text) throws IOException {
        Files.write(corpus.resolve(name), List.of(text));
    }

    private static void assertCounts(LoadProgress done, long indexed, long duplicate, long quarantined, long articles) {
        assertThat(done.indexed()).isEqualTo(indexed);
        assertThat(done.duplicate()).isEqualTo(duplicate);
        assertThat(done.quarantined()).isEqualTo(quarantined);
        assertThat(done.pending()).isZero();
        assertThat(done.articles()).isEqualTo(articles);
        assertThat(done.discovered()).isEqualTo(indexed + duplicate + quarantined);
    }

    @Test
    void countsEveryRecordAndGoesOnAfterABrokenOne() throws IOException {
        write("a.txt", "one", "two", "!", "four");
        write("b.txt", "two");
        assertCounts(load(corpus), 3, 1, 1, 3);
        assertThat(archive.titles()).containsExactly("four", "one", "two");
        assertThat(lines)
                .contains(new LoadReport.Line(
                        corpus.resolve("a.txt").toString(), "line 3", Status.FAILED, "It is broken.", List.of()));
    }

    @Test
    void loadingAgainWritesNothing() throws IOException {
        write("a.txt", "one", "!");
        load(corpus);
        int commits = archive.commits();
        LoadProgress again = load(corpus);
        assertCounts(again, 0, 1, 1, 0);
        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(archive.commits()).isEqualTo(commits);
    }

    @Test
    void aKillBeforeTheCommitOnlyMeansThatTheFileIsReadAgain() throws IOException {
        write("a.txt", "one", "two");
        archive.failCommits("The disk is full.");
        assertThatThrownBy(() -> load(corpus))
                .isInstanceOf(ArchiveException.class)
                .hasMessage("The disk is full.");
        assertThat(archive.titles()).isEmpty();
        archive.failCommits("");
        assertCounts(load(corpus), 2, 0, 0, 2);
        assertThat(archive.titles()).containsExactly("one", "two");
    }

    private LoadProgress prune(Path... paths) {
        List<SourceRoot> roots = List.of(paths).stream().map(SourceRoot::of).toList();
        return loader(article -> article).load(roots, new LoadOptions(true, false, null), lines::add);
    }

    @Test
    void aChangedRecordIsANewVersionOfTheOld() throws IOException {
        write("a.txt", "one", "two", "three");
        load(corpus);
        write("a.txt", "zero", "one", "two", "three");
        load(corpus);
        assertThat(archive.superseded()).as("rows only moved").isEmpty();
        write("a.txt", "zero", "one", "two changed", "three");
        load(corpus);
        assertThat(archive.titles()).containsExactly("one", "three", "two changed", "zero");
        assertThat(archive.superseded()).containsExactly("two by two changed");
        write("a.txt", "zero", "one", "two", "three");
        load(corpus);
        assertThat(archive.titles()).as("changed back").containsExactly("one", "three", "two", "zero");
        assertThat(archive.superseded()).containsExactly("two changed by two");
    }

    @Test
    void whatIsNoLongerInAFileGoesOnlyWhereTheUserAsks() throws IOException {
        write("a.txt", "one", "two", "three");
        write("b.txt", "four");
        load(corpus);
        write("a.txt", "one", "two");
        Files.delete(corpus.resolve("b.txt"));
        load(corpus);
        assertThat(archive.titles()).containsExactly("four", "one", "three", "two");
        write("a.txt", "one");
        prune(corpus);
        assertThat(archive.titles()).containsExactly("one");
        assertThat(archive.tombstones()).containsExactlyInAnyOrder("two", "three", "four");
    }

    @Test
    void pruningDropsNothingWhereTheFolderIsMissingOrEmpty() throws IOException {
        write("a.txt", "one");
        load(corpus);
        Files.delete(corpus.resolve("a.txt"));
        prune(corpus);
        Files.delete(corpus);
        prune(corpus);
        assertThat(archive.titles()).containsExactly("one");
    }

    @Test
    void aCollectionIsGivenToWhatWasLoadedBeforeWithoutIt() throws IOException {
        write("a.txt", "one");
        load(corpus);
        for (int time = 0; time < 2; time++) {
            LoadProgress done = loader(article -> article)
                    .load(List.of(SourceRoot.of(corpus)), new LoadOptions(false, false, "wire"), lines::add);
            assertThat(done.unchanged()).isEqualTo(time);
            assertThat(archive.collections()).containsExactly("wire");
        }
        assertThat(load(corpus).unchanged()).isEqualTo(1);
    }

    @Test
    void failuresAreRetriedOnlyWhereTheUserAsks() throws IOException {
        write("a.txt", "one", "!");
        write("b.txt", "two");
        load(corpus);
        assertThat(load(corpus).unchanged()).isEqualTo(2);
        LoadProgress retried =
                loader(article -> article).load(List.of(), new LoadOptions(false, true, null), lines::add);
        assertThat(retried.filesFound()).isEqualTo(1);
        assertCounts(retried, 1, 0, 1, 0);
        assertThat(retried.ledger().reasons())
                .containsExactly(
                        new LoadLedger.Reason(Status.FAILED, "It is broken.", 1, corpus.resolve("a.txt") + ", line 2"));
    }

    private Extractor whileRead(Runnable change) {
        return (file, name, sink) -> LINES.extract(file, name, extraction -> {
            sink.accept(extraction);
            change.run();
        });
    }

    @Test
    void aFileThatChangesWhileItIsReadIsReadAgain() throws IOException {
        write("a.txt", "one", "two");
        int[] changes = {0};
        Extractor changing = whileRead(() -> {
            if (changes[0]++ == 0) {
                append("three");
            }
        });
        LoadProgress done = new BulkLoader(archive, folder.resolve("journal.jsonl"), changing, article -> article, 2)
                .load(List.of(SourceRoot.of(corpus)), lines::add);
        assertCounts(done, 3, 0, 0, 3);
        assertThat(archive.titles()).containsExactly("one", "three", "two");
        assertThat(load(corpus).unchanged()).isEqualTo(1);
    }

    @Test
    void aFileThatKeepsChangingFailsAndLeavesNothing() throws IOException {
        write("a.txt", "one");
        load(corpus);
        write("a.txt", "one changed");
        LoadProgress done = new BulkLoader(
                        archive,
                        folder.resolve("journal.jsonl"),
                        whileRead(() -> append("more")),
                        article -> article,
                        2)
                .load(List.of(SourceRoot.of(corpus)), lines::add);
        assertCounts(done, 0, 0, 1, 0);
        assertThat(lines.getLast().reason()).startsWith("It changed each of the 3 times that it was read");
        assertThat(archive.titles()).containsExactly("one");
        assertThat(load(corpus).unchanged()).as("it is tried again").isZero();
    }

    @Test
    void aFileThatDisappearsWhileItIsReadFails() throws IOException {
        write("a.txt", "one");
        write("b.txt", "two");
        Extractor vanishing = (file, name, sink) -> {
            LINES.extract(file, name, sink);
            if (name.endsWith("a.txt")) {
                delete(file);
            }
        };
        LoadProgress done = new BulkLoader(archive, folder.resolve("journal.jsonl"), vanishing, article -> article, 2)
                .load(List.of(SourceRoot.of(corpus)), lines::add);
        assertCounts(done, 1, 0, 1, 1);
        assertThat(archive.titles()).containsExactly("two");
        assertThat(lines)
                .contains(new LoadReport.Line(
                        corpus.resolve("a.txt").toString(),
                        null,
                        Status.FAILED,
                        "It disappeared before it was read to its end; load again when it is back.",
                        List.of()));
    }

    private void append(String line) {
        try {
            Files.writeString(corpus.resolve("a.txt"), line + "\n", StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theMirrorDropsWhatIsGone() throws IOException {
        write("a.txt", "one");
        write("b.txt", "two");
        mirror();
        Files.delete(corpus.resolve("b.txt"));
        mirror();
        assertThat(archive.titles()).containsExactly("one");
    }

    @Test
    void aMirrorThatChangesNothingIsNotAmongTheLoads() throws IOException {
        write("a.txt", "one");
        mirror();
        mirror();
        assertThat(new LoadLog(folder).loads(9)).hasSize(1);
        load(corpus);
        assertThat(new LoadLog(folder).loads(9)).hasSize(2);
        write("b.txt", "two");
        mirror();
        assertThat(new LoadLog(folder).loads(9)).hasSize(3);
        Files.delete(corpus.resolve("b.txt"));
        mirror();
        assertThat(new LoadLog(folder).loads(9)).hasSize(4);
    }

    @Test
    void theMirrorDropsNothingWhereTheFolderIsMissingOrEmpty() throws IOException {
        write("a.txt", "one");
        mirror();
        Files.delete(corpus.resolve("a.txt"));
        mirror();
        assertThat(archive.titles()).containsExactly("one");
        Files.delete(corpus);
        mirror();
        assertThat(archive.titles()).containsExactly("one");
    }

    @Test
    void theMirrorLeavesWhatWasLoadedFromElsewhere() throws IOException {
        Path other = Files.write(folder.resolve("other.txt"), List.of("other"));
        load(other);
        write("a.txt", "one");
        mirror();
        Files.delete(corpus.resolve("a.txt"));
        write("b.txt", "two");
        mirror();
        assertThat(archive.titles()).containsExactly("other", "two");
    }

    @Test
    void aMissingPathIsOneSentenceAndTheRestGoesOn() throws IOException {
        write("a.txt", "one");
        Path missing = folder.resolve("missing");
        assertCounts(load(missing, corpus), 1, 0, 1, 1);
        assertThat(lines)
                .contains(new LoadReport.Line(
                        missing.toString(),
                        null,
                        Status.FAILED,
                        "There is no file or folder " + missing + "; check the path.",
                        List.of()));
    }

    @Test
    void anArticleThatCannotBeAnnotatedIsQuarantined() throws IOException {
        write("a.txt", "one", "two");
        LoadProgress done = loader(article -> {
                    if (article.title().equals("two")) {
                        throw new IllegalStateException("no words");
                    }
                    return article;
                })
                .load(List.of(SourceRoot.of(corpus)), lines::add);
        assertCounts(done, 1, 0, 1, 1);
        assertThat(archive.titles()).containsExactly("one");
    }

    @Test
    void aStoppedLoadKeepsWhatItReadAndGoesOnLater() throws IOException {
        // More than the queues hold, so that the first article is annotated before the last file is read.
        for (int i = 0; i < 300; i++) {
            write("a" + i + ".txt", "article " + i);
        }
        BulkLoader[] stopped = new BulkLoader[1];
        stopped[0] = loader(article -> {
            stopped[0].stop();
            return article;
        });
        LoadProgress done = stopped[0].load(List.of(SourceRoot.of(corpus)), lines::add);
        assertThat(done.articles()).isBetween(1L, 299L);
        assertThat(archive.titles()).hasSize((int) done.articles());
        load(corpus);
        assertThat(archive.titles()).hasSize(300);
    }

    @Test
    void passesOverHiddenFilesAndTheNoteOfTheFolder() throws IOException {
        write("README.md", "About this folder");
        write(".hidden", "secret");
        Files.createDirectories(corpus.resolve("sub"));
        write("sub/README.md", "An article of its own");
        load(corpus);
        assertThat(archive.titles()).containsExactly("An article of its own");
    }
}
