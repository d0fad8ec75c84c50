package org.dateline.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedSetDocValues;
import org.dateline.query.Facet;

/** Which outlets tell a story. Looks at no more than {@value #MOST_COPIES} of its articles. */
final class StoryOutlets {
    private static final int MOST_COPIES = 1_000;

    private final Snapshot snapshot;

    StoryOutlets(Snapshot snapshot) {
        this.snapshot = snapshot;
    }

    /** Their names, each once, by the alphabet; empty for a story that one article tells. */
    List<String> of(int story) throws IOException {
        StoryColumn stories = snapshot.stories();
        if (stories.copies(story) < 2) {
            return List.of();
        }
        List<LeafReaderContext> leaves = snapshot.reader().leaves();
        TreeSet<String> names = new TreeSet<>();
        for (int doc : stories.docs(story, MOST_COPIES)) {
            LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
            SortedSetDocValues values = leaf.reader().getSortedSetDocValues(Schema.field(Facet.SOURCE));
            if (values != null && values.advanceExact(doc - leaf.docBase)) {
                names.add(values.lookupOrd(values.nextOrd()).utf8ToString());
            }
        }
        return new ArrayList<>(names);
    }
}
