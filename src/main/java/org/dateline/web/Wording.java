package org.dateline.web;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.dateline.article.PublishedDate;
import org.dateline.country.Countries;
import org.dateline.country.Regions;
import org.dateline.query.Facet;
import org.jspecify.annotations.Nullable;

/** How numbers, dates and facts are written for a reader. */
final class Wording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private Wording() {}

    /** {@code 12,345}. */
    static String number(long number) {
        return NumberFormat.getIntegerInstance(Locale.ENGLISH).format(number);
    }

    /** {@code 1 article}, {@code 12,345 articles}. */
    static String count(long number, String one, String many) {
        return number(number) + " " + (number == 1 ? one : many);
    }

    /** {@code 14 June 2023}, {@code June 2023}, {@code 2023} or {@code undated}. */
    static String date(@Nullable PublishedDate date) {
        if (date == null) {
            return "undated";
        }
        return switch (date.precision()) {
            case DAY -> day(date.first());
            case MONTH -> MONTH.format(date.first());
            case YEAR -> Integer.toString(date.first().getYear());
        };
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A date as it stands in a parameter: {@code 2023-06} is {@code June 2023}. */
    static String date(String iso) {
        return date(PublishedDate.parse(iso));
    }

    static String month(int month) {
        return Month.of(month).getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
    }

    static String language(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayName(Locale.ENGLISH);
        return name.isEmpty() ? tag : name;
    }

    /** The heading of a facet's values. */
    static String facet(Facet facet) {
        return switch (facet) {
            case COUNTRY -> "Country";
            case COUNTRY_ABOUT -> "About country";
            case COUNTRY_MAIN -> "Mainly about";
            case COUNTRY_DATELINE -> "Reported from";
            case REGION -> "Region";
            case PERSON -> "Person";
            case ORGANIZATION -> "Organisation";
            case PLACE -> "Place";
            case SOURCE -> "Source";
            case SOURCE_COUNTRY -> "Source’s country";
            case LANGUAGE -> "Language";
            case SECTION -> "Section";
            case BYLINE -> "Byline";
            case COLLECTION -> "Collection";
            case STATUS -> "Status";
        };
    }

    /** The values of a facet, many of them, within a sentence. */
    static String facetPlural(Facet facet) {
        return switch (facet) {
            case COUNTRY, COUNTRY_ABOUT, COUNTRY_MAIN, COUNTRY_DATELINE, SOURCE_COUNTRY -> "countries";
            case REGION -> "regions";
            case PERSON -> "people";
            case ORGANIZATION -> "organisations";
            case PLACE -> "places";
            case SOURCE -> "sources";
            case LANGUAGE -> "languages";
            case SECTION -> "sections";
            case BYLINE -> "bylines";
            case COLLECTION -> "collections";
            case STATUS -> "states";
        };
    }

    /** What a reader calls a value of a facet. */
    static String value(Facet facet, String value) {
        return switch (facet) {
            case COUNTRY, COUNTRY_ABOUT, COUNTRY_MAIN, COUNTRY_DATELINE, SOURCE_COUNTRY -> Countries.label(value);
            case REGION -> Regions.label(value);
            case LANGUAGE -> language(value);
            default -> value;
        };
    }
}
