package org.dateline.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.dateline.query.At;
import org.dateline.query.Query;
import org.dateline.query.QuerySyntaxException;
import org.dateline.query.Remark;
import org.dateline.query.RemarkKind;
import org.dateline.text.Folding;
import org.dateline.text.Tokens;
import org.dateline.text.WordForms;
import org.dateline.text.WordPattern;

/** Turns the positional parts of a query into places, in the words of one index. */
public final class PlaceReader {
    public static final Place NOWHERE = new Place.Either(List.of());

    private final Vocabulary vocabulary;
    private final Set<String> languages;

    public PlaceReader(Vocabulary vocabulary, Set<String> languages) {
        this.vocabulary = vocabulary;
        this.languages = languages;
    }

    public Place read(Query query, Brackets brackets) {
        return switch (query) {
            case Query.In in -> read(in.operand(), brackets.in(in));
            case Query.Capitals capitals -> read(capitals.operand(), brackets.capitals(capitals.all()));
            case Query.AnyOf any -> new Place.Either(readAll(any.operands(), brackets));
            default -> {
                Place place = anywhere(query, brackets.anywhere());
                yield brackets.bounds().isEmpty() ? place : new Place.Inside(place, brackets.bounds());
            }
        };
    }

    private List<Place> readAll(List<Query> queries, Brackets brackets) {
        List<Place> places = new ArrayList<>();
        for (Query query : queries) {
            places.add(read(query, brackets));
        }
        return places;
    }

    private Place anywhere(Query query, Brackets brackets) {
        return switch (query) {
            case Query.Near near ->
                new Place.Near(
                        read(near.left(), brackets), read(near.right(), brackets), near.distance(), near.ordered());
            case Query.NotNear not ->
                new Place.NotNear(
                        read(not.left(), brackets), read(not.right(), brackets), not.distance(), not.ordered());
            case Query.Within within ->
                new Place.Within(read(within.left(), brackets), read(within.right(), brackets), within.unit());
            case Query.NotWithin not ->
                new Place.NotWithin(read(not.left(), brackets), read(not.right(), brackets), not.unit());
            case Query.AllOf all -> new Place.Together(readAll(all.operands(), brackets));
            case Query.Word word -> runs(WordForms.of(word.text(), languages).alternatives(), 0, brackets);
            case Query.Phrase phrase -> runs(WordForms.runs(WordForms.phrase(phrase.words())), phrase.slop(), brackets);
            case Query.Prefix prefix -> pieces(prefix.start() + "*", 0, prefix.at(), brackets);
            case Query.Wildcard wildcard -> pieces(wildcard.pattern(), 0, wildcard.at(), brackets);
            case Query.Fuzzy fuzzy -> pieces(fuzzy.text(), fuzzy.edits(), fuzzy.at(), brackets);
            case Query.Spelling spelling -> spelling(spelling, brackets);
            case Query.Regex regex ->
                new Place.Run(List.of(slot(pattern(regex), "/" + regex.pattern() + "/", regex.at(), brackets)), 0);
            case Query.In in -> read(in, brackets);
            case Query.Capitals capitals -> read(capitals, brackets);
            case Query.AnyOf any -> read(any, brackets);
            // What has no places stands nowhere; the parser refuses it inside a proximity.
            case Query.Everything everything -> NOWHERE;
            case Query.Nothing nothing -> NOWHERE;
            case Query.AtLeast atLeast -> NOWHERE;
            case Query.Term term -> NOWHERE;
            case Query.Named named -> NOWHERE;
            case Query.Published published -> NOWHERE;
            case Query.Undated undated -> NOWHERE;
            case Query.Added added -> NOWHERE;
            case Query.AboutYear year -> NOWHERE;
            case Query.Length length -> NOWHERE;
            case Query.Story story -> NOWHERE;
            case Query.HasStatus status -> NOWHERE;
            case Query.Not not -> NOWHERE;
        };
    }

    private static Place runs(List<List<WordForms.Part>> runs, int slop, Brackets brackets) {
        List<Place> places = new ArrayList<>();
        for (List<WordForms.Part> run : runs) {
            List<Place.Slot> slots = new ArrayList<>();
            for (WordForms.Part part : run) {
                slots.add(brackets.slot(part.tokens(), part.allCaps()));
            }
            places.add(new Place.Run(slots, slots.size() == 1 ? 0 : slop));
        }
        return places.size() == 1 ? places.getFirst() : new Place.Either(places);
    }

    /** A wildcard, or with edits a word whose last piece may differ by so many. */
    private Place pieces(String typed, int edits, At at, Brackets brackets) {
        List<String> pieces = WordPattern.pieces(typed);
        List<Place.Slot> slots = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i);
            if (edits > 0 && i == pieces.size() - 1) {
                slots.add(slot(pattern(typed, at, () -> WordPattern.fuzzy(piece, edits)), typed, at, brackets));
            } else if (WordPattern.isWildcard(piece)) {
                slots.add(slot(pattern(typed, at, () -> WordPattern.wildcard(piece)), typed, at, brackets));
            } else {
                slots.add(brackets.slot(List.of(piece), false));
            }
        }
        return slots.isEmpty() ? NOWHERE : new Place.Run(slots, 0);
    }

    private Place spelling(Query.Spelling spelling, Brackets brackets) {
        List<Place.Slot> slots = new ArrayList<>();
        for (String piece : WordPattern.pieces(spelling.name())) {
            WordPattern pattern =
                    pattern(spelling.name(), spelling.at(), () -> WordPattern.spelling(Folding.fold(piece)));
            slots.add(slot(pattern, spelling.name(), spelling.at(), brackets));
        }
        return slots.isEmpty() ? NOWHERE : new Place.Run(slots, 0);
    }

    private Place.Slot slot(WordPattern pattern, String typed, At at, Brackets brackets) {
        return brackets.slot(vocabulary.words(pattern, typed, at), false);
    }

    /** The pattern of a regular expression; one that cannot be read, or costs too much, is the reader's mistake. */
    public static WordPattern pattern(Query.Regex regex) {
        return pattern("/" + regex.pattern() + "/", regex.at(), () -> WordPattern.regex(regex.pattern()));
    }

    /** A pattern as it was typed at a place; one that costs too much is named. */
    public static WordPattern pattern(String typed, At at, Supplier<WordPattern> made) {
        try {
            return made.get();
        } catch (IllegalArgumentException | StackOverflowError e) {
            throw new QuerySyntaxException(Remark.of(RemarkKind.PATTERN_TOO_COMPLEX, shortened(typed)), at, "");
        }
    }

    private static String shortened(String pattern) {
        return pattern.length() > 60 ? pattern.substring(0, 60) + "…" : pattern;
    }

    /**
     * What the brackets around a query demand of its places.
     *
     * @param bounds the parts that a place must lie in
     * @param capitals the mark that each word must carry, or the empty string
     */
    public record Brackets(List<Place.Bounds> bounds, String capitals) {
        public static final Brackets NONE = new Brackets(List.of(), "");

        public Brackets in(Query.In part) {
            List<Place.Bounds> more = new ArrayList<>(bounds);
            more.add(new Place.Bounds(part.part(), part.words()));
            return new Brackets(List.copyOf(more), capitals);
        }

        public Brackets capitals(boolean all) {
            return new Brackets(bounds, all || capitals.equals(Tokens.ALL_CAPS) ? Tokens.ALL_CAPS : Tokens.CAPITALIZED);
        }

        /** For the operands of a proximity, which may lie anywhere as long as the whole lies in the parts. */
        Brackets anywhere() {
            return bounds.isEmpty() ? this : new Brackets(List.of(), capitals);
        }

        Place.Slot slot(List<String> tokens, boolean allCaps) {
            List<String> marks = new ArrayList<>();
            if (!capitals.isEmpty()) {
                marks.add(capitals);
            }
            if (allCaps && !capitals.equals(Tokens.ALL_CAPS)) {
                marks.add(Tokens.ALL_CAPS);
            }
            return new Place.Slot(tokens, marks);
        }
    }
}
