package org.dateline.web;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.article.PublishedDate;
import org.dateline.country.Countries;
import org.dateline.country.Regions;
import org.dateline.query.Facet;
import org.dateline.query.Filter;
import org.dateline.text.Languages;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/** The parameters of an address, read one by one. What cannot be meant is a {@link BadParameterException}. */
final class Parameters {
    private static final String NOT = ".not";
    /** Other names that readers give to a facet. */
    private static final Map<String, Facet> SYNONYMS = Map.of(
            "org", Facet.ORGANIZATION,
            "organisation", Facet.ORGANIZATION,
            "lang", Facet.LANGUAGE,
            "about", Facet.COUNTRY_ABOUT,
            "country.mentioned", Facet.COUNTRY);

    private final MultiValueMap<String, String> given;

    Parameters(MultiValueMap<String, String> given) {
        this.given = given;
    }

    static String text(MultiValueMap<String, String> given, String name) {
        String value = given.getFirst(name);
        return value == null ? "" : value.strip();
    }

    String text(String name) {
        return text(given, name);
    }

    @Nullable
    String optional(String name) {
        String value = text(name);
        return value.isEmpty() ? null : value;
    }

    boolean flag(String name) {
        String value = text(name);
        return switch (value.toLowerCase(Locale.ROOT)) {
            case "", "false", "0", "no" -> false;
            case "true", "1", "yes", "on" -> true;
            default -> throw new BadParameterException(name, "bad.flag", name, value);
        };
    }

    int number(String name, int usual, int least, int most) {
        String value = text(name);
        if (value.isEmpty()) {
            return usual;
        }
        try {
            int number = Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // Said below, together with numbers out of range.
        }
        throw new BadParameterException(name, "bad.number", name, least, most, value);
    }

    <E extends Enum<E>> E choice(String name, Class<E> type, E usual) {
        String value = text(name);
        if (value.isEmpty()) {
            return usual;
        }
        List<String> names = new ArrayList<>();
        for (E choice : type.getEnumConstants()) {
            if (choice.name().equalsIgnoreCase(value)) {
                return choice;
            }
            names.add(choice.name().toLowerCase(Locale.ROOT));
        }
        throw new BadParameterException(name, "bad.choice", name, String.join(", ", names), value);
    }

    /** A day, month or year, checked, as typed; or the empty string. */
    String date(String name) {
        String value = text(name);
        try {
            if (!value.isEmpty()) {
                PublishedDate.parse(value);
            }
            return value;
        } catch (DateTimeException e) {
            throw new BadParameterException(name, "bad.date", name, value);
        }
    }

    Map<Facet, Filter> filters() {
        Map<Facet, Filter> filters = new EnumMap<>(Facet.class);
        given.forEach((name, values) -> {
            boolean not = name.endsWith(NOT);
            Facet facet = facet(not ? name.substring(0, name.length() - NOT.length()) : name);
            if (facet != null) {
                List<String> clean = values.stream()
                        .map(String::strip)
                        .filter(value -> !value.isEmpty())
                        .map(value -> value(facet, name, value))
                        .distinct()
                        .toList();
                Filter before = filters.getOrDefault(facet, Filter.OPEN);
                filters.put(
                        facet,
                        not
                                ? new Filter(before.any(), join(before.none(), clean))
                                : new Filter(join(before.any(), clean), before.none()));
            }
        });
        filters.values().removeIf(Filter::isOpen);
        return filters;
    }

    private static List<String> join(List<String> some, List<String> more) {
        List<String> all = new ArrayList<>(some);
        more.stream().filter(value -> !some.contains(value)).forEach(all::add);
        return all;
    }

    static @Nullable Facet facet(String name) {
        Facet synonym = SYNONYMS.get(name);
        return synonym != null ? synonym : Facet.ofKey(name).orElse(null);
    }

    /** The value that the archive keeps for one that a reader typed. */
    private static String value(Facet facet, String name, String value) {
        return switch (facet) {
            case COUNTRY, COUNTRY_ABOUT, COUNTRY_MAIN, COUNTRY_DATELINE, SOURCE_COUNTRY -> country(name, value);
            case REGION ->
                Regions.resolve(value).orElseThrow(() -> new BadParameterException(name, "bad.region", value));
            case LANGUAGE -> Languages.primary(value);
            case STATUS -> value.toLowerCase(Locale.ROOT);
            default -> value;
        };
    }

    private static String country(String name, String value) {
        String code = value.toUpperCase(Locale.ROOT);
        if (Countries.codes().contains(code)) {
            return code;
        }
        return Countries.resolve(value).stream()
                .findFirst()
                .orElseThrow(() -> new BadParameterException(name, "bad.country", value));
    }

    /** Refuses a parameter that is neither a facet nor one of these, so that a slip of the pen never widens an answer. */
    void refuseUnknown(Set<String> known) {
        Set<String> unknown = new HashSet<>(given.keySet());
        unknown.removeAll(known);
        unknown.removeIf(name ->
                facet(name.endsWith(NOT) ? name.substring(0, name.length() - NOT.length()) : name) != null);
        if (!unknown.isEmpty()) {
            String name = unknown.stream().sorted().findFirst().orElseThrow();
            throw new BadParameterException(name, "bad.parameter", name);
        }
    }
}
