package org.dateline.annotate.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/**
 * Puts rare words in the place of some words of names while the model learns, so that it learns what stands around a name
 * and not only the names of its own texts: mention replacement (Dai and Adel, 2020) a word at a time. In one text the same
 * word is always replaced by the same one. Not thread-safe.
 */
final class RareWords {
    private static final int RARE = 3;
    private static final double[] SHARES = {0, share("P", 0.1), share("O", 0.2), share("L", 0.1)};

    private final Random random;
    private final Map<Word, int[]> counts = new HashMap<>();
    private final List<List<Word>> pools = new ArrayList<>();
    private final Map<Word, Word> chosen = new HashMap<>();

    RareWords(Random random) {
        this.random = random;
    }

    private static double share(String type, double usual) {
        return Double.parseDouble(System.getProperty("rare." + type, Double.toString(usual)));
    }

    void count(Word[] words, byte[] labels) {
        for (int i = 0; i < words.length; i++) {
            counts.computeIfAbsent(words[i], word -> new int[NameModel.LABELS])[labels[i]]++;
        }
    }

    /** Chooses the rare words of each label, once all texts are counted. */
    void choose() {
        for (int pool = 0; pool < 2 * NameModel.LABELS; pool++) {
            pools.add(new ArrayList<>());
        }
        counts.forEach((word, count) -> {
            int label = only(count);
            if (label > 0 && mayBeReplaced(word)) {
                pools.get(pool(word, label)).add(word);
            }
        });
        pools.forEach(pool -> pool.sort((a, b) -> a.text.compareTo(b.text)));
        counts.clear();
    }

    /** The only label of a rare word; 0 for any other word. */
    private static int only(int[] count) {
        int sum = 0;
        int label = 0;
        for (int l = 0; l < count.length; l++) {
            sum += count[l];
            label = count[l] > count[label] ? l : label;
        }
        return sum <= RARE && count[label] == sum ? label : 0;
    }

    void replaceSome(Word[] words, byte[] labels) {
        chosen.clear();
        for (int i = 0; i < labels.length; i++) {
            if (labels[i] != NameModel.OUTSIDE && mayBeReplaced(words[i])) {
                Word other = chosen.get(words[i]);
                if (other == null) {
                    other = pick(words[i], labels[i]);
                    chosen.put(words[i], other == null ? words[i] : other);
                }
                words[i] = chosen.getOrDefault(words[i], words[i]);
            }
        }
    }

    private @Nullable Word pick(Word word, int label) {
        List<Word> pool = pools.get(pool(word, label));
        return random.nextDouble() >= SHARES[label] || pool.isEmpty() ? null : pool.get(random.nextInt(pool.size()));
    }

    private static int pool(Word word, int label) {
        return label * 2 + (word.allCapitals ? 1 : 0);
    }

    private static boolean mayBeReplaced(Word word) {
        return word.capital
                && !word.functionWord
                && word.text.length() > 1
                && !NameWords.isInstitution(word.text)
                && !NameWords.isCompanyForm(word.text)
                && !NameWords.isTitle(word.text);
    }
}
