package org.dateline.annotate.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Builds the table by which text in capitals gets its small letters back: {@code CaseTableBuilder LABELLED RESOURCE}. Counts how
 * each word is written inside the sentences of the labelled text; words that are mostly small, and those that are mostly in
 * capitals throughout, are the table. Every other word may be a name.
 */
public final class CaseTableBuilder {
    private static final int LEAST = 4;

    /** How often a word is small, capitalised and in capitals throughout. */
    private static final class Forms {
        int small;
        int capital;
        int shouted;
    }

    private final Map<String, Forms> words = new TreeMap<>();

    public static void main(String[] arguments) throws IOException {
        CaseTableBuilder builder = new CaseTableBuilder();
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            List<Path> labelled = files.filter(file -> file.toString().endsWith(".lab"))
                    .sorted()
                    .toList();
            for (Path file : labelled) {
                builder.count(file);
            }
        }
        int written = builder.write(Path.of(arguments[1]));
        System.out.printf("%,d words, %,d bytes%n", written, Files.size(Path.of(arguments[1])));
    }

    private void count(Path file) throws IOException {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                String[] forms =
                        tab < 0 ? new String[0] : line.substring(0, tab).split(" ");
                boolean isProse = Stream.of(forms).anyMatch(form -> form.length() > 2 && form.equals(small(form)));
                for (int i = 1; isProse && i < forms.length; i++) {
                    count(forms[i]);
                }
            }
        }
    }

    private static String small(String form) {
        return form.toLowerCase(Locale.ROOT);
    }

    private void count(String form) {
        if (form.length() < 2 || !form.chars().allMatch(c -> Character.isLetter(c) || c == '.')) {
            return;
        }
        Forms counted = words.computeIfAbsent(small(form), word -> new Forms());
        if (form.equals(small(form))) {
            counted.small++;
        } else if (form.equals(form.toUpperCase(Locale.ROOT))) {
            counted.shouted++;
        } else {
            counted.capital++;
        }
    }

    private int write(Path resource) throws IOException {
        int written = 0;
        try (Writer out =
                new OutputStreamWriter(new GZIPOutputStream(Files.newOutputStream(resource)), StandardCharsets.UTF_8)) {
            for (Map.Entry<String, Forms> word : words.entrySet()) {
                Forms forms = word.getValue();
                int all = forms.small + forms.capital + forms.shouted;
                if (all >= LEAST && forms.small * 2 > all) {
                    out.write(word.getKey() + "\n");
                    written++;
                } else if (all >= LEAST && forms.shouted * 2 > all) {
                    out.write(word.getKey().toUpperCase(Locale.ROOT) + "\n");
                    written++;
                }
            }
        }
        return written;
    }
}
