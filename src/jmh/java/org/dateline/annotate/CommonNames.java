package org.dateline.annotate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.Entity;

/**
 * Prints the most frequent people, organisations and places of every corpus below a folder, to be read by eye for junk:
 * {@code CommonNames FOLDER [NAMES [ARTICLES]]}, 20 names of a type and all articles by default. A corpus is a file
 * {@code *.jsonl} or {@code test.tsv}, as {@link AnnotationSample} reads it. Takes a minute of one core for 300 MB.
 */
public final class CommonNames {
    private static final int NAMES = 20;

    private CommonNames() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        if (arguments.length == 0) {
            out.println("Usage: CommonNames FOLDER [NAMES [ARTICLES]]");
            System.exit(2);
        }
        Path folder = Path.of(arguments[0]);
        int shown = arguments.length > 1 ? Integer.parseInt(arguments[1]) : NAMES;
        int articles = arguments.length > 2 ? Integer.parseInt(arguments[2]) : Integer.MAX_VALUE;
        ArticleAnnotator annotator = ArticleAnnotator.load();
        for (Path corpus : corpora(folder)) {
            NameCounts counts = new NameCounts();
            List<Article> read = AnnotationSample.read(corpus, articles);
            read.forEach(article -> counts.add(annotator.annotate(article)));
            out.printf(Locale.ROOT, "%n## %s, %,d articles%n", folder.relativize(corpus), read.size());
            for (Entity.Type type : Entity.Type.values()) {
                out.println("- " + type.label() + ": "
                        + counts.top(type, shown).stream()
                                .map(name -> name.spelling() + " " + name.articles())
                                .collect(Collectors.joining(", ")));
            }
        }
    }

    private static List<Path> corpora(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl")
                            || file.getFileName().toString().equals("test.tsv"))
                    .sorted()
                    .toList();
        }
    }
}
