package org.dateline.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.dateline.query.Query;
import org.dateline.text.AnalyzedText;
import org.dateline.text.Tokens;

/** An analysed text, ready to be asked where a token stands and where its sentences and parts begin. Serves one thread. */
final class TextIndex {
    private static final BitSet NOWHERE = new BitSet();

    private final AnalyzedText text;
    private final Map<String, BitSet> words = new HashMap<>();
    private final int[] sentence;
    private final int[] paragraph;

    TextIndex(AnalyzedText text) {
        this.text = text;
        sentence = new int[text.size()];
        paragraph = new int[text.size()];
        for (int w = 0; w < text.size(); w++) {
            add(text.form(w), w);
            for (String alias : text.aliases(w)) {
                add(alias, w);
            }
            if (text.stemToken(w) != null) {
                add(Objects.requireNonNull(text.stemToken(w)), w);
            }
            sentence[w] = (w == 0 ? 0 : sentence[w - 1]) + (text.opensSentence(w) ? 1 : 0);
            paragraph[w] = (w == 0 ? 0 : paragraph[w - 1]) + (text.opensParagraph(w) ? 1 : 0);
        }
    }

    private void add(String token, int w) {
        words.computeIfAbsent(token, t -> new BitSet()).set(w);
    }

    AnalyzedText text() {
        return text;
    }

    /** The words that carry a token; not to be changed. */
    BitSet words(String token) {
        return words.getOrDefault(token, NOWHERE);
    }

    /** The words that carry a form that the test accepts. */
    BitSet formsThat(Predicate<String> test) {
        BitSet found = new BitSet();
        words.forEach((token, at) -> {
            if (Tokens.isForm(token) && test.test(token)) {
                found.or(at);
            }
        });
        return found;
    }

    /** The number of the sentence or paragraph that a word stands in. */
    int unit(Query.Unit unit, int w) {
        return switch (unit) {
            case SENTENCE -> sentence[w];
            case PARAGRAPH -> paragraph[w];
        };
    }

    boolean sameSide(Interval interval) {
        return text.inHeadline(interval.start()) == text.inHeadline(interval.end());
    }

    /** Whether an interval lies wholly in a part of the article. */
    boolean lies(Interval interval, Query.In in) {
        if (!sameSide(interval)) {
            return false;
        }
        boolean headline = text.inHeadline(interval.start());
        boolean lead = !headline && interval.end() < text.leadEnd();
        return switch (in.part()) {
            case HEADLINE -> headline;
            case BODY -> !headline;
            case LEAD -> lead;
            case HEADLINE_AND_LEAD -> headline || lead;
            case FIRST -> !headline && interval.end() < text.headlineSize() + in.words();
            case CAPTION ->
                text.has(interval.start(), Tokens.CAPTION)
                        && unit(Query.Unit.PARAGRAPH, interval.start()) == unit(Query.Unit.PARAGRAPH, interval.end());
        };
    }

    /** One interval for each word of a set. */
    static List<Interval> singles(BitSet words) {
        List<Interval> singles = new ArrayList<>(words.cardinality());
        words.stream().forEach(w -> singles.add(new Interval(w, w)));
        return singles;
    }
}
