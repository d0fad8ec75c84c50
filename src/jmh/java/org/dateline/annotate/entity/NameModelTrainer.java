package org.dateline.annotate.entity;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Learns the name model from labelled text: {@code NameModelTrainer FOLDER MODEL [MEMBERS]}. The folder holds {@code *.lab}
 * files, a sentence a line: words parted by blanks, a tab, one letter a word (P, G, L or O); an empty line ends a document.
 * AdaGrad (Duchi, Hazan and Singer, 2011) on the log-likelihood of each chunk, with some features left out at random;
 * the model is the mean of several that read the text in different orders.
 */
public final class NameModelTrainer {
    private static final int LABELS = NameModel.LABELS;
    private static final int PAIRS = LABELS * LABELS;
    private static final int ROW_BITS = 22;
    private static final int LONGEST = 60;
    private static final float RATE = 0.1f;
    private static final float LEFT_OUT = 0.3f;
    private static final float SMALL = 0.005f;

    private final NameLexicon names = NameLexicon.shipped();
    private final WordTable table = new WordTable(names, Integer.MAX_VALUE);
    private final NameChunks text = new NameChunks(names);
    private final Features features = new Features(ROW_BITS, table.border());
    private final DocumentPass consistency = new DocumentPass();
    private final float[] weights = new float[LABELS << ROW_BITS];
    private final float[] weightSquares = new float[LABELS << ROW_BITS];
    private final float[] steps = new float[PAIRS << NameModel.STEP_BITS];
    private final float[] stepSquares = new float[PAIRS << NameModel.STEP_BITS];
    private final Random random = new Random(11);
    private final int[][] rows = new int[LONGEST][];
    private final int[][] stepRows = new int[LONGEST][];
    private final double[][] scores = new double[LONGEST][LABELS];
    private final double[][] stepScores = new double[LONGEST][PAIRS];
    private final double[][] forward = new double[LONGEST][LABELS];
    private final double[][] backward = new double[LONGEST][LABELS];
    private final int[] buffer = new int[2048];
    private float rate;

    private record Document(Word[] words, byte[] labels, int[] sentences) {}

    public static void main(String[] arguments) throws IOException {
        PrintStream out = System.out;
        int members = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 8;
        NameModelTrainer trainer = new NameModelTrainer();
        List<Document> documents = trainer.read(Path.of(arguments[0]));
        float[] weights = new float[trainer.weights.length];
        float[] steps = new float[trainer.steps.length];
        for (int member = 0; member < members; member++) {
            trainer.learn(documents, member);
            addShare(trainer.weights, weights, members);
            addShare(trainer.steps, steps, members);
            out.printf("member %d of %d%n", member + 1, members);
        }
        try (OutputStream file = Files.newOutputStream(Path.of(arguments[1]))) {
            NameModel.of(ROW_BITS, weights, steps).write(file);
        }
        out.printf("%s: %,d bytes%n", arguments[1], Files.size(Path.of(arguments[1])));
    }

    private static void addShare(float[] from, float[] to, int shares) {
        for (int i = 0; i < from.length; i++) {
            to[i] += from[i] / shares;
        }
    }

    private List<Document> read(Path folder) throws IOException {
        List<Document> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".lab")).sorted().toList()) {
                readFile(file, documents);
            }
        }
        return documents;
    }

    private void readFile(Path file, List<Document> documents) throws IOException {
        List<Word> words = new ArrayList<>();
        ByteArrayOutputStream labels = new ByteArrayOutputStream();
        List<Integer> sentences = new ArrayList<>();
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int tab = line.indexOf('\t');
                String[] forms =
                        tab < 0 ? new String[0] : line.substring(0, tab).split(" ");
                if (forms.length > 0 && forms.length == line.length() - tab - 1) {
                    sentences.add(words.size());
                    for (int i = 0; i < forms.length; i++) {
                        words.add(table.of(forms[i]));
                        labels.write("OPGL".indexOf(line.charAt(tab + 1 + i)));
                    }
                } else if (line.isEmpty() && !words.isEmpty()) {
                    documents.add(new Document(
                            words.toArray(Word[]::new),
                            labels.toByteArray(),
                            sentences.stream().mapToInt(s -> s).toArray()));
                    words.clear();
                    labels.reset();
                    sentences.clear();
                }
            }
        }
    }

    /** Learns anew, in an order of its own. */
    private void learn(List<Document> documents, int member) {
        for (float[] values : List.of(weights, weightSquares, steps, stepSquares)) {
            Arrays.fill(values, 0);
        }
        random.setSeed(11 + member);
        Collections.shuffle(documents, new Random(5 + member));
        long total = documents.stream().mapToLong(d -> d.words.length).sum();
        long done = 0;
        for (Document document : documents) {
            rate = RATE * (1 - 0.9f * done / total);
            learn(document);
            done += document.words.length;
        }
    }

    private void learn(Document document) {
        text.begin(document.words.length, i -> document.words[i]);
        for (int i = 0; i < text.size; i++) {
            String form = document.words[i].text;
            boolean opensWithLetter = form.length() > 1 && Character.isLetter(form.charAt(0));
            text.kinds[i] = (byte) ((document.words[i].capital ? NameChunks.WITH_CAPITAL : 0)
                    | (opensWithLetter ? NameChunks.OPENS_WITH_LETTER : 0));
        }
        for (int s = 0; s < document.sentences.length; s++) {
            int from = document.sentences[s];
            int to = s + 1 < document.sentences.length ? document.sentences[s + 1] : text.size;
            Arrays.fill(text.sentenceFrom, from, to, from);
            Arrays.fill(text.sentenceTo, from, to, to);
        }
        text.find();
        byte[] labels = document.labels.clone();
        consistency.apply(text, labels);
        for (int chunk = 0; chunk < text.count; chunk++) {
            int from = text.chunkFrom[chunk];
            int length = text.chunkTo[chunk] - from;
            if (length <= LONGEST) {
                score(chunk, from, length);
                learn(labels, from, length, expect(length));
            }
        }
    }

    private void score(int chunk, int from, int length) {
        for (int i = 0; i < length; i++) {
            rows[i] = rows(from + i, chunk);
            Arrays.fill(scores[i], 0);
            for (int row : rows[i]) {
                for (int label = 0; label < LABELS; label++) {
                    scores[i][label] += weights[row * LABELS + label];
                }
            }
            if (i > 0) {
                stepRows[i] = Arrays.copyOf(buffer, Features.stepRows(text, from + i, NameModel.STEP_MASK, buffer));
                Arrays.fill(stepScores[i], 0);
                for (int row : stepRows[i]) {
                    for (int pair = 0; pair < PAIRS; pair++) {
                        stepScores[i][pair] += steps[row * PAIRS + pair];
                    }
                }
            }
        }
    }

    private int[] rows(int i, int chunk) {
        features.collect(text, i, chunk);
        int[] all = new int[64];
        int count = 0;
        for (int k = 0; k < features.roleCount; k++) {
            int found = features.roleRows(features.roleWords[k], features.roles[k], all);
            for (int r = 0; r < found; r++) {
                if (random.nextFloat() >= LEFT_OUT) {
                    buffer[count++] = all[r];
                }
            }
        }
        for (int k = 0; k < features.rowCount; k++) {
            if (random.nextFloat() >= LEFT_OUT) {
                buffer[count++] = features.rows[k];
            }
        }
        return Arrays.copyOf(buffer, count);
    }

    /** Runs the forward and backward passes; returns the logarithm of the sum over all labellings. */
    private double expect(int length) {
        System.arraycopy(scores[0], 0, forward[0], 0, LABELS);
        Arrays.fill(backward[length - 1], 0);
        for (int i = 1; i < length; i++) {
            for (int label = 0; label < LABELS; label++) {
                double sum = Double.NEGATIVE_INFINITY;
                for (int previous = 0; previous < LABELS; previous++) {
                    sum = addLogs(sum, forward[i - 1][previous] + stepScores[i][previous * LABELS + label]);
                }
                forward[i][label] = sum + scores[i][label];
            }
        }
        for (int i = length - 2; i >= 0; i--) {
            for (int label = 0; label < LABELS; label++) {
                double sum = Double.NEGATIVE_INFINITY;
                for (int next = 0; next < LABELS; next++) {
                    sum = addLogs(
                            sum,
                            backward[i + 1][next] + scores[i + 1][next] + stepScores[i + 1][label * LABELS + next]);
                }
                backward[i][label] = sum;
            }
        }
        double total = Double.NEGATIVE_INFINITY;
        for (int label = 0; label < LABELS; label++) {
            total = addLogs(total, forward[length - 1][label]);
        }
        return total;
    }

    private void learn(byte[] gold, int from, int length, double total) {
        for (int i = 0; i < length; i++) {
            for (int label = 0; label < LABELS; label++) {
                double expected = Math.exp(forward[i][label] + backward[i][label] - total);
                float gradient = (float) ((gold[from + i] == label ? 1 : 0) - expected);
                if (Math.abs(gradient) > SMALL) {
                    for (int row : rows[i]) {
                        step(weights, weightSquares, row * LABELS + label, gradient);
                    }
                }
            }
            for (int pair = 0; i > 0 && pair < PAIRS; pair++) {
                int previous = pair / LABELS;
                int label = pair % LABELS;
                double expected = Math.exp(
                        forward[i - 1][previous] + stepScores[i][pair] + scores[i][label] + backward[i][label] - total);
                boolean isGold = gold[from + i - 1] == previous && gold[from + i] == label;
                float gradient = (float) ((isGold ? 1 : 0) - expected);
                if (Math.abs(gradient) > SMALL) {
                    for (int row : stepRows[i]) {
                        step(steps, stepSquares, row * PAIRS + pair, gradient);
                    }
                }
            }
        }
    }

    private void step(float[] values, float[] squares, int at, float gradient) {
        squares[at] += gradient * gradient;
        values[at] += rate * gradient / (float) Math.sqrt(squares[at] + 0.01f);
    }

    private static double addLogs(double a, double b) {
        double greater = Math.max(a, b);
        return greater == Double.NEGATIVE_INFINITY ? greater : greater + Math.log1p(Math.exp(Math.min(a, b) - greater));
    }
}
