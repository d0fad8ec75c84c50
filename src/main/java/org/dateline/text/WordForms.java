package org.dateline.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a typed word looks for: any of some alternatives, each a run of parts at neighbouring positions. Most words have one
 * alternative of one part; {@code 9/11} has one of two parts, {@code alshabaab} has {@code alshabaab} or {@code al shabaab}.
 * The typed word is cut by the scanner that cuts the articles, so query and index agree by construction. No alternative means
 * that nothing in it is a word: it matches nothing.
 */
public record WordForms(List<List<Part>> alternatives) {
    public WordForms {
        alternatives = alternatives.stream().map(List::copyOf).toList();
    }

    /**
     * One position: any of the tokens stands there.
     *
     * @param tokens index tokens of {@link Tokens}: forms and stems
     * @param allCaps whether the word must also be in capitals only, as {@code U.S.} asks
     */
    public record Part(List<String> tokens, boolean allCaps) {
        public Part {
            tokens = List.copyOf(tokens);
        }
    }

    public boolean isEmpty() {
        return alternatives.isEmpty();
    }

    /**
     * A bare word: its exact form or, in each language, its stem.
     *
     * @param languages those of the archive, BCP 47
     */
    public static WordForms of(String typed, Set<String> languages) {
        return joined(TypedWords.elements(typed, languages));
    }

    /** A quoted word: its exact form only. */
    public static WordForms exact(String typed) {
        return of(typed, Set.of());
    }

    /** The words of a quoted phrase in order, each exact. A word of several parts, {@code 9/11}, is several. */
    public static List<WordForms> phrase(String typed) {
        return TypedWords.elements(typed, Set.of());
    }

    /** One after the other as a single run. */
    private static WordForms joined(List<WordForms> elements) {
        if (elements.size() == 1) {
            return elements.getFirst();
        }
        return new WordForms(runs(elements));
    }

    /** Every way to read a phrase: one run of parts for each choice of alternatives, at most 16. */
    public static List<List<Part>> runs(List<WordForms> elements) {
        List<List<Part>> runs = List.of(List.of());
        for (WordForms element : elements) {
            List<List<Part>> longer = new ArrayList<>();
            for (List<Part> run : runs) {
                for (List<Part> alternative : element.alternatives()) {
                    if (longer.size() < 16) {
                        List<Part> next = new ArrayList<>(run);
                        next.addAll(alternative);
                        longer.add(next);
                    }
                }
            }
            runs = longer;
        }
        return elements.isEmpty() ? List.of() : List.copyOf(new LinkedHashSet<>(runs));
    }
}
