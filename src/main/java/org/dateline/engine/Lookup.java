package org.dateline.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.article.Body;
import org.dateline.query.Facet;
import org.dateline.text.AnalyzedText;
import org.dateline.text.NameKey;
import org.dateline.text.TextAnalysis;

/**
 * Terms by which a name is found from the beginning of any of its words: a letter for the facet, the {@linkplain NameKey key}
 * from that word on, and the name as it is spelled. So {@code cam} leads to {@code Sadio Camara} without a look at every name.
 * The term of the whole key has a capital letter, so that the spellings of one name stand together and alone.
 */
public final class Lookup {
    public static final Map<Facet, Character> KINDS =
            Map.of(Facet.PERSON, 'p', Facet.ORGANIZATION, 'o', Facet.PLACE, 'l', Facet.SOURCE, 's');
    private static final int MOST_WORDS = 12;

    private Lookup() {}

    public static List<String> terms(Facet facet, String name) {
        List<String> terms = new ArrayList<>();
        for (String start : starts(NameKey.of(name))) {
            terms.add(SpelledNames.term((terms.isEmpty() ? whole(facet) : kind(facet)) + start, name));
        }
        return terms;
    }

    /** A key from each of its words on, the whole first. */
    public static List<String> starts(String key) {
        List<String> starts = new ArrayList<>(List.of(key));
        for (int i = 1; i < key.length() && starts.size() < MOST_WORDS; i++) {
            if (!Character.isLetterOrDigit(key.charAt(i - 1)) && Character.isLetterOrDigit(key.charAt(i))) {
                starts.add(key.substring(i));
            }
        }
        return starts;
    }

    /** What the terms of names begin with that begin so, or have a word that does. */
    public static List<String> prefixes(Facet facet, String typed) {
        String key = NameKey.of(typed);
        return List.of(whole(facet) + key, kind(facet) + key);
    }

    /** What the terms of all spellings of a name begin with. */
    public static String spellings(Facet facet, String key) {
        return SpelledNames.term(whole(facet) + key, "");
    }

    /** The term that every article with this spelling of a name has. */
    public static String spelling(Facet facet, String name) {
        return SpelledNames.term(whole(facet) + NameKey.of(name), name);
    }

    private static String kind(Facet facet) {
        return String.valueOf((char) KINDS.getOrDefault(facet, '?'));
    }

    private static String whole(Facet facet) {
        return String.valueOf(Character.toUpperCase((char) KINDS.getOrDefault(facet, '?')));
    }

    /** A name cut as a headline is. */
    public static AnalyzedText analyzed(String name) {
        return TextAnalysis.analyze(name, Body.EMPTY, null);
    }
}
