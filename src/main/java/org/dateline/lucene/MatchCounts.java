package org.dateline.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.dateline.engine.Place;
import org.dateline.engine.PlaceReader;
import org.dateline.engine.PlaceReader.Brackets;
import org.dateline.query.Query;

/**
 * How many places of a document match: the sum over all words, phrases and other parts of the query that speak of the text
 * and are not negated. Reads positions, so an order by it costs as much as a proximity over every match.
 */
final class MatchCounts {
    private final List<Place> places = new ArrayList<>();
    private final PlaceReader reader;

    MatchCounts(PlaceReader reader, Query query) throws IOException {
        this.reader = reader;
        gather(query, Brackets.NONE);
    }

    private void gather(Query query, Brackets brackets) throws IOException {
        switch (query) {
            case Query.AllOf all -> {
                for (Query operand : all.operands()) {
                    gather(operand, brackets);
                }
            }
            case Query.AnyOf any -> {
                for (Query operand : any.operands()) {
                    gather(operand, brackets);
                }
            }
            case Query.In in -> gather(in.operand(), brackets.in(in));
            case Query.Capitals capitals -> gather(capitals.operand(), brackets.capitals(capitals.all()));
            case Query.AtLeast atLeast -> gather(atLeast.operand(), brackets);
            case Query.Positional positional -> places.add(reader.read(positional, brackets));
            case Query.Everything everything -> {}
            case Query.Nothing nothing -> {}
            case Query.Not not -> {}
            case Query.Term term -> {}
            case Query.Named named -> {}
            case Query.Published published -> {}
            case Query.Undated undated -> {}
            case Query.Added added -> {}
            case Query.AboutYear year -> {}
            case Query.Length length -> {}
            case Query.Story story -> {}
            case Query.HasStatus status -> {}
        }
    }

    /** The counts of a segment's documents. */
    SortKeys.Keys of(LeafReader segment) throws IOException {
        List<PlaceFinder> finders = new ArrayList<>();
        for (Place place : places) {
            finders.add(PlaceFinder.of(place, segment));
        }
        return doc -> {
            long matches = 0;
            for (PlaceFinder finder : finders) {
                matches += finder.find(doc).size();
            }
            return matches;
        };
    }
}
