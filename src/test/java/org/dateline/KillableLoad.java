package org.dateline;

import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveWriter;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.extract.Extractor;
import org.dateline.extract.format.ExtractionSettings;
import org.dateline.load.BulkLoader;
import org.dateline.load.LoadReport;
import org.dateline.load.SourceRoot;
import org.dateline.lucene.LuceneArchive;
import org.dateline.text.Fingerprint;

/**
 * A load in a process of its own, to be killed: {@code KillableLoad INDEX CORPUS}. It commits many times a second, and after
 * each commit prints the ids of all articles that were put before it: those are acknowledged.
 */
final class KillableLoad {
    private static final Duration COMMIT_EVERY = Duration.ofMillis(30);

    private KillableLoad() {}

    public static void main(String[] arguments) {
        Path index = Path.of(arguments[0]);
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (Archive archive = LuceneArchive.open(index);
                Extractor extractor = new DatelineRooms().extractor(ExtractionSettings.HERE)) {
            Archive acknowledging = (Archive) Proxy.newProxyInstance(
                    Archive.class.getClassLoader(), new Class<?>[] {Archive.class}, (proxy, method, values) -> {
                        Object answer = invoke(method, archive, values);
                        return answer instanceof ArchiveWriter writer ? acknowledging(writer, out) : answer;
                    });
            new BulkLoader(
                            acknowledging,
                            index.resolve("journal.jsonl"),
                            extractor,
                            KillableLoad::fingerprint,
                            2,
                            COMMIT_EVERY)
                    .load(List.of(SourceRoot.of(Path.of(arguments[1]))), LoadReport.NONE);
        }
        out.println("done");
    }

    private static Article fingerprint(Article article) {
        return article.withAnnotations(new Annotations(
                List.of(), List.of(), List.of(), Fingerprint.of(article.body().text()), "killed"));
    }

    private static ArchiveWriter acknowledging(ArchiveWriter writer, PrintStream out) {
        List<String> put = new ArrayList<>();
        return (ArchiveWriter) Proxy.newProxyInstance(
                ArchiveWriter.class.getClassLoader(), new Class<?>[] {ArchiveWriter.class}, (proxy, method, values) -> {
                    List<String> before;
                    synchronized (put) {
                        before = method.getName().equals("commit") ? List.copyOf(put) : List.of();
                    }
                    Object answer = invoke(method, writer, values);
                    synchronized (put) {
                        if (method.getName().equals("put")) {
                            put.add(((Article) values[0]).id().value());
                        }
                        put.subList(0, before.size()).clear();
                    }
                    if (!before.isEmpty()) {
                        out.println(String.join(" ", before));
                    }
                    return answer;
                });
    }

    private static Object invoke(java.lang.reflect.Method method, Object target, Object[] values) throws Throwable {
        try {
            return method.invoke(target, values);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
