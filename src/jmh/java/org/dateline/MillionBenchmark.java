package org.dateline;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.dateline.annotate.Annotator;
import org.dateline.archive.Archive;
import org.dateline.article.Annotations;
import org.dateline.article.Status;
import org.dateline.extract.Extractor;
import org.dateline.extract.format.ExtractionSettings;
import org.dateline.load.BulkLoader;
import org.dateline.load.LoadProgress;
import org.dateline.load.LoadReport;
import org.dateline.load.SourceRoot;
import org.dateline.lucene.LuceneArchive;
import org.dateline.text.Fingerprint;
import tools.jackson.databind.json.JsonMapper;

/**
 * A load of a million articles in one run: {@code MillionBenchmark DATA SCRATCH [ARTICLES] [plain|full] [killed]}, in a heap of 1
 * GB ({@code -Xmx1g}). The articles are made from real texts of at most 2,000 characters with a third of their words changed;
 * {@code plain} leaves annotation to the fingerprint. Prints the rate of each twentieth, by wall clock and by CPU, then opens
 * the archive once more and measures how long a load needs until it has passed over what is there. Exits with 1 where the
 * last quarter is slower than 0.8 of the first by CPU (the first twentieth, which warms, left out), or resuming takes a
 * minute. With {@code killed} a process of its own begins, is killed after three fifths, and what is measured is how long the
 * load that goes on needs until the next article is written.
 */
public final class MillionBenchmark {
    private static final double WANTED = 0.8;
    private static final double RESUMED = 60;
    private static final int PARTS = 20;
    private static final int LONGEST = 2_000;
    private static final int A_FILE = 500;

    private MillionBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int articles = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 1_000_000;
        boolean plain = arguments.length > 3 && arguments[3].equals("plain");
        Path scratch = Path.of(arguments[1]);
        Path corpus = scratch.resolve("corpus");
        if (!Files.exists(corpus)) {
            make(NewsTexts.of(Path.of(arguments[0])), corpus, articles);
        }
        DatelineRooms rooms = new DatelineRooms();
        Annotator annotator = plain
                ? article -> article.withAnnotations(new Annotations(
                        List.of(),
                        List.of(),
                        List.of(),
                        Fingerprint.of(article.body().text()),
                        "plain"))
                : rooms.annotator(scratch);
        boolean sound = true;
        if (List.of(arguments).contains("killed")) {
            List<String> begun = new ArrayList<>(List.of(arguments));
            begun.remove("killed");
            kill(begun, articles * 3L / 5);
            double seconds = resume(scratch.resolve("index"), corpus, annotator);
            System.out.printf("killed; the next article was written after %.1f s%n", seconds);
            sound = seconds < RESUMED;
        } else {
            sound = load(scratch.resolve("index"), corpus, annotator, articles);
        }
        System.exit(sound ? 0 : 1);
    }

    /** Lets a load run in a process of its own, and kills it when it has reported so many articles. */
    private static void kill(List<String> arguments, long after) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), MillionBenchmark.class.getName()));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out = process.inputReader()) {
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                System.out.println(line);
                String count = line.strip().split(" ", 2)[0].replace(",", "");
                if (line.endsWith(" MB") && Long.parseLong(count) >= after) {
                    break;
                }
            }
            process.destroyForcibly().waitFor();
        }
    }

    private static void make(NewsTexts texts, Path corpus, int articles) throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        Random random = new Random(1);
        for (int made = 0; made < articles; ) {
            Path file = Files.createDirectories(corpus.resolve("part-" + made / 50_000))
                    .resolve(made + ".jsonl");
            try (BufferedWriter out = Files.newBufferedWriter(file)) {
                for (int i = 0; i < A_FILE && made < articles; i++, made++) {
                    NewsTexts.Text text =
                            texts.all().get(random.nextInt(texts.all().size()));
                    String body = text.body()
                            .substring(0, Math.min(LONGEST, text.body().length()));
                    NewsTexts.Text changed =
                            texts.changed(new NewsTexts.Text(text.title(), body, "", text.source()), 1 / 3.0, random);
                    out.write(mapper.writeValueAsString(mapper.createObjectNode()
                            .put("title", changed.title())
                            .put("body", changed.body())
                            .put("source", changed.source())
                            .put("published", "20%02d-%02d-%02d".formatted(made % 24, 1 + made % 12, 1 + made % 28))));
                    out.newLine();
                }
            }
        }
    }

    private static double cpu() {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime() / 1e9;
    }

    private static boolean load(Path index, Path corpus, Annotator annotator, int articles) {
        List<Double> rates = new ArrayList<>();
        double[] last = {0, cpu(), System.nanoTime() / 1e9};
        long part = Math.max(1, articles / PARTS);
        try (Archive archive = LuceneArchive.open(index);
                Extractor extractor = new DatelineRooms().extractor(ExtractionSettings.HERE)) {
            BulkLoader loader = new BulkLoader(archive, index.resolve("journal.jsonl"), extractor, annotator, 2);
            long[] count = {0};
            LoadReport report = line -> {
                if (++count[0] % part == 0) {
                    double cpu = cpu();
                    double now = System.nanoTime() / 1e9;
                    rates.add(part / (cpu - last[1]));
                    System.out.printf(
                            "%,9d articles  %,6.0f a second  %,6.0f a CPU second  heap %,d MB%n",
                            count[0],
                            part / (now - last[2]),
                            part / (cpu - last[1]),
                            (Runtime.getRuntime().totalMemory()
                                            - Runtime.getRuntime().freeMemory())
                                    / 1_000_000);
                    last[1] = cpu;
                    last[2] = now;
                }
            };
            LoadProgress done = loader.load(List.of(SourceRoot.of(corpus)), report);
            print(done);
        }
        double resumed = resume(index, corpus, annotator);
        double first = mean(rates.subList(Math.min(1, rates.size() - 1), Math.max(2, rates.size() / 4)));
        double end = mean(rates.subList(rates.size() * 3 / 4, rates.size()));
        System.out.printf(
                "rate at the end %.2f of the rate at the start, by CPU; resumed and passed over all in %.1f s%n",
                end / first, resumed);
        return end >= WANTED * first && resumed < RESUMED;
    }

    /** Seconds until a load that goes on writes its first article, or ends where none is left. */
    private static double resume(Path index, Path corpus, Annotator annotator) {
        long start = System.nanoTime();
        AtomicLong first = new AtomicLong();
        try (Archive archive = LuceneArchive.open(index);
                Extractor extractor = new DatelineRooms().extractor(ExtractionSettings.HERE)) {
            LoadProgress done = new BulkLoader(archive, index.resolve("journal.jsonl"), extractor, annotator, 2)
                    .load(List.of(SourceRoot.of(corpus)), line -> {
                        if (line.status() == Status.OK) {
                            first.compareAndSet(0, System.nanoTime());
                        }
                    });
            first.compareAndSet(0, System.nanoTime());
            print(done);
        }
        return (first.get() - start) / 1e9;
    }

    private static void print(LoadProgress done) {
        System.out.printf(
                "%,d articles in %,.0f s: %,d records indexed, %,d duplicate, %,d quarantined, %,d of %,d files unchanged%n",
                done.articles(),
                done.seconds(),
                done.indexed(),
                done.duplicate(),
                done.quarantined(),
                done.unchanged(),
                done.filesFound());
    }

    private static double mean(List<Double> rates) {
        return rates.stream().mapToDouble(Double::doubleValue).average().orElse(0);
    }
}
