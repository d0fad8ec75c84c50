package org.dateline.query;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.query.Query.NameField;
import org.jspecify.annotations.Nullable;

/** The fields of the language, and every name that each may be typed by. */
enum Field {
    COUNTRY(Facet.COUNTRY, "country", "countries"),
    COUNTRY_ABOUT(Facet.COUNTRY_ABOUT, "country.about"),
    COUNTRY_MAIN(Facet.COUNTRY_MAIN, "country.main"),
    COUNTRY_DATELINE(Facet.COUNTRY_DATELINE, "country.dateline", "dateline.country"),
    SOURCE_COUNTRY(Facet.SOURCE_COUNTRY, "source.country"),
    REGION(Facet.REGION, "region"),
    LANGUAGE(Facet.LANGUAGE, "lang", "language", "la"),
    PERSON(Facet.PERSON, NameField.PERSON, "person", "people"),
    ORGANIZATION(Facet.ORGANIZATION, NameField.ORGANIZATION, "org", "organization", "organisation", "company"),
    PLACE(Facet.PLACE, NameField.PLACE, "place", "location"),
    SOURCE(Facet.SOURCE, NameField.SOURCE, "source", "publication", "outlet"),
    BYLINE(Facet.BYLINE, NameField.BYLINE, "byline", "by", "author"),
    SECTION(Facet.SECTION, NameField.SECTION, "section"),
    COLLECTION(Facet.COLLECTION, NameField.COLLECTION, "collection"),
    EDITION(NameField.EDITION, "edition"),
    PAGE(NameField.PAGE, "page"),
    URL(NameField.URL, "url", "site", "inurl"),
    DATELINE(NameField.DATELINE, "dateline"),
    STATUS(Facet.STATUS, "status"),
    STORY("cluster", "story"),
    LENGTH("length", "wc", "words"),
    ABOUT("about"),
    DATE("date", "published"),
    AFTER("after", "since"),
    BEFORE("before", "until"),
    ADDED("added");

    private static final Map<String, Field> BY_NAME = new HashMap<>();

    static {
        for (Field field : values()) {
            for (String name : field.names) {
                BY_NAME.put(name, field);
            }
        }
    }

    private final String[] names;
    private final @Nullable Facet facet;
    private final @Nullable NameField nameField;

    Field(String... names) {
        this(null, null, names);
    }

    Field(Facet facet, String... names) {
        this(facet, null, names);
    }

    Field(NameField nameField, String... names) {
        this(null, nameField, names);
    }

    Field(@Nullable Facet facet, @Nullable NameField nameField, String... names) {
        this.facet = facet;
        this.nameField = nameField;
        this.names = names;
    }

    static @Nullable Field named(String typed) {
        return BY_NAME.get(typed.toLowerCase(Locale.ROOT));
    }

    static Field of(NameField wanted) {
        for (Field field : values()) {
            if (field.nameField == wanted) {
                return field;
            }
        }
        throw new IllegalStateException("No field is typed for " + wanted + ".");
    }

    static @Nullable Field of(Facet wanted) {
        for (Field field : values()) {
            if (field.facet == wanted) {
                return field;
            }
        }
        return null;
    }

    /** The name that a typed one with a slip of the pen may stand for, or null. */
    static @Nullable String similar(String typed) {
        String lower = typed.toLowerCase(Locale.ROOT);
        return BY_NAME.keySet().stream()
                .filter(name -> name.length() >= 5 && Spellings.areOneSlipApart(name, lower))
                .sorted()
                .findFirst()
                .orElse(null);
    }

    /** The name that the printer writes. */
    String key() {
        return names[0];
    }

    @Nullable
    Facet facet() {
        return facet;
    }

    @Nullable
    NameField nameField() {
        return nameField;
    }

    boolean isCountry() {
        return facet == Facet.SOURCE_COUNTRY || facet != null && facet.key().startsWith("country");
    }

    boolean isDate() {
        return switch (this) {
            case DATE, AFTER, BEFORE, ADDED -> true;
            default -> false;
        };
    }

    /** Whether {@code <} and {@code >} may follow its name. */
    boolean isMeasured() {
        return switch (this) {
            case LENGTH, ABOUT, DATE, ADDED -> true;
            default -> false;
        };
    }
}
