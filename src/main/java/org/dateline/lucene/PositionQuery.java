package org.dateline.lucene;

import java.io.IOException;
import java.util.Objects;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.ConstantScoreScorer;
import org.apache.lucene.search.ConstantScoreWeight;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.ScorerSupplier;
import org.apache.lucene.search.TwoPhaseIterator;
import org.apache.lucene.search.Weight;
import org.dateline.engine.Place;

/**
 * Documents in which a place is found so many times. Looks at every document that it is asked for, so it stands as a filter
 * beside a query that finds the documents which have the words.
 */
final class PositionQuery extends Query {
    /** Reading positions costs far more than any other test of a document. */
    private static final float COST = 1_000;

    private final Place place;
    private final int times;

    PositionQuery(Place place, int times) {
        this.place = place;
        this.times = times;
    }

    @Override
    public Weight createWeight(IndexSearcher searcher, ScoreMode scoreMode, float boost) {
        return new ConstantScoreWeight(this, boost) {
            @Override
            public ScorerSupplier scorerSupplier(LeafReaderContext context) {
                return new ScorerSupplier() {
                    @Override
                    public Scorer get(long leadCost) throws IOException {
                        return new ConstantScoreScorer(boost, scoreMode, verifying(context));
                    }

                    @Override
                    public long cost() {
                        return context.reader().maxDoc();
                    }
                };
            }

            @Override
            public boolean isCacheable(LeafReaderContext context) {
                return true;
            }
        };
    }

    private TwoPhaseIterator verifying(LeafReaderContext context) throws IOException {
        PlaceFinder finder = PlaceFinder.of(place, context.reader());
        return new TwoPhaseIterator(DocIdSetIterator.all(context.reader().maxDoc())) {
            @Override
            public boolean matches() throws IOException {
                return finder.find(approximation.docID()).size() >= times;
            }

            @Override
            public float matchCost() {
                return COST;
            }
        };
    }

    @Override
    public void visit(QueryVisitor visitor) {
        visitor.visitLeaf(this);
    }

    @Override
    public String toString(String field) {
        return "positions(" + place + ", " + times + ")";
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PositionQuery query && query.times == times && query.place.equals(place);
    }

    @Override
    public int hashCode() {
        return Objects.hash(place, times);
    }
}
