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
import org.dateline.article.Body;
import org.dateline.article.Entity;

/**
 * Measures the name tagger on marked text: {@code EntityEvaluation ENTITIES [MODEL]}, the folder with {@code wikigold},
 * {@code uner-PUD} and {@code uner-EWT}. Prints precision, recall and F1 of exact spans with their type, of the mentions of
 * entities and of what the tagger finds before it is cleaned, and megabytes of text a second of one core.
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

    private static void evaluate(String set, NameTagger tagger, Path file) throws IOException {
        List<LabelledText> texts = LabelledText.read(file);
        Map<Entity.Type, Score> scores = new EnumMap<>(Entity.Type.class);
        for (Entity.Type type : Entity.Type.values()) {
            scores.put(type, new Score());
        }
        Score all = new Score();
        Score labels = new Score();
        long nanos = Long.MAX_VALUE;
        for (int repeat = 0; repeat < REPEATS; repeat++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            texts.forEach(text -> tagger.tag(text.text()));
            nanos = Math.min(nanos, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        EntityFinder finder = new EntityFinder();
        for (LabelledText text : texts) {
            Set<NameTagger.Name> gold = new HashSet<>(text.names());
            Set<NameTagger.Name> found = new HashSet<>();
            for (Entity entity : finder.find("", Body.ofText(text.text()), "en")) {
                entity.mentions()
                        .forEach(span -> found.add(new NameTagger.Name(entity.type(), span.from(), span.to())));
            }
            for (NameTagger.Name name : tagger.tag(text.text())) {
                labels.found(gold.contains(name));
            }
            for (NameTagger.Name name : found) {
                score(scores, name).found(gold.contains(name));
                all.found(gold.contains(name));
                show("+", name, text, !gold.contains(name));
            }
            for (NameTagger.Name name : gold) {
                score(scores, name).gold++;
                all.gold++;
                labels.gold++;
                show("-", name, text, !found.contains(name));
            }
        }
        long bytes = texts.stream().mapToLong(t -> t.text().length()).sum();
        System.out.printf("%-14s %s  before cleaning %s  %.1f MB/s%n", set, all, labels, bytes * 1e3 / nanos);
        scores.forEach((type, score) -> System.out.printf("    %-12s %s%n", type, score));
    }

    private static Score score(Map<Entity.Type, Score> scores, NameTagger.Name name) {
        return Objects.requireNonNull(scores.get(name.type()));
    }

    /** With {@code -Derrors}, prints a wrong or missing name in its line. */
    private static void show(String sign, NameTagger.Name name, LabelledText text, boolean isError) {
        if (isError && System.getProperty("errors") != null) {
            String before = text.text().substring(Math.max(0, name.from() - 40), name.from());
            String after = text.text().substring(name.to(), Math.min(text.text().length(), name.to() + 40));
            String form = text.text().substring(name.from(), name.to());
            System.out.println(
                    sign + name.type() + "\t" + form + "\t" + (before + "[" + form + "]" + after).replace('\n', '|'));
        }
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
