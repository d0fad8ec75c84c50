package org.dateline.annotate;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Body;
import org.dateline.article.Editorial;
import org.dateline.article.Entity;
import org.dateline.article.Location;
import org.dateline.article.Provenance;
import org.dateline.article.Publication;
import org.dateline.article.Status;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Shows what annotation finds, to be read by eye, and how fast it is: {@code AnnotationSample FILE LIMIT}. The file is plain
 * text (one article, annotated in full), JSON lines with {@code title} and {@code body}, or MasakhaNEWS columns. For many
 * articles, prints the most frequent names of each type by number of articles, the languages, and megabytes a second.
 */
public final class AnnotationSample {
    private static final int SHOWN = Integer.getInteger("shown", 40);

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Path file = Path.of(arguments[0]);
        ArticleAnnotator annotator = ArticleAnnotator.load();
        List<Article> articles = read(file, arguments.length > 1 ? Integer.parseInt(arguments[1]) : Integer.MAX_VALUE);
        if (articles.size() == 1) {
            Annotations found = annotator.annotate(articles.getFirst()).annotations();
            found.entities()
                    .forEach(entity -> out.printf("%s\t%d\t%s%n", entity.type(), entity.count(), entity.name()));
            out.println(found.years());
            return;
        }
        NameCounts names = new NameCounts();
        Map<String, Integer> languages = new TreeMap<>();
        long bytes = 0;
        articles.stream().limit(300).forEach(annotator::annotate);
        long start = cpu();
        for (Article article : articles) {
            Article annotated = annotator.annotate(article);
            languages.merge(String.valueOf(annotated.language()), 1, Integer::sum);
            bytes += article.body().text().getBytes(StandardCharsets.UTF_8).length;
            names.add(annotated);
        }
        out.printf("%d articles, %.1f MB/s, %s%n", articles.size(), bytes * 1e3 / (cpu() - start), languages);
        for (Entity.Type type : Entity.Type.values()) {
            out.println(type);
            names.top(type, SHOWN).forEach(name -> out.printf("%d %s; ", name.articles(), name.spelling()));
            out.println();
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /** The articles of a file, up to a number. */
    static List<Article> read(Path file, int limit) throws IOException {
        List<Article> articles = new ArrayList<>();
        if (file.toString().endsWith(".txt")) {
            articles.add(article("", Files.readString(file)));
            return articles;
        }
        if (file.toString().endsWith(".tsv")) {
            CSVFormat columns = CSVFormat.TDF
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, columns)) {
                rows.stream().limit(limit).forEach(row -> articles.add(article(row.get("headline"), row.get("text"))));
            }
            return articles;
        }
        JsonMapper json = new JsonMapper();
        for (String line : Files.readAllLines(file).stream().limit(limit).toList()) {
            JsonNode record = json.readTree(line);
            articles.add(article(
                    record.path("title").asString(""), record.path("body").asString("")));
        }
        return articles;
    }

    /** An article that has a title and a text only. */
    static Article article(String title, String body) {
        ArticleId id = ArticleId.of(body.getBytes(StandardCharsets.UTF_8), 0);
        Provenance provenance = new Provenance(
                List.of(new Location("sample", null)), "text/plain", "0".repeat(64), Status.OK, null, null);
        return new Article(
                id,
                null,
                title,
                Body.ofText(body),
                null,
                Publication.UNKNOWN,
                Editorial.NONE,
                provenance,
                Annotations.NONE,
                List.of(),
                null,
                null);
    }
}
