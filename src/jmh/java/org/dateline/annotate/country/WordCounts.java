package org.dateline.annotate.country;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.country.NameFolding;

/** How words stand in text: small, with a capital, and as what. */
final class WordCounts {
    private final Map<String, Count> counts = new HashMap<>();

    private static final class Count {
        int small;
        int capital;
        int person;
        int place;
        int labelled;
        int opensPerson;
    }

    private WordCounts() {}

    static WordCounts of(Path folder) throws IOException {
        WordCounts counts = new WordCounts();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*.lab")) {
            for (Path file : files) {
                try (BufferedReader lines = Files.newBufferedReader(file)) {
                    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                        int tab = line.lastIndexOf('\t');
                        if (tab > 0) {
                            counts.sentence(line.substring(0, tab).split(" "), line.substring(tab + 1));
                        }
                    }
                }
            }
        }
        return counts;
    }

    private void sentence(String[] words, String labels) {
        for (int i = 0; i < Math.min(words.length, labels.length()); i++) {
            char first = words[i].charAt(0);
            if (!Character.isLetter(first)) {
                continue;
            }
            Count count = counts.computeIfAbsent(NameFolding.key(words[i]), key -> new Count());
            if (Character.isLowerCase(first)) {
                count.small++;
                continue;
            }
            count.capital += i > 0 ? 1 : 0;
            count.labelled++;
            char label = Character.toUpperCase(labels.charAt(i));
            count.place += label == 'L' ? 1 : 0;
            if (label == 'P') {
                count.person++;
                boolean begins = i == 0 || Character.toUpperCase(labels.charAt(i - 1)) != 'P';
                boolean goesOn = i + 1 < labels.length() && Character.toUpperCase(labels.charAt(i + 1)) == 'P';
                count.opensPerson += begins && goesOn ? 1 : 0;
            }
        }
    }

    Set<String> firstNames() {
        Set<String> names = new TreeSet<>();
        counts.forEach((word, count) -> {
            if (isFirstName(word, count)) {
                names.add(word);
            }
        });
        return names;
    }

    private static boolean isFirstName(String word, Count count) {
        return word.length() > 2
                && count.opensPerson >= 3
                && count.person > 0.6 * count.labelled
                && count.opensPerson > 0.3 * count.person;
    }

    /** Words that are no use as a place's name: March, Police, Union. */
    boolean isHardlyEverPlace(String key) {
        Count count = counts.get(key);
        return count != null
                && (count.labelled >= 20 && count.place < 0.05 * count.labelled
                        || count.small >= 20 && count.small > 20 * count.capital);
    }

    /** The letters of {@code words.tsv}. */
    String traits(String key) {
        Count count = counts.get(key);
        if (count == null) {
            return "";
        }
        String traits = count.small >= 3 && count.small > 0.3 * count.capital ? "c" : "";
        traits += count.labelled >= 3 && count.place < 0.35 * count.labelled ? "o" : "";
        return traits + (isFirstName(key, count) ? "f" : "");
    }
}
