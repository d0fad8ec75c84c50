package org.dateline;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveWriter;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Body;
import org.dateline.article.Editorial;
import org.dateline.article.Location;
import org.dateline.article.Provenance;
import org.dateline.article.Publication;
import org.dateline.article.Status;
import org.dateline.lucene.LuceneArchive;
import org.dateline.text.Fingerprint;

/**
 * Story grouping on planted copies: {@code StoryBenchmark DATA [ARTICLES] [SCRATCH]}. A load of so many articles (50,000),
 * made from real texts with a third of their words changed, in which one of twelve has one to four copies: cut by a third,
 * under another headline, with one paragraph replaced, lost or added, and in pairs of these; all shuffled, with commits
 * between. Exits with 1 where precision or recall by pairs is under .98.
 */
public final class StoryBenchmark {
    private static final double WANTED = 0.98;
    private static final double CHANGED = 1 / 3.0;
    private static final int COMMIT_EVERY = 7_000;
    private static final int FEWEST_WORDS = 120;
    private static final int FEWEST_PARAGRAPHS = 4;
    private static final List<String> KINDS =
            List.of("cut by a third", "other headline", "paragraph replaced", "paragraph lost", "paragraph added");

    /** A text and the planted story that it tells. */
    private record Planted(String title, List<String> paragraphs, int story, String kind) {}

    private final NewsTexts texts;
    private final Random random = new Random(20_260_401);

    private StoryBenchmark(NewsTexts texts) {
        this.texts = texts;
    }

    public static void main(String[] arguments) throws IOException {
        int size = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 50_000;
        Path scratch = arguments.length > 2 ? Path.of(arguments[2]) : Files.createTempDirectory("dateline-stories");
        StoryBenchmark benchmark = new StoryBenchmark(NewsTexts.of(Path.of(arguments[0])));
        System.exit(benchmark.run(benchmark.planted(size), scratch) ? 0 : 1);
    }

    private List<Planted> planted(int size) {
        List<Planted> all = new ArrayList<>();
        for (int story = 0; all.size() < size; story++) {
            NewsTexts.Text text =
                    texts.changed(texts.all().get(story % texts.all().size()), CHANGED, random);
            Planted original = new Planted(text.title(), paragraphs(text.body()), story, "original");
            all.add(original);
            boolean long_ = text.body().split("\\s+").length >= FEWEST_WORDS
                    && original.paragraphs().size() >= FEWEST_PARAGRAPHS;
            if (long_ && random.nextInt(12) == 0) {
                int copies = 1 + random.nextInt(4);
                for (int i = 0; i < copies; i++) {
                    String kind = KINDS.get(random.nextInt(KINDS.size()));
                    Planted copy = copy(original, kind);
                    boolean twice = random.nextInt(4) == 0;
                    all.add(twice ? copy(copy, "other headline") : copy);
                }
            }
        }
        Collections.shuffle(all, random);
        return all;
    }

    /** Real paragraphs, or runs of three sentences where a text has no empty lines. */
    private static List<String> paragraphs(String body) {
        List<String> paragraphs = Arrays.stream(body.split("\\n\\s*\\n"))
                .filter(p -> !p.isBlank())
                .toList();
        if (paragraphs.size() >= FEWEST_PARAGRAPHS) {
            return paragraphs;
        }
        String[] sentences = body.split("(?<=[.!?])\\s+");
        List<String> runs = new ArrayList<>();
        for (int i = 0; i < sentences.length; i += 3) {
            runs.add(String.join(" ", Arrays.copyOfRange(sentences, i, Math.min(i + 3, sentences.length))));
        }
        return runs;
    }

    private Planted copy(Planted original, String kind) {
        List<String> paragraphs = new ArrayList<>(original.paragraphs());
        String title = original.title();
        int at = random.nextInt(paragraphs.size());
        switch (kind) {
            case "cut by a third" -> {
                String[] words = String.join("\n\n", paragraphs).split("(?<=\\s)");
                paragraphs = List.of(String.join("", Arrays.copyOf(words, words.length * 2 / 3)));
            }
            case "paragraph replaced" -> paragraphs.set(at, foreign(paragraphs.get(at)));
            case "paragraph lost" -> paragraphs.remove(at);
            case "paragraph added" -> paragraphs.add(at, foreign(paragraphs.get(at)));
            default ->
                title = texts.all().get(random.nextInt(texts.all().size())).title();
        }
        return new Planted(title, paragraphs, original.story(), kind);
    }

    /** Other words of the same length. */
    private String foreign(String paragraph) {
        int length = paragraph.length();
        StringBuilder other = new StringBuilder();
        while (other.length() < length) {
            List<String> from = paragraphs(
                    texts.all().get(random.nextInt(texts.all().size())).body());
            other.append(from.get(random.nextInt(from.size()))).append(' ');
        }
        return other.substring(0, length);
    }

    private boolean run(List<Planted> planted, Path scratch) throws IOException {
        long cpu = 0;
        try (Archive archive = LuceneArchive.open(scratch.resolve("index"));
                ArchiveWriter writer = archive.writer()) {
            long start = System.nanoTime();
            for (int i = 0; i < planted.size(); i++) {
                writer.put(article(planted.get(i), i));
                if (i % COMMIT_EVERY == COMMIT_EVERY - 1) {
                    writer.commit("");
                }
            }
            writer.commit("");
            cpu = System.nanoTime() - start;
            Map<Integer, Long> found = new HashMap<>();
            for (int i = 0; i < planted.size(); i++) {
                int number = i;
                writer.at("planted/" + i, filed -> found.put(number, filed.story()));
            }
            System.out.printf("%,d articles in %.0f s%n", planted.size(), cpu / 1e9);
            return report(planted, found);
        }
    }

    private static boolean report(List<Planted> planted, Map<Integer, Long> found) {
        Map<Long, List<Integer>> groups =
                found.keySet().stream().collect(Collectors.groupingBy(i -> found.getOrDefault(i, 0L)));
        Map<Integer, List<Integer>> stories = new HashMap<>();
        for (int i = 0; i < planted.size(); i++) {
            stories.computeIfAbsent(planted.get(i).story(), s -> new ArrayList<>())
                    .add(i);
        }
        long foundPairs = pairs(groups.values().stream().map(List::size).toList());
        long plantedPairs = pairs(stories.values().stream().map(List::size).toList());
        long both = 0;
        Map<String, int[]> byKind = new HashMap<>();
        for (List<Integer> story : stories.values()) {
            for (int a : story) {
                for (int b : story) {
                    if (a < b) {
                        boolean together = found.getOrDefault(a, 0L).equals(found.getOrDefault(b, 1L));
                        both += together ? 1 : 0;
                        for (int one : List.of(a, b)) {
                            int[] counts =
                                    byKind.computeIfAbsent(planted.get(one).kind(), k -> new int[2]);
                            counts[0] += together ? 1 : 0;
                            counts[1]++;
                        }
                    }
                }
            }
        }
        double precision = foundPairs == 0 ? 0 : (double) both / foundPairs;
        double recall = plantedPairs == 0 ? 0 : (double) both / plantedPairs;
        System.out.printf(
                "planted pairs %,d, found pairs %,d, of these planted %,d%nprecision %.4f  recall %.4f%n",
                plantedPairs, foundPairs, both, precision, recall);
        byKind.forEach((kind, counts) -> System.out.printf(
                "  recall of pairs with %-20s %.4f  (%,d)%n", kind, (double) counts[0] / counts[1], counts[1]));
        return precision >= WANTED && recall >= WANTED;
    }

    private static long pairs(List<Integer> sizes) {
        return sizes.stream().mapToLong(size -> (long) size * (size - 1) / 2).sum();
    }

    private static Article article(Planted planted, int number) {
        String text = String.join("\n\n", planted.paragraphs());
        byte[] sha = ArticleId.sha256().digest((number + planted.title() + text).getBytes(StandardCharsets.UTF_8));
        return new Article(
                ArticleId.of(sha, 0),
                null,
                planted.title().isBlank() ? "Untitled" : planted.title(),
                Body.ofText(text),
                "en",
                Publication.UNKNOWN,
                Editorial.NONE,
                new Provenance(
                        List.of(new Location("planted/" + number, null)), "text/plain", "00", Status.OK, null, null),
                new Annotations(List.of(), List.of(), List.of(), Fingerprint.of(text), ""),
                List.of(),
                null,
                null);
    }
}
