package org.dateline.annotate;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Measures the language detector on MasakhaNEWS: {@code LanguageEvaluation FOLDER [CHARACTERS]}, the folder with one folder
 * for each language code. Prints the share of articles whose language is found, for each language, and what else was said.
 * With a number of characters, only so much of each text is read.
 */
public final class LanguageEvaluation {
    private static final int MOST = 400;

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int characters = arguments.length > 1 ? Integer.parseInt(arguments[1]) : Integer.MAX_VALUE;
        LanguageDetector detector = new LanguageDetector();
        Map<String, String> shortCodes = new HashMap<>();
        for (String language : Locale.getISOLanguages()) {
            shortCodes.put(Locale.of(language).getISO3Language(), language);
        }
        double sum = 0;
        int count = 0;
        try (Stream<Path> folders = Files.list(Path.of(arguments[0]))) {
            for (Path folder : folders.sorted().toList()) {
                String code = folder.getFileName().toString();
                String gold = shortCodes.getOrDefault(code, code);
                Map<String, Integer> found = new TreeMap<>();
                List<CSVRecord> rows = rows(folder.resolve("dev.tsv"));
                long bytes = 0;
                long start = System.nanoTime();
                for (CSVRecord row : rows) {
                    String text = row.get("text")
                            .substring(0, Math.min(characters, row.get("text").length()));
                    bytes += text.getBytes(StandardCharsets.UTF_8).length;
                    found.merge(String.valueOf(detector.detect("", text, null)), 1, Integer::sum);
                }
                double right = 100.0 * found.getOrDefault(gold, 0) / rows.size();
                sum += right;
                count++;
                out.printf(
                        "%s %.1f %%  %s  %.1f MB/s%n", gold, right, found, bytes * 1e3 / (System.nanoTime() - start));
            }
        }
        out.printf("mean %.2f %%%n", sum / count);
    }

    private static List<CSVRecord> rows(Path file) throws IOException {
        CSVFormat columns =
                CSVFormat.TDF.builder().setHeader().setSkipHeaderRecord(true).get();
        try (CSVParser rows = CSVParser.parse(file, StandardCharsets.UTF_8, columns)) {
            return rows.stream().limit(MOST).toList();
        }
    }
}
