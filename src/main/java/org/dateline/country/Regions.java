package org.dateline.country;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Regions of a stated table, {@code regions.tsv}: a way to ask for several countries at once. A text that names a region
 * mentions none of its members. Immutable and thread-safe.
 */
public final class Regions {
    private static final Map<String, String> LABELS = new LinkedHashMap<>();
    private static final Map<String, String> KEYS = new LinkedHashMap<>();
    private static final Map<String, List<String>> NAMES = new LinkedHashMap<>();
    private static final Map<String, List<String>> MEMBERS = new LinkedHashMap<>();

    static {
        Map<String, String> stated = new LinkedHashMap<>();
        for (String[] row : Table.rows("regions.tsv")) {
            LABELS.put(row[0], row[1]);
            KEYS.put(NameFolding.key(row[0]), row[0]);
            KEYS.put(NameFolding.key(row[1]), row[0]);
            Table.list(row[2]).forEach(name -> KEYS.putIfAbsent(NameFolding.key(name), row[0]));
            List<String> names = new ArrayList<>(List.of(row[1]));
            names.addAll(Table.list(row[2]));
            NAMES.put(row[0], List.copyOf(names));
            stated.put(row[0], row[3]);
        }
        stated.keySet()
                .forEach(key -> MEMBERS.put(
                        key, expand(stated, key).stream().sorted().distinct().toList()));
    }

    private static final Map<String, List<String>> REGIONS = new ConcurrentHashMap<>();

    private Regions() {}

    /** Every key, in the table's order. */
    public static List<String> keys() {
        return List.copyOf(LABELS.keySet());
    }

    /** The key of a region by its key or any of its names, case and accents ignored. */
    public static Optional<String> resolve(String typed) {
        return Optional.ofNullable(KEYS.get(NameFolding.key(typed)));
    }

    /** The label and the further names of a region; none for an unknown region. */
    public static List<String> names(String key) {
        return NAMES.getOrDefault(key, List.of());
    }

    /** What a region is called, or the key itself where it is unknown. */
    public static String label(String key) {
        return LABELS.getOrDefault(key, key);
    }

    /** The codes of a region's countries, sorted; none for an unknown region. */
    public static List<String> members(String key) {
        return MEMBERS.getOrDefault(key, List.of());
    }

    /** The regions that a country is in, in the table's order. */
    public static List<String> of(String code) {
        return REGIONS.computeIfAbsent(code, Regions::holding);
    }

    private static List<String> holding(String code) {
        return MEMBERS.entrySet().stream()
                .filter(region -> region.getValue().contains(code))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static List<String> expand(Map<String, String> stated, String key) {
        List<String> members = new ArrayList<>();
        for (String part : stated.getOrDefault(key, "").split(" ")) {
            if (part.startsWith("@")) {
                members.addAll(expand(stated, part.substring(1)));
            } else {
                members.add(part);
            }
        }
        return members;
    }
}
