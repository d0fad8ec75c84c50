package org.dateline.query;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.query.Query.AboutYear;
import org.dateline.query.Query.Added;
import org.dateline.query.Query.HasStatus;
import org.dateline.query.Query.Length;
import org.dateline.query.Query.Named;
import org.dateline.query.Query.Published;
import org.dateline.query.Query.Story;
import org.dateline.query.Query.Term;
import org.dateline.query.Query.Undated;
import org.jspecify.annotations.Nullable;

/** Writes the clauses that are a field and its value. */
final class FieldPrinter {
    private FieldPrinter() {}

    static String print(Query query) {
        return switch (query) {
            case Term term -> term(term);
            case Named named -> Field.of(named.field()).key() + ":" + ValueText.quoted(named.words());
            case Published(LocalDate from, LocalDate to, At ignored) -> dates("date", from, to);
            case Added(LocalDate from, LocalDate to, At ignored) -> dates("added", from, to);
            case Undated ignored -> "date:none";
            case AboutYear(int from, int to, At ignored) ->
                "about:" + (from == to ? padded(from) : padded(from) + ".." + padded(to));
            case Length(int from, int to, At ignored) -> length(from, to);
            case Story story -> "cluster:" + ValueText.quoted(story.id());
            case HasStatus status -> "status:" + ValueText.quoted(status.status());
            default -> throw new IllegalArgumentException("Not a field: " + query);
        };
    }

    private static String term(Term term) {
        Field field = Field.of(term.facet());
        if (field == null) {
            throw new IllegalArgumentException("No field is typed for " + term.facet() + ".");
        }
        String sign = field.isCountry() || field == Field.REGION || field == Field.LANGUAGE ? ":" : ":=";
        String values = term.values().stream()
                .map(value -> ValueText.quoted(value(field, value)))
                .collect(Collectors.joining(" OR "));
        return field.key() + sign + (term.values().size() == 1 ? values : "(" + values + ")");
    }

    private static String value(Field field, String value) {
        if (field.isCountry()) {
            return ValueText.country(value);
        }
        return switch (field) {
            case REGION -> ValueText.region(value);
            case LANGUAGE -> ValueText.language(value);
            default -> value;
        };
    }

    /** A whole year or month by its name, a bound by its field, any other range by both its days. */
    private static String dates(String field, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            return to == null ? field + ":*" : field.equals("date") ? "before:" + to : field + ":.." + to;
        }
        if (to == null) {
            return field.equals("date") ? "after:" + from : field + ":" + from + "..";
        }
        return field + ":" + days(from, to);
    }

    private static String days(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return from.toString();
        }
        boolean sameYear = from.getYear() == to.getYear();
        if (sameYear && from.getDayOfYear() == 1 && to.getMonthValue() == 12 && to.getDayOfMonth() == 31) {
            return padded(from.getYear());
        }
        YearMonth month = YearMonth.from(from);
        if (from.getDayOfMonth() == 1 && to.equals(month.atEndOfMonth())) {
            return month.toString();
        }
        return from + ".." + to;
    }

    private static String padded(int year) {
        return String.format(Locale.ROOT, "%04d", year);
    }

    private static String length(int from, int to) {
        if (to == Integer.MAX_VALUE) {
            return from == 0 ? "length>=0" : "length>" + (from - 1);
        }
        if (from == to) {
            return "length:" + from;
        }
        return from == 0 ? "length<=" + to : "length:" + from + ".." + to;
    }
}
