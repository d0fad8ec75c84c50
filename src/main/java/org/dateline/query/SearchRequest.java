package org.dateline.query;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A search: the query, what is chosen in the facets, and which part of the answer is wanted.
 *
 * @param query as parsed
 * @param filters what is chosen in each facet; different facets are joined by AND
 * @param published days of publication chosen on the timeline
 * @param undated whether only articles without a date are wanted
 * @param sort the order
 * @param group whether copies of one story are shown once
 * @param offset how many hits to pass over; with a cursor, 0
 * @param size how many hits to return, 0 to {@value #MAX_SIZE}
 * @param cursor where the last answer ended, as it gave it
 * @param facets which facets to count, and how many values of each, by falling count
 * @param clauses whether to count each clause alone
 */
public record SearchRequest(
        ParsedQuery query,
        Map<Facet, Filter> filters,
        DateRange published,
        boolean undated,
        Sort sort,
        Group group,
        int offset,
        int size,
        @Nullable String cursor,
        Map<Facet, Integer> facets,
        boolean clauses) {
    public static final int MAX_SIZE = 1000;
    /** Facets that an answer counts unless something else is asked for. */
    public static final Set<Facet> USUAL_FACETS =
            Set.of(Facet.COUNTRY, Facet.PERSON, Facet.ORGANIZATION, Facet.PLACE, Facet.SOURCE, Facet.LANGUAGE);

    /** How copies of one story are shown. */
    public enum Group {
        /** Every copy is a hit. */
        NONE,
        /** A story is one hit, by the copy that comes first in the order. */
        STORY,
        /** At the same place, by its earliest copy; a dated one before an undated one. */
        FIRST,
        /** At the same place, by its longest copy. */
        FULLEST;

        /** Whether a story is one hit. */
        public boolean isOnce() {
            return this != NONE;
        }

        /** The order in which the copy that is shown comes first, or null where that is the order of the search. */
        public @Nullable Sort within() {
            return switch (this) {
                case NONE, STORY -> null;
                case FIRST -> Sort.OLDEST;
                case FULLEST -> Sort.LENGTH;
            };
        }
    }

    public SearchRequest {
        Map<Facet, Filter> chosen = new EnumMap<>(Facet.class);
        filters.forEach((facet, filter) -> {
            if (!filter.isOpen()) {
                chosen.put(facet, filter);
            }
        });
        filters = Map.copyOf(chosen);
        facets = Map.copyOf(facets);
        if (size < 0 || size > MAX_SIZE) {
            throw new IllegalArgumentException("size must be from 0 to " + MAX_SIZE + ", not " + size + ".");
        }
        if (offset < 0) {
            throw new IllegalArgumentException("offset must not be negative, as " + offset + " is.");
        }
    }

    /** The first {@code size} hits of a query by relevance, without facets. */
    public static SearchRequest of(ParsedQuery query, int size) {
        return new SearchRequest(
                query, Map.of(), DateRange.EVER, false, Sort.RELEVANCE, Group.NONE, 0, size, null, Map.of(), false);
    }

    /** The first hit of a query in an order, and the counts. */
    public static SearchRequest counting(ParsedQuery query, Sort sort) {
        return new SearchRequest(query, Map.of(), DateRange.EVER, false, sort, Group.NONE, 0, 1, null, Map.of(), false);
    }

    /** The same from another hit on. */
    public SearchRequest from(int other) {
        return new SearchRequest(query, filters, published, undated, sort, group, other, size, null, facets, clauses);
    }

    public Filter filter(Facet facet) {
        return filters.getOrDefault(facet, Filter.OPEN);
    }

    /** The values chosen in a facet. */
    public List<String> chosen(Facet facet) {
        return filter(facet).any();
    }
}
