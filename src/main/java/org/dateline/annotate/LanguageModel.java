package org.dateline.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import opennlp.tools.langdetect.LanguageDetectorModel;
import opennlp.tools.ml.model.AbstractModel;
import opennlp.tools.ml.model.Context;
import org.apache.tika.langdetect.opennlp.OpenNLPDetector;

/**
 * How likely a text is in each of 148 languages: the maximum-entropy model over sequences of one to three characters that Tika
 * ships, read as Tika's own detector reads it, with the same answers to texts in small letters. That weighs all sequences
 * anew at each of some thirty looks; here each is added once, when it is first met. Thread-safe.
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
    /** So many languages are told: one more than any that are alike. */
    static final int LIKELIEST = 8;

    /** What is less likely than e to this adds nothing to a sum of doubles. */
    private static final double NOTHING = -40;

    private final LanguageWeights weights;
    private final String[] languages;

    private LanguageModel(AbstractModel model) {
        languages = new String[model.getNumOutcomes()];
        Arrays.setAll(languages, model::getOutcome);
        weights = new LanguageWeights(weights(model), languages.length);
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

    /** The {@value #LIKELIEST} likeliest languages of a text, the likeliest first. */
    List<Score> scores(String text) {
        Reading reading = new Reading();
        for (int start = 0; start < text.length(); ) {
            int end = text.offsetByCodePoints(start, Math.min(CHUNK, text.codePointCount(start, text.length())));
            if (reading.isEnough(LanguageSample.of(text.substring(start, end)))) {
                break;
            }
            start = end;
        }
        return reading.scores();
    }

    /** What was read of one text so far. */
    private final class Reading {
        private final double[] sums = new double[languages.length];
        private final NumberSet met = new NumberSet();
        private final int[] best = new int[SAME_LOOKS];
        private final double[] probability = new double[SAME_LOOKS];
        private double[] looked = sums;
        private int sequences;
        private int looks;

        boolean isEnough(String sample) {
            int[] c = characters(sample);
            int last = Math.max(1, c.length - 1);
            for (int at = 0; at < Math.min(last, c.length); at++) {
                for (int length = 1; length <= LONGEST && at + length <= c.length; length++) {
                    if (length == 1 && c[at] == ' ' || c.length == 1 && length > 1) {
                        continue;
                    }
                    add(LanguageWeights.key(c, at, length));
                    if (++sequences % LOOK_EVERY == 0 && look()) {
                        return true;
                    }
                }
            }
            return false;
        }

        private static int[] characters(String sample) {
            int[] characters = new int[sample.codePointCount(0, sample.length())];
            int at = 0;
            for (int i = 0; i < characters.length; i++) {
                int character = sample.codePointAt(at);
                characters[i] = Character.toLowerCase(character);
                at += Character.charCount(character);
            }
            return characters;
        }

        private void add(long sequence) {
            int number = weights.number(sequence);
            if (number != LanguageWeights.NONE && met.add(number)) {
                weights.add(number, sums);
            }
        }

        /** Takes a look at the scores; true where they are clear enough. */
        private boolean look() {
            looked = sums.clone();
            int first = largest(sums);
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
            double[] shares = new double[looked.length];
            double total = 0;
            for (int i = 0; i < shares.length; i++) {
                shares[i] = Math.exp(looked[i] - most);
                total += shares[i];
            }
            List<Score> scores = new ArrayList<>(LIKELIEST);
            while (scores.size() < LIKELIEST) {
                int next = largest(shares);
                scores.add(new Score(languages[next], (float) (shares[next] / total)));
                shares[next] = -1;
            }
            return scores;
        }
    }

    private static int largest(double[] values) {
        int largest = 0;
        for (int i = 1; i < values.length; i++) {
            largest = values[i] > values[largest] ? i : largest;
        }
        return largest;
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
