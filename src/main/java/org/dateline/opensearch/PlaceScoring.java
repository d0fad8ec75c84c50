package org.dateline.opensearch;

import java.util.List;
import java.util.Map;
import org.dateline.engine.Place;

/**
 * Queries that hold in every document which has a place, and score it: BM25 of the words, higher where the headline has
 * them. Whether the place is really there, a {@link Rule} or {@link Verification} says.
 */
final class PlaceScoring {
    private static final int MOST_SYNONYMS = 16;

    private PlaceScoring() {}

    /** Whether {@link #scoring} alone finds exactly the documents with the place. */
    static boolean isExact(Place place) {
        return switch (place) {
            case Place.Run run ->
                run.slots().stream().allMatch(slot -> slot.marks().isEmpty())
                        && (run.slots().size() == 1 || areApart(run));
            case Place.Either either -> either.places().stream().allMatch(PlaceScoring::isExact);
            case Place.Together together -> false;
            case Place.Near near -> false;
            case Place.NotNear notNear -> false;
            case Place.Within within -> false;
            case Place.NotWithin notWithin -> false;
            case Place.Inside inside -> false;
        };
    }

    /** Of a phrase with slop, Lucene looks at other choices of words than we do where one word stands for two slots. */
    private static boolean areApart(Place.Run run) {
        List<String> tokens = run.slots().stream()
                .flatMap(slot -> slot.tokens().stream().distinct())
                .toList();
        return run.slop() == 0 || tokens.stream().distinct().count() == tokens.size();
    }

    static Map<String, Object> scoring(Place place) {
        return switch (place) {
            case Place.Run run -> run(run);
            case Place.Either either -> Json.any(scored(either.places()));
            case Place.Together together -> all(together.places());
            case Place.Near near -> all(List.of(near.left(), near.right()));
            case Place.Within within -> all(List.of(within.left(), within.right()));
            case Place.NotNear not -> scoring(not.left());
            case Place.NotWithin not -> scoring(not.left());
            case Place.Inside inside -> scoring(inside.place());
        };
    }

    private static List<Map<String, Object>> scored(List<Place> places) {
        return places.stream().map(PlaceScoring::scoring).toList();
    }

    private static Map<String, Object> all(List<Place> places) {
        return Map.of("bool", Map.of("must", scored(places)));
    }

    private static Map<String, Object> run(Place.Run run) {
        List<Place.Slot> slots = run.slots();
        if (PlaceRules.isNowhere(run)) {
            return Json.NOTHING;
        }
        List<Map<String, Object>> headline =
                slots.stream().map(slot -> any(Schema.HEADLINE, slot.tokens())).toList();
        return new Json.All()
                .must(words(run))
                .should(Map.of("bool", Map.of("must", headline)))
                .made();
    }

    private static Map<String, Object> words(Place.Run run) {
        if (run.slots().size() > 1 && (run.slop() == 0 || areApart(run))) {
            return phrase(run);
        }
        List<Map<String, Object>> words = run.slots().stream()
                .map(slot -> any(Schema.TEXT, slot.tokens()))
                .toList();
        return words.size() == 1 ? words.getFirst() : Map.of("bool", Map.of("must", words));
    }

    /** A phrase of several tokens at each position, as the analyzer of the field reads it. */
    private static Map<String, Object> phrase(Place.Run run) {
        String words = String.join(
                " ",
                run.slots().stream()
                        .map(slot -> String.join(String.valueOf(TextTokens.BAR), TextTokens.encoded(slot.tokens())))
                        .toList());
        return Map.of(
                "match_phrase",
                Map.of(Schema.TEXT, Map.of("query", words, "slop", run.slop(), "analyzer", Json.TOKENS)));
    }

    /** Documents with any of some tokens at one position: scored as one word. */
    static Map<String, Object> any(String field, List<String> tokens) {
        List<String> encoded = TextTokens.encoded(tokens).stream().distinct().toList();
        if (encoded.size() > MOST_SYNONYMS || encoded.isEmpty()) {
            return Json.constant(Json.terms(field, encoded));
        }
        String joined = String.join(String.valueOf(TextTokens.BAR), encoded);
        return Map.of("match", Map.of(field, Map.of("query", joined, "analyzer", Json.TOKENS)));
    }
}
