package org.dateline.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class MirrorTest extends LineCorpus {
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
}
