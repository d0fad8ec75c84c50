package org.dateline.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.article.Body;
import org.dateline.query.At;
import org.dateline.query.Query;

/** Queries and texts of few words, so that every operator has something to find. */
final class RandomQueries {
    private static final String[] WORDS = {
        "iran", "mali", "Iran", "MALI", "arms", "arm", "al-Shabaab", "alshabaab", "U.S.", "4,200", "$4bn", "Müller"
    };
    private static final At AT = At.NOWHERE;

    private final Random random;

    RandomQueries(long seed) {
        random = new Random(seed);
    }

    Random random() {
        return random;
    }

    String title() {
        return sentence(random.nextInt(5));
    }

    Body body() {
        Body.Builder body = new Body.Builder();
        for (int block = random.nextInt(5); block > 0; block--) {
            StringBuilder text = new StringBuilder();
            for (int s = random.nextInt(3); s >= 0; s--) {
                text.append(sentence(random.nextInt(5))).append(". The ");
            }
            Body.Kind kind = switch (random.nextInt(6)) {
                case 0 -> Body.Kind.CAPTION;
                case 1 -> Body.Kind.HEADING;
                default -> Body.Kind.PARAGRAPH;
            };
            body.add(kind, text.toString());
        }
        return body.build();
    }

    private String sentence(int words) {
        List<String> chosen = new ArrayList<>();
        for (int i = 0; i <= words; i++) {
            chosen.add(WORDS[random.nextInt(WORDS.length)]);
        }
        return String.join(" ", chosen);
    }

    Query query(int depth) {
        if (depth == 0) {
            return leaf();
        }
        Query left = positional(depth - 1);
        return switch (random.nextInt(8)) {
            case 0 -> new Query.AllOf(List.of(query(depth - 1), query(depth - 1)), AT);
            case 1 -> new Query.AnyOf(List.of(query(depth - 1), left), AT);
            case 2 -> new Query.AllOf(List.of(left, new Query.Not(query(depth - 1), AT)), AT);
            case 3 -> new Query.AtLeast(1 + random.nextInt(3), query(depth - 1), AT);
            case 4 -> part(query(depth - 1));
            default -> positional(depth);
        };
    }

    private Query part(Query operand) {
        Query.Part part = Query.Part.values()[random.nextInt(Query.Part.values().length)];
        return new Query.In(part, part == Query.Part.FIRST ? 1 + random.nextInt(6) : 0, operand, AT);
    }

    private Query positional(int depth) {
        if (depth == 0) {
            return leaf();
        }
        Query left = positional(depth - 1);
        Query right = positional(depth - 1);
        int distance = random.nextInt(20) == 0 ? 2_000 : 1 + random.nextInt(4);
        Query.Unit unit = Query.Unit.values()[random.nextInt(2)];
        return switch (random.nextInt(9)) {
            case 0 -> new Query.NotNear(left, right, distance, random.nextBoolean(), AT);
            case 1 -> new Query.Within(left, right, unit, AT);
            case 2 -> new Query.NotWithin(left, right, unit, AT);
            case 3 -> new Query.AnyOf(List.of(left, right), AT);
            case 4 -> new Query.AllOf(List.of(left, right), AT);
            case 5 -> part(left);
            case 6 -> new Query.Capitals(left, random.nextBoolean(), AT);
            default -> new Query.Near(left, right, distance, random.nextBoolean(), AT);
        };
    }

    private Query leaf() {
        return switch (random.nextInt(11)) {
            case 9 -> new Query.Prefix(random.nextBoolean() ? "ar" : "m", AT);
            case 10 -> new Query.Spelling(random.nextBoolean() ? "Maly" : "Eran", AT);
            case 0 -> new Query.Phrase("iran mali", random.nextInt(4), AT);
            case 1 -> new Query.Phrase("arms iran mali", random.nextInt(5), AT);
            case 2 -> new Query.Wildcard(random.nextBoolean() ? "*a?" : "arm*", AT);
            case 3 ->
                random.nextBoolean()
                        ? new Query.Fuzzy("irab", 1 + random.nextInt(2), AT)
                        : new Query.Regex("[a-m].*i", AT);
            default -> new Query.Word(WORDS[random.nextInt(WORDS.length)], AT);
        };
    }
}
