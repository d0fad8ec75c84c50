package org.dateline.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import org.apache.tika.langdetect.opennlp.OpenNLPDetector;

/**
 * How likely a text is in each of 148 languages: the maximum-entropy model over sequences of one to three characters that Tika
 * ships, read as Tika's own detector reads it, with the same answers to texts in small letters. That weighs all sequences
 * anew at each of some thirty looks; here each is added once, when it is first met. Thread-safe; 80 MB.
 */
final class LanguageModel {
    /** A language, by the code that the model has for it, and its probability. */
    record Score(String language, float probability) {}

    private static final String RESOURCE = "/opennlp-langdetect-20210413.bin";
    private static final int CHUNK = 300;
    private static final int LONGEST = 3;
    /** A look at the scores is taken after so many sequences. */
    private static final int LOOK_EVERY = 110;
    /** The reading ends where so many looks in a row say the same, ever more clearly … */
    private static final int SAME_LOOKS = 3;
    /** … and the last with so much more probability than that of the next language. */
    private static final double CLEAR_LEAD = 0.2;
    /** What is less likely than e to this adds nothing to a sum of doubles. */
    private static final double NOTHING = -40;

    private final Map<String, Context> weights;
    private final String[] languages;

    private LanguageModel(AbstractModel model) {
        languages = new String[model.getNumOutcomes()];
        Arrays.setAll(languages, model::getOutcome);
        weights = weights(model);
    }

    /** The model's weights by sequence, which it gives among its data structures only. */
    @SuppressWarnings("unchecked")
    private static Map<String, Context> weights(AbstractModel model) {
        return (Map<String, Context>) model.getDataStructures()[1];
    }

    /** The model that the program ships; read when it is first asked for. */
    static LanguageModel shipped() {
        return Holder.SHIPPED;
    }

    /** The languages of a text, the likeliest first. */
    List<Score> scores(String text) {
        Reading reading = new Reading();
        int[] characters = text.codePoints().toArray();
        for (int start = 0; start < characters.length; start += CHUNK) {
            int length = Math.min(CHUNK, characters.length - start);
            if (reading.isEnough(LanguageSample.of(new String(characters, start, length)))) {
                break;
            }
        }
        return reading.scores();
    }

    /** What was read of one text so far. */
    private final class Reading {
        private final double[] sums = new double[languages.length];
        private final Set<String> met = new HashSet<>();
        private final int[] best = new int[SAME_LOOKS];
        private final double[] probability = new double[SAME_LOOKS];
        private double[] looked = sums;
        private int sequences;
        private int looks;

        boolean isEnough(String sample) {
            int[] c = sample.codePoints().map(Character::toLowerCase).toArray();
            int last = Math.max(1, c.length - 1);
            for (int at = 0; at < Math.min(last, c.length); at++) {
                for (int length = 1; length <= LONGEST && at + length <= c.length; length++) {
                    if (length == 1 && c[at] == ' ' || c.length == 1 && length > 1) {
                        continue;
                    }
                    add(new String(c, at, length));
                    if (++sequences % LOOK_EVERY == 0 && look()) {
                        return true;
                    }
                }
            }
            return false;
        }

        private void add(String sequence) {
            Context context = met.add(sequence) ? weights.get(sequence) : null;
            if (context == null) {
                return;
            }
            int[] which = context.getOutcomes();
            double[] weight = context.getParameters();
            for (int i = 0; i < which.length; i++) {
                sums[which[i]] += weight[i];
            }
        }

        /** Takes a look at the scores; true where they are clear enough. */
        private boolean look() {
            looked = sums.clone();
            int first = 0;
            for (int i = 1; i < sums.length; i++) {
                first = sums[i] > sums[first] ? i : first;
            }
            double total = 0;
            double second = 0;
            for (int i = 0; i < sums.length; i++) {
                double distance = sums[i] - sums[first];
                double share = distance < NOTHING ? 0 : Math.exp(distance);
                total += share;
                second = i == first ? second : Math.max(second, share);
            }
            int now = looks++ % SAME_LOOKS;
            best[now] = first;
            probability[now] = 1 / total;
            return looks >= SAME_LOOKS && (1 - second) / total >= CLEAR_LEAD && isSteady();
        }

        private boolean isSteady() {
            for (int look = looks - SAME_LOOKS + 1; look < looks; look++) {
                int now = look % SAME_LOOKS;
                int before = (look - 1) % SAME_LOOKS;
                if (best[now] != best[before] || probability[now] < probability[before]) {
                    return false;
                }
            }
            return true;
        }

        List<Score> scores() {
            double most = Arrays.stream(looked).max().orElseThrow();
            double[] shares =
                    Arrays.stream(looked).map(sum -> Math.exp(sum - most)).toArray();
            double total = Arrays.stream(shares).sum();
            List<Score> scores = new ArrayList<>(IntStream.range(0, shares.length)
                    .mapToObj(i -> new Score(languages[i], (float) (shares[i] / total)))
                    .toList());
            scores.sort(Comparator.comparing(Score::probability).reversed());
            return scores;
        }
    }

    private static final class Holder {
        static final LanguageModel SHIPPED = load();

        private static LanguageModel load() {
            try (InputStream in = OpenNLPDetector.class.getResourceAsStream(RESOURCE)) {
                if (in == null) {
                    throw new IllegalStateException("The program lacks its resource " + RESOURCE + "; build it again.");
                }
                return new LanguageModel((AbstractModel) new LanguageDetectorModel(in).getMaxentModel());
            } catch (IOException e) {
                throw new UncheckedIOException("The program's resource " + RESOURCE + " cannot be read.", e);
            }
        }
    }
}
