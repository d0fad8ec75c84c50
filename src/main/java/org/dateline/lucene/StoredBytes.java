package org.dateline.lucene;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import com.github.luben.zstd.ZstdDecompressCtx;
import com.github.luben.zstd.ZstdDictCompress;
import com.github.luben.zstd.ZstdDictDecompress;
import com.github.luben.zstd.ZstdException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.util.BytesRef;
import org.dateline.article.Article;
import org.dateline.json.StoredArticle;
import org.jspecify.annotations.Nullable;

/**
 * Stored articles, each compressed by itself with a dictionary of what all of them hold: a third smaller than what Lucene's fast
 * compression makes of them, and one article is read without its neighbours. Thread-safe; some 20 µs to write an article
 * and 7 µs to read it.
 */
final class StoredBytes {
    private static final int LEVEL = 1;
    /** No article is longer: what says so is damaged. */
    private static final long LONGEST = 1L << 30;

    /** Part of the layout: what is written with one dictionary is read with no other. */
    private static final byte[] DICTIONARY =
            ("\"section\":\",\"edition\":\",\"page\":\",\"dateline\":\",\"url\":\"https://www."
                            + "\",\"bylines\":[\"\",\"dateCandidates\":[{\"date\":\"\",\"from\":\"\",\"chosen\":true,\"rule\":\""
                            + "\"mediaType\":\"application/x-ndjson\",\"mediaType\":\"text/html\",\"mediaType\":\"text/plain\","
                            + "\"sha256\":\"\",\"status\":\"OK\",\"countries\":[[\"US\",0.1,0,],[\"GB\",1.0,3,]],\"entities\":[["
                            + "[0,true,1,0,],[1,true,1,0,],[2,true,1,0,],[0,\"],[1,\"The ],[2,\"\"years\":[20,19,\"tagger\":\"dateline-"
                            + "annotate \",\"added\":\"202\",\"language\":\"en\",\"published\":\"20\",\"publishedFrom\":\"meta\","
                            + "\"source\":\" the of and to in that for is was on with said by as from at be have it has not this "
                            + "are were will which \",\"blocks\":[\",\"body\":\"\",\"title\":\"{\"id\":\"")
                    .getBytes(StandardCharsets.UTF_8);

    private static final ZstdDictCompress WRITTEN_WITH = new ZstdDictCompress(DICTIONARY, LEVEL);
    private static final ZstdDictDecompress READ_WITH = new ZstdDictDecompress(DICTIONARY);

    private static final ThreadLocal<ZstdCompressCtx> WRITERS = ThreadLocal.withInitial(() -> new ZstdCompressCtx()
            .setContentSize(true)
            .setDictID(false)
            .setChecksum(false)
            .loadDict(WRITTEN_WITH));
    private static final ThreadLocal<ZstdDecompressCtx> READERS =
            ThreadLocal.withInitial(() -> new ZstdDecompressCtx().loadDict(READ_WITH));

    private StoredBytes() {}

    /**
     * What is stored of a document.
     *
     * @return its bytes, which no other read changes
     */
    static BytesRef of(IndexReader reader, int doc) throws IOException {
        List<LeafReaderContext> leaves = reader.leaves();
        LeafReaderContext leaf = leaves.get(ReaderUtil.subIndex(doc, leaves));
        BinaryDocValues values = DocValues.getBinary(leaf.reader(), Schema.STORED);
        if (!values.advanceExact(doc - leaf.docBase)) {
            throw damaged("its document holds none", null);
        }
        return values.binaryValue();
    }

    /** The article that a document stores. */
    static Article article(IndexReader reader, int doc) throws IOException {
        return StoredArticle.read(decompress(of(reader, doc)));
    }

    static BytesRef compress(byte[] article) {
        return new BytesRef(WRITERS.get().compress(article));
    }

    static byte[] decompress(BytesRef stored) {
        byte[] bytes = Arrays.copyOfRange(stored.bytes, stored.offset, stored.offset + stored.length);
        long length = bytes.length == 0 ? 0 : Zstd.getFrameContentSize(bytes);
        if (length <= 0 || length > LONGEST) {
            throw damaged("it does not say how long it is", null);
        }
        try {
            return READERS.get().decompress(bytes, (int) length);
        } catch (ZstdException e) {
            throw damaged(String.valueOf(e.getMessage()), e);
        }
    }

    private static IllegalStateException damaged(String how, @Nullable ZstdException cause) {
        return new IllegalStateException("A stored article is damaged (" + how + "); run 'dateline verify'.", cause);
    }
}
