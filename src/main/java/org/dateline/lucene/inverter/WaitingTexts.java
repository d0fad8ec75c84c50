package org.dateline.lucene.inverter;

import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.NumericUtils;
import org.dateline.text.AnalyzedText;
import org.dateline.text.IndexedWords;

/**
 * Texts that were put into one writer and wait for the flush of their segment. To Lucene's own inverter, which looks up each
 * token's bytes in a table and appends to its list wherever that lies, a text is one token, its number; the writer's
 * {@linkplain #indexWith codec} finds the texts of a segment by these when it is flushed, and writes their real tokens. The
 * index is the same as if Lucene had inverted them. Thread-safe.
 */
public final class WaitingTexts {
    private final String field;
    private final Map<Long, IndexedWords> texts = new ConcurrentHashMap<>();
    private final AtomicLong last = new AtomicLong();
    private final AtomicLong bytes = new AtomicLong();

    /** @param field that holds texts, with positions; nothing else may be put into it */
    public WaitingTexts(String field) {
        this.field = field;
    }

    /** Lets a writer index the texts; a writer without it would index their numbers. */
    public IndexWriterConfig indexWith(IndexWriterConfig config) {
        return config.setCodec(new TextCodec(field, this)).setSimilarity(new TextLengths());
    }

    /** Keeps a text until its segment is flushed; returns what the document is to hold in its place. */
    public TokenStream add(AnalyzedText text) {
        IndexedWords words = text.indexed();
        long number = last.incrementAndGet();
        texts.put(number, words);
        bytes.addAndGet(words.bytes());
        byte[] token = new byte[Long.BYTES];
        NumericUtils.longToSortableBytes(number, token, 0);
        return new TextNumber(new BytesRef(token), words.places());
    }

    /** About how many bytes of memory the texts hold. */
    public long bytes() {
        return bytes.get();
    }

    /**
     * Flushes segments of the writer until its waiting texts take no more than some bytes, or nothing is left to flush.
     *
     * @return the bytes that they take
     */
    public long keepWithin(long most, IndexWriter writer) throws IOException {
        while (bytes() > most && writer.flushNextBuffer()) {
            // Each flush takes the texts of one segment.
        }
        return bytes();
    }

    /** Hands out a text for good. */
    IndexedWords take(BytesRef token) {
        long number = NumericUtils.sortableBytesToLong(token.bytes, token.offset);
        IndexedWords words = Objects.requireNonNull(texts.remove(number), "Each text is flushed once.");
        bytes.addAndGet(-words.bytes());
        return words;
    }
}
