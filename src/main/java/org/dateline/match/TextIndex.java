package org.dateline.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;
import org.dateline.query.Query;
import org.dateline.text.AnalyzedText;
import org.dateline.text.Tokens;
import org.dateline.text.WordPattern;
import org.jspecify.annotations.Nullable;

/** An analysed text, ready to be asked where a token stands and where its sentences and parts begin. Serves one thread. */
final class TextIndex {
    private static final BitSet NOWHERE = new BitSet();
    /** After so many walks over the words an index over all of them is worth making, for which each is looked up. */
    private static final int FEW = 24;
    /** A pattern is run on each word that may begin as it does, and so costs as much as so many other walks. */
    private static final int PATTERN = 6;

    private final AnalyzedText text;
    private @Nullable Map<String, BitSet> index;
    private final Map<Leaf.Test, BitSet> found = new IdentityHashMap<>();
    private int asked;
    private int @Nullable [] sentences;
    private int @Nullable [] paragraphs;

    TextIndex(AnalyzedText text) {
        this.text = text;
    }

    private Map<String, BitSet> index() {
        Map<String, BitSet> made = index;
        if (made == null) {
            made = new HashMap<>();
            for (int w = 0; w < text.size(); w++) {
                add(made, text.form(w), w);
                for (String alias : text.aliases(w)) {
                    add(made, alias, w);
                }
                String stem = text.stemToken(w);
                if (stem != null) {
                    add(made, stem, w);
                }
            }
            index = made;
        }
        return made;
    }

    private static void add(Map<String, BitSet> index, String token, int w) {
        index.computeIfAbsent(token, t -> new BitSet()).set(w);
    }

    AnalyzedText text() {
        return text;
    }

    /** The words that pass a test, which a query may ask again and again; they are not to be changed. */
    BitSet words(Leaf.Test test) {
        BitSet known = found.get(test);
        if (known == null) {
            known = test.words(this);
            found.put(test, known);
        }
        return known;
    }

    /** The words that carry any of some tokens. */
    BitSet words(List<String> tokens) {
        if (!isIndexed(1)) {
            return text.withAny(tokens);
        }
        BitSet found = new BitSet();
        tokens.forEach(token -> found.or(index().getOrDefault(token, NOWHERE)));
        return found;
    }

    /** The words a form of which a pattern matches. */
    BitSet matching(WordPattern pattern) {
        if (!isIndexed(PATTERN)) {
            return text.matching(pattern);
        }
        BitSet found = new BitSet();
        index().forEach((token, at) -> {
            if (Tokens.isForm(token) && pattern.matches(token)) {
                found.or(at);
            }
        });
        return found;
    }

    private boolean isIndexed(int walks) {
        asked += walks;
        return index != null || asked > FEW;
    }

    /** The number of the sentence or paragraph that a word stands in. */
    int unit(Query.Unit unit, int w) {
        return switch (unit) {
            case SENTENCE -> {
                int[] counted = sentences == null ? count(text::opensSentence) : sentences;
                sentences = counted;
                yield counted[w];
            }
            case PARAGRAPH -> {
                int[] counted = paragraphs == null ? count(text::opensParagraph) : paragraphs;
                paragraphs = counted;
                yield counted[w];
            }
        };
    }

    private int[] count(IntPredicate opens) {
        int[] counted = new int[text.size()];
        for (int w = 0; w < counted.length; w++) {
            counted[w] = (w == 0 ? 0 : counted[w - 1]) + (opens.test(w) ? 1 : 0);
        }
        return counted;
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
