package org.dateline.engine;

import java.util.List;
import org.dateline.query.Query.Part;
import org.dateline.query.Query.Unit;

/**
 * Where a query stands in a text, in index tokens: patterns are expanded, brackets are resolved. Means the same as
 * {@link org.dateline.match.Matcher} says: minimal stretches of words.
 */
public sealed interface Place {
    /**
     * One word of a run.
     *
     * @param tokens any of these stands there
     * @param marks all of these stand there too
     */
    record Slot(List<String> tokens, List<String> marks) {
        public Slot {
            tokens = List.copyOf(tokens);
            marks = List.copyOf(marks);
        }
    }

    /**
     * Words at neighbouring positions.
     *
     * @param slop how far they may be moved in all
     */
    record Run(List<Slot> slots, int slop) implements Place {
        public Run {
            slots = List.copyOf(slots);
        }
    }

    /** Any of these. */
    record Either(List<Place> places) implements Place {
        public Either {
            places = List.copyOf(places);
        }
    }

    /** A stretch that holds one of each. */
    record Together(List<Place> places) implements Place {
        public Together {
            places = List.copyOf(places);
        }
    }

    record Near(Place left, Place right, int distance, boolean ordered) implements Place {}

    record NotNear(Place left, Place right, int distance, boolean ordered) implements Place {}

    record Within(Place left, Place right, Unit unit) implements Place {}

    record NotWithin(Place left, Place right, Unit unit) implements Place {}

    /** Those that lie wholly in every one of some parts. */
    record Inside(Place place, List<Bounds> bounds) implements Place {
        public Inside {
            bounds = List.copyOf(bounds);
        }
    }

    /**
     * A part of the article.
     *
     * @param words for the first words of the body, how many
     */
    record Bounds(Part part, int words) {}
}
