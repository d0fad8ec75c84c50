package org.dateline.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Body;
import org.dateline.article.CountryMention;
import org.dateline.article.Editorial;
import org.dateline.article.Entity;
import org.dateline.article.Location;
import org.dateline.article.Provenance;
import org.dateline.article.Publication;
import org.dateline.article.PublishedDate;
import org.dateline.article.Status;
import org.dateline.country.Countries;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Articles for measuring: paragraphs of real texts in a new order with some words changed, and facts drawn from pools in
 * which few are common and most are rare, as in news: 20,000 people, 8,000 organisations, 4,000 places, 300 outlets.
 */
final class MadeUpArticles {
    private static final int TEXTS = 12_000;
    private static final int PARAGRAPHS = 9;

    private final List<String[]> texts = new ArrayList<>();
    private final List<String> countries =
            Countries.codes().stream().filter(code -> code.length() == 2).toList();

    MadeUpArticles(Path folder) throws IOException {
        JsonMapper mapper = JsonMapper.builder().build();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".jsonl")
                            && !path.toString().contains("masakha"))
                    .sorted()
                    .toList()) {
                try (Stream<String> lines = Files.lines(file)) {
                    lines.limit(TEXTS - texts.size()).forEach(line -> {
                        JsonNode json = mapper.readTree(line);
                        String body = json.path("body")
                                .asString(json.path("text")
                                        .asString(json.path("contents").asString("")));
                        String[] paragraphs = body.split("\\n+|(?<=[.!?])\\s+(?=[A-Z])");
                        if (paragraphs.length > 3) {
                            texts.add(paragraphs);
                        }
                    });
                } catch (UncheckedIOException e) {
                    throw e.getCause();
                }
            }
        }
        if (texts.isEmpty()) {
            throw new IllegalArgumentException("No JSON lines with texts in " + folder + ".");
        }
    }

    /** The n-th article, always the same. */
    Article article(int n) {
        Random random = new Random(n * 31L + 7);
        boolean copy = n % 11 == 10;
        Random told = copy ? new Random((n - 1 - n % 3) * 31L + 7) : random;
        StringBuilder body = new StringBuilder();
        String[] text = texts.get(told.nextInt(texts.size()));
        String[] other = texts.get(told.nextInt(texts.size()));
        int length = 3 + told.nextInt(PARAGRAPHS);
        for (int p = 0; p < length; p++) {
            String[] from = p % 2 == 0 ? text : other;
            body.append(from[told.nextInt(from.length)].strip()).append(p % 3 == 2 ? "\n\n" : " ");
        }
        String title = text[told.nextInt(text.length)].strip();
        byte[] sha256 = ArticleId.sha256().digest(new byte[] {(byte) n, (byte) (n >> 8), (byte) (n >> 16)});
        return new Article(
                ArticleId.of(sha256, 0),
                null,
                title.isEmpty() ? "Untitled" : title.substring(0, Math.min(90, title.length())),
                Body.ofText(body.toString()),
                "en",
                publication(random),
                Editorial.NONE,
                new Provenance(
                        List.of(new Location("made-up.jsonl", "line " + n)),
                        "application/json",
                        HexFormat.of().formatHex(sha256),
                        Status.OK,
                        null,
                        null),
                annotations(told, n),
                List.of(),
                null,
                null);
    }

    private static Publication publication(Random random) {
        LocalDate day = LocalDate.of(1998, 1, 1).plusDays((long) (9_800 * Math.sqrt(random.nextDouble())));
        PublishedDate date = random.nextInt(50) == 0
                ? null
                : random.nextInt(40) == 0 ? PublishedDate.parse(day.toString().substring(0, 7)) : PublishedDate.of(day);
        return new Publication(
                date,
                "meta",
                List.of(),
                null,
                "Outlet " + rare(random, 300),
                List.of("Byline " + rare(random, 2_000)),
                "Section " + rare(random, 12),
                null,
                null,
                null,
                null);
    }

    private Annotations annotations(Random random, int n) {
        List<CountryMention> mentions = new ArrayList<>();
        Set<Integer> named = new LinkedHashSet<>();
        for (int i = random.nextInt(6); i >= 0; i--) {
            named.add(rare(random, countries.size()));
        }
        for (int country : named) {
            boolean about = mentions.size() < 2;
            mentions.add(new CountryMention(
                    countries.get(country), 0.4, about, mentions.isEmpty(), false, List.of(), false));
        }
        List<Entity> entities = new ArrayList<>();
        add(entities, Entity.Type.PERSON, "Person Name", 20_000, 5, random);
        add(entities, Entity.Type.ORGANIZATION, "Organisation", 8_000, 5, random);
        add(entities, Entity.Type.PLACE, "Place", 4_000, 6, random);
        List<Integer> fingerprint = new ArrayList<>();
        for (int i = 0; i < 64; i++) {
            fingerprint.add(random.nextInt());
        }
        return new Annotations(mentions, entities, List.of(1990 + n % 35), fingerprint, "made up");
    }

    private static void add(List<Entity> entities, Entity.Type type, String name, int of, int most, Random random) {
        Set<Integer> drawn = new LinkedHashSet<>();
        for (int i = random.nextInt(most); i >= 0; i--) {
            drawn.add(rare(random, of));
        }
        drawn.forEach(number -> entities.add(new Entity(type, name + number, 1 + number % 3, List.of(), false)));
    }

    /** A number below a bound, small ones far more often. */
    private static int rare(Random random, int bound) {
        return (int) (bound * Math.pow(random.nextDouble(), 3));
    }
}
