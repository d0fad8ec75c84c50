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
import org.dateline.query.Query.Phrase;
import org.dateline.query.Query.Word;
import org.dateline.query.Remark.Argument;
import org.jspecify.annotations.Nullable;

/**
 * Takes bare stop words out of an AND, for they would not restrict it, and says so. Where nothing else is asked for they
 * stay; in quotation marks, fields, parts and proximities they are never touched, and a backslash keeps
 * them as exact words.
 */
final class StopWordRule {
    private final Notes notes;
    private final Predicate<String> stopWords;
    private final Set<String> taken = new LinkedHashSet<>();
    private @Nullable At first;
    private boolean smallLetters;

    StopWordRule(Notes notes, Predicate<String> stopWords) {
        this.notes = notes;
        this.stopWords = stopWords;
    }

    Query apply(Query query) {
        smallLetters = hasSmallLetters(query);
        Query rest = without(query);
        At at = first;
        if (at != null) {
            notes.add(
                    Remark.of(RemarkKind.TOO_COMMON, new Argument.Words(List.copyOf(taken))),
                    at,
                    notes.fix(at, '"' + notes.whole(at) + '"'));
        }
        return rest;
    }

    private Query without(Query query) {
        return switch (query) {
            case AllOf all -> conjunction(all.operands());
            case AnyOf any ->
                Junctions.anyOf(any.operands().stream().map(this::without).toList());
            case Not(Query operand, At at) -> Junctions.not(without(operand), at);
            default -> query;
        };
    }

    private Query conjunction(List<Query> operands) {
        if (operands.stream().allMatch(this::isStopWord)) {
            return Junctions.allOf(operands);
        }
        List<Query> kept = new ArrayList<>();
        for (Query operand : operands) {
            if (!isStopWord(operand)) {
                kept.add(without(operand));
            } else if (isEscaped(operand)) {
                kept.add(new Phrase(((Word) operand).text(), 0, operand.at()));
            } else {
                take((Word) operand);
            }
        }
        return Junctions.allOf(kept);
    }

    private void take(Word word) {
        if (first == null) {
            first = word.at();
        }
        if (taken.size() < 10) {
            taken.add(word.text());
        }
    }

    /** A word in capitals among words in small letters is a name: {@code WHO mali}. */
    private boolean isStopWord(Query query) {
        return query instanceof Word(String text, At ignored)
                && stopWords.test(text.toLowerCase(Locale.ROOT))
                && !(smallLetters && isInCapitals(text));
    }

    private static boolean isInCapitals(String text) {
        return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
    }

    private boolean isEscaped(Query word) {
        return notes.whole(word.at()).startsWith("\\");
    }

    /** Whether anything but stop words is in small letters, so that capitals say something. */
    private boolean hasSmallLetters(Query query) {
        return switch (query) {
            case AllOf all -> all.operands().stream().anyMatch(this::hasSmallLetters);
            case AnyOf any -> any.operands().stream().anyMatch(this::hasSmallLetters);
            case Not not -> hasSmallLetters(not.operand());
            case Word(String text, At ignored) when stopWords.test(text.toLowerCase(Locale.ROOT)) -> false;
            default -> QueryPrinter.print(query).codePoints().anyMatch(Character::isLowerCase);
        };
    }
}
