package org.dateline.lucene;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.dateline.engine.Place;
import org.dateline.query.Query.Unit;
import org.dateline.text.Tokens;

/** Where sentences, paragraphs and parts of a document begin, read as they are asked for. Serves one thread. */
final class TextMarks {
    private final LeafReader reader;
    private final Map<String, TokenPlaces> marks = new HashMap<>();
    private int doc = -1;

    TextMarks(LeafReader reader) {
        this.reader = reader;
    }

    /** Turns to a document. */
    void at(int document) {
        doc = document;
    }

    Stretches places(String mark) throws IOException {
        TokenPlaces places = marks.get(mark);
        if (places == null) {
            places = new TokenPlaces(reader, List.of(mark));
            marks.put(mark, places);
        }
        return places.find(doc);
    }

    /** The number of the sentence or paragraph that a word stands in. */
    int unit(Unit unit, int position) throws IOException {
        String mark = switch (unit) {
            case SENTENCE -> Tokens.OPENS_SENTENCE;
            case PARAGRAPH -> Tokens.OPENS_PARAGRAPH;
        };
        return places(mark).firstFrom(position + 1);
    }

    private int body() throws IOException {
        Stretches places = places(Tokens.BODY);
        return places.isEmpty() ? Integer.MAX_VALUE : places.start(0);
    }

    private int leadEnd() throws IOException {
        Stretches places = places(Tokens.LEAD_END);
        return places.isEmpty() ? Integer.MAX_VALUE : places.start(0);
    }

    /** Whether a stretch is all headline or all body. */
    boolean sameSide(int start, int end) throws IOException {
        return end - start < Tokens.GAP || (start < body()) == (end < body());
    }

    boolean lies(int start, int end, Place.Bounds bounds) throws IOException {
        boolean headline = start < body();
        boolean lead = !headline && end < leadEnd();
        return sameSide(start, end)
                && switch (bounds.part()) {
                    case HEADLINE -> headline;
                    case BODY -> !headline;
                    case LEAD -> lead;
                    case HEADLINE_AND_LEAD -> headline || lead;
                    case FIRST -> !headline && end <= (long) body() + bounds.words();
                    case CAPTION ->
                        places(Tokens.CAPTION).holds(start) && unit(Unit.PARAGRAPH, start) == unit(Unit.PARAGRAPH, end);
                };
    }
}
