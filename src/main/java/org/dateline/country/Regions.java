package org.dateline.country;

import java.util.List;
import java.util.Optional;

/** Regions of a stated table. */
public final class Regions {
    private Regions() {}

    /** The key of a region by its key or any of its names, case and accents ignored. */
    public static Optional<String> resolve(String typed) {
        return Optional.empty();
    }

    public static String label(String key) {
        return key;
    }

    /** The codes of a region's countries. */
    public static List<String> members(String key) {
        return List.of();
    }

    /** The regions that a country is in. */
    public static List<String> of(String code) {
        return List.of();
    }
}
