package org.dateline.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.dateline.query.Query.AllOf;
import org.dateline.query.Query.Word;

/** Joins operands by AND. Bare stop words among them do not restrict, unless there is nothing else. */
final class Conjunctions {
    private final Notes notes;
    private final Predicate<String> stopWords;

    Conjunctions(Notes notes, Predicate<String> stopWords) {
        this.notes = notes;
        this.stopWords = stopWords;
    }

    /**
     * All of these.
     *
     * @param items at least one
     * @param strict whether stop words count
     */
    Query join(List<Query> items, boolean strict) {
        List<Query> flat = new ArrayList<>();
        for (Query item : items) {
            if (item instanceof AllOf all) {
                flat.addAll(all.operands());
            } else {
                flat.add(item);
            }
        }
        List<Query> kept = strict ? flat : withoutStopWords(flat);
        if (kept.size() == 1) {
            return kept.getFirst();
        }
        int from = kept.getFirst().at().from();
        return new AllOf(kept, new At(from, Math.max(from, kept.getLast().at().to())));
    }

    private List<Query> withoutStopWords(List<Query> items) {
        List<Word> stops = new ArrayList<>();
        List<Query> kept = new ArrayList<>();
        for (Query item : items) {
            if (item instanceof Word word && isStopWord(word)) {
                stops.add(word);
            } else {
                kept.add(item);
            }
        }
        if (stops.isEmpty() || kept.isEmpty()) {
            return items;
        }
        tell(stops);
        return kept;
    }

    private boolean isStopWord(Word word) {
        boolean escaped = notes.whole(word.at()).startsWith("\\");
        String text = word.text();
        boolean named = text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT)) && notes.hasSmallLetters();
        return !escaped && !named && stopWords.test(text.toLowerCase(Locale.ROOT));
    }

    private void tell(List<Word> stops) {
        String words = stops.stream()
                .limit(10)
                .map(word -> "“" + word.text() + "”")
                .distinct()
                .collect(Collectors.joining(", "));
        At first = stops.getFirst().at();
        notes.add(
                "Too common to restrict the search: " + words + "; in quotation marks such a word counts.",
                first,
                notes.edit(first, '"' + stops.getFirst().text() + '"'));
    }
}
