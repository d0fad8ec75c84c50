package org.dateline.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.ReaderUtil;
import org.dateline.lucene.Ranking.Rank;
import org.dateline.lucene.SoughtWords.Sought;
import org.dateline.query.ParsedQuery;
import org.dateline.text.Tokens;

/**
 * Raises documents in which the words of a query stand together as they do in the query: neighbours of the query next to each
 * other, stop words included, and near each other (after the sequential dependence model of Metzler and Croft, 2005), each
 * pair by its own rarity, the best short passage, and the best {@linkplain WordChain chain} in the query's order. Looks at the headline and the first words of the body only, where news
 * says what it is about. The constants are tuned on half of a collection of headlines, see {@code RankingEvaluation}. Serves
 * one search.
 */
final class Closeness {
    private static final int FIRST_WORDS = 400;
    /** The position after the last that is looked at; the body begins after the gap. */
    private static final int END = Tokens.GAP + FIRST_WORDS;

    private static final int WINDOW = 12;
    /** How many telling words further in the query a word is paired with. */
    private static final int NEIGHBOURS = 3;

    private static final int PASSAGE = 30;
    /** How many words further the next word of a chain may stand. */
    private static final int STEP = 8;
    /** What a pair within the window, a pair of neighbours, the best passage and the best chain count beside the words. */
    private static final double NEAR = 0.25;

    private static final double ADJACENT = 0.7;
    private static final double PASSAGES = 0.5;
    private static final double CHAINS = 0.35;
    /** Occurrences of a pair at which half of its weight is given. */
    private static final double HALF = 0.5;

    private final IndexReader reader;
    private final List<Sought> words;
    private final List<WordPairs> pairs = new ArrayList<>();

    private Closeness(IndexReader reader, List<Sought> words) {
        this.reader = reader;
        this.words = words;
        for (int a = 0; a < words.size(); a++) {
            if (a + 1 < words.size() && apart(a, a + 1) == 1) {
                pairs.add(new WordPairs(a, a + 1, 1, 0));
            }
            for (int b = a + 1, telling = 0; b < words.size() && telling < NEIGHBOURS; b++) {
                if (!words.get(b).isCommon() && !words.get(a).isCommon()) {
                    pairs.add(new WordPairs(a, b, apart(a, b), WINDOW));
                }
                telling += words.get(b).isCommon() ? 0 : 1;
            }
        }
    }

    private int apart(int a, int b) {
        return words.get(b).at() - words.get(a).at();
    }

    /** Prepares a query; one without two words side by side raises nothing. */
    static Closeness of(ParsedQuery query, IndexReader reader, Set<String> languages) throws IOException {
        return new Closeness(reader, SoughtWords.of(query, reader, languages));
    }

    boolean raises() {
        return !pairs.isEmpty();
    }

    /** The same documents, raised, in their new order. */
    Rank[] raised(Rank[] ranks) throws IOException {
        Rank[] byDoc = ranks.clone();
        Arrays.sort(byDoc, Comparator.comparingInt(Rank::doc));
        double[] bonus = new double[byDoc.length];
        double[][] counts = new double[byDoc.length][];
        double[] weights = words.stream().mapToDouble(Sought::weight).toArray();
        Stretches[] places = new Stretches[words.size()];
        List<PlaceFinder> finders = List.of();
        int leaf = -1;
        for (int i = 0; i < byDoc.length; i++) {
            int its = ReaderUtil.subIndex(byDoc[i].doc(), reader.leaves());
            LeafReaderContext context = reader.leaves().get(its);
            if (its != leaf) {
                leaf = its;
                finders = finders(context);
            }
            for (int w = 0; w < places.length; w++) {
                places[w] = finders.get(w).find(byDoc[i].doc() - context.docBase);
            }
            counts[i] =
                    pairs.stream().mapToDouble(pair -> pair.count(places, END)).toArray();
            bonus[i] = PASSAGES * Passage.best(places, weights, PASSAGE, END)
                    + CHAINS * WordChain.best(places, weights, STEP, END);
        }
        addPairs(counts, bonus);
        for (int i = 0; i < byDoc.length; i++) {
            Rank rank = byDoc[i];
            float score = Float.intBitsToFloat((int) rank.key());
            long key = Float.floatToIntBits((float) (score + bonus[i]));
            byDoc[i] = new Rank(key, rank.when(), rank.order(), rank.doc());
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

    /** A pair that few of the documents have tells more of those. */
    private void addPairs(double[][] counts, double[] bonus) {
        for (int p = 0; p < pairs.size(); p++) {
            WordPairs pair = pairs.get(p);
            int documents = 0;
            for (double[] count : counts) {
                documents += count[p] > 0 ? 1 : 0;
            }
            boolean adjacent = pair.window() == 0;
            double weight = adjacent
                    ? SoughtWords.rarity(documents, reader)
                    : (words.get(pair.first()).weight()
                                    + words.get(pair.second()).weight())
                            / 2;
            for (int i = 0; i < bonus.length; i++) {
                bonus[i] += (adjacent ? ADJACENT : NEAR) * weight * counts[i][p] / (counts[i][p] + HALF);
            }
        }
    }
}
