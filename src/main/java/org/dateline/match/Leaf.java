package org.dateline.match;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.dateline.query.Query;
import org.dateline.text.Folding;
import org.dateline.text.Tokens;
import org.dateline.text.WordForms;
import org.dateline.text.WordPattern;

/**
 * A word, phrase or pattern, ready to be looked for: any of some runs of tests at neighbouring words.
 *
 * @param runs one test for each word of a run
 * @param slop how far the words of a run may be moved in all
 */
record Leaf(List<List<Test>> runs, int slop) {
    /** What one word must carry. */
    sealed interface Test {
        BitSet words(TextIndex index);
    }

    /** One of some tokens. */
    record Carries(WordForms.Part part) implements Test {
        @Override
        public BitSet words(TextIndex index) {
            BitSet found = index.words(part.tokens());
            return part.allCaps() ? with(found, index, Tokens.ALL_CAPS) : found;
        }
    }

    /** A form of a pattern. */
    record Fits(WordPattern pattern) implements Test {
        @Override
        public BitSet words(TextIndex index) {
            return index.matching(pattern);
        }
    }

    static Leaf of(Query.Word word, Set<String> languages) {
        return ofRuns(WordForms.of(word.text(), languages).alternatives(), 0);
    }

    static Leaf of(Query.Phrase phrase) {
        return ofRuns(WordForms.runs(WordForms.phrase(phrase.words())), phrase.slop());
    }

    /** A wildcard, or with {@code edits} a word whose last piece may differ by so many. */
    static Leaf ofPieces(String typed, int edits) {
        List<String> pieces = WordPattern.pieces(typed);
        List<Test> run = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            String piece = pieces.get(i);
            if (edits > 0 && i == pieces.size() - 1) {
                run.add(new Fits(WordPattern.fuzzy(piece, edits)));
            } else if (WordPattern.isWildcard(piece)) {
                run.add(new Fits(WordPattern.wildcard(piece)));
            } else {
                run.add(new Carries(new WordForms.Part(List.of(piece), false)));
            }
        }
        return new Leaf(run.isEmpty() ? List.of() : List.of(run), 0);
    }

    static Leaf of(WordPattern pattern) {
        return new Leaf(List.of(List.of(new Fits(pattern))), 0);
    }

    static Leaf spelling(String name) {
        List<Test> run = new ArrayList<>();
        for (String piece : WordPattern.pieces(name)) {
            run.add(new Fits(WordPattern.spelling(Folding.fold(piece))));
        }
        return new Leaf(run.isEmpty() ? List.of() : List.of(run), 0);
    }

    private static Leaf ofRuns(List<List<WordForms.Part>> runs, int slop) {
        return new Leaf(
                runs.stream()
                        .map(run -> run.stream().<Test>map(Carries::new).toList())
                        .toList(),
                slop);
    }

    static BitSet with(BitSet words, TextIndex index, String mark) {
        BitSet marked = new BitSet();
        words.stream().filter(w -> index.text().has(w, mark)).forEach(marked::set);
        return marked;
    }

    /** Where it stands: minimal intervals in order. */
    List<Interval> places(TextIndex index, Scope scope) {
        List<Interval> places = new ArrayList<>();
        for (List<Test> run : runs) {
            List<BitSet> words = new ArrayList<>();
            for (Test test : run) {
                BitSet found = index.words(test);
                words.add(scope.capitals().isEmpty() ? found : with(found, index, scope.capitals()));
            }
            if (words.size() == 1) {
                places.addAll(TextIndex.singles(words.getFirst()));
            } else if (slop == 0) {
                exactly(words, index, places);
            } else {
                new SloppyPhrase(words, slop, index).collect(places);
            }
        }
        return Interval.minimal(places);
    }

    private static void exactly(List<BitSet> words, TextIndex index, List<Interval> places) {
        words.getFirst().stream().forEach(start -> {
            int length = 1;
            while (length < words.size() && words.get(length).get(start + length)) {
                length++;
            }
            Interval interval = new Interval(start, start + words.size() - 1);
            if (length == words.size() && index.sameSide(interval)) {
                places.add(interval);
            }
        });
    }
}
