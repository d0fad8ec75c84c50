package org.dateline.lucene;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveWriter;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Body;
import org.dateline.article.CountryMention;
import org.dateline.article.Editorial;
import org.dateline.article.Entity;
import org.dateline.article.Location;
import org.dateline.article.Provenance;
import org.dateline.article.Publication;
import org.dateline.article.PublishedDate;
import org.dateline.article.Status;
import org.dateline.query.DateRange;
import org.dateline.query.Facet;
import org.dateline.query.Match;
import org.dateline.query.ParsedQuery;
import org.dateline.query.QueryParser;
import org.dateline.query.SearchRequest;
import org.dateline.query.Sort;
import org.dateline.text.StopWords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How long each operator of the query language takes over {@value #ARTICLES} articles, made from press releases by changing
 * words, measured as processor time of the asking thread, since the machine may be shared. A search as the page makes it: ten
 * hits with snippets, six facets, the timeline, the count of each clause.
 *
 * <p>Usual use: {@code OperatorLatency DATA [INDEX]}; {@code INDEX} is made where it is not there. Exits with 1 where an
 * operator's median exceeds {@value #MOST_RATIO} times that of a two-word AND, or its 99th percentile {@value #MOST_MS} ms.
 */
public final class OperatorLatency {
    private static final int ARTICLES = 100_000;
    private static final int MOST_RATIO = 20;
    private static final int MOST_MS = 300;
    private static final int SUGGEST_MS = 20;
    private static final int ROUNDS = 60;
    private static final JsonMapper JSON = new JsonMapper();
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** Each operator with queries of rare and of common words. */
    private static final Map<String, List<String>> OPERATORS = new LinkedHashMap<>();

    static {
        operator("two words", "fraud conspiracy", "attorney district", "tax indicted", "court guilty");
        operator("one word", "attorney", "fraud", "helicopter");
        operator("phrase", "\"attorney general\"", "\"pleaded guilty\"", "\"wire fraud\"");
        operator("OR", "fraud OR bribery", "(attorney OR prosecutor) AND (court OR judge)");
        operator("NOT", "attorney -fraud", "fraud AND NOT tax");
        operator("w/n", "attorney w/5 fraud", "court w/10 guilty", "tax w/3 return");
        operator("pre/n", "attorney pre/5 general", "pleaded pre/3 guilty");
        operator("not w/n", "attorney not w/5 general", "court not w/10 guilty");
        operator("w/s", "attorney w/s fraud", "court w/s guilty");
        operator("w/p", "attorney w/p fraud", "court w/p guilty");
        operator("not w/s", "attorney not w/s general", "court not w/s judge");
        operator(
                "nested w/n",
                "(attorney w/5 general) w/20 (fraud OR \"tax evasion\")",
                "court w/9 (judge pre/3 district)");
        operator("wildcard w/n", "prosecut* w/5 (fraud* or brib*)", "convict! w/10 conspir!");
        operator("slop", "\"attorney fraud\"~5", "\"court guilty\"~10");
        operator("atleast", "atleast3(fraud)", "atleast5(attorney)");
        operator("headline", "headline(fraud)", "headline(attorney w/5 district)");
        operator("hlead", "hlead(fraud)", "lead(attorney)");
        operator("first50", "first50(fraud)", "first50(attorney)");
        operator("caps", "caps(justice)", "allcaps(fbi)", "U.S.");
        operator("prefix", "prosecut*", "con*", "a*");
        operator("wildcard", "wom?n", "*ing", "c*t*");
        operator("fuzzy", "attorny~1", "conspiracy~2");
        operator("regex", "/colou?rs?/", "/.*ment/");
        operator("spelling", "spelling(Qaddafi)", "spelling(Mohammed)");
        operator("country", "country:mali", "country.about:US fraud", "region:sahel");
        operator("names", "person:smith", "org:justice", "source:justice");
        operator("dates", "date:2016", "fraud after:2017", "date:none");
        operator("length", "length>1200", "about:2012");
        operator("everything", "*");
        operator("list of 200", list(200));
        operator(
                "any of a sentence",
                "any:Former attorney general charged with conspiracy to commit wire fraud and tax evasion in district court");
    }

    private OperatorLatency() {}

    private static void operator(String name, String... queries) {
        OPERATORS.put(name, List.of(queries));
    }

    private static String list(int lines) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < lines; i++) {
            list.append("fraud case ").append(i).append('\n');
        }
        return list.toString();
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 1) {
            System.err.println("Usage: OperatorLatency DATA [INDEX], DATA the folder that holds text/doj.jsonl.");
            System.exit(2);
        }
        Path index = arguments.length > 1 ? Path.of(arguments[1]) : Files.createTempDirectory("latency");
        boolean slow = false;
        try (Archive archive = LuceneArchive.open(index)) {
            if (archive.stats().articles() == 0) {
                fill(archive, Path.of(arguments[0]).resolve("text/doj.jsonl"));
            }
            System.out.printf(Locale.ROOT, "%,d articles%n", archive.stats().articles());
            QueryParser parser =
                    new QueryParser(Clock.systemUTC(), word -> StopWords.contains(word, archive.languages()));
            double unit = 0;
            for (Map.Entry<String, List<String>> operator : OPERATORS.entrySet()) {
                double[] millis = measure(archive, parser, operator.getValue());
                double median = millis[millis.length / 2];
                double last = millis[millis.length * 99 / 100];
                unit = unit == 0 ? median : unit;
                boolean isSlow = median > MOST_RATIO * unit || last > MOST_MS;
                slow |= isSlow;
                System.out.printf(
                        Locale.ROOT,
                        "%-18s median %7.1f ms = %5.1f times two words   p99 %7.1f ms%s%n",
                        operator.getKey(),
                        median,
                        median / unit,
                        last,
                        isSlow ? "  TOO SLOW" : "");
            }
            slow |= suggest(archive);
        }
        System.exit(slow ? 1 : 0);
    }

    private static double[] measure(Archive archive, QueryParser parser, List<String> queries) {
        List<SearchRequest> requests = queries.stream()
                .map(typed ->
                        typed.startsWith("any:") ? parser.parse(typed.substring(4), Match.ANY) : parser.parse(typed))
                .map(OperatorLatency::page)
                .toList();
        double[] millis = new double[ROUNDS * requests.size()];
        for (int round = -10; round < ROUNDS; round++) {
            for (int q = 0; q < requests.size(); q++) {
                long began = THREADS.getCurrentThreadCpuTime();
                archive.search(requests.get(q));
                if (round >= 0) {
                    millis[round * requests.size() + q] = (THREADS.getCurrentThreadCpuTime() - began) / 1e6;
                }
            }
        }
        Arrays.sort(millis);
        return millis;
    }

    private static SearchRequest page(ParsedQuery query) {
        Map<Facet, Integer> facets = new LinkedHashMap<>();
        SearchRequest.USUAL_FACETS.forEach(facet -> facets.put(facet, 20));
        return new SearchRequest(
                query,
                Map.of(),
                DateRange.EVER,
                false,
                Sort.RELEVANCE,
                SearchRequest.Group.STORY,
                0,
                10,
                null,
                facets,
                true);
    }

    private static boolean suggest(Archive archive) {
        List<Double> millis = new ArrayList<>();
        for (String typed : List.of("a", "fr", "attor", "john sm", "united", "justice dep", "m", "united states att")) {
            for (int round = -5; round < 20; round++) {
                long began = THREADS.getCurrentThreadCpuTime();
                archive.suggest(typed, 10);
                if (round >= 0) {
                    millis.add((THREADS.getCurrentThreadCpuTime() - began) / 1e6);
                }
            }
        }
        millis.sort(null);
        double last = millis.get(millis.size() * 99 / 100);
        System.out.printf(
                Locale.ROOT, "%-18s median %7.1f ms   p99 %7.1f ms%n", "suggest", millis.get(millis.size() / 2), last);
        return last > SUGGEST_MS;
    }

    private static void fill(Archive archive, Path file) throws IOException {
        List<JsonNode> records = new ArrayList<>();
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String line; (line = reader.readLine()) != null; ) {
                records.add(JSON.readTree(line));
            }
        }
        Random random = new Random(1);
        try (ArchiveWriter writer = archive.writer()) {
            for (int n = 1; n <= ARTICLES; n++) {
                writer.put(article(n, records.get(n % records.size()), random));
            }
            writer.commit("made");
        }
    }

    private static Article article(int n, JsonNode record, Random random) {
        String body = changed(record.path("body").asString(), random);
        List<CountryMention> countries = new ArrayList<>();
        List<Entity> entities = new ArrayList<>();
        String[] codes = {"US", "ML", "FR", "MX", "CN", "NG", "GB", "CO"};
        for (int i = 0; i < 3; i++) {
            String code = codes[random.nextInt(codes.length)];
            if (countries.stream().noneMatch(country -> country.code().equals(code))) {
                countries.add(new CountryMention(code, 0.5, i == 0, i == 0, false, List.of(), false));
            }
            Entity.Type type = Entity.Type.values()[random.nextInt(3)];
            entities.add(
                    new Entity(type, NAMES[random.nextInt(NAMES.length)] + " " + name(random), 1, List.of(), false));
        }
        PublishedDate date = random.nextInt(20) == 0
                ? null
                : PublishedDate.parse(record.path("published").asString());
        return new Article(
                new ArticleId(String.format(Locale.ROOT, "%016x%016x", n * 0x9E3779B97F4A7C15L, n)),
                null,
                record.path("title").asString(),
                Body.ofText(body),
                "en",
                new Publication(
                        date,
                        date == null ? null : "text",
                        List.of(),
                        null,
                        record.path("source").asString(),
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null),
                Editorial.NONE,
                new Provenance(
                        List.of(new Location("made/" + n, null)), "text/plain", "0".repeat(64), Status.OK, null, null),
                new Annotations(countries, entities, List.of(1990 + random.nextInt(40)), List.of(), "made"),
                List.of(),
                Instant.EPOCH,
                null);
    }

    private static final String[] NAMES = {"John", "Mary", "Justice", "Smith", "United", "Bank", "New"};

    private static String name(Random random) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < 3; i++) {
            name.append("bcdfghklmnprst".charAt(random.nextInt(14))).append("aeiou".charAt(random.nextInt(5)));
        }
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** Every tenth word is another: of the text itself, or a new one. */
    private static String changed(String text, Random random) {
        String[] words = text.split("(?<= )");
        for (int i = 0; i < words.length; i++) {
            if (random.nextInt(10) == 0 && words[i].indexOf('\n') < 0) {
                words[i] = random.nextInt(4) == 0
                        ? name(random).toLowerCase(Locale.ROOT) + " "
                        : words[random.nextInt(words.length)].replace("\n", "");
            }
        }
        return String.join("", words);
    }
}
