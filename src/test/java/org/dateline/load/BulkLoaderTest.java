package org.dateline.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.archive.ArchiveException;
import org.dateline.article.Status;
import org.junit.jupiter.api.Test;

class BulkLoaderTest extends LineCorpus {
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
