package org.dateline.archive;

import static org.dateline.archive.Samples.first;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.query.Query;
import org.dateline.result.FacetCount;
import org.dateline.result.SearchResult;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.FileSystemUtils;

/** An archive of a few samples whose every answer can be worked out by hand. */
public abstract class ArchiveFixture {
    @TempDir
    protected Path folder;

    protected Archive archive;

    private Path shared;

    /** Opens the archive of a folder. */
    protected abstract Archive open(Path in);

    /**
     * Whether no test of the class writes: then all of them share one archive. Such a class has one instance for its tests
     * ({@code @TestInstance(PER_CLASS)}).
     */
    protected boolean onlyReads() {
        return false;
    }

    @BeforeEach
    void fill() throws IOException {
        if (onlyReads() && shared != null) {
            return;
        }
        if (onlyReads()) {
            shared = Files.createTempDirectory("dateline-contract");
        }
        archive = open((shared == null ? folder : shared).resolve("index"));
        try (ArchiveWriter writer = archive.writer()) {
            articles().forEach(writer::put);
            writer.commit("five");
        }
    }

    /** What the archive holds when a test begins. */
    protected List<Article> articles() {
        return Samples.five();
    }

    @AfterEach
    void close() {
        if (shared == null) {
            archive.close();
        }
    }

    /** Closes what the tests shared; a class that only reads calls it after all of them. */
    protected void closeShared() throws IOException {
        if (shared != null) {
            archive.close();
            FileSystemUtils.deleteRecursively(shared);
        }
    }

    protected void reopen() {
        archive.close();
        archive = open(folder.resolve("index"));
    }

    protected List<Integer> found(Query query) {
        return archive.search(first(query, 100)).hits().stream()
                .map(hit -> Samples.number(hit.article()))
                .sorted()
                .toList();
    }

    protected static List<Integer> numbers(SearchResult result) {
        return result.hits().stream().map(hit -> Samples.number(hit.article())).toList();
    }

    protected static List<String> shown(List<FacetCount> counts) {
        return counts.stream()
                .map(count -> count.value() + " " + count.count() + "/" + count.about()
                        + (count.selected() ? " selected" : "")
                        + (count.excluded() ? " excluded" : ""))
                .toList();
    }
}
