package org.dateline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Real news texts of a folder, and others made from them: JSON lines with {@code title} and {@code body} ({@code published},
 * {@code source}, {@code url}), and TSV with {@code headline} and {@code text}, at any depth.
 */
public final class NewsTexts {
    /** A text as a source gives it. */
    public record Text(String title, String body, String published, String source) {
        int characters() {
            return title.length() + body.length();
        }
    }

    private static final int ONE_WORD_OF = 37;
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,}");

    private final List<Text> texts = new ArrayList<>();
    private final List<String> words = new ArrayList<>();

    private NewsTexts() {}

    /** All texts of a folder, the files in the order of their names. */
    public static NewsTexts of(Path folder) throws IOException {
        NewsTexts read = new NewsTexts();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(".jsonl")) {
                    read.jsonLines(file);
                } else if (name.endsWith(".tsv")) {
                    read.tsv(file);
                }
            }
        }
        int met = 0;
        for (Text text : read.texts) {
            for (Matcher word = WORD.matcher(text.body()); word.find(); ) {
                // One of so many keeps the frequencies, and the heap of a benchmark small.
                if (met++ % ONE_WORD_OF == 0) {
                    read.words.add(word.group());
                }
            }
        }
        return read;
    }

    private void jsonLines(Path file) throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        for (String line : Files.readAllLines(file)) {
            JsonNode json = mapper.readTree(line);
            add(new Text(
                    json.path("title").asString(""),
                    json.path("body").asString(""),
                    json.path("published").asString(""),
                    json.path("source").asString("")));
        }
    }

    private void tsv(Path file) throws IOException {
        CSVFormat format = CSVFormat.TDF
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .setQuote(null)
                .get();
        try (CSVParser rows = CSVParser.parse(file, java.nio.charset.StandardCharsets.UTF_8, format)) {
            for (CSVRecord row : rows) {
                if (row.isMapped("headline") && row.isSet("text")) {
                    add(new Text(
                            row.get("headline"),
                            row.get("text"),
                            "",
                            "News in " + file.getParent().getFileName()));
                }
            }
        }
    }

    private void add(Text text) {
        if (!text.body().isBlank()) {
            texts.add(text);
        }
    }

    public List<Text> all() {
        return texts;
    }

    /** A word as frequent in what is made as it is in the texts. */
    private String word(Random random) {
        return words.get(random.nextInt(words.size()));
    }

    /**
     * A text with other words: each word is exchanged with this probability for one drawn from all texts, its capital kept.
     * Length, punctuation and the frequencies of words stay; of runs of four words, (1 − probability)⁴ stay.
     */
    Text changed(Text text, double probability, Random random) {
        return new Text(
                changed(text.title(), probability, random),
                changed(text.body(), probability, random),
                text.published(),
                text.source());
    }

    private String changed(String text, double probability, Random random) {
        StringBuilder changed = new StringBuilder(text.length() + 64);
        int at = 0;
        for (Matcher word = WORD.matcher(text); word.find(); ) {
            if (random.nextDouble() < probability) {
                String other = word(random);
                boolean capital = Character.isUpperCase(text.charAt(word.start()));
                changed.append(text, at, word.start())
                        .append(
                                capital
                                        ? other.substring(0, 1).toUpperCase(Locale.ROOT) + other.substring(1)
                                        : other.toLowerCase(Locale.ROOT));
                at = word.end();
            }
        }
        return changed.append(text, at, text.length()).toString();
    }
}
