package org.dateline.lucene;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.SynonymQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.dateline.engine.Place;

/**
 * Queries that hold in every document which has a place, and score it: BM25 of the words, higher where the headline has
 * them. Without positions or with cheap ones; whether the place is really there, {@link PositionQuery} says.
 */
final class PlaceScoring {
    /** What the BM25 of a word in the headline counts beside that in the text. */
    private static final float HEADLINE_BOOST = 1;

    private static final int MOST_SYNONYMS = 16;
    private static final float EXACT = 1;

    private PlaceScoring() {}

    /** Whether {@link #scoring} alone finds exactly the documents with the place. */
    static boolean isExact(Place place) {
        return switch (place) {
            case Place.Run run ->
                (run.slots().size() == 1 || run.slop() == 0)
                        && run.slots().stream().allMatch(slot -> slot.marks().isEmpty());
            case Place.Either either -> either.places().stream().allMatch(PlaceScoring::isExact);
            case Place.Together together -> false;
            case Place.Near near -> false;
            case Place.NotNear notNear -> false;
            case Place.Within within -> false;
            case Place.NotWithin notWithin -> false;
            case Place.Inside inside -> false;
        };
    }

    static Query scoring(Place place) {
        return switch (place) {
            case Place.Run run -> run(run);
            case Place.Either either -> join(either.places(), Occur.SHOULD);
            case Place.Together together -> join(together.places(), Occur.MUST);
            case Place.Near near -> join(List.of(near.left(), near.right()), Occur.MUST);
            case Place.Within within -> join(List.of(within.left(), within.right()), Occur.MUST);
            case Place.NotNear not -> scoring(not.left());
            case Place.NotWithin not -> scoring(not.left());
            case Place.Inside inside -> scoring(inside.place());
        };
    }

    private static Query join(List<Place> places, Occur occur) {
        if (places.isEmpty()) {
            return new MatchNoDocsQuery("no alternative");
        }
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        places.forEach(place -> all.add(scoring(place), occur));
        return all.build();
    }

    private static Query run(Place.Run run) {
        List<Place.Slot> slots = run.slots();
        if (slots.stream().anyMatch(slot -> slot.tokens().isEmpty())) {
            return new MatchNoDocsQuery("a word that no article has");
        }
        if (slots.size() == 1) {
            return word(slots.getFirst().tokens());
        }
        BooleanQuery.Builder headline = new BooleanQuery.Builder();
        slots.forEach(slot -> headline.add(any(Schema.HEADLINE, slot.tokens()), Occur.MUST));
        return new BooleanQuery.Builder()
                .add(run.slop() == 0 ? phrase(slots) : all(slots), Occur.MUST)
                .add(new BoostQuery(headline.build(), HEADLINE_BOOST), Occur.SHOULD)
                .build();
    }

    private static Query word(List<String> tokens) {
        return new BooleanQuery.Builder()
                .add(any(Schema.TEXT, tokens), Occur.MUST)
                .add(new BoostQuery(any(Schema.HEADLINE, tokens), HEADLINE_BOOST), Occur.SHOULD)
                .build();
    }

    private static Query phrase(List<Place.Slot> slots) {
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        for (Place.Slot slot : slots) {
            phrase.add(slot.tokens().stream()
                    .map(token -> new Term(Schema.TEXT, token))
                    .toArray(Term[]::new));
        }
        return phrase.build();
    }

    private static Query all(List<Place.Slot> slots) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        slots.forEach(slot -> all.add(any(Schema.TEXT, slot.tokens()), Occur.MUST));
        return all.build();
    }

    /** Documents with any of some tokens at one position: scored as one word. */
    static Query any(String field, List<String> tokens) {
        if (tokens.isEmpty()) {
            return new MatchNoDocsQuery("a word that no article has");
        }
        if (tokens.size() == 1) {
            return new TermQuery(new Term(field, tokens.getFirst()));
        }
        if (tokens.size() > MOST_SYNONYMS) {
            List<BytesRef> terms = new ArrayList<>();
            tokens.forEach(token -> terms.add(new BytesRef(token)));
            return new ConstantScoreQuery(new TermInSetQuery(field, terms));
        }
        SynonymQuery.Builder synonyms = new SynonymQuery.Builder(field);
        tokens.stream().distinct().forEach(token -> synonyms.addTerm(new Term(field, token), EXACT));
        return synonyms.build();
    }
}
