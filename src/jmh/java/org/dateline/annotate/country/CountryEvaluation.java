package org.dateline.annotate.country;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dateline.article.CountryMention;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Measures the country tagger against gold articles: JSON lines with {@code title, body, gold_countries} and perhaps
 * {@code gold_focus} and {@code language} (English where it is missing). Not thread-safe.
 */
public final class CountryEvaluation {
    /** Gold knows the countries of today only. */
    private static final Map<String, String> TODAY =
            Map.of("SUHH", "RU", "YUCS", "RS", "CSHH", "CZ", "CSXX", "RS", "DDDE", "DE", "VDVN", "VN", "YDYE", "YE");

    private static final ThreadMXBean CPU = ManagementFactory.getThreadMXBean();

    private final CountryTagger tagger = CountryTagger.load();
    private final boolean errors;
    private final PrintStream out;

    /** @param errors whether each article with a mistake is printed */
    public CountryEvaluation(PrintStream out, boolean errors) {
        this.out = out;
        this.errors = errors;
    }

    private record Gold(String id, String title, String body, Set<String> countries, String focus, String language) {}

    /**
     * Measures one set: precision, recall and F1 of the countries mentioned and of those that an article is about, the share
     * of articles whose main country is right, and megabytes a second of processor time.
     */
    public Map<String, Double> measure(Path file) throws IOException {
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
                answers.add(tagger.tag(article.title(), article.body(), article.language()));
            }
            fastest = Math.max(fastest, bytes * 1e3 / (CPU.getCurrentThreadCpuTime() - start));
        }
        return report(file, articles, answers, fastest);
    }

    private Map<String, Double> report(
            Path file, List<Gold> articles, List<List<CountryMention>> answers, double speed) {
        Agreement mentioned = new Agreement();
        Agreement about = new Agreement();
        int focus = 0;
        int focusRight = 0;
        for (int i = 0; i < articles.size(); i++) {
            Gold gold = articles.get(i);
            Set<String> found = codes(answers.get(i), mention -> true);
            mentioned.add(found, gold.countries());
            String main = codes(answers.get(i), CountryMention::main).stream()
                    .findFirst()
                    .orElse("");
            if (!gold.focus().isEmpty()) {
                about.add(codes(answers.get(i), CountryMention::about), Set.of(gold.focus()));
                focus++;
                focusRight += gold.focus().equals(main) ? 1 : 0;
            }
            boolean wrong = !found.equals(gold.countries())
                    || !gold.focus().isEmpty() && !gold.focus().equals(main);
            if (errors && wrong) {
                out.println(shown(gold, answers.get(i), main));
            }
        }
        double right = 100.0 * focusRight / Math.max(1, focus);
        out.printf(
                Locale.ROOT,
                "%-18s %5d articles  mentioned %s  about %s  main %.1f of %d  %.1f MB/s%n",
                name(file),
                articles.size(),
                mentioned,
                about,
                right,
                focus,
                speed);
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put(name(file) + " mentioned F1", mentioned.f1());
        if (focus > 0) {
            figures.put(name(file) + " about F1", about.f1());
            figures.put(name(file) + " main", right);
        }
        return figures;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).replace(".jsonl", "");
    }

    private static Set<String> codes(List<CountryMention> mentions, Predicate<CountryMention> kept) {
        return mentions.stream()
                .filter(kept)
                .map(mention -> TODAY.getOrDefault(mention.code(), mention.code()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** How far sets of codes found agree with sets of codes given, over all articles. */
    private static final class Agreement {
        private int right;
        private int found;
        private int given;

        void add(Set<String> codes, Set<String> gold) {
            found += codes.size();
            given += gold.size();
            right += (int) codes.stream().filter(gold::contains).count();
        }

        double f1() {
            return 200.0 * right / Math.max(1, found + given);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "P %.1f R %.1f F1 %.1f",
                    100.0 * right / Math.max(1, found),
                    100.0 * right / Math.max(1, given),
                    f1());
        }
    }

    private static String shown(Gold gold, List<CountryMention> mentions, String main) {
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
        return line.toString();
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
                    node.path("gold_focus").asString(""),
                    node.path("language").asString("en")));
        }
        return articles;
    }
}
