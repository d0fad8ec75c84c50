package org.dateline.query;

import java.util.Arrays;
import java.util.Optional;
import org.dateline.text.NameKey;

/** A fact of an article whose values can be counted, chosen and excluded. */
public enum Facet {
    /** Countries mentioned. */
    COUNTRY("country"),
    COUNTRY_ABOUT("country.about"),
    COUNTRY_MAIN("country.main"),
    /** The country of the dateline. */
    COUNTRY_DATELINE("country.dateline"),
    REGION("region"),
    PERSON("person"),
    ORGANIZATION("organization"),
    PLACE("place"),
    SOURCE("source"),
    SOURCE_COUNTRY("source.country"),
    LANGUAGE("language"),
    SECTION("section"),
    BYLINE("byline"),
    COLLECTION("collection"),
    STATUS("status");

    private final String key;

    Facet(String key) {
        this.key = key;
    }

    /** Its name in addresses and JSON. */
    public String key() {
        return key;
    }

    /**
     * Whether its values are names: spellings that have one {@linkplain NameKey key} are one value, shown as
     * most of the counted articles write it.
     */
    public boolean isName() {
        return this == PERSON || this == ORGANIZATION || this == PLACE;
    }

    /** Whether two values are one; names are where their spellings have one key. */
    public boolean isSame(String value, String other) {
        return value.equals(other) || isName() && NameKey.of(value).equals(NameKey.of(other));
    }

    public static Optional<Facet> ofKey(String key) {
        return Arrays.stream(values()).filter(facet -> facet.key.equals(key)).findFirst();
    }
}
