package org.dateline.lucene;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveWriter;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Body;
import org.dateline.article.Editorial;
import org.dateline.article.Location;
import org.dateline.article.Provenance;
import org.dateline.article.Publication;
import org.dateline.article.Status;
import org.dateline.query.Match;
import org.dateline.query.QueryParser;
import org.dateline.query.SearchRequest;
import org.dateline.text.StopWords;

/**
 * How well articles are ranked. Judges two collections, each by its even and its odd queries apart, since constants are
 * tuned on the even ones:
 *
 * <ul>
 *   <li>FNC-1 (competition test set): each headline is a query with {@code match=any}; the bodies that it is not unrelated to
 *       are right. MRR@10.
 *   <li>Cranfield, as a control of another kind: MAP and nDCG@10.
 * </ul>
 *
 * <p>Usual use: {@code RankingEvaluation DATA}, the folder that holds {@code relevance}. Exits with 1 where MRR@10 of FNC-1
 * is below {@value #FLOOR}.
 */
public final class RankingEvaluation {
    private static final double FLOOR = 0.84;
    private static final int DEPTH = 1_000;

    private RankingEvaluation() {}

    private record Judged(String query, Map<String, Integer> gains) {}

    private record Collection(String name, Map<String, String[]> texts, List<Judged> queries) {}

    /** Sums of measures over some queries. */
    private static final class Measures {
        private int queries;
        private double reciprocalRank;
        private double averagePrecision;
        private double gain;

        void add(List<String> ranked, Map<String, Integer> gains) {
            queries++;
            double sum = 0;
            double dcg = 0;
            int found = 0;
            boolean first = true;
            for (int i = 0; i < ranked.size(); i++) {
                int gained = gains.getOrDefault(ranked.get(i), 0);
                if (gained > 0) {
                    sum += ++found / (i + 1.0);
                    dcg += i < 10 ? gained / log2(i + 2) : 0;
                    reciprocalRank += first && i < 10 ? 1 / (i + 1.0) : 0;
                    first = false;
                }
            }
            averagePrecision += sum / gains.size();
            List<Integer> best =
                    gains.values().stream().sorted(Comparator.reverseOrder()).toList();
            double ideal = 0;
            for (int i = 0; i < Math.min(10, best.size()); i++) {
                ideal += best.get(i) / log2(i + 2);
            }
            gain += dcg / ideal;
        }

        private static double log2(double x) {
            return Math.log(x) / Math.log(2);
        }

        double meanReciprocalRank() {
            return reciprocalRank / queries;
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "%5d  MRR@10 %.4f  MAP %.4f  nDCG@10 %.4f",
                    queries,
                    meanReciprocalRank(),
                    averagePrecision / queries,
                    gain / queries);
        }
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            System.err.println(
                    "Usage: RankingEvaluation DATA, the folder that holds relevance/fnc1 and relevance/cran.");
            System.exit(2);
        }
        Path data = Path.of(arguments[0]).resolve("relevance");
        double reached = evaluate(fakeNewsChallenge(data.resolve("fnc1"))).meanReciprocalRank();
        evaluate(cranfield(data.resolve("cran")));
        if (reached < FLOOR) {
            System.out.printf(Locale.ROOT, "MRR@10 of FNC-1 is %.4f, below %.2f.%n", reached, FLOOR);
            System.exit(1);
        }
    }

    private static Measures evaluate(Collection collection) throws IOException {
        Path folder = Files.createTempDirectory("ranking");
        Measures all = new Measures();
        Measures even = new Measures();
        Measures odd = new Measures();
        try (Archive archive = LuceneArchive.open(folder)) {
            fill(archive, collection.texts());
        }
        try (Snapshots snapshots = new Snapshots(folder);
                Snapshot snapshot = snapshots.acquire()) {
            Set<String> languages = snapshot.languages();
            QueryParser parser = new QueryParser(Clock.systemUTC(), word -> StopWords.contains(word, languages));
            List<String> keys = keys(snapshot);
            for (int q = 0; q < collection.queries().size(); q++) {
                Judged judged = collection.queries().get(q);
                SearchRequest request = SearchRequest.of(parser.parse(judged.query(), Match.ANY), DEPTH);
                Ranking.Rank[] ranks = new Order(new Scope(snapshot, request, 60_000)).after(null, DEPTH);
                List<String> ranked =
                        Arrays.stream(ranks).map(rank -> keys.get(rank.doc())).toList();
                all.add(ranked, judged.gains());
                (q % 2 == 0 ? even : odd).add(ranked, judged.gains());
            }
        }
        System.out.printf("%-10s all  %s%n", collection.name(), all);
        System.out.printf("%-10s even %s%n", collection.name(), even);
        System.out.printf("%-10s odd  %s%n", collection.name(), odd);
        return all;
    }

    private static List<String> keys(Snapshot snapshot) throws IOException {
        List<String> keys = new ArrayList<>();
        for (int doc = 0; doc < snapshot.reader().maxDoc(); doc++) {
            keys.add(String.valueOf(new Hits(snapshot).article(doc).key()));
        }
        return keys;
    }

    private static void fill(Archive archive, Map<String, String[]> texts) {
        try (ArchiveWriter writer = archive.writer()) {
            int n = 0;
            for (Map.Entry<String, String[]> text : texts.entrySet()) {
                writer.put(article(++n, text.getKey(), text.getValue()[0], text.getValue()[1]));
            }
            writer.commit("");
        }
    }

    private static Article article(int n, String key, String title, String body) {
        return new Article(
                new ArticleId(String.format(Locale.ROOT, "%016x%016x", n * 0x9E3779B97F4A7C15L, n)),
                key,
                title,
                Body.ofText(body),
                "en",
                new Publication(null, null, List.of(), null, null, List.of(), null, null, null, null, null),
                Editorial.NONE,
                new Provenance(List.of(new Location(key, null)), "text/plain", "0".repeat(64), Status.OK, null, null),
                new Annotations(List.of(), List.of(), List.of(), List.of(), "evaluation"),
                List.of(),
                Instant.EPOCH,
                null);
    }

    private static Collection fakeNewsChallenge(Path folder) throws IOException {
        Map<String, String[]> texts = new LinkedHashMap<>();
        for (CSVRecord row : rows(folder.resolve("competition_test_bodies.csv"))) {
            texts.put(row.get("Body ID"), new String[] {"", row.get("articleBody")});
        }
        Map<String, Map<String, Integer>> gains = new LinkedHashMap<>();
        for (CSVRecord row : rows(folder.resolve("competition_test_stances.csv"))) {
            if (!row.get("Stance").equals("unrelated")) {
                gains.computeIfAbsent(row.get("Headline"), headline -> new HashMap<>())
                        .put(row.get("Body ID"), 1);
            }
        }
        List<Judged> queries = new ArrayList<>();
        gains.forEach((headline, right) -> queries.add(new Judged(headline, right)));
        return new Collection("FNC-1", texts, queries);
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        try (Reader reader = Files.newBufferedReader(file)) {
            return CSVFormat.DEFAULT
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get()
                    .parse(reader)
                    .getRecords();
        }
    }

    private static Collection cranfield(Path folder) throws IOException {
        Map<String, String[]> texts = new LinkedHashMap<>();
        for (String[] record : records(folder.resolve("cran.all.1400"))) {
            String title = part(record[1], ".T");
            String body = part(record[1], ".W");
            texts.put(record[0], new String[] {title, body.startsWith(title) ? body.substring(title.length()) : body});
        }
        List<String[]> records = records(folder.resolve("cran.qry"));
        Map<Integer, Map<String, Integer>> gains = new HashMap<>();
        for (String line : Files.readAllLines(folder.resolve("cranqrel"))) {
            String[] columns = line.strip().split("\\s+");
            int code = Integer.parseInt(columns[2]);
            if (code >= 1 && code <= 4) {
                gains.computeIfAbsent(Integer.parseInt(columns[0]), n -> new HashMap<>())
                        .put(columns[1], 5 - code);
            }
        }
        List<Judged> queries = new ArrayList<>();
        for (int n = 1; n <= records.size(); n++) {
            queries.add(new Judged(part(records.get(n - 1)[1], ".W"), gains.getOrDefault(n, Map.of())));
        }
        queries.removeIf(judged -> judged.gains().isEmpty());
        return new Collection("Cranfield", texts, queries);
    }

    private static List<String[]> records(Path file) throws IOException {
        List<String[]> records = new ArrayList<>();
        for (String record : ("\n" + Files.readString(file, StandardCharsets.ISO_8859_1)).split("\n\\.I ")) {
            int line = record.indexOf('\n');
            if (line > 0) {
                records.add(new String[] {
                    Integer.toString(Integer.parseInt(record.substring(0, line).strip())), record.substring(line)
                });
            }
        }
        return records;
    }

    private static String part(String record, String mark) {
        int from = record.indexOf("\n" + mark + "\n");
        if (from < 0) {
            return "";
        }
        int begin = from + mark.length() + 2;
        int end = record.length();
        for (String other : Set.of(".T", ".A", ".B", ".W")) {
            int at = record.indexOf("\n" + other + "\n", begin - 1);
            end = at >= begin - 1 && at < end ? Math.max(begin, at) : end;
        }
        return record.substring(begin, end).strip();
    }
}
