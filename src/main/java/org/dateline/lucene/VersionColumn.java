package org.dateline.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.BytesRef;
import org.dateline.article.ArticleId;
import org.jspecify.annotations.Nullable;

/** Which document is an old version of which article: some 100 bytes an old version. Immutable. */
final class VersionColumn {
    private final Map<Integer, ArticleId> newer = new HashMap<>();
    private final Map<ArticleId, List<Integer>> older = new HashMap<>();

    VersionColumn(IndexReader reader) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            BinaryDocValues values = leaf.reader().getBinaryDocValues(Schema.SUPERSEDED_BY);
            while (values != null && values.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                int doc = leaf.docBase + values.docID();
                ArticleId id = id(values.binaryValue());
                boolean live = leaf.reader().getLiveDocs() == null
                        || leaf.reader().getLiveDocs().get(values.docID());
                if (id != null && live) {
                    newer.put(doc, id);
                    older.computeIfAbsent(id, newest -> new ArrayList<>()).add(doc);
                }
            }
        }
    }

    /** The version that supersedes a document, or null. */
    @Nullable
    ArticleId newer(int doc) {
        return newer.get(doc);
    }

    /** The documents that an article supersedes. */
    List<Integer> older(ArticleId id) {
        return older.getOrDefault(id, List.of());
    }

    /** The version that supersedes a document, read off the index without a column. */
    static @Nullable ArticleId newer(LeafReader reader, int doc) throws IOException {
        BinaryDocValues values = reader.getBinaryDocValues(Schema.SUPERSEDED_BY);
        return values != null && values.advanceExact(doc) ? id(values.binaryValue()) : null;
    }

    static BytesRef bytes(ArticleId id) {
        return new BytesRef(HexFormat.of().parseHex(id.value()));
    }

    private static @Nullable ArticleId id(BytesRef bytes) {
        return bytes.length == 0
                ? null
                : new ArticleId(HexFormat.of().formatHex(bytes.bytes, bytes.offset, bytes.offset + bytes.length));
    }
}
