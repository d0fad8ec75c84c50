package org.dateline.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures story grouping on planted copies: {@code FingerprintEvaluation FILE}, JSON lines with {@code body}. Of each text
 * it plants a copy without its last or first third, one with the middle fifth of another text in it, and one cut to half;
 * prints how many meet their original through a band and the threshold, and how many pairs of other texts do.
 */
public final class FingerprintEvaluation {
    public static void main(String[] arguments) throws IOException {
        JsonMapper json = new JsonMapper();
        List<String[]> texts = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(arguments[0]))) {
            String[] words = json.readTree(line).path("body").asString("").split("\\s+");
            if (words.length >= 120) {
                texts.add(words);
            }
        }
        List<List<Integer>> originals = new ArrayList<>();
        long start = System.nanoTime();
        for (String[] words : texts) {
            originals.add(Fingerprint.of(String.join(" ", words)));
        }
        System.out.printf("%d texts, %.1f s%n", texts.size(), (System.nanoTime() - start) / 1e9);
        measure("last third cut", texts, originals, (a, b) -> Arrays.copyOf(a, a.length * 2 / 3));
        measure("first third cut", texts, originals, (a, b) -> Arrays.copyOfRange(a, a.length / 3, a.length));
        measure("last half cut", texts, originals, (a, b) -> Arrays.copyOf(a, a.length / 2));
        measure("a fifth replaced", texts, originals, (a, b) -> {
            String[] copy = a.clone();
            for (int i = a.length * 2 / 5; i < a.length * 3 / 5; i++) {
                copy[i] = b[i % b.length];
            }
            return copy;
        });
        strangers(originals);
    }

    private interface Change {
        String[] apply(String[] text, String[] other);
    }

    private static void measure(String name, List<String[]> texts, List<List<Integer>> originals, Change change) {
        int met = 0;
        int same = 0;
        for (int i = 0; i < texts.size(); i++) {
            String[] copy = change.apply(texts.get(i), texts.get((i + 1) % texts.size()));
            List<Integer> fingerprint = Fingerprint.of(String.join(" ", copy));
            Set<Long> bands = new HashSet<>();
            Arrays.stream(Fingerprint.bands(fingerprint)).forEach(bands::add);
            boolean meets = Arrays.stream(Fingerprint.bands(originals.get(i))).anyMatch(bands::contains);
            met += meets ? 1 : 0;
            same += meets && Fingerprint.similarity(fingerprint, originals.get(i)) >= Fingerprint.SAME_STORY ? 1 : 0;
        }
        System.out.printf(
                "%-18s band %.4f  story %.4f%n", name, met / (double) texts.size(), same / (double) texts.size());
    }

    private static void strangers(List<List<Integer>> originals) {
        Map<Long, List<Integer>> byBand = new HashMap<>();
        Set<Long> candidates = new HashSet<>();
        int stories = 0;
        for (int i = 0; i < originals.size(); i++) {
            for (long band : Fingerprint.bands(originals.get(i))) {
                List<Integer> met = byBand.computeIfAbsent(band, key -> new ArrayList<>());
                for (int other : met) {
                    if (candidates.add((long) other << 32 | i)
                            && Fingerprint.similarity(originals.get(other), originals.get(i))
                                    >= Fingerprint.SAME_STORY) {
                        stories++;
                    }
                }
                met.add(i);
            }
        }
        System.out.printf(
                "other pairs: %d meet in a band (%.1f a text), %d pass as one story%n",
                candidates.size(), candidates.size() / (double) originals.size(), stories);
    }
}
