package org.dateline.annotate;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.dateline.annotate.country.CountryEvaluation;
import org.dateline.annotate.entity.EntityEvaluation;
import org.dateline.annotate.entity.EntityFinder;
import org.dateline.annotate.entity.EntityTagger;

/**
 * Measures annotation against gold sets: {@code AnnotationEvaluation DATA BASELINE [--errors] [--write]}. DATA holds the folders
 * {@code countries} and {@code entities}; BASELINE is a table of figure and value. Prints, for each gold set, precision, recall
 * and F1 of the countries mentioned and about, the share of right main countries, F1 of entities by type, and megabytes a
 * second of one core. Ends with 1 where a figure is more than a point below its baseline. Speeds are printed, not held, since
 * they are the machine's too. With {@code --write} the figures become the baseline.
 */
public final class AnnotationEvaluation {
    private static final double MAY_DROP = 1;
    private static final int ARTICLES_FOR_SPEED = 600;

    private AnnotationEvaluation() {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<String> options = new ArrayList<>(List.of(arguments));
        boolean errors = options.remove("--errors");
        boolean write = options.remove("--write");
        if (options.size() != 2) {
            out.println("Usage: AnnotationEvaluation DATA BASELINE [--errors] [--write]");
            System.exit(2);
        }
        Path data = Path.of(options.getFirst());
        Path baseline = Path.of(options.getLast());
        Map<String, Double> figures = new LinkedHashMap<>();
        CountryEvaluation countries = new CountryEvaluation(out, errors);
        for (Path file : articleFiles(data.resolve("countries"))) {
            figures.putAll(countries.measure(file));
        }
        EntityTagger tagger = ServiceLoader.load(EntityTagger.class).findFirst().orElseGet(EntityFinder::new);
        out.println(tagger.name());
        figures.putAll(new EntityEvaluation(out).measure(tagger, data.resolve("entities")));
        for (Path file : articleFiles(data.resolve("countries"))) {
            out.println(file.getFileName());
            new AnnotationSpeed()
                    .measure(AnnotationSample.read(file, ARTICLES_FOR_SPEED))
                    .forEach((part, speed) -> out.printf(Locale.ROOT, "    %-12s %.1f MB/s%n", part, speed));
        }
        if (write) {
            write(figures, baseline);
        } else if (hasDropped(figures, baseline, out)) {
            System.exit(1);
        }
    }

    private static List<Path> articleFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList();
        }
    }

    private static boolean hasDropped(Map<String, Double> figures, Path baseline, PrintStream out) {
        boolean dropped = false;
        for (Map.Entry<String, Double> stated : read(baseline).entrySet()) {
            Double now = figures.get(stated.getKey());
            if (now == null) {
                out.printf("%s was not measured.%n", stated.getKey());
                dropped = true;
            } else if (now < stated.getValue() - MAY_DROP) {
                out.printf(Locale.ROOT, "%s fell from %.1f to %.1f.%n", stated.getKey(), stated.getValue(), now);
                dropped = true;
            }
        }
        out.println(dropped ? "Some figures fell by more than a point." : "No figure fell by more than a point.");
        return dropped;
    }

    private static Map<String, Double> read(Path baseline) {
        Map<String, Double> stated = new LinkedHashMap<>();
        try (Stream<String> lines = Files.lines(baseline)) {
            lines.filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\t"))
                    .forEach(row -> stated.put(row[0], Double.valueOf(row[1])));
        } catch (IOException e) {
            throw new UncheckedIOException("The baseline " + baseline + " cannot be read.", e);
        }
        return stated;
    }

    private static void write(Map<String, Double> figures, Path baseline) throws IOException {
        List<String> lines =
                new ArrayList<>(List.of("# Written by AnnotationEvaluation. A line: figure, value in percent."));
        figures.forEach((name, value) -> lines.add(String.format(Locale.ROOT, "%s\t%.1f", name, value)));
        Files.write(baseline, lines);
    }
}
