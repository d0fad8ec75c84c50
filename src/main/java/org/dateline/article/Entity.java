package org.dateline.article;

import java.util.List;
import java.util.Locale;

/**
 * A person, organisation or place that an article names.
 *
 * @param name in full; later mentions by surname or acronym count for it
 * @param count how often it is named, headline included
 * @param mentions where in the body, in order, without titles and possessives
 * @param given whether the record brought it, rather than the text showing it
 */
public record Entity(Type type, String name, int count, List<Span> mentions, boolean given) {
    /** What an entity is. Countries are places; demonyms are not entities. */
    public enum Type {
        PERSON,
        ORGANIZATION,
        PLACE;

        /** {@code person}, {@code organization} or {@code place}. */
        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    public Entity {
        mentions = List.copyOf(mentions);
    }
}
