package org.dateline.annotate;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.dateline.annotate.entity.WellKnownNames;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.CountryMention;
import org.dateline.article.Entity;
import org.dateline.article.Span;
import org.dateline.country.Countries;
import org.dateline.text.NameKey;

/**
 * What readers say of the names that annotation finds: {@code merge} and {@code rename} give a name another one, under which
 * its mentions count, {@code hide} drops it, {@code add} and {@code remove} put a country on one article or take it off.
 * Spellings of one {@linkplain NameKey key} are one name. Immutable and thread-safe.
 */
final class Corrections {
    /** Where readers keep theirs: CSV with the columns action, type, name and to. */
    static final String FILE = "aliases.csv";

    private static final Set<String> ACTIONS = Set.of("merge", "rename", "hide", "add", "remove");

    private final Map<Entity.Type, Map<String, String>> names = new EnumMap<>(Entity.Type.class);
    /** By article: code, and whether it is added. */
    private final Map<String, Map<String, Boolean>> countries = new HashMap<>();

    private Corrections() {}

    /**
     * Reads the reader's table.
     *
     * @param folder that of the index, which need not hold a table
     * @throws CorrectionsException where it cannot be read; the message says which line and why
     */
    static Corrections read(Path folder) {
        Corrections corrections = new Corrections();
        Path file = folder.resolve(FILE);
        if (Files.exists(file)) {
            try (Reader in = Files.newBufferedReader(file)) {
                for (CSVRecord row : ReaderTable.rows(in, file.toString(), "action", "type", "name", "to")) {
                    corrections.add(row, file.toString());
                }
            } catch (IOException | UncheckedIOException e) {
                throw new CorrectionsException(
                        file + " cannot be read (" + e.getMessage() + "); save it as UTF-8 CSV.", e);
            }
        }
        return corrections;
    }

    private void add(CSVRecord row, String file) {
        String action = row.get("action").toLowerCase(Locale.ROOT);
        String type = row.get("type").toUpperCase(Locale.ROOT);
        String name = row.get("name");
        String to = row.get("to");
        if (!ACTIONS.contains(action)) {
            throw ReaderTable.wrong(file, row, "'" + action + "' is no action; use merge, rename, hide, add or remove");
        }
        if (name.isEmpty() || to.isEmpty() && !action.equals("hide")) {
            throw ReaderTable.wrong(file, row, "a name is missing");
        }
        if (type.equals("COUNTRY")) {
            addCountry(row, file, action, name, to);
            return;
        }
        Entity.Type known;
        try {
            known = Entity.Type.valueOf(type.equals("ORG") ? "ORGANIZATION" : type);
        } catch (IllegalArgumentException e) {
            throw ReaderTable.wrong(
                    file, row, "'" + row.get("type") + "' is no type; use person, organization, place or country");
        }
        if (action.equals("add") || action.equals("remove")) {
            throw ReaderTable.wrong(file, row, "only countries can be added and removed");
        }
        Map<String, String> ofType = names.computeIfAbsent(known, key -> new HashMap<>());
        String better = action.equals("hide") ? "" : to;
        ofType.put(NameKey.of(name), better);
        // What the table of the well-known calls otherwise has that name by the time that it gets here.
        String usual = WellKnownNames.shipped().of(known, name);
        if (usual != null) {
            ofType.putIfAbsent(NameKey.of(usual), better);
        }
    }

    private void addCountry(CSVRecord row, String file, String action, String article, String to) {
        Optional<String> code = Countries.resolve(to).stream().findFirst();
        if (code.isEmpty()) {
            throw ReaderTable.wrong(file, row, "'" + to + "' is no country");
        }
        if (!action.equals("add") && !action.equals("remove")) {
            throw ReaderTable.wrong(
                    file, row, "a country is added to an article or removed from it, by the article's id");
        }
        countries.computeIfAbsent(article, key -> new LinkedHashMap<>()).put(code.get(), action.equals("add"));
    }

    /** The article as corrected. */
    Article apply(Article article) {
        if (names.isEmpty() && countries.isEmpty()) {
            return article;
        }
        Annotations found = article.annotations();
        return article.withAnnotations(new Annotations(
                countries(found.countries(), countries.getOrDefault(article.id().value(), Map.of())),
                entities(found.entities()),
                found.years(),
                found.fingerprint(),
                found.tagger(),
                found.sourceCountry()));
    }

    private static List<CountryMention> countries(List<CountryMention> found, Map<String, Boolean> overrides) {
        List<CountryMention> kept = new ArrayList<>(found);
        kept.removeIf(country -> Boolean.FALSE.equals(overrides.get(country.code())));
        overrides.forEach((code, added) -> {
            boolean isMissing =
                    kept.stream().noneMatch(country -> country.code().equals(code));
            if (added && isMissing) {
                kept.add(new CountryMention(code, 0, true, kept.isEmpty(), false, List.of(), true));
            }
        });
        return kept;
    }

    private List<Entity> entities(List<Entity> found) {
        Map<String, Entity> kept = new LinkedHashMap<>();
        for (Entity entity : found) {
            String name =
                    names.getOrDefault(entity.type(), Map.of()).getOrDefault(NameKey.of(entity.name()), entity.name());
            if (!name.isEmpty()) {
                Entity named = new Entity(entity.type(), name, entity.count(), entity.mentions(), entity.given());
                kept.merge(entity.type() + name, named, Corrections::joined);
            }
        }
        return kept.values().stream()
                .sorted(Comparator.comparing(Entity::type)
                        .thenComparing(Comparator.comparingInt(Entity::count).reversed()))
                .toList();
    }

    private static Entity joined(Entity one, Entity other) {
        List<Span> mentions = new ArrayList<>(one.mentions());
        mentions.addAll(other.mentions());
        mentions.sort(Comparator.comparingInt(Span::from));
        return new Entity(one.type(), one.name(), one.count() + other.count(), mentions, one.given() || other.given());
    }
}
