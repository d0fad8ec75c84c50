package org.dateline.annotate.entity;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.dateline.article.Entity;

/**
 * Measures the name tagger on marked text: {@code EntityEvaluation ENTITIES [MODEL]}, the folder with {@code wikigold},
 * {@code uner-PUD} and {@code uner-EWT}. Prints precision, recall and F1 of exact spans with their type, for each type and
 * in all, and megabytes of text a second of one core.
 */
public final class EntityEvaluation {
    private static final int REPEATS = 3;

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        NameModel model = arguments.length > 1
                ? NameModel.read(Files.newInputStream(Path.of(arguments[1])))
                : NameModel.shipped();
        NameTagger tagger = new NameTagger(model, NameLexicon.shipped());
        evaluate("wikigold", tagger, folder.resolve("wikigold/CONLL-format/data/wikigold.conll.txt"));
        evaluate("UNER PUD", tagger, folder.resolve("uner-PUD/en_pud-ud-test.iob2"));
        evaluate("UNER EWT dev", tagger, folder.resolve("uner-EWT/en_ewt-ud-dev.iob2"));
        evaluate("UNER EWT test", tagger, folder.resolve("uner-EWT/en_ewt-ud-test.iob2"));
    }

    private static void evaluate(String name, NameTagger tagger, Path file) throws IOException {
        List<LabelledText> texts = LabelledText.read(file);
        Map<Entity.Type, Score> scores = new EnumMap<>(Entity.Type.class);
        for (Entity.Type type : Entity.Type.values()) {
            scores.put(type, new Score());
        }
        Score all = new Score();
        long nanos = Long.MAX_VALUE;
        for (int repeat = 0; repeat < REPEATS; repeat++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            texts.forEach(text -> tagger.tag(text.text()));
            nanos = Math.min(nanos, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        boolean show = System.getProperty("errors") != null;
        for (LabelledText text : texts) {
            Set<NameTagger.Name> gold = new HashSet<>(text.names());
            Set<NameTagger.Name> found = new HashSet<>(tagger.tag(text.text()));
            for (NameTagger.Name n : found) {
                boolean right = gold.contains(n);
                score(scores, n).found(right);
                all.found(right);
                if (show && !right)
                    System.out.println("+" + n.type() + "\t" + text.text().substring(n.from(), n.to()) + "\t"
                            + context(text.text(), n));
            }
            for (NameTagger.Name n : gold) {
                score(scores, n).gold++;
                all.gold++;
                if (show && !found.contains(n))
                    System.out.println("-" + n.type() + "\t" + text.text().substring(n.from(), n.to()) + "\t"
                            + context(text.text(), n));
            }
        }
        long bytes = texts.stream().mapToLong(t -> t.text().length()).sum();
        System.out.printf("%-14s %s  %.1f MB/s%n", name, all, bytes * 1e3 / nanos);
        scores.forEach((type, score) -> System.out.printf("    %-12s %s%n", type, score));
    }

    private static Score score(Map<Entity.Type, Score> scores, NameTagger.Name name) {
        return Objects.requireNonNull(scores.get(name.type()));
    }

    private static String context(String t, NameTagger.Name n) {
        return t.substring(Math.max(0, n.from() - 40), n.from()).replace('\n', '|') + "[["
                + t.substring(n.from(), n.to()).replace('\n', '|') + "]]"
                + t.substring(n.to(), Math.min(t.length(), n.to() + 40)).replace('\n', '|');
    }

    /** Names marked by people, names found, and those that are both. */
    private static final class Score {
        int gold;
        int found;
        int right;

        void found(boolean isRight) {
            found++;
            right += isRight ? 1 : 0;
        }

        @Override
        public String toString() {
            return String.format(
                    "F1 %.1f  P %.1f  R %.1f  (%d)",
                    200.0 * right / (gold + found), 100.0 * right / Math.max(1, found), 100.0 * right / gold, gold);
        }
    }
}
