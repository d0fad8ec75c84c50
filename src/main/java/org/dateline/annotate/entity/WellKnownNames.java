package org.dateline.annotate.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.dateline.article.Entity;
import org.jspecify.annotations.Nullable;

/**
 * The one name by which the archive calls a well-known person, organisation or place, from a table written by hand. Case,
 * accents, hyphens and points do not tell names apart, but for acronyms, which must be in capitals. Immutable and thread-safe.
 */
public final class WellKnownNames {
    private static final String RESOURCE = "aliases.tsv";

    private final Map<Entity.Type, Map<String, String>> names = new EnumMap<>(Entity.Type.class);

    private WellKnownNames() {}

    /** The table that the program ships. */
    public static WellKnownNames shipped() {
        return Holder.SHIPPED;
    }

    private static WellKnownNames read() {
        WellKnownNames known = new WellKnownNames();
        try (InputStream in = WellKnownNames.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its resource " + RESOURCE + "; build it again.");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(known::addLine);
        } catch (IOException e) {
            throw new UncheckedIOException("The program's resource " + RESOURCE + " cannot be read.", e);
        }
        return known;
    }

    private void addLine(String line) {
        String[] columns = line.split("\\|");
        Map<String, String> ofType = names.computeIfAbsent(
                Entity.Type.valueOf(columns[0].toUpperCase(Locale.ROOT)), type -> new HashMap<>());
        ofType.put(key(columns[1]), columns[1]);
        for (String alias : columns[2].split(";")) {
            ofType.put(key(alias), columns[1]);
        }
    }

    /** The name that this one stands for, or null where it is not well known. */
    public @Nullable String of(Entity.Type type, String name) {
        return names.getOrDefault(type, Map.of()).get(key(name));
    }

    private static final class Holder {
        static final WellKnownNames SHIPPED = read();
    }

    /** Short names in capitals keep them: WHO is not who. */
    private static String key(String name) {
        boolean isAcronym = name.length() <= 5 && Letters.capitals(name) > 1;
        return isAcronym ? name.replace(".", "") : NameWords.fold(name).replace('-', ' ');
    }
}
