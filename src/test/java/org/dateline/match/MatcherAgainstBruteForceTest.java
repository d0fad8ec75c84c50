package org.dateline.match;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.dateline.article.Body;
import org.dateline.article.Span;
import org.dateline.query.At;
import org.dateline.query.Query;
import org.dateline.text.AnalyzedText;
import org.dateline.text.TextAnalysis;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatcherAgainstBruteForceTest {
    private static final String[] WORDS = {
        "iran", "mali", "Iran", "MALI", "arms", "arm", "al-Shabaab", "alshabaab", "U.S."
    };
    private static final At AT = At.NOWHERE;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void agreesOnRandomQueriesOverRandomTexts(long seed) {
        Random random = new Random(seed);
        int held = 0;
        for (int round = 0; round < 1000; round++) {
            String title = sentence(random, random.nextInt(5));
            Body body = body(random);
            Query query = query(random, 3);
            AnalyzedText text = TextAnalysis.analyze(title, body, "en");
            boolean expected = BruteForce.holds(query, title, body, "en");
            assertThat(Matcher.of(query, Set.of("en")).holds(text))
                    .as("seed %s round %s: %s over %s / %s", seed, round, query, title, body)
                    .isEqualTo(expected);
            agreesWithoutLookingUpEachWord(query, title, body, text);
            held += expected ? 1 : 0;
        }
        assertThat(held).isBetween(130, 800);
    }

    /** Beyond a few questions the words of a text are put into an index, and answer from there. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aLongListMarksWhatEachOfItsQueriesMarks(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            AnalyzedText text = TextAnalysis.analyzeLazily(sentence(random, 5), body(random), "en");
            List<Query> list = new ArrayList<>();
            for (int n = 0; n < 40; n++) {
                String word = WORDS[random.nextInt(WORDS.length)];
                list.add(
                        n % 4 == 0
                                ? new Query.Wildcard(word.charAt(0) + "*" + n % 8, AT)
                                : new Query.Word(word + (random.nextInt(9) == 0 ? "" : "x" + n), AT));
            }
            Set<Span> expected = new HashSet<>();
            list.forEach(one ->
                    expected.addAll(Matcher.of(one, Set.of("en")).marks(text).body()));

            assertThat(Matcher.of(new Query.AnyOf(list, AT), Set.of("en"))
                            .marks(text)
                            .body())
                    .as("seed %s round %s", seed, round)
                    .containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static void agreesWithoutLookingUpEachWord(Query query, String title, Body body, AnalyzedText text) {
        Matcher matcher = Matcher.of(query, Set.of("en", "fr"));
        Marks marks = matcher.marks(text);
        AnalyzedText lazy = TextAnalysis.analyzeLazily(title, body, "en");

        assertThat(matcher.marks(lazy)).isEqualTo(marks);
        assertThat(matcher.holds(lazy)).isEqualTo(matcher.holds(text));
        assertThat(Snippets.of(lazy, marks, 3)).isEqualTo(Snippets.of(text, marks, 3));
    }

    private static Body body(Random random) {
        Body.Builder body = new Body.Builder();
        for (int block = random.nextInt(5); block > 0; block--) {
            StringBuilder text = new StringBuilder();
            for (int s = random.nextInt(3); s >= 0; s--) {
                text.append(sentence(random, random.nextInt(5))).append(". The ");
            }
            body.add(random.nextInt(4) == 0 ? Body.Kind.CAPTION : Body.Kind.PARAGRAPH, text.toString());
        }
        return body.build();
    }

    private static String sentence(Random random, int words) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i <= words; i++) {
            chosen.add(WORDS[random.nextInt(WORDS.length)]);
        }
        return String.join(" ", chosen);
    }

    private static Query query(Random random, int depth) {
        if (depth == 0) {
            return leaf(random);
        }
        Query left = positional(random, depth - 1);
        return switch (random.nextInt(8)) {
            case 0 -> new Query.AllOf(List.of(query(random, depth - 1), query(random, depth - 1)), AT);
            case 1 -> new Query.AnyOf(List.of(query(random, depth - 1), left), AT);
            case 2 -> new Query.AllOf(List.of(left, new Query.Not(query(random, depth - 1), AT)), AT);
            case 3 -> new Query.AtLeast(1 + random.nextInt(3), query(random, depth - 1), AT);
            case 4 -> part(random, query(random, depth - 1));
            default -> positional(random, depth);
        };
    }

    private static Query part(Random random, Query operand) {
        Query.Part part = Query.Part.values()[random.nextInt(Query.Part.values().length)];
        return new Query.In(part, part == Query.Part.FIRST ? 1 + random.nextInt(6) : 0, operand, AT);
    }

    private static Query positional(Random random, int depth) {
        if (depth == 0) {
            return leaf(random);
        }
        Query left = positional(random, depth - 1);
        Query right = positional(random, depth - 1);
        int distance = 1 + random.nextInt(4);
        Query.Unit unit = Query.Unit.values()[random.nextInt(2)];
        return switch (random.nextInt(9)) {
            case 0 -> new Query.NotNear(left, right, distance, random.nextBoolean(), AT);
            case 1 -> new Query.Within(left, right, unit, AT);
            case 2 -> new Query.NotWithin(left, right, unit, AT);
            case 3 -> new Query.AnyOf(List.of(left, right), AT);
            case 4 -> new Query.AllOf(List.of(left, right), AT);
            case 5 -> part(random, left);
            case 6 -> new Query.Capitals(left, random.nextBoolean(), AT);
            default -> new Query.Near(left, right, distance, random.nextBoolean(), AT);
        };
    }

    private static Query leaf(Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> new Query.Phrase("iran mali", random.nextInt(4), AT);
            case 1 -> new Query.Phrase("arms iran mali", random.nextInt(5), AT);
            case 2 -> new Query.Wildcard(random.nextBoolean() ? "*a?" : "arm*", AT);
            default -> new Query.Word(WORDS[random.nextInt(WORDS.length)], AT);
        };
    }
}
