package org.dateline.lucene.inverter;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.dateline.text.IndexedWords;
import org.dateline.text.TokenNumbers;
import org.jspecify.annotations.Nullable;

/**
 * The places of every token in the texts of a segment, by a counting sort: one pass over the texts counts the places of each
 * token, a second one fills them in side by side. Takes eight bytes for each place and four for each word; each text is let
 * go when it is read.
 */
final class TextInverter {
    private final TokenNumbers tokens;
    /** Of all tokens side by side: document and position. */
    private final long[] places;
    /** Of each token where its places end; while they are filled in, where the next one goes. */
    private final int[] ends;

    TextInverter(Terms numbers, int maxDoc, WaitingTexts waiting) throws IOException {
        @Nullable IndexedWords[] texts = texts(numbers, maxDoc, waiting);
        tokens = new TokenNumbers(Arrays.stream(texts)
                .filter(Objects::nonNull)
                .mapToLong(IndexedWords::size)
                .sum());
        int[][] found = new int[maxDoc][];
        for (int document = 0; document < maxDoc; document++) {
            IndexedWords text = texts[document];
            if (text != null) {
                found[document] = tokens.add(text);
            }
        }
        int[] counts = tokens.counts();
        ends = new int[counts.length];
        int size = 0;
        for (int token = 0; token < counts.length; token++) {
            ends[token] = size;
            size = Math.addExact(size, counts[token]);
        }
        places = new long[size];
        for (int document = 0; document < maxDoc; document++) {
            IndexedWords text = texts[document];
            if (text != null) {
                long high = (long) document << Integer.SIZE;
                tokens.each(text, found[document], (token, position) -> places[ends[token]++] = high | position);
                texts[document] = null;
            }
        }
    }

    private static @Nullable IndexedWords[] texts(Terms numbers, int maxDoc, WaitingTexts waiting) throws IOException {
        @Nullable IndexedWords[] texts = new IndexedWords[maxDoc];
        TermsEnum each = numbers.iterator();
        PostingsEnum docs = null;
        for (BytesRef number = each.next(); number != null; number = each.next()) {
            docs = Objects.requireNonNull(each.postings(docs, PostingsEnum.NONE));
            texts[docs.nextDoc()] = waiting.take(number);
        }
        return texts;
    }

    /** The tokens that stand anywhere, in the order of their bytes. */
    int[] sorted() {
        return Arrays.stream(tokens.sorted())
                .filter(token -> begin(token) < end(token))
                .toArray();
    }

    BytesRef token(int token, BytesRef into) {
        return tokens.token(token, into);
    }

    /** The first of a token's places, which stand side by side by rising document and position. */
    int begin(int token) {
        return token == 0 ? 0 : ends[token - 1];
    }

    /** One after the last of a token's places. */
    int end(int token) {
        return ends[token];
    }

    int document(int place) {
        return (int) (places[place] >>> Integer.SIZE);
    }

    int position(int place) {
        return (int) places[place];
    }
}
