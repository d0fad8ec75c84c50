package org.dateline.opensearch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.result.Suggestion;
import org.dateline.text.Folding;
import org.dateline.text.WordPattern;

/** Words of the archive that are spelled nearly like a typed one: within one edit, else within two, the commonest first. */
final class Spellings {
    /** A shorter word is one edit away from too many. */
    private static final int SHORTEST = 4;

    private static final int SHORTEST_FOR_TWO = 6;
    private static final int LONGEST = 40;
    private static final int COUNTED = 100;

    private final Articles articles;
    private final Dictionary dictionary;

    Spellings(Articles articles, Dictionary dictionary) {
        this.articles = articles;
        this.dictionary = dictionary;
    }

    List<Suggestion> of(String typed, int size) {
        String folded = Folding.fold(typed.strip());
        boolean isWord = folded.codePoints().allMatch(Character::isLetterOrDigit);
        if (!isWord || folded.length() < SHORTEST || folded.length() > LONGEST) {
            return List.of();
        }
        List<Suggestion> near = within(1, folded);
        if (near.isEmpty() && folded.length() >= SHORTEST_FOR_TWO) {
            near = within(2, folded);
        }
        return near.stream().limit(size).toList();
    }

    private List<Suggestion> within(int edits, String folded) {
        List<String> words = dictionary.near(WordPattern.fuzzy(folded, edits)).stream()
                .filter(word -> !word.equals(folded))
                .limit(COUNTED)
                .toList();
        long[] counts = articles.counts(
                words.stream().map(word -> Json.term(Schema.TEXT, word)).toList());
        List<Suggestion> near = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] > 0) {
                near.add(new Suggestion("spelling", words.get(i), words.get(i), counts[i]));
            }
        }
        near.sort(Comparator.comparingLong(Suggestion::count).reversed().thenComparing(Suggestion::text));
        return near;
    }
}
