package org.dateline.lucene;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.FixedBitSet;
import org.dateline.lucene.Ranking.Rank;
import org.dateline.query.Sort;

/**
 * Which of the matching copies of a story its hit shows, where that is not the one that gave the story its place. Costs a look
 * at each copy of the stories of a page. Serves one request in one thread.
 */
final class ShownCopies {
    private final Snapshot snapshot;
    private final FixedBitSet matches;
    private final SortKeys keys;
    private final List<LeafReaderContext> leaves;

    /** @param by the order in which the copy that is shown comes first */
    ShownCopies(Snapshot snapshot, FixedBitSet matches, Sort by) {
        this.snapshot = snapshot;
        this.matches = matches;
        this.keys = SortKeys.column(by);
        this.leaves = snapshot.reader().leaves();
    }

    /** The same places in the order, each with the copy that is shown; those before {@code from} are left as they are. */
    Rank[] of(Rank[] ranks, int from) throws IOException {
        Rank[] shown = ranks.clone();
        for (int i = from; i < ranks.length; i++) {
            Rank place = ranks[i];
            shown[i] = new Rank(place.key(), place.when(), place.order(), copy(place.doc()));
        }
        return shown;
    }

    private int copy(int leader) throws IOException {
        StoryColumn stories = snapshot.stories();
        int story = stories.of(leader);
        Rank best = null;
        for (int doc : stories.docs(story, stories.copies(story))) {
            if (matches.get(doc)) {
                Rank rank = rank(doc);
                best = best == null || rank.compareTo(best) < 0 ? rank : best;
            }
        }
        return best == null ? leader : best.doc();
    }

    private Rank rank(int doc) throws IOException {
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        int within = doc - leaf.docBase;
        return new Rank(
                keys.of(leaf).of(within),
                value(leaf.reader(), Schema.WHEN, within),
                value(leaf.reader(), Schema.ORDER, within),
                doc);
    }

    private static long value(LeafReader reader, String field, int doc) throws IOException {
        NumericDocValues values = reader.getNumericDocValues(field);
        return values != null && values.advanceExact(doc) ? values.longValue() : Schema.NO_DATE;
    }
}
