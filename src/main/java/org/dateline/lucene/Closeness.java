package org.dateline.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.Term;
import org.dateline.engine.Place;
import org.dateline.engine.PlaceReader;
import org.dateline.query.ParsedQuery;
import org.dateline.query.Query;
import org.dateline.text.Tokens;

/**
 * Raises documents in which the words of a query stand together, as they do in the query: after the sequential dependence
 * model (Metzler and Croft, 2005), with pairs of neighbouring words in a window, the nearer the better, and the best short
 * passage. Looks at the headline and the first words of the body only, where news says what it is about. Serves one search.
 */
final class Closeness {
    /** Only so many words of the body are looked at. */
    private static final int FIRST_WORDS = Integer.getInteger("FIRST_WORDS", 400);
    /** Words further apart than this say nothing of each other. */
    private static final int WINDOW = Integer.getInteger("WINDOW", 12);
    /** How far apart in the query two words are that should be together. */
    private static final int NEIGHBOURS = Integer.getInteger("NEIGHBOURS", 2);
    /** Occurrences of a pair at which half of its weight is given. */
    private static final double HALF = Double.parseDouble(System.getProperty("HALF", "0.5"));

    private static final int PASSAGE = Integer.getInteger("PASSAGE", 40);
    private static final double PAIRS = Double.parseDouble(System.getProperty("pairs", "0.45"));
    private static final double PASSAGES = Double.parseDouble(System.getProperty("passages", "0.15"));
    private static final double COVER = Double.parseDouble(System.getProperty("cover", "0"));
    private static final int MOST_WORDS = 64;

    private record Sought(Place place, int at, double weight, boolean common) {}

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final double COMMON = Double.parseDouble(System.getProperty("common", "0.3"));

    private final IndexReader reader;
    private final List<Sought> words;

    private Closeness(IndexReader reader, List<Sought> words) {
        this.reader = reader;
        this.words = words;
    }

    /** Prepares the words and phrases that a query asks for side by side; fewer than two raise nothing. */
    static Closeness of(ParsedQuery query, IndexReader reader, Set<String> languages) throws IOException {
        PlaceReader places = new PlaceReader(Expansion.vocabulary(Schema.TEXT, reader), languages);
        List<Query> operands = switch (query.query()) {
            case Query.AllOf all -> all.operands();
            case Query.AnyOf any -> any.operands();
            default -> List.of();
        };
        List<Sought> words = new ArrayList<>();
        int at = 0;
        int end = 0;
        for (Query operand : operands) {
            if (words.size() >= MOST_WORDS) {
                break;
            }
            for (String common : wordsBetween(query.text(), end, operand.at().from())) {
                words.add(sought(new Query.Word(common, operand.at()), ++at, true, places, reader));
            }
            end = operand.at().to();
            at++;
            if (operand instanceof Query.Word || operand instanceof Query.Phrase) {
                words.add(sought(operand, at, false, places, reader));
            }
        }
        return new Closeness(reader, words);
    }

    private static Sought sought(Query word, int at, boolean common, PlaceReader places, IndexReader reader)
            throws IOException {
        Place place = places.read(word, PlaceReader.Brackets.NONE);
        return new Sought(place, at, weight(place, reader), common);
    }

    /** Stop words that the reading took out still stand between their neighbours. */
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

    /** Inverse document frequency as BM25 has it; of a run, that of its rarest word. */
    private static double weight(Place place, IndexReader reader) throws IOException {
        return switch (place) {
            case Place.Run run -> {
                double rarest = 0;
                for (Place.Slot slot : run.slots()) {
                    int documents = 0;
                    for (String token : slot.tokens()) {
                        documents = Math.max(documents, reader.docFreq(new Term(Schema.TEXT, token)));
                    }
                    int all = reader.maxDoc();
                    rarest = Math.max(rarest, Math.log(1 + (all - documents + 0.5) / (documents + 0.5)));
                }
                yield rarest;
            }
            case Place.Either either -> {
                double commonest = Double.MAX_VALUE;
                for (Place one : either.places()) {
                    commonest = Math.min(commonest, weight(one, reader));
                }
                yield either.places().isEmpty() ? 0 : commonest;
            }
            default -> 0;
        };
    }

    boolean raises() {
        return words.size() > 1;
    }

    /** The same documents, raised, in their new order. */
    Ranking.Rank[] raised(Ranking.Rank[] ranks) throws IOException {
        Ranking.Rank[] byDoc = ranks.clone();
        Arrays.sort(byDoc, Comparator.comparingInt(Ranking.Rank::doc));
        Stretches[] found = new Stretches[words.size()];
        double[] bonus = new double[byDoc.length];
        int[][] runs = new int[byDoc.length][words.size()];
        int[] documents = new int[words.size()];
        List<PlaceFinder> finders = List.of();
        int leaf = -1;
        for (int i = 0; i < byDoc.length; i++) {
            int doc = byDoc[i].doc();
            int its = ReaderUtil.subIndex(doc, reader.leaves());
            LeafReaderContext context = reader.leaves().get(its);
            if (its != leaf) {
                leaf = its;
                finders = finders(context);
            }
            for (int w = 0; w < found.length; w++) {
                found[w] = finders.get(w).find(doc - context.docBase);
            }
            bonus[i] = bonus(found);
            for (int w = 0; w + 1 < found.length; w++) {
                runs[i][w] = words.get(w + 1).at() - words.get(w).at() == 1 ? neighbours(found[w], found[w + 1]) : 0;
                documents[w] += runs[i][w] > 0 ? 1 : 0;
            }
        }
        for (int i = 0; i < byDoc.length; i++) {
            for (int w = 0; w + 1 < found.length; w++) {
                double rarity = Math.log(1 + (reader.maxDoc() - documents[w] + 0.5) / (documents[w] + 0.5));
                bonus[i] += COMMON * rarity * runs[i][w] / (runs[i][w] + HALF);
            }
            Ranking.Rank rank = byDoc[i];
            long key = Float.floatToIntBits((float) (Float.intBitsToFloat((int) rank.key()) + bonus[i]));
            byDoc[i] = new Ranking.Rank(key, rank.when(), rank.order(), rank.doc());
        }
        Arrays.sort(byDoc);
        return byDoc;
    }

    private List<PlaceFinder> finders(LeafReaderContext context) throws IOException {
        List<PlaceFinder> finders = new ArrayList<>();
        for (Sought word : words) {
            finders.add(PlaceFinder.of(word.place(), context.reader()));
        }
        return finders;
    }

    private double bonus(Stretches[] found) {
        double bonus = 0;
        for (int a = 0; a < found.length; a++) {
            for (int b = a + 1, telling = 0; b < found.length && telling < NEIGHBOURS; telling += words.get(b++).common() ? 0 : 1) {
                int asked = words.get(b).at() - words.get(a).at();
                double weight = (words.get(a).weight() + words.get(b).weight()) / 2;
                if (!words.get(a).common() && !words.get(b).common()) {
                    double together = together(found[a], found[b], asked);
                    bonus += PAIRS * weight * together / (together + HALF);
                }
            }
        }
        double cover = 0;
        for (int w = 0; w < found.length; w++) {
            cover += words.get(w).common() || found[w].isEmpty() ? 0 : words.get(w).weight();
        }
        return bonus + PASSAGES * passage(found) + COVER * cover;
    }

    private static int neighbours(Stretches first, Stretches second) {
        int neighbours = 0;
        for (int i = 0; i < first.size() && isEarly(first.start(i)); i++) {
            neighbours += second.holds(first.start(i) + 1) ? 1 : 0;
        }
        return neighbours;
    }

    /** Counts pairs of two words, one as far apart as in the query as a whole, another by the root of its distance. */
    private static double together(Stretches first, Stretches second, int asked) {
        double together = 0;
        int from = 0;
        for (int i = 0; i < first.size() && isEarly(first.start(i)); i++) {
            int here = first.start(i);
            while (from < second.size() && second.start(from) < here - WINDOW) {
                from++;
            }
            for (int j = from; j < second.size() && second.start(j) <= here + WINDOW; j++) {
                int apart = second.start(j) - here;
                if (apart != 0 && isEarly(second.start(j))) {
                    together += apart == asked ? 1 : 1 / Math.sqrt(Math.abs(apart));
                }
            }
        }
        return together;
    }

    private static boolean isEarly(int position) {
        return position < Tokens.GAP + FIRST_WORDS;
    }

    /** The weight of the different words in the best stretch of so many words. */
    private double passage(Stretches[] found) {
        int[] next = new int[found.length];
        int[] last = new int[found.length];
        Arrays.fill(last, Integer.MIN_VALUE / 2);
        double best = 0;
        while (true) {
            int word = -1;
            for (int w = 0; w < found.length; w++) {
                if (!words.get(w).common() && next[w] < found[w].size()
                        && isEarly(found[w].start(next[w]))
                        && (word < 0 || found[w].start(next[w]) < found[word].start(next[word]))) {
                    word = w;
                }
            }
            if (word < 0) {
                return best;
            }
            int here = found[word].start(next[word]++);
            last[word] = here;
            double sum = 0;
            for (int w = 0; w < found.length; w++) {
                sum += here - last[w] < PASSAGE ? words.get(w).weight() : 0;
            }
            best = Math.max(best, sum);
        }
    }
}
