package org.dateline.query;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.country.Countries;

/**
 * One sentence to the reader about a query, which every language of the site says in its own way.
 *
 * @param arguments what the numbered places of the sentence hold, in their order
 */
public record Remark(RemarkKind kind, List<Argument> arguments) {
    private static final DateTimeFormatter SPELLED = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** What a sentence is about. */
    public sealed interface Argument {
        /** As it was typed, or as it is to be typed: the same in every language. */
        record Text(String text) implements Argument {}

        /** How many. */
        record Amount(long number) implements Argument {}

        record Day(LocalDate date) implements Argument {}

        /** Several things that were typed. */
        record Words(List<String> words) implements Argument {}

        /** Countries of which any may be meant, by their codes. */
        record AnyCountry(List<String> codes) implements Argument {}
    }

    public Remark {
        arguments = List.copyOf(arguments);
    }

    /** @param arguments texts, whole numbers and days as they are; any other kind of argument made beforehand */
    public static Remark of(RemarkKind kind, Object... arguments) {
        return new Remark(
                kind, List.of(arguments).stream().map(Remark::argument).toList());
    }

    private static Argument argument(Object given) {
        return switch (given) {
            case Argument argument -> argument;
            case String text -> new Argument.Text(text);
            case Number number -> new Argument.Amount(number.longValue());
            case LocalDate day -> new Argument.Day(day);
            default -> throw new IllegalArgumentException("No remark is about a " + given.getClass() + ".");
        };
    }

    /** The sentence in English, for programs and logs. */
    public String english() {
        if (arguments.isEmpty()) {
            return kind.english();
        }
        Object[] said = arguments.stream().map(Remark::english).toArray();
        return new MessageFormat(kind.english(), ULocale.ENGLISH).format(said);
    }

    private static Object english(Argument argument) {
        return switch (argument) {
            case Argument.Text(String text) -> text;
            case Argument.Amount(long number) -> number;
            case Argument.Day(LocalDate date) -> SPELLED.format(date);
            case Argument.Words(List<String> words) ->
                words.stream().map(word -> "“" + word + "”").collect(Collectors.joining(", "));
            case Argument.AnyCountry(List<String> codes) ->
                codes.stream().map(Countries::label).collect(Collectors.joining(" or "));
        };
    }
}
