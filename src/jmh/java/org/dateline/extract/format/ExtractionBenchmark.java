package org.dateline.extract.format;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.dateline.article.Status;
import org.dateline.extract.field.FieldMapping;

/**
 * Measures reading: MB a second of one core, here and by workers, for HTML, PDF and JSON Lines; and how much memory large
 * files take. The processor time of this process and of its workers is counted, so that a busy machine changes little.
 *
 * <p>Usage: {@code ExtractionBenchmark throughput|large}. For {@code large} run it with {@code -Xmx160m}: 200 MB of JSON
 * Lines, a PDF of 2,000 pages and a WARC of 5 GB must pass through it. Exit 1 where one of them does not.
 */
public final class ExtractionBenchmark {
    private static final String[] WORDS =
            ("harbour ferry council minister water report budget election court police strike"
                            + " school hospital storm bridge river market price company union season village border ship quay captain")
                    .split(" ");

    private ExtractionBenchmark() {}

    public static void main(String[] args) throws Exception {
        Path folder = Files.createTempDirectory("dateline-benchmark");
        boolean good = true;
        try {
            if (args.length == 0 || args[0].equals("throughput")) {
                throughput(folder);
            }
            if (args.length > 0 && args[0].equals("large")) {
                good = large(folder);
            }
        } finally {
            try (Stream<Path> all = Files.walk(folder)) {
                for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(path);
                }
            }
        }
        System.exit(good ? 0 : 1);
    }

    // -- throughput

    private static void throughput(Path folder) throws IOException {
        Random random = new Random(7);
        List<Path> html = new ArrayList<>();
        List<Path> pdf = new ArrayList<>();
        List<Path> lines = new ArrayList<>();
        for (int i = 0; i < 240; i++) {
            html.add(Files.writeString(folder.resolve(i + ".html"), page(random, i)));
        }
        for (int i = 0; i < 80; i++) {
            pdf.add(pdf(folder.resolve(i + ".pdf"), 6, random));
        }
        lines.add(lines(folder.resolve("a.jsonl"), 8 << 20, random));
        System.out.printf("%-12s %10s %16s %16s %8s%n", "format", "MB", "here MB/s core", "workers MB/s core", "ratio");
        measure("HTML", html, true);
        measure("PDF", pdf, true);
        measure("JSON Lines", lines, false);
    }

    /** The loader reads HTML and JSON Lines itself; to compare, workers read all of it once. */
    private static void measure(String name, List<Path> files, boolean perFile) throws IOException {
        long bytes = 0;
        for (Path file : files) {
            bytes += Files.size(file);
        }
        double here;
        double away;
        try (ArticleExtractor extractor = new ArticleExtractor()) {
            run(extractor, files.subList(0, perFile ? files.size() / 4 : 1));
            here = bytes / 1e6 / run(extractor, files);
        }
        try (ArticleExtractor extractor = new ArticleExtractor(
                ExtractionSettings.withWorkers(FieldMapping.NONE, null, 512, Duration.ofSeconds(600)), true)) {
            run(extractor, files.subList(0, perFile ? files.size() / 4 : 1));
            away = bytes / 1e6 / run(extractor, files);
        }
        System.out.printf(
                Locale.ROOT, "%-12s %10.1f %16.2f %16.2f %8.2f%n", name, bytes / 1e6, here, away, away / here);
    }

    /** Seconds of processor time, this process's and its workers', of which none may be replaced meanwhile. */
    private static double run(ArticleExtractor extractor, List<Path> files) {
        int[] articles = {0};
        double before = processorSeconds();
        for (Path file : files) {
            extractor.extract(file, file.toString(), extraction -> articles[0]++);
        }
        double seconds = processorSeconds() - before;
        if (articles[0] < files.size()) {
            throw new IllegalStateException("Only " + articles[0] + " extractions of " + files.size() + " files.");
        }
        return seconds;
    }

    private static double processorSeconds() {
        return Stream.concat(
                        Stream.of(ProcessHandle.current()),
                        ProcessHandle.current().descendants())
                .flatMap(process -> process.info().totalCpuDuration().stream())
                .mapToDouble(time -> time.toNanos() / 1e9)
                .sum();
    }

    // -- large files

    private static boolean large(Path folder) throws Exception {
        Random random = new Random(7);
        System.out.printf(
                "heap of this process: %d MB at most%n", Runtime.getRuntime().maxMemory() >> 20);
        boolean good = true;
        try (ArticleExtractor extractor = new ArticleExtractor(
                ExtractionSettings.withWorkers(FieldMapping.NONE, null, 512, Duration.ofSeconds(600)))) {
            good &= pass("JSON Lines", lines(folder.resolve("a.jsonl"), 200 << 20, random), extractor);
            good &= pass("PDF of 2,000 pages", pdf(folder.resolve("a.pdf"), 2_000, random), extractor);
            Path pipe = folder.resolve("a.warc");
            new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();
            Thread writer = new Thread(() -> warc(pipe, 5L << 30), "warc");
            writer.start();
            good &= pass("WARC of 5 GB", pipe, extractor);
            writer.join();
        }
        return good;
    }

    private static boolean pass(String name, Path file, ArticleExtractor extractor) {
        int[] counts = {0, 0};
        List<String> reasons = new ArrayList<>();
        resetPeak();
        long start = System.nanoTime();
        extractor.extract(file, file.toString(), extraction -> {
            counts[extraction.status() == Status.OK ? 0 : 1]++;
            if (extraction instanceof org.dateline.extract.Extraction.Unread unread && reasons.size() < 3) {
                reasons.add(unread.status() + " " + unread.reason());
            }
        });
        System.out.printf(
                Locale.ROOT,
                "%-20s %7d articles, %d others %s, peak heap here %d MB, %.1f s%n",
                name,
                counts[0],
                counts[1],
                reasons,
                peak() >> 20,
                (System.nanoTime() - start) / 1e9);
        return counts[0] > 0 && reasons.stream().allMatch(reason -> reason.startsWith("UNSUPPORTED"));
    }

    private static void resetPeak() {
        ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    }

    private static long peak() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getPeakUsage().getUsed())
                .sum();
    }

    // -- inputs

    private static String sentence(Random random) {
        StringBuilder sentence = new StringBuilder("The");
        for (int i = 0; i < 9 + random.nextInt(12); i++) {
            sentence.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
        }
        return sentence.append(". ").toString();
    }

    private static String paragraph(Random random) {
        return IntStream.range(0, 4).mapToObj(i -> sentence(random)).reduce("", String::concat);
    }

    /** A page of some 60 KB: an article among navigation, teasers and scripts. */
    private static String page(Random random, int number) {
        StringBuilder html = new StringBuilder("<!DOCTYPE html><html lang=en><head><title>" + sentence(random)
                + "</title><meta property=article:published_time content=2024-03-05T10:00:00Z><script>"
                + "var a=1;".repeat(2_000) + "</script></head><body><nav><ul>");
        for (int i = 0; i < 120; i++) {
            html.append("<li class=nav-item><a href=/section/")
                    .append(i)
                    .append(">")
                    .append(WORDS[i % WORDS.length])
                    .append("</a></li>");
        }
        html.append("</ul></nav><article><h1>Report ").append(number).append("</h1>");
        for (int i = 0; i < 25; i++) {
            html.append("<p>").append(paragraph(random)).append("</p>");
        }
        html.append("</article><aside>");
        for (int i = 0; i < 60; i++) {
            html.append("<div class=teaser><a href=/a/")
                    .append(i)
                    .append("><h3>")
                    .append(sentence(random))
                    .append("</h3></a></div>");
        }
        return html.append("</aside></body></html>").toString();
    }

    private static Path lines(Path file, long size, Random random) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            long written = 0;
            for (int i = 0; written < size; i++) {
                String body =
                        IntStream.range(0, 8).mapToObj(p -> paragraph(random)).reduce("", (a, b) -> a + "\\n\\n" + b);
                byte[] line = ("{\"id\":\"" + i + "\",\"title\":\"Report " + i
                                + "\",\"published\":\"2024-03-05\",\"body\":\"" + body + "\"}\n")
                        .getBytes(StandardCharsets.UTF_8);
                out.write(line);
                written += line.length;
            }
        }
        return file;
    }

    private static Path pdf(Path file, int pages, Random random) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            PDType1Font font = new PDType1Font(Standard14Fonts.FontName.TIMES_ROMAN);
            for (int page = 0; page < pages; page++) {
                PDPage sheet = new PDPage();
                pdf.addPage(sheet);
                try (PDPageContentStream out = new PDPageContentStream(pdf, sheet)) {
                    out.beginText();
                    out.setFont(font, 10);
                    out.setLeading(12);
                    out.newLineAtOffset(50, 740);
                    for (int line = 0; line < 55; line++) {
                        out.showText(sentence(random));
                        out.newLine();
                    }
                    out.endText();
                }
            }
            pdf.save(file.toFile());
        }
        return file;
    }

    /** Pages, each followed by a film of 4 MB. */
    private static void warc(Path pipe, long size) {
        Random random = new Random(7);
        byte[] film = new byte[4 << 20];
        random.nextBytes(film);
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(pipe), 1 << 20)) {
            long written = 0;
            for (int i = 0; written < size; i++) {
                written += record(
                        out,
                        "https://coast.example/" + i,
                        "text/html",
                        page(random, i).getBytes(StandardCharsets.UTF_8));
                written += record(out, "https://coast.example/" + i + ".mp4", "video/mp4", film);
            }
        } catch (IOException e) {
            System.err.println("The web archive could not be written: " + e.getMessage());
        }
    }

    private static long record(OutputStream out, String url, String type, byte[] body) throws IOException {
        byte[] http = ("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\n\r\n").getBytes(StandardCharsets.UTF_8);
        byte[] head = ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + url
                        + "\r\nWARC-Date: 2024-03-05T10:00:00Z\r\nContent-Type: application/http\r\nContent-Length: "
                        + (http.length + body.length) + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        out.write(head);
        out.write(http);
        out.write(body);
        out.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
        return head.length + http.length + body.length + 4L;
    }
}
