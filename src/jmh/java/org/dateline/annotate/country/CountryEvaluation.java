package org.dateline.annotate.country;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.article.CountryMention;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Measures the tagger against gold articles: {@code CountryEvaluation [--errors] FOLDER_OR_FILE...}, JSON lines with
 * {@code title, body, gold_countries} and perhaps {@code gold_focus}. Prints precision, recall and F1 of the countries
 * mentioned, the share of articles whose main country is right, and MB a second of processor time.
 */
final class CountryEvaluation {
    /** Gold knows the countries of today only. */
    private static final Map<String, String> TODAY =
            Map.of("SUHH", "RU", "YUCS", "RS", "CSHH", "CZ", "CSXX", "RS", "DDDE", "DE", "VDVN", "VN", "YDYE", "YE");

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private final CountryTagger tagger = CountryTagger.load();
    private final boolean errors;

    private CountryEvaluation(boolean errors) {
        this.errors = errors;
    }

    private record Gold(String id, String title, String body, Set<String> countries, String focus) {}

    public static void main(String[] arguments) throws IOException {
        List<String> paths = new ArrayList<>(List.of(arguments));
        CountryEvaluation evaluation = new CountryEvaluation(paths.remove("--errors"));
        for (String path : paths) {
            for (Path file : files(Path.of(path))) {
                evaluation.measure(file);
            }
        }
    }

    private static Set<Path> files(Path path) throws IOException {
        Set<Path> files = new TreeSet<>();
        if (Files.isDirectory(path)) {
            try (DirectoryStream<Path> inside = Files.newDirectoryStream(path, "*.jsonl")) {
                inside.forEach(files::add);
            }
        } else {
            files.add(path);
        }
        return files;
    }

    private void measure(Path file) throws IOException {
        List<Gold> articles = read(file);
        long bytes = articles.stream()
                .mapToLong(a -> a.title().length() + a.body().length())
                .sum();
        double fastest = 0;
        List<List<CountryMention>> answers = List.of();
        for (int round = 0; round < Math.clamp(20_000_000 / bytes, 1, 20); round++) {
            answers = new ArrayList<>();
            long start = CPU.getCurrentThreadCpuTime();
            for (Gold article : articles) {
                answers.add(tagger.tag(article.title(), article.body(), "en"));
            }
            fastest = Math.max(fastest, bytes * 1e3 / (CPU.getCurrentThreadCpuTime() - start));
        }
        report(file, articles, answers, fastest);
    }

    private void report(Path file, List<Gold> articles, List<List<CountryMention>> answers, double speed) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        int focus = 0;
        int focusRight = 0;
        Map<String, Integer> mistakes = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            Gold gold = articles.get(i);
            Set<String> found = new HashSet<>();
            String main = "";
            for (CountryMention mention : answers.get(i)) {
                String code = TODAY.getOrDefault(mention.code(), mention.code());
                found.add(code);
                main = mention.main() ? code : main;
            }
            for (String code : found) {
                boolean ok = gold.countries().contains(code);
                right += ok ? 1 : 0;
                wrong += ok ? 0 : 1;
                if (!ok) {
                    mistakes.merge("+" + code, 1, Integer::sum);
                }
            }
            for (String code : gold.countries()) {
                if (!found.contains(code)) {
                    missed++;
                    mistakes.merge("-" + code, 1, Integer::sum);
                }
            }
            if (!gold.focus().isEmpty()) {
                focus++;
                focusRight += gold.focus().equals(main) ? 1 : 0;
            }
            if (errors
                    && (!found.equals(gold.countries())
                            || !gold.focus().isEmpty() && !gold.focus().equals(main))) {
                show(gold, answers.get(i), main);
            }
        }
        double precision = right / Math.max(1.0, right + wrong);
        double recall = right / Math.max(1.0, right + missed);
        System.out.printf(
                Locale.ROOT,
                "%-24s articles %5d  P %.1f R %.1f F1 %.1f  main %.1f of %d  %.1f MB/s%n",
                file.getFileName(),
                articles.size(),
                100 * precision,
                100 * recall,
                200 * precision * recall / Math.max(1e-9, precision + recall),
                100.0 * focusRight / Math.max(1, focus),
                focus,
                speed);
        System.out.println("    "
                + mistakes.entrySet().stream()
                        .sorted((a, b) -> b.getValue() - a.getValue())
                        .limit(16)
                        .toList());
    }

    private static void show(Gold gold, List<CountryMention> mentions, String main) {
        StringBuilder line = new StringBuilder(gold.id() + " gold " + new TreeSet<>(gold.countries()) + " focus "
                + gold.focus() + " main " + main + ":");
        for (CountryMention mention : mentions) {
            Set<String> phrases = new TreeSet<>();
            mention.mentions()
                    .forEach(span -> phrases.add(
                            gold.body().substring(span.from(), span.to()).replace('\n', ' ')));
            line.append(String.format(
                    Locale.ROOT,
                    " %s%s %.2f %s",
                    gold.countries().contains(mention.code()) ? "" : "+",
                    mention.code(),
                    mention.score(),
                    phrases));
        }
        System.out.println(line);
    }

    private static List<Gold> read(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<Gold> articles = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode node = json.readTree(line);
            Set<String> countries = new HashSet<>();
            node.path("gold_countries").forEach(code -> countries.add(code.asString()));
            articles.add(new Gold(
                    node.path("id").asString(),
                    node.path("title").asString(),
                    node.path("body").asString(),
                    countries,
                    node.path("gold_focus").asString("")));
        }
        return articles;
    }
}
