package org.dateline.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.dateline.engine.Place;
import org.dateline.engine.PlaceReader;
import org.dateline.query.ParsedQuery;
import org.dateline.query.Query;

/** The words and phrases that a query asks for side by side, in its order, with the stop words that stood between them. */
final class SoughtWords {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** Beyond so many words a query is a text, and neighbours say little. */
    private static final int MOST = 64;

    /**
     * A word.
     *
     * @param at its number in the query as typed
     * @param weight its inverse document frequency; 0 for a stop word
     */
    record Sought(Place place, int at, double weight) {
        boolean isCommon() {
            return weight == 0;
        }
    }

    private final PlaceReader places;
    private final IndexReader reader;
    private final List<Sought> words = new ArrayList<>();
    private int at;

    private SoughtWords(IndexReader reader, Set<String> languages) {
        this.places = new PlaceReader(Expansion.vocabulary(Schema.TEXT, reader), languages);
        this.reader = reader;
    }

    static List<Sought> of(ParsedQuery query, IndexReader reader, Set<String> languages) throws IOException {
        List<Query> operands = switch (query.query()) {
            case Query.AllOf all -> all.operands();
            case Query.AnyOf any -> any.operands();
            default -> List.of();
        };
        SoughtWords sought = new SoughtWords(reader, languages);
        int end = 0;
        for (Query operand : operands) {
            if (sought.words.size() >= MOST) {
                break;
            }
            for (String common : wordsBetween(query.text(), end, operand.at().from())) {
                sought.add(new Query.Word(common, operand.at()), true);
            }
            end = operand.at().to();
            boolean isWord = operand instanceof Query.Word || operand instanceof Query.Phrase;
            if (isWord) {
                sought.add(operand, false);
            } else {
                sought.at++;
            }
        }
        return sought.words;
    }

    private void add(Query word, boolean common) throws IOException {
        Place place = places.read(word, PlaceReader.Brackets.NONE);
        words.add(new Sought(place, ++at, common ? 0 : rarity(place)));
    }

    private static List<String> wordsBetween(String text, int from, int to) {
        List<String> between = new ArrayList<>();
        if (from < to && to <= text.length()) {
            for (String word : NO_WORD.split(text.substring(from, to))) {
                if (!word.isEmpty()) {
                    between.add(word);
                }
            }
        }
        return between;
    }

    /** Of a run, that of its rarest word; of alternatives, that of the commonest. */
    private double rarity(Place place) throws IOException {
        return switch (place) {
            case Place.Run run -> {
                double rarest = 0;
                for (Place.Slot slot : run.slots()) {
                    int documents = 0;
                    for (String token : slot.tokens()) {
                        documents = Math.max(documents, reader.docFreq(new Term(Schema.TEXT, token)));
                    }
                    rarest = Math.max(rarest, rarity(documents, reader));
                }
                yield rarest;
            }
            case Place.Either either -> {
                double commonest = Double.MAX_VALUE;
                for (Place one : either.places()) {
                    commonest = Math.min(commonest, rarity(one));
                }
                yield either.places().isEmpty() ? 0 : commonest;
            }
            default -> 0;
        };
    }

    /** The inverse document frequency of BM25. */
    static double rarity(int documents, IndexReader reader) {
        int all = Math.max(documents, reader.maxDoc());
        return Math.log(1 + (all - documents + 0.5) / (documents + 0.5));
    }
}
