package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.dateline.archive.Archive;
import org.dateline.article.ArticleId;
import org.dateline.lucene.LuceneArchive;
import org.dateline.query.Match;
import org.dateline.query.QueryParser;
import org.dateline.query.SearchRequest;

/**
 * Kills a load with SIGKILL at random moments of load, commit and merge, and looks each time at what it left: every
 * acknowledged article is there, none is there twice, the index is sound. Whenever a load comes to its end, everything is
 * there once, and the next begins anew.
 */
final class Kills {
    private static final int FILES = 40;
    private static final int ARTICLES_A_FILE = 100;

    private final Path folder;
    private final Random random;
    private int kills;
    private int ends;

    Kills(Path folder, long seed) {
        this.folder = folder;
        this.random = new Random(seed);
    }

    /** Kills so many times, then lets the last load come to its end. Returns how many loads came to their end. */
    int run(int wanted) throws IOException, InterruptedException {
        Path corpus = corpus();
        Path index = folder.resolve("index");
        Set<String> acknowledged = new HashSet<>();
        while (kills < wanted) {
            if (load(index, corpus, random.nextInt(400), acknowledged)) {
                ended(index);
                acknowledged.clear();
            }
            check(index, acknowledged);
        }
        assertThat(load(index, corpus, Long.MAX_VALUE, acknowledged)).isTrue();
        check(index, acknowledged);
        ended(index);
        return ends;
    }

    /** A load that is killed so many milliseconds after its first commit; true where it came to its end before. */
    private boolean load(Path index, Path corpus, long millis, Set<String> acknowledged)
            throws IOException, InterruptedException {
        Path out = folder.resolve("out.txt");
        Files.deleteIfExists(out);
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        KillableLoad.class.getName(),
                        index.toString(),
                        corpus.toString())
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("err.txt").toFile())
                .start();
        while (Files.size(out) == 0 && !process.waitFor(5, TimeUnit.MILLISECONDS)) {
            // the wait is in the condition
        }
        boolean ended = process.waitFor(Math.min(millis, 120_000), TimeUnit.MILLISECONDS);
        process.destroyForcibly().waitFor();
        List<String> lines = new ArrayList<>(List.of(Files.readString(out).split("\n", -1)));
        // What stands after the last line end was cut by the kill.
        lines.removeLast();
        lines.stream()
                .flatMap(line -> Stream.of(line.split(" ")))
                .filter(ArticleId::isId)
                .forEach(acknowledged::add);
        boolean done = lines.contains("done");
        assertThat(ended && !done)
                .as(() -> "the load failed by itself: " + read(folder.resolve("err.txt")))
                .isFalse();
        kills += done ? 0 : 1;
        return done;
    }

    private void check(Path index, Set<String> acknowledged) throws IOException {
        if (!Files.exists(index)) {
            return;
        }
        try (Directory directory = FSDirectory.open(index);
                CheckIndex checker = new CheckIndex(directory)) {
            assertThat(checker.checkIndex().clean)
                    .as("the index is sound after kill %d", kills)
                    .isTrue();
        }
        List<String> ids = ids(index);
        assertThat(new HashSet<>(ids))
                .as("nothing is there twice after kill %d", kills)
                .hasSize(ids.size());
        assertThat(ids).as("nothing acknowledged is lost after kill %d", kills).containsAll(acknowledged);
    }

    private static List<String> ids(Path index) {
        List<String> ids = new ArrayList<>();
        try (Archive archive = LuceneArchive.open(index)) {
            QueryParser parser = new QueryParser(java.time.Clock.systemUTC(), word -> false);
            archive.export(
                    SearchRequest.of(parser.parse("", Match.ALL), 0),
                    article -> ids.add(article.id().value()));
            assertThat(archive.damages()).isEmpty();
        }
        return ids;
    }

    private void ended(Path index) throws IOException {
        ends++;
        assertThat(ids(index)).hasSize(FILES * ARTICLES_A_FILE);
        try (Stream<Path> files = Files.list(index)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(index);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path corpus() throws IOException {
        Path corpus = Files.createDirectories(folder.resolve("news"));
        for (int file = 0; file < FILES; file++) {
            StringBuilder lines = new StringBuilder();
            for (int i = 0; i < ARTICLES_A_FILE; i++) {
                StringBuilder body = new StringBuilder();
                for (int word = 0; word < 60; word++) {
                    body.append("word").append(random.nextInt(5_000)).append(' ');
                }
                lines.append("{\"title\":\"Report %d-%d\",\"body\":\"%s.\",\"date\":\"2023-06-01\"}%n"
                        .formatted(file, i, body.toString().strip()));
            }
            Files.writeString(corpus.resolve("part-" + file + ".jsonl"), lines);
        }
        return corpus;
    }
}
