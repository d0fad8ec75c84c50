package org.dateline.query;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.query.Query.AllOf;
import org.dateline.query.Query.AnyOf;
import org.dateline.query.Query.Not;
import org.dateline.query.Query.Word;
import org.jspecify.annotations.Nullable;

/**
 * Takes bare stop words out of an AND, for they would not restrict it, and says so. Where nothing else is asked for they
 * stay; in quotation marks, fields, parts and proximities they are never touched, nor where a backslash keeps them.
 */
final class StopWordRule {
    private final Notes notes;
    private final Predicate<String> stopWords;
    private final Set<String> taken = new LinkedHashSet<>();
    private @Nullable At first;

    StopWordRule(Notes notes, Predicate<String> stopWords) {
        this.notes = notes;
        this.stopWords = stopWords;
    }

    Query apply(Query query) {
        Query rest = without(query);
        At at = first;
        if (at != null) {
            notes.add(
                    "Too common to restrict the search: " + String.join(", ", taken)
                            + "; in quotation marks such a word counts.",
                    at,
                    notes.edit(at, '"' + notes.whole(at) + '"'));
        }
        return rest;
    }

    private Query without(Query query) {
        return switch (query) {
            case AllOf(List<Query> operands, At at) -> conjunction(operands, at);
            case AnyOf(List<Query> operands, At at) ->
                new AnyOf(operands.stream().map(this::without).toList(), at);
            case Not(Query operand, At at) -> new Not(without(operand), at);
            default -> query;
        };
    }

    private Query conjunction(List<Query> operands, At at) {
        List<Word> stops = new ArrayList<>();
        List<Query> kept = new ArrayList<>();
        for (Query operand : operands) {
            if (operand instanceof Word word && isStopWord(word)) {
                stops.add(word);
            } else {
                kept.add(without(operand));
            }
        }
        if (kept.isEmpty() || stops.isEmpty()) {
            return new AllOf(kept.isEmpty() ? operands : kept, at);
        }
        stops.forEach(this::take);
        return kept.size() == 1 ? kept.getFirst() : new AllOf(kept, at);
    }

    private void take(Word word) {
        if (first == null) {
            first = word.at();
        }
        if (taken.size() < 10) {
            taken.add("“" + word.text() + "”");
        }
    }

    /** A word in capitals among small letters is a name: {@code WHO}. */
    private boolean isStopWord(Word word) {
        String text = word.text();
        boolean named = text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT)) && notes.hasSmallLetters();
        return !named
                && stopWords.test(text.toLowerCase(Locale.ROOT))
                && !notes.whole(word.at()).startsWith("\\");
    }
}
