package org.dateline.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.automaton.CompiledAutomaton;
import org.dateline.result.Suggestion;
import org.dateline.text.Folding;
import org.dateline.text.WordPattern;

/** Words of the index that are spelled nearly like a typed one: within one edit, else within two, the commonest first. */
final class Spellings {
    /** A shorter word is one edit away from too many. */
    private static final int SHORTEST = 4;

    private static final int SHORTEST_FOR_TWO = 6;

    private Spellings() {}

    static List<Suggestion> of(String typed, int size, Snapshot snapshot) throws IOException {
        String folded = Folding.fold(typed.strip());
        Terms terms = MultiTerms.getTerms(snapshot.reader(), Schema.TEXT);
        boolean isWord = folded.codePoints().allMatch(Character::isLetterOrDigit);
        if (terms == null || !isWord || folded.length() < SHORTEST || folded.length() > 40) {
            return List.of();
        }
        List<Suggestion> near = within(1, folded, terms);
        if (near.isEmpty() && folded.length() >= SHORTEST_FOR_TWO) {
            near = within(2, folded, terms);
        }
        return near.stream()
                .sorted(Comparator.comparingLong(Suggestion::count).reversed().thenComparing(Suggestion::text))
                .limit(size)
                .toList();
    }

    private static List<Suggestion> within(int edits, String folded, Terms terms) throws IOException {
        List<Suggestion> near = new ArrayList<>();
        TermsEnum matching =
                new CompiledAutomaton(WordPattern.fuzzy(folded, edits).automaton()).getTermsEnum(terms);
        while (matching.next() != null) {
            String word = matching.term().utf8ToString();
            if (!word.equals(folded)) {
                near.add(new Suggestion("spelling", word, word, matching.docFreq()));
            }
        }
        return near;
    }
}
