package org.dateline.query;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.country.Countries;
import org.dateline.country.Regions;
import org.dateline.query.Query.HasStatus;
import org.dateline.query.Query.NameField;
import org.dateline.query.Query.Named;
import org.dateline.query.Query.Story;
import org.dateline.query.Query.Term;
import org.dateline.query.Remark.Argument;
import org.dateline.text.Languages;
import org.jspecify.annotations.Nullable;

/** Reads what a field's value means. */
final class FieldReader {
    private final Notes notes;
    private final DateReader dates;
    private final NumberReader numbers;

    FieldReader(Notes notes, Clock clock) {
        this.notes = notes;
        this.dates = new DateReader(notes, clock);
        this.numbers = new NumberReader(notes);
    }

    /**
     * What one value asks for; null where there is no word in it.
     *
     * @param place of the value, with its quotes
     * @param at place of the field and its value
     */
    @Nullable
    Query read(Field field, String sign, String typed, At place, At at) {
        String value = PhraseReader.clean(typed);
        if (value.isEmpty()) {
            notes.add(Remark.of(RemarkKind.NO_VALUE, field.key()), at, notes.fix(at, ""));
            return null;
        }
        Facet facet = field.facet();
        if (facet != null && field.isCountry()) {
            return country(facet, value, place, at);
        }
        boolean tabled = field == Field.REGION || field == Field.LANGUAGE;
        if (facet != null && !tabled && sign.equals(":=")) {
            return new Term(facet, List.of(value), at);
        }
        return switch (field) {
            case REGION -> known(Facet.REGION, value, Regions.resolve(value), RemarkKind.UNKNOWN_REGION, place, at);
            case LANGUAGE -> known(Facet.LANGUAGE, value, language(value), RemarkKind.UNKNOWN_LANGUAGE, place, at);
            case DATE, AFTER, BEFORE, ADDED -> dates.read(field, sign, value, place, at);
            case ABOUT -> numbers.year(sign, value, place, at);
            case LENGTH -> numbers.length(sign, value, place, at);
            case STORY -> new Story(value, at);
            case STATUS -> new HasStatus(value.toLowerCase(Locale.ROOT), at);
            default -> named(field, value, at);
        };
    }

    /** Whether a typed value is one that the field's table knows, or a date for a field of dates. */
    boolean knows(Field field, String typed) {
        String value = PhraseReader.clean(typed);
        if (field.isCountry()) {
            return !Countries.resolve(value).isEmpty();
        }
        if (field.isDate()) {
            return dates.reads(value);
        }
        return field == Field.REGION && Regions.resolve(value).isPresent();
    }

    /** Articles are counted by language, whatever its region: {@code lang:en-GB} is {@code lang:en}. */
    private static Optional<String> language(String value) {
        String primary = Languages.primary(Languages.tag(value));
        return primary.isEmpty() ? Optional.empty() : Optional.of(primary);
    }

    private Query country(Facet facet, String value, At place, At at) {
        List<String> codes = Countries.resolve(value);
        if (codes.isEmpty()) {
            return unknown(facet, value, RemarkKind.UNKNOWN_COUNTRY, place, at);
        }
        List<String> meant = ValueText.meant(value, codes);
        boolean code = meant.getFirst().equalsIgnoreCase(value);
        if (codes.size() == 1 || code || notes.isFull()) {
            return new Term(facet, meant, at);
        }
        if (meant.size() < codes.size()) {
            String all = codes.stream()
                    .map(ValueText::country)
                    .map(ValueText::quoted)
                    .collect(Collectors.joining(" OR "));
            notes.add(Remark.of(RemarkKind.OTHER_COUNTRIES, value), place, notes.fix(place, "(" + all + ")"));
        } else {
            offerEach(value, codes, place);
        }
        return new Term(facet, meant, at);
    }

    private void offerEach(String value, List<String> codes, At place) {
        Remark several = Remark.of(RemarkKind.SEVERAL_COUNTRIES, value, new Argument.AnyCountry(codes));
        for (String code : codes) {
            String fix = ValueText.quoted(ValueText.country(code));
            notes.add(several, place, notes.fix(place, fix));
        }
    }

    private Query known(Facet facet, String value, Optional<String> found, RemarkKind missing, At place, At at) {
        return found.isPresent()
                ? new Term(facet, List.of(found.get()), at)
                : unknown(facet, value, missing, place, at);
    }

    /** A value that no table has finds nothing, and says so. */
    private Query unknown(Facet facet, String value, RemarkKind missing, At place, At at) {
        notes.add(Remark.of(missing, Notes.shortened(value)), place, notes.fix(at, ValueText.quoted(value)));
        return new Term(facet, List.of(value), at);
    }

    private @Nullable Query named(Field field, String value, At at) {
        NameField name = field.nameField();
        if (name == null || !Characters.hasWordPart(value)) {
            notes.add(Remark.of(RemarkKind.NO_WORD_IN_VALUE), at, notes.fix(at, ""));
            return null;
        }
        return new Named(name, value, at);
    }
}
