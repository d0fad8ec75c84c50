package org.dateline.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.StringHelper;
import org.dateline.engine.Lookup;
import org.dateline.engine.SpelledNames;
import org.dateline.query.Facet;
import org.jspecify.annotations.Nullable;

/**
 * How names are spelled in some documents: as most of them do, and of equals the first in order. A look-up a segment and name;
 * documents are only read for a name that has several spellings. Serves one thread.
 */
final class ShownNames {
    private final IndexReader reader;
    private final FixedBitSet docs;
    private final @Nullable TermsEnum[] terms;

    ShownNames(IndexReader reader, FixedBitSet docs) throws IOException {
        this.reader = reader;
        this.docs = docs;
        this.terms = new TermsEnum[reader.leaves().size()];
        for (LeafReaderContext leaf : reader.leaves()) {
            Terms lookup = leaf.reader().terms(Schema.LOOKUP);
            terms[leaf.ord] = lookup == null ? null : lookup.iterator();
        }
    }

    /** The spelling of a key, or null where the index has none. */
    @Nullable
    String of(Facet facet, String key) throws IOException {
        Map<String, Integer> spellings = new HashMap<>();
        BytesRef prefix = new BytesRef(Lookup.spellings(facet, key));
        each(
                prefix,
                (leaf, term) ->
                        spellings.put(SpelledNames.spellingOf(term.term().utf8ToString()), 0));
        if (spellings.size() > 1) {
            each(
                    prefix,
                    (leaf, term) -> spellings.merge(
                            SpelledNames.spellingOf(term.term().utf8ToString()), count(leaf, term), Integer::sum));
        }
        return spellings.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(
                                Map.Entry.<String, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey)
                .orElse(null);
    }

    private interface Visit {
        void term(LeafReaderContext leaf, TermsEnum term) throws IOException;
    }

    private void each(BytesRef prefix, Visit visit) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            TermsEnum each = terms[leaf.ord];
            boolean more = each != null && each.seekCeil(prefix) != TermsEnum.SeekStatus.END;
            while (more && each != null && StringHelper.startsWith(each.term(), prefix)) {
                visit.term(leaf, each);
                more = each.next() != null;
            }
        }
    }

    private int count(LeafReaderContext leaf, TermsEnum term) throws IOException {
        PostingsEnum postings = term.postings(null, PostingsEnum.NONE);
        int count = 0;
        for (int doc = postings.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = postings.nextDoc()) {
            count += docs.get(leaf.docBase + doc) ? 1 : 0;
        }
        return count;
    }
}
