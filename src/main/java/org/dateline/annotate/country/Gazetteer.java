package org.dateline.annotate.country;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.annotate.country.PlaceSense.Kind;
import org.dateline.annotate.country.PlaceSense.Letters;
import org.dateline.country.Countries;
import org.dateline.country.DisputedPlace;
import org.dateline.country.NameFolding;
import org.dateline.country.Regions;
import org.jspecify.annotations.Nullable;

/**
 * Everything that names a country in a text, gathered from the project's tables and from the places of GeoNames. Built
 * once, in about half a second; then immutable and shared by all threads.
 */
final class Gazetteer {
    private static final long EVERY_LANGUAGE = 0;
    private static final char FIRST_GREEK = '\u0370';
    private static final char FIRST_ARABIC = '\u0600';
    private static final char LAST_ARABIC = '\u06FF';
    /** The languages whose names are looked for where nothing tells the language. */
    private static final List<String> USUAL = List.of("en", "ar");

    final PlaceTrie trie = new PlaceTrie();
    private final Map<String, Long> languages = new HashMap<>();
    private long usual;
    private final Map<String, Integer> traits = new HashMap<>();

    private Gazetteer() {}

    static Gazetteer load() {
        Gazetteer gazetteer = new Gazetteer();
        for (String language : Countries.languages()) {
            gazetteer.languages.put(language, 1L << gazetteer.languages.size());
        }
        for (String language : USUAL) {
            gazetteer.usual |= gazetteer.known(language);
        }
        gazetteer.addCues();
        gazetteer.addWords();
        gazetteer.addCountries();
        gazetteer.addDemonyms();
        gazetteer.addTables();
        gazetteer.addFurtherPlaces();
        gazetteer.addPlaces();
        return gazetteer;
    }

    /** The bit of a BCP 47 tag's language; those of English and Arabic where the language has no names here. */
    long bit(@Nullable String tag) {
        Long bit = tag == null ? null : languages.get(language(tag));
        if (bit != null) {
            return bit;
        }
        return usual;
    }

    private static String language(String tag) {
        int end = 0;
        while (end < tag.length() && tag.charAt(end) != '-' && tag.charAt(end) != '_') {
            end++;
        }
        return tag.substring(0, end).toLowerCase(Locale.ROOT);
    }

    private long known(String language) {
        return languages.getOrDefault(language, EVERY_LANGUAGE);
    }

    private void addCues() {
        for (String[] row : rows("cues.tsv", '|')) {
            Cue cue = Cue.valueOf(row[0].toUpperCase(Locale.ROOT));
            for (String word : row[1].split(" ")) {
                trie.addCue(word, cue);
            }
        }
    }

    private void addWords() {
        for (String[] row : rows("words.tsv", '\t')) {
            int of = 0;
            for (char trait : row[1].toCharArray()) {
                of |= switch (trait) {
                    case 'c' -> PlaceSense.COMMON;
                    case 'o' -> PlaceSense.MOSTLY_OTHER;
                    default -> PlaceSense.FIRST_NAME;
                };
            }
            if ((of & PlaceSense.FIRST_NAME) != 0) {
                trie.addCue(row[0], Cue.FIRST_NAME);
            }
            traits.put(row[0], of);
        }
    }

    private void addCountries() {
        for (String language : Countries.languages()) {
            Countries.names(language).forEach((code, names) -> {
                for (String name : names) {
                    addName(language, code, name);
                }
            });
        }
        Countries.demonyms()
                .forEach(
                        (code, demonyms) -> demonyms.forEach(demonym -> add(demonym, Kind.DEMONYM, code, known("en"))));
    }

    private void addName(String language, String code, String name) {
        if (name.length() < 2 || name.indexOf('(') >= 0) {
            return;
        }
        long bit = known(language);
        Collection<String> forms = language.equals("ru") ? Inflection.russianName(name) : List.of(name);
        forms.forEach(form -> add(form, Kind.NAME, code, bit));
        List<String> people = switch (language) {
            case "ar" -> Inflection.arabicAdjective(name);
            case "fa" -> Inflection.persianAdjective(name);
            case "tr" -> Inflection.turkishPeople(name);
            case "sw" -> Inflection.swahiliPeople(name);
            default -> List.of();
        };
        people.forEach(form -> add(form, Kind.DEMONYM, code, bit));
    }

    private void addDemonyms() {
        List<String> romance = List.of("fr", "es", "pt", "it");
        for (String[] row : rows("demonyms.tsv", '|')) {
            for (int i = 0; i < romance.size(); i++) {
                addRomance(romance.get(i), row[0], row[i + 1]);
            }
            for (String stem : row[5].split("[,;]")) {
                if (!stem.isBlank()) {
                    Inflection.german(stem).forEach(form -> add(form, Kind.DEMONYM, row[0], known("de")));
                }
            }
            addRussian(row[0], row[6]);
        }
    }

    private void addRomance(String language, String code, String column) {
        for (String stem : column.split(",")) {
            if (stem.isBlank()) {
                continue;
            }
            List<String> forms =
                    stem.indexOf('+') >= 0 ? List.of(stem.split("\\+")) : Inflection.romance(language, stem);
            forms.forEach(form -> add(form, Kind.DEMONYM, code, known(language)));
        }
    }

    private void addRussian(String code, String column) {
        String[] parts = column.split(";");
        for (String stem : parts[0].split(",")) {
            if (!stem.isBlank()) {
                Inflection.russianAdjective(stem).forEach(form -> add(form, Kind.DEMONYM, code, known("ru")));
            }
        }
        if (parts.length > 1) {
            for (String stem : parts[1].split(",")) {
                Inflection.russianPeople(stem).forEach(form -> add(form, Kind.DEMONYM, code, known("ru")));
            }
        }
    }

    private void addTables() {
        for (String[] row : rows("metonyms.tsv", '|')) {
            for (String phrase : row[1].split(";")) {
                add(phrase, Kind.METONYM, row[0], EVERY_LANGUAGE);
            }
        }
        for (String[] row : rows("public-life.tsv", '|')) {
            for (String phrase : row[1].split(";")) {
                add(phrase, Kind.CUSTOM, row[0], known("en"));
            }
        }
        for (String region : Regions.keys()) {
            Regions.names(region).forEach(name -> add(name, Kind.NONE, "", EVERY_LANGUAGE));
        }
        for (String[] row : rows("phrases.tsv", '|')) {
            for (String phrase : row[0].split(";")) {
                add(phrase, Kind.NONE, "", EVERY_LANGUAGE);
            }
        }
        for (String[] row : rows("abbreviations.tsv", '|')) {
            for (String phrase : row[2].split(";")) {
                trie.add(phrase, new PlaceSense(Kind.ABBREVIATION, row[0], row[1], 0, 0, letters(phrase), 0));
            }
        }
        for (DisputedPlace place : DisputedPlace.all()) {
            List<String> names = new ArrayList<>(place.names());
            names.add(place.name());
            Kind kind = place.counted().isPresent() ? Kind.DISPUTED : Kind.NONE;
            names.forEach(name -> add(name, kind, place.counted().orElse(""), EVERY_LANGUAGE));
        }
    }

    private void addFurtherPlaces() {
        for (String[] row : rows("further-places.tsv", '|')) {
            Kind kind = kind(row[0].charAt(0));
            for (String name : row[3].split(";")) {
                trie.add(
                        name,
                        new PlaceSense(
                                kind,
                                row[1],
                                "",
                                Integer.parseInt(row[2]),
                                traits(name),
                                Letters.CAPITALIZED,
                                EVERY_LANGUAGE));
            }
        }
    }

    private static Kind kind(char letter) {
        return switch (letter) {
            case 'A' -> Kind.DIVISION;
            case 'K' -> Kind.CAPITAL;
            case 'P' -> Kind.CITY;
            default -> Kind.ALTERNATE;
        };
    }

    private void addPlaces() {
        for (String[] row : rows("places.tsv", '\t')) {
            Kind kind = kind(row[1].charAt(0));
            String phrase = row[0];
            boolean cyrillic = phrase.charAt(0) >= 'А' && phrase.charAt(0) <= 'я';
            for (String form : cyrillic ? Inflection.russianName(phrase) : List.of(phrase)) {
                int known = traits(form) | (row[5].contains("s") ? PlaceSense.SEAT : 0);
                trie.add(
                        form,
                        new PlaceSense(
                                kind,
                                row[2],
                                row[3],
                                Integer.parseInt(row[4]),
                                known,
                                Letters.CAPITALIZED,
                                EVERY_LANGUAGE));
            }
        }
    }

    private void add(String phrase, Kind kind, String code, long language) {
        // A script tells its languages apart well enough; Latin and Arabic letters do not.
        char first = phrase.charAt(0);
        boolean isShared = first < FIRST_GREEK || first >= FIRST_ARABIC && first <= LAST_ARABIC;
        long where = isShared ? language : EVERY_LANGUAGE;
        trie.add(phrase, new PlaceSense(kind, code, "", 0, traits(phrase), letters(phrase), where));
    }

    private int traits(String phrase) {
        return phrase.indexOf(' ') >= 0 ? 0 : traits.getOrDefault(NameFolding.key(phrase), 0);
    }

    private static Letters letters(String phrase) {
        if (Character.isLowerCase(phrase.charAt(0))) {
            return Letters.ANY;
        }
        boolean shouted = phrase.length() <= 5
                && Character.isUpperCase(phrase.charAt(0))
                && phrase.equals(phrase.toUpperCase(Locale.ROOT));
        return shouted ? Letters.ALL_CAPITALS : Letters.CAPITALIZED;
    }

    private static List<String[]> rows(String name, char separator) {
        try (InputStream in = Gazetteer.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The table " + name + " is missing from the program; build it again.");
            }
            List<String[]> rows = new ArrayList<>();
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(line.split(separator == '|' ? "\\|" : "\t", -1));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
