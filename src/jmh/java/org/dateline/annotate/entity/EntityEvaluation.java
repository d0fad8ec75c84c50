package org.dateline.annotate.entity;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.article.Body;
import org.dateline.article.Entity;

/**
 * Measures an entity tagger on marked text: exact spans with their type, of single mentions. {@code EntityEvaluation ENTITIES
 * [MODEL]} measures the labels of a model before they are cleaned, for those who train one.
 */
public final class EntityEvaluation {
    private static final int REPEATS = 3;
    private static final Map<String, String> FILES = Map.of(
            "wikigold", "wikigold/CONLL-format/data/wikigold.conll.txt",
            "UNER PUD", "uner-PUD/en_pud-ud-test.iob2",
            "UNER EWT dev", "uner-EWT/en_ewt-ud-dev.iob2",
            "UNER EWT test", "uner-EWT/en_ewt-ud-test.iob2");

    private final PrintStream out;

    public EntityEvaluation(PrintStream out) {
        this.out = out;
    }

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        NameModel model = arguments.length > 1
                ? NameModel.read(Files.newInputStream(Path.of(arguments[1])))
                : NameModel.shipped();
        NameTagger tagger = new NameTagger(model, NameLexicon.shipped());
        for (String set : new TreeSet<>(FILES.keySet())) {
            List<LabelledText> texts = LabelledText.read(folder.resolve(FILES.getOrDefault(set, set)));
            Score all = new Score();
            for (LabelledText text : texts) {
                Set<NameTagger.Name> gold = new HashSet<>(text.names());
                tagger.tag(text.text()).forEach(name -> all.found(gold.contains(name)));
                all.gold += gold.size();
            }
            System.out.printf("%-14s before cleaning %s%n", set, all);
        }
    }

    /**
     * Measures a tagger on wikigold and Universal NER's sets, which lie in a folder: precision, recall and F1 for all and for
     * each type, and megabytes a second of processor time.
     */
    public Map<String, Double> measure(EntityTagger tagger, Path folder) throws IOException {
        Map<String, Double> figures = new LinkedHashMap<>();
        for (String set : new TreeSet<>(FILES.keySet())) {
            List<LabelledText> texts = LabelledText.read(folder.resolve(FILES.getOrDefault(set, set)));
            figures.putAll(measure(tagger, set, texts));
            measure(
                            tagger,
                            set + " IN CAPITALS",
                            texts.stream().map(LabelledText::shouted).toList())
                    .forEach((figure, value) -> {
                        if (figure.endsWith("CAPITALS F1")) {
                            figures.put(figure, value);
                        }
                    });
        }
        return figures;
    }

    private Map<String, Double> measure(EntityTagger tagger, String set, List<LabelledText> texts) {
        Map<Entity.Type, Score> scores = new EnumMap<>(Entity.Type.class);
        for (Entity.Type type : Entity.Type.values()) {
            scores.put(type, new Score());
        }
        Score all = new Score();
        for (LabelledText text : texts) {
            Set<NameTagger.Name> gold = new HashSet<>(text.names());
            Set<NameTagger.Name> found = found(tagger, text);
            for (NameTagger.Name name : found) {
                score(scores, name).found(gold.contains(name));
                all.found(gold.contains(name));
                show("+", name, text, !gold.contains(name));
            }
            for (NameTagger.Name name : gold) {
                score(scores, name).gold++;
                all.gold++;
                show("-", name, text, !found.contains(name));
            }
        }
        out.printf("%-14s %s  %.1f MB/s%n", set, all, speed(tagger, texts));
        scores.forEach((type, score) -> out.printf("    %-12s %s%n", type.label(), score));
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put(set + " F1", all.f1());
        scores.forEach((type, score) -> figures.put(set + " " + type.label() + " F1", score.f1()));
        return figures;
    }

    private static Set<NameTagger.Name> found(EntityTagger tagger, LabelledText text) {
        Set<NameTagger.Name> found = new HashSet<>();
        for (Entity entity : tagger.find("", Body.ofText(text.text()), "en")) {
            entity.mentions().forEach(span -> found.add(new NameTagger.Name(entity.type(), span.from(), span.to())));
        }
        return found;
    }

    private static double speed(EntityTagger tagger, List<LabelledText> texts) {
        long nanos = Long.MAX_VALUE;
        for (int repeat = 0; repeat < REPEATS; repeat++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            texts.forEach(text -> tagger.find("", Body.ofText(text.text()), "en"));
            nanos = Math.min(nanos, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        return texts.stream().mapToLong(t -> t.text().length()).sum() * 1e3 / nanos;
    }

    private static Score score(Map<Entity.Type, Score> scores, NameTagger.Name name) {
        return Objects.requireNonNull(scores.get(name.type()));
    }

    /** With {@code -Derrors}, prints a wrong or missing name in its line. */
    private void show(String sign, NameTagger.Name name, LabelledText text, boolean isError) {
        if (isError && System.getProperty("errors") != null) {
            String before = text.text().substring(Math.max(0, name.from() - 40), name.from());
            String after = text.text().substring(name.to(), Math.min(text.text().length(), name.to() + 40));
            String form = text.text().substring(name.from(), name.to());
            out.println(
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

        double f1() {
            return 200.0 * right / Math.max(1, gold + found);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT,
                    "F1 %.1f  P %.1f  R %.1f  (%d)",
                    f1(),
                    100.0 * right / Math.max(1, found),
                    100.0 * right / Math.max(1, gold),
                    gold);
        }
    }
}
