package org.dateline.query;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.query.Dates.Ambiguous;
import org.dateline.query.Dates.Days;
import org.dateline.query.Dates.Impossible;
import org.dateline.query.Dates.Unreadable;
import org.dateline.query.Query.Added;
import org.dateline.query.Query.Published;
import org.dateline.query.Query.Undated;
import org.jspecify.annotations.Nullable;

/** Reads the values of date fields, with notes for days that are counted from today. */
final class DateReader {
    private static final Pattern RANGE = Pattern.compile("(.*?)\\s*(?:\\.{2,3}|\\u2026)\\s*(.*)");
    private static final Pattern YEARS = Pattern.compile("(\\d{4})\\s*[-\u2013]\\s*(\\d{4})");
    private static final Pattern WORDED = Pattern.compile("(?i)(?:from |between )?(.+?) (?:to|and|until) (.+)");

    private static final List<Pattern> RANGES = List.of(RANGE, YEARS, WORDED);

    private final Notes notes;
    private final LocalDate today;

    DateReader(Notes notes, Clock clock) {
        this.notes = notes;
        this.today = LocalDate.now(clock);
    }

    /**
     * What a date field asks for.
     *
     * @param place of the value
     * @param at place of the field and its value
     */
    Query read(Field field, String sign, String typed, At place, At at) {
        String value = typed.strip();
        if (field == Field.DATE && value.equalsIgnoreCase("none")) {
            return new Undated(at);
        }
        if (value.equals("*")) {
            return query(field, DateRange.EVER, at);
        }
        return query(field, bounds(field, sign, value, place), at);
    }

    private DateRange bounds(Field field, String sign, String value, At at) {
        if (field == Field.AFTER) {
            return new DateRange(one(value, at).from(), null);
        }
        if (field == Field.BEFORE) {
            return new DateRange(null, one(value, at).to());
        }
        return switch (sign.replace(":", "")) {
            case ">" -> new DateRange(dayAfter(one(value, at).to()), null);
            case ">=" -> new DateRange(one(value, at).from(), null);
            case "<" -> new DateRange(null, dayBefore(one(value, at).from()));
            case "<=" -> new DateRange(null, one(value, at).to());
            default -> range(value, at);
        };
    }

    private static @Nullable LocalDate dayAfter(@Nullable LocalDate day) {
        return day == null || day.getYear() == 9999 ? day : day.plusDays(1);
    }

    private static @Nullable LocalDate dayBefore(@Nullable LocalDate day) {
        return day == null || day.getYear() == 0 ? day : day.minusDays(1);
    }

    private static Query query(Field field, DateRange range, At at) {
        return field == Field.ADDED
                ? new Added(range.from(), range.to(), at)
                : new Published(range.from(), range.to(), at);
    }

    private DateRange range(String value, At at) {
        for (Pattern pattern : RANGES) {
            Matcher matcher = pattern.matcher(value);
            if (matcher.matches()
                    && !(matcher.group(1).isEmpty() && matcher.group(2).isEmpty())) {
                return between(matcher.group(1), matcher.group(2), at);
            }
        }
        return one(value, at);
    }

    private DateRange between(String first, String last, At at) {
        LocalDate from = first.isEmpty() ? null : one(first, at).from();
        LocalDate to = last.isEmpty() ? null : one(last, at).to();
        if (from == null || to == null || !from.isAfter(to)) {
            return new DateRange(from, to);
        }
        DateRange swapped = new DateRange(one(last, at).from(), one(first, at).to());
        notes.add(Remark.of(RemarkKind.DATES_SWAPPED), at);
        return swapped;
    }

    /** Whether a value is a date, a part of one or a range of them; a day that may be several is one too. */
    boolean reads(String value) {
        for (Pattern pattern : RANGES) {
            Matcher matcher = pattern.matcher(value);
            if (matcher.matches()
                    && !(matcher.group(1).isEmpty() && matcher.group(2).isEmpty())) {
                return isOne(matcher.group(1)) && isOne(matcher.group(2));
            }
        }
        return isOne(value);
    }

    private boolean isOne(String value) {
        return value.isEmpty()
                || RelativeDates.read(value, today).isPresent()
                || !(Dates.read(value) instanceof Unreadable);
    }

    private DateRange one(String value, At at) {
        Optional<DateRange> relative = RelativeDates.read(value, today);
        if (relative.isPresent()) {
            notes.add(spoken(value, relative.get()), at);
            return relative.get();
        }
        return switch (Dates.read(value)) {
            case Days(DateRange range) -> range;
            case Ambiguous ambiguous -> throw ambiguous(value, ambiguous, at);
            case Impossible(LocalDate nearest) ->
                throw mistake(Remark.of(RemarkKind.DATE_IMPOSSIBLE, value, nearest), value, at, nearest.toString());
            case Unreadable ignored ->
                throw mistake(
                        Remark.of(RemarkKind.DATE_UNREADABLE, Notes.shortened(value)),
                        value,
                        at,
                        String.valueOf(today.getYear()));
        };
    }

    private static Remark spoken(String value, DateRange range) {
        LocalDate from = Objects.requireNonNull(range.from());
        LocalDate to = Objects.requireNonNull(range.to());
        return from.equals(to)
                ? Remark.of(RemarkKind.DAY, Notes.shortened(value), from)
                : Remark.of(RemarkKind.DAYS, Notes.shortened(value), from, to);
    }

    private QuerySyntaxException mistake(Remark message, String value, At at, String fix) {
        return notes.mistake(message, at, fixed(value, at, fix));
    }

    private QuerySyntaxException ambiguous(String value, Ambiguous ambiguous, At at) {
        LocalDate first = ambiguous.readings().getFirst();
        LocalDate second = ambiguous.readings().getLast();
        return new QuerySyntaxException(
                Remark.of(RemarkKind.DATE_AMBIGUOUS, value, first, second),
                at,
                List.of(
                        notes.edit(at, fixed(value, at, first.toString())),
                        notes.edit(at, fixed(value, at, second.toString()))));
    }

    /** What was typed at a place, with one date in it replaced. */
    private String fixed(String value, At at, String fix) {
        String typed = notes.whole(at);
        int start = typed.indexOf(value);
        return start < 0 ? fix : typed.substring(0, start) + fix + typed.substring(start + value.length());
    }
}
