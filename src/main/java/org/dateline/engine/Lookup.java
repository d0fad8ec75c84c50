package org.dateline.engine;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.article.Body;
import org.dateline.query.Facet;
import org.dateline.text.AnalyzedText;
import org.dateline.text.TextAnalysis;

/**
 * Terms by which a name is found from the beginning of any of its words: a letter for the facet, the folded words from that
 * one on, a zero, and the name. So {@code cam} leads to {@code Sadio Camara} without a look at every name.
 */
public final class Lookup {
    public static final Map<Facet, Character> KINDS =
            Map.of(Facet.PERSON, 'p', Facet.ORGANIZATION, 'o', Facet.PLACE, 'l', Facet.SOURCE, 's');
    private static final char END = '\0';
    private static final int MOST_WORDS = 6;

    private Lookup() {}

    public static Set<String> terms(Facet facet, String name) {
        char kind = KINDS.getOrDefault(facet, '?');
        Set<String> terms = new LinkedHashSet<>();
        AnalyzedText words = analyzed(name);
        for (int w = 0; w < Math.min(MOST_WORDS, words.size()); w++) {
            terms.add(kind + folded(words, w) + END + name);
        }
        return terms;
    }

    /** What the terms of names begin with that have a word beginning so. */
    public static String prefix(Facet facet, String typed) {
        return KINDS.getOrDefault(facet, '?') + folded(analyzed(typed), 0);
    }

    /** The name of a term. */
    public static String name(String term) {
        return term.substring(term.indexOf(END) + 1);
    }

    /** A name cut as a headline is. */
    public static AnalyzedText analyzed(String name) {
        return TextAnalysis.analyze(name, Body.EMPTY, null);
    }

    private static String folded(AnalyzedText words, int from) {
        StringBuilder folded = new StringBuilder();
        for (int w = from; w < words.size(); w++) {
            folded.append(w == from ? "" : " ").append(words.form(w));
        }
        return folded.toString();
    }
}
