package org.dateline.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;

/** The positions of any of some tokens. Documents are asked for in rising order. Serves one thread. */
final class TokenPlaces {
    private final List<PostingsEnum> postings = new ArrayList<>();
    private final Stretches found = new Stretches();
    private int doc = -1;

    TokenPlaces(LeafReader reader, List<String> tokens) throws IOException {
        for (String token : tokens) {
            PostingsEnum places = reader.postings(new Term(Schema.TEXT, token), PostingsEnum.POSITIONS);
            if (places != null) {
                postings.add(places);
            }
        }
    }

    /** Valid until the next call. */
    Stretches find(int document) throws IOException {
        if (document == doc) {
            return found;
        }
        doc = document;
        found.clear();
        for (PostingsEnum places : postings) {
            int at = places.docID() < document ? places.advance(document) : places.docID();
            if (at == document) {
                for (int n = places.freq(); n > 0; n--) {
                    int position = places.nextPosition();
                    found.add(position, position);
                }
            }
        }
        found.minimize();
        return found;
    }
}
