package org.dateline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.dateline.annotate.Annotator;
import org.dateline.annotate.ArticleAnnotator;
import org.dateline.archive.Archive;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.extract.Extractor;
import org.dateline.extract.format.ExtractionSettings;
import org.dateline.load.BulkLoader;
import org.dateline.load.LoadProgress;
import org.dateline.load.LoadReport;
import org.dateline.load.SourceRoot;
import org.dateline.lucene.LuceneArchive;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How fast a load is beside raw Lucene: {@code LoadBenchmark DATA SCRATCH [ARTICLES] [ROUNDS] [LOADS]}. On the same JSON lines,
 * in one run, alternating: raw Lucene with the usual English analyzer, positions and offsets and stored text ({@code raw});
 * Dateline with annotation off ({@code off}); with annotations that were made before the clock runs, which shows what they
 * cost the index ({@code made}); with everything on ({@code on}). LOADS names some of them, {@code raw,off} say; without it
 * all but {@code made} are run. Each is warmed by one round that does not count. Rates are by wall clock and
 * by CPU of the process, which other tenants of the machine disturb less; where the system tells it (Linux), without the CPU
 * of the just-in-time compiler, which a short run would otherwise measure: run with
 * {@code -XX:-UseDynamicNumberOfCompilerThreads}, since the CPU of a compiler thread that ended cannot be told. Exits with 1
 * where everything on has less than 0.3 of raw Lucene's rate, or the index is larger than 1.5 times the text.
 */
public final class LoadBenchmark {
    private static final double WANTED = 0.3;
    private static final double LARGEST = 1.5;
    private static final int THREADS = 2;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Run(double seconds, double cpu, double ratio) {}

    private interface Work {
        void run(Path index) throws Exception;
    }

    private record Load(String name, Work work) {}

    private final Path corpus;
    private final Path scratch;
    private final List<byte[]> lines;
    private final long characters;

    private LoadBenchmark(Path data, Path scratch, int most) throws IOException {
        this.scratch = scratch;
        this.corpus = Files.createDirectories(scratch.resolve("corpus"));
        this.lines = new ArrayList<>();
        long text = 0;
        List<NewsTexts.Text> all = NewsTexts.of(data).all();
        int step = Math.max(1, all.size() / most);
        for (int i = 0; i < all.size() && lines.size() < most; i += step) {
            NewsTexts.Text one = all.get(i);
            var json = JSON.createObjectNode().put("title", one.title()).put("body", one.body());
            if (!one.published().isEmpty()) {
                json.put("published", one.published());
            }
            lines.add(JSON.writeValueAsBytes(json.put("source", one.source())));
            text += (one.title() + one.body()).getBytes(StandardCharsets.UTF_8).length;
        }
        this.characters = text;
        for (int part = 0; part < 20; part++) {
            try (var out = Files.newOutputStream(corpus.resolve("part-" + part + ".jsonl"))) {
                for (int i = part; i < lines.size(); i += 20) {
                    out.write(lines.get(i));
                    out.write('\n');
                }
            }
        }
    }

    public static void main(String[] arguments) throws Exception {
        int most = arguments.length > 2 ? Integer.parseInt(arguments[2]) : Integer.MAX_VALUE;
        int rounds = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 3;
        List<String> wanted = List.of((arguments.length > 4 ? arguments[4] : "raw,off,on").split(","));
        LoadBenchmark benchmark = new LoadBenchmark(Path.of(arguments[0]), Path.of(arguments[1]), most);
        System.exit(benchmark.run(rounds, wanted) ? 0 : 1);
    }

    private List<Load> loads(List<String> wanted) throws IOException {
        DatelineRooms rooms = new DatelineRooms();
        List<Load> loads = new ArrayList<>();
        for (String name : wanted) {
            loads.add(
                    switch (name) {
                        case "raw" -> new Load("raw Lucene", this::raw);
                        case "off" -> new Load("annotation off", index -> dateline(index, rooms, article -> article));
                        case "made" -> {
                            Annotator made = annotated(rooms);
                            yield new Load("annotated before", index -> dateline(index, rooms, made));
                        }
                        case "on" -> {
                            Annotator everything = ArticleAnnotator.load();
                            yield new Load("everything on", index -> dateline(index, rooms, everything));
                        }
                        default -> throw new IllegalArgumentException("No load is called " + name + ".");
                    });
        }
        return loads;
    }

    /** Gives each article what was found in it before. */
    private Annotator annotated(DatelineRooms rooms) throws IOException {
        Map<ArticleId, Article> articles = new ConcurrentHashMap<>();
        Annotator everything = ArticleAnnotator.load();
        wipe(scratch.resolve("index"));
        dateline(scratch.resolve("index"), rooms, article -> {
            Article annotated = everything.annotate(article);
            articles.put(article.id(), annotated);
            return annotated;
        });
        return article -> Objects.requireNonNull(articles.get(article.id()));
    }

    private boolean run(int rounds, List<String> wanted) throws Exception {
        List<Load> loads = loads(wanted);
        double[] cpu = new double[loads.size()];
        double[] seconds = new double[loads.size()];
        double[] ratio = new double[loads.size()];
        for (int round = 0; round <= rounds; round++) {
            for (int i = 0; i < loads.size(); i++) {
                Run run = measure(loads.get(i).work());
                System.err.printf(
                        "round %d %s: %.1f s, cpu %.1f s%n", round, loads.get(i).name(), run.seconds(), run.cpu());
                if (round > 0) {
                    cpu[i] += run.cpu();
                    seconds[i] += run.seconds();
                    ratio[i] = run.ratio();
                }
            }
        }
        System.out.printf("%,d articles, %.1f MB of text, %d rounds%n", lines.size(), characters / 1e6, rounds);
        for (int i = 0; i < loads.size(); i++) {
            System.out.printf(
                    "%-16s %6.2f MB/s  × %.2f | %6.0f µs CPU an article  × %.2f | index %.2f of the text%n",
                    loads.get(i).name(),
                    characters * rounds / 1e6 / seconds[i],
                    seconds[0] / seconds[i],
                    cpu[i] * 1e6 / rounds / lines.size(),
                    cpu[0] / cpu[i],
                    ratio[i]);
        }
        int on = wanted.indexOf("on");
        return on < 0
                || !wanted.getFirst().equals("raw")
                || (seconds[0] / seconds[on] >= WANTED && ratio[on] <= LARGEST);
    }

    private Run measure(Work work) throws Exception {
        Path index = scratch.resolve("index");
        wipe(index);
        double cpu = CpuClock.hereMs();
        long start = System.nanoTime();
        work.run(index);
        double seconds = (System.nanoTime() - start) / 1e9;
        return new Run(seconds, (CpuClock.hereMs() - cpu) / 1e3, size(index) / (double) characters);
    }

    private static void wipe(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> !file.toString().endsWith(".jsonl"))
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private static void dateline(Path index, DatelineRooms rooms, Annotator annotator, Path corpus) {
        try (Archive archive = LuceneArchive.open(index);
                Extractor extractor = rooms.extractor(ExtractionSettings.HERE)) {
            LoadProgress done = new BulkLoader(archive, index.resolve("journal.jsonl"), extractor, annotator, THREADS)
                    .load(List.of(SourceRoot.of(corpus)), LoadReport.NONE);
            if (done.quarantined() > 0) {
                throw new IllegalStateException(done.quarantined() + " articles were not loaded.");
            }
        }
    }

    private void dateline(Path index, DatelineRooms rooms, Annotator annotator) {
        dateline(index, rooms, annotator, corpus);
    }

    private void raw(Path index) throws Exception {
        FieldType text = new FieldType();
        text.setTokenized(true);
        text.setStored(true);
        text.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
        text.freeze();
        IndexWriterConfig config = new IndexWriterConfig(new EnglishAnalyzer())
                .setRAMBufferSizeMB(256)
                .setUseCompoundFile(false);
        try (FSDirectory directory = FSDirectory.open(index);
                IndexWriter writer = new IndexWriter(directory, config)) {
            AtomicInteger next = new AtomicInteger();
            CountDownLatch done = new CountDownLatch(THREADS);
            for (int thread = 0; thread < THREADS; thread++) {
                Thread.ofPlatform().start(() -> {
                    for (int i = next.getAndIncrement(); i < lines.size(); i = next.getAndIncrement()) {
                        add(writer, lines.get(i), i, text);
                    }
                    done.countDown();
                });
            }
            done.await();
            writer.commit();
        }
    }

    private static void add(IndexWriter writer, byte[] line, int number, FieldType text) {
        JsonNode json = JSON.readTree(line);
        Document document = new Document();
        document.add(new StringField("id", Integer.toString(number), Field.Store.YES));
        document.add(new Field("title", json.path("title").asString(""), text));
        document.add(new Field("body", json.path("body").asString(""), text));
        document.add(new LongPoint("date", number));
        document.add(new NumericDocValuesField("date", number));
        document.add(new StringField("source", json.path("source").asString(""), Field.Store.YES));
        try {
            writer.addDocument(document);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
