package org.dateline.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.query.Query.*;

/** Grows trees of the shape that the parser gives: no AND straight within an AND, places where places are needed. */
final class RandomQueries {
    private static final At AT = At.NOWHERE;
    private static final List<String> WORDS = List.of(
            "iran",
            "Mali",
            "O’Brien",
            "al-Shabaab",
            "9/11",
            "4,200,000",
            "$4.2bn",
            "AT&T",
            "Genève",
            "中国",
            "and",
            "OR",
            "not",
            "same",
            "w/5",
            "near5",
            "country:mali",
            "https://a.org/x?y=1",
            "the",
            "first50",
            "atleast3",
            "12:30",
            "C++",
            "50%",
            "#metoo",
            "צה\"ל",
            "wom?n",
            "x~1");
    private static final List<String> PHRASES =
            List.of("iran", "arms shipments", "to be or not to be", "U.S. troops", "l'Iran", "country:mali w/5 x");

    private final Random random;

    RandomQueries(Random random) {
        this.random = random;
    }

    Query next() {
        return any(random.nextInt(5));
    }

    private <T> T one(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private Query any(int depth) {
        int choice = depth == 0 ? random.nextInt(2) : random.nextInt(7);
        return switch (choice) {
            case 0 -> leaf();
            case 1 -> positionalLeaf();
            case 2 -> new AllOf(several(depth, AllOf.class), AT);
            case 3 -> new AnyOf(several(depth, AnyOf.class), AT);
            case 4 -> not(any(depth - 1));
            case 5 -> new AtLeast(1 + random.nextInt(9), positional(depth - 1), AT);
            default -> positional(depth);
        };
    }

    private Query not(Query query) {
        return query instanceof Everything ? new Nothing(AT) : new Not(query, AT);
    }

    private List<Query> several(int depth, Class<? extends Query> unlike) {
        List<Query> queries = new ArrayList<>();
        int count = 2 + random.nextInt(3);
        while (queries.size() < count) {
            Query query = any(depth - 1);
            if (!unlike.isInstance(query)) {
                queries.add(query);
            }
        }
        return queries;
    }

    private Query positional(int depth) {
        if (depth == 0) {
            return positionalLeaf();
        }
        Query left = positional(depth - 1);
        Query right = positional(depth - 1);
        int n = 1 + random.nextInt(Limits.DISTANCE);
        Unit unit = one(List.of(Unit.values()));
        return switch (random.nextInt(8)) {
            case 0 -> new Near(left, right, n, random.nextBoolean(), AT);
            case 1 -> new NotNear(left, right, n, random.nextBoolean(), AT);
            case 2 -> new Within(left, right, unit, AT);
            case 3 -> new NotWithin(left, right, unit, AT);
            case 4 -> in(left);
            case 5 -> new Capitals(left, random.nextBoolean(), AT);
            case 6 -> left instanceof AnyOf || right instanceof AnyOf ? left : new AnyOf(List.of(left, right), AT);
            default -> positionalLeaf();
        };
    }

    private Query in(Query operand) {
        Part part = one(List.of(Part.values()));
        return new In(part, part == Part.FIRST ? 1 + random.nextInt(500) : 0, operand, AT);
    }

    private Query positionalLeaf() {
        return switch (random.nextInt(8)) {
            case 0 -> new Phrase(one(PHRASES), random.nextInt(4), AT);
            case 1 -> new Prefix(one(List.of("terror", "w", "and", "中")), AT);
            case 2 -> new Wildcard(one(List.of("wom?n", "te*r?r", "*ism", "mali?", "?ran", "a*?")), AT);
            case 3 -> new Fuzzy(one(List.of("qaddafi", "and")), 1 + random.nextInt(2), AT);
            case 4 -> new Spelling(one(List.of("qaddafi", "al sadr")), AT);
            case 5 -> new Regex(one(List.of("wh[ao]t", "(a|b)+c{2,3}", "a\\/b", "[^)]x")), AT);
            default -> new Word(one(WORDS), AT);
        };
    }

    private Query leaf() {
        LocalDate day = LocalDate.of(1990 + random.nextInt(40), 1 + random.nextInt(12), 1 + random.nextInt(28));
        LocalDate later = day.plusDays(random.nextInt(800));
        int year = 1900 + random.nextInt(150);
        return switch (random.nextInt(20)) {
            case 0 -> new Everything(AT);
            case 1 -> new Nothing(AT);
            case 2 ->
                new Term(
                        one(List.of(Facet.COUNTRY, Facet.COUNTRY_ABOUT, Facet.COUNTRY_MAIN, Facet.SOURCE_COUNTRY)),
                        one(List.of(List.of("ML"), List.of("IR", "ML"), List.of("CI"), List.of("IN", "OM", "DO"))),
                        AT);
            case 3 -> new Term(Facet.REGION, List.of(one(List.of("sahel-region-x", "an unknown region"))), AT);
            case 4 -> new Term(Facet.LANGUAGE, List.of(one(List.of("fr", "zh", "pt", "or", "as"))), AT);
            case 5 ->
                new Term(
                        one(List.of(Facet.PERSON, Facet.ORGANIZATION, Facet.SOURCE, Facet.STATUS)),
                        one(List.of(List.of("Sadio Camara"), List.of("Wagner", "A. B.", "or"))),
                        AT);
            case 6, 7 ->
                new Named(
                        one(List.of(NameField.values())), one(List.of("camara", "sadio camara", "cam*", "a.b/c")), AT);
            case 8 -> new Published(day, later, AT);
            case 9 -> new Published(day, null, AT);
            case 10 -> new Published(null, day, AT);
            case 11 ->
                new Published(
                        day.withDayOfMonth(1),
                        day.withDayOfMonth(1).plusMonths(1).minusDays(1),
                        AT);
            case 12 ->
                new Published(
                        day.withDayOfYear(1), day.withDayOfYear(1).plusYears(1).minusDays(1), AT);
            case 13 -> one(List.<Query>of(new Published(null, null, AT), new Added(null, null, AT), new Undated(AT)));
            case 14 -> new Added(day, one(List.of(true, false)) ? later : null, AT);
            case 15 -> new Added(null, day, AT);
            case 16 -> new AboutYear(year, year + random.nextInt(2) * 5, AT);
            case 17 -> new Length(random.nextInt(3) * 100, one(List.of(200, 500, Integer.MAX_VALUE)), AT);
            case 18 -> new Story("ab12-" + year, AT);
            default -> new HasStatus(one(List.of("corrected", "ocr")), AT);
        };
    }
}
