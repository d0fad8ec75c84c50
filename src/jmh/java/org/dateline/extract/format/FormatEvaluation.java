package org.dateline.extract.format;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.Status;
import org.dateline.extract.Extraction;
import org.dateline.extract.Extractor;

/**
 * Reads every file of a folder and prints, for each folder below it and each format, how many files, articles, titles,
 * bodies and dates there are, and then every file that yields none and why.
 *
 * <p>Usage: {@code FormatEvaluation FOLDER [--each] [--none]}; {@code --each} prints each article's facts, {@code --none}
 * only the sums. Exit 1 where a file yields nothing at all, not even a reason.
 */
public final class FormatEvaluation {
    private FormatEvaluation() {}

    private static final class Sums {
        private int files;
        private int articles;
        private int titled;
        private int bodied;
        private int dated;
        private int none;
        private final Map<Status, Integer> statuses = new TreeMap<>();
    }

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        boolean each = Arrays.asList(args).contains("--each");
        boolean sums = Arrays.asList(args).contains("--none");
        Map<String, Sums> table = new TreeMap<>();
        Map<String, List<String>> without = new TreeMap<>();
        int silent = 0;
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        try (Extractor extractor = new ArticleExtractor()) {
            for (Path file : files) {
                String name = folder.relativize(file).toString();
                List<Extraction> all = new ArrayList<>();
                extractor.extract(file, name, all::add);
                silent += all.isEmpty() ? 1 : 0;
                String group = name.contains("/") ? name.substring(0, name.indexOf('/')) : ".";
                Sums sum = table.computeIfAbsent(group + " " + type(all), key -> new Sums());
                sum.files++;
                long articles =
                        all.stream().filter(Extraction.Read.class::isInstance).count();
                sum.none += articles == 0 ? 1 : 0;
                for (Extraction extraction : all) {
                    sum.statuses.merge(extraction.status(), 1, Integer::sum);
                    switch (extraction) {
                        case Extraction.Read read -> {
                            count(read.article(), sum);
                            if (each) {
                                System.out.println(describe(name, read.article()));
                            }
                        }
                        case Extraction.Unread unread -> {
                            String line = name
                                    + (unread.location().member() == null
                                            ? ""
                                            : "!" + unread.location().member()) + "  "
                                    + unread.mediaType() + "  " + unread.status() + "  " + unread.reason();
                            without.computeIfAbsent(group, key -> new ArrayList<>())
                                    .add(line);
                        }
                    }
                }
            }
        }
        if (!sums) {
            without.forEach((group, lines) -> {
                System.out.println("\n== " + group + ": without an article");
                lines.forEach(System.out::println);
            });
        }
        System.out.printf(
                "%n%-78s %6s %8s %7s %7s %7s %6s  %s%n",
                "folder and format", "files", "articles", "titled", "bodied", "dated", "none", "statuses");
        table.forEach((key, sum) -> System.out.printf(
                "%-78s %6d %8d %7d %7d %7d %6d  %s%n",
                key, sum.files, sum.articles, sum.titled, sum.bodied, sum.dated, sum.none, sum.statuses));
        System.out.println(files.size() + " files, " + silent + " without an article or a reason.");
        System.exit(silent == 0 ? 0 : 1);
    }

    private static String type(List<Extraction> all) {
        return switch (all.isEmpty() ? null : all.getFirst()) {
            case null -> "";
            case Extraction.Read read -> read.article().provenance().mediaType();
            case Extraction.Unread unread -> unread.mediaType();
        };
    }

    private static void count(Article article, Sums sum) {
        sum.articles++;
        sum.titled += article.title().equals("Untitled") ? 0 : 1;
        sum.bodied += article.body().isEmpty() ? 0 : 1;
        sum.dated += article.publication().date() == null ? 0 : 1;
    }

    private static String describe(String name, Article article) {
        var publication = article.publication();
        var editorial = article.editorial();
        String text = article.body().text().replaceAll("\\s+", " ");
        return "# " + name + " " + article.provenance().locations().getFirst().member() + "\n  T " + article.title()
                + "\n  D "
                + (publication.date() == null ? "-" : publication.date().iso() + " " + publication.dateFrom())
                + " upd "
                + (publication.updated() == null ? "-" : publication.updated().iso())
                + " | src " + publication.source() + " | by " + publication.bylines() + " | sec "
                + publication.section()
                + " | at " + publication.dateline() + " | " + article.language() + " | key " + article.key() + " | url "
                + publication.url() + "\n  E " + editorial + " "
                + article.provenance().status() + "\n  B "
                + article.body().blocks().size() + " blocks, " + text.length() + ": "
                + text.substring(0, Math.min(160, text.length())) + " … "
                + text.substring(Math.max(0, text.length() - 80));
    }
}
