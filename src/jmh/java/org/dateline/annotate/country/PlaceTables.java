package org.dateline.annotate.country;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.country.Countries;
import org.dateline.country.NameFolding;

/**
 * Builds the tables that come from open sources: {@code country/cldr-names.tsv} (names of countries in the Unicode CLDR,
 * as this JDK has it), {@code annotate/country/places.tsv} (GeoNames) and {@code annotate/country/words.tsv} (counts over
 * text). Run from a test classpath: {@code PlaceTables GEONAMES LABELLED RESOURCES}; GEONAMES holds countryInfo.txt,
 * admin1CodesASCII.txt and cities15000.txt, LABELLED sentences with a letter a word (P, G, L, O), RESOURCES is
 * {@code src/main/resources/org/dateline}.
 */
final class PlaceTables {
    private static final int LARGE = 100_000;
    private static final int METROPOLIS = 3_000_000;
    private static final Pattern LATIN = Pattern.compile("\\p{Lu}\\p{Ll}+(?:[ -]\\p{Lu}\\p{Ll}+)*");
    private static final Pattern CYRILLIC = Pattern.compile("\\p{IsCyrillic}[\\p{IsCyrillic} -]{3,}");
    private static final Pattern ARABIC = Pattern.compile("[\\p{IsArabic} ]{4,}");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}{2,8}");
    private static final Pattern UNTELLING = Pattern.compile(
            ".*\\d.*|.*\\b(?:Region|District|Province|Parish|City|Governorate|County|Department|Prefecture)$");
    private static final Set<String> DIRECTIONS = Set.of(
            "central",
            "eastern",
            "western",
            "northern",
            "southern",
            "north",
            "south",
            "east",
            "west",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "center",
            "centre",
            "capital",
            "coast",
            "littoral",
            "est",
            "nord",
            "sud",
            "ouest",
            "plateau",
            "lake",
            "union",
            "delta",
            "river",
            "highland",
            "midlands",
            "upper",
            "lower",
            "federal",
            "oriental",
            "occidental",
            "islands",
            "valle",
            "la paz",
            "amazonas",
            "cross river",
            "bay",
            "saint george",
            "saint paul",
            "saint andrew",
            "saint john",
            "saint james",
            "saint peter",
            "saint mary",
            "saint mark",
            "saint patrick",
            "saint david",
            "clarendon",
            "hanover",
            "manchester",
            "portland",
            "kingston",
            "victoria",
            "santa cruz",
            "cordoba",
            "santiago",
            "trinity",
            "bolivar",
            "sucre",
            "miranda",
            "west coast",
            "east coast",
            "gulf coast",
            "the valley",
            "west bay",
            "the city",
            "west side",
            "east side",
            "north side",
            "south side",
            "east end",
            "west end",
            "northern territory",
            "north west",
            "north east",
            "south west",
            "south east",
            "far north",
            "greater london");
    private static final String BRUSSELS = "2800866";

    private final Path geonames;
    private final WordCounts counts;
    private final Map<String, Integer> populations = new HashMap<>();
    private final Map<String, Integer> cityNames = new HashMap<>();
    private final Map<String, Integer> places = new TreeMap<>();
    private final Set<String> stopWords = new HashSet<>();

    private PlaceTables(Path geonames, WordCounts counts) {
        this.geonames = geonames;
        this.counts = counts;
    }

    public static void main(String[] arguments) throws IOException {
        Path resources = Path.of(arguments[2]);
        write(
                resources.resolve("country/cldr-names.tsv"),
                CldrNames.rows(),
                "Names of countries from the Unicode CLDR (Unicode License V3). Built by PlaceTables. A line: code, language, names.");
        PlaceTables tables = new PlaceTables(Path.of(arguments[0]), WordCounts.of(Path.of(arguments[1])));
        tables.readStopWords();
        tables.readPopulations();
        tables.readDivisions();
        tables.readCities();
        write(
                resources.resolve("annotate/country/places.tsv"),
                tables.rows(),
                "Places from GeoNames (https://www.geonames.org, CC BY 4.0), changed: chosen and cut. Built by PlaceTables. A line: name, kind, country, division, population, remark.");
        write(
                resources.resolve("annotate/country/words.tsv"),
                tables.words(),
                "What place names and first names are as words (c common word, o mostly something else, f first name), counted over United States congressional and Justice Department releases (public domain) and Australian prime ministers' transcripts (CC BY 3.0 AU). Built by PlaceTables.");
    }

    private static void write(Path file, List<String> rows, String remark) throws IOException {
        List<String> lines = new ArrayList<>(List.of("# " + remark));
        lines.addAll(rows);
        Files.write(file, lines, StandardCharsets.UTF_8);
        System.err.println(file + ": " + rows.size() + " rows, " + Files.size(file) / 1024 + " KiB");
    }

    private void readStopWords() throws IOException {
        for (String language : List.of(
                "french",
                "german",
                "spanish",
                "italian",
                "portuguese",
                "dutch",
                "swedish",
                "danish",
                "norwegian",
                "finnish",
                "russian",
                "hungarian")) {
            try (var in = PlaceTables.class.getResourceAsStream(
                    "/org/apache/lucene/analysis/snowball/" + language + "_stop.txt")) {
                if (in == null) {
                    throw new IOException("Lucene's stop words of " + language + " are not on the class path.");
                }
                for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                    stopWords.add(NameFolding.key(line.split("\\|")[0].strip()));
                }
            }
        }
    }

    private void readPopulations() throws IOException {
        for (String line : Files.readAllLines(geonames.resolve("countryInfo.txt"))) {
            if (!line.startsWith("#") && !line.startsWith("ISO\t")) {
                String[] field = line.split("\t", -1);
                populations.put(
                        field[0],
                        Integer.parseInt(field[7]) > 0 ? (int) Math.min(2_000_000_000L, Long.parseLong(field[7])) : 0);
            }
        }
    }

    private void readDivisions() throws IOException {
        for (String line : Files.readAllLines(geonames.resolve("admin1CodesASCII.txt"))) {
            String[] field = line.split("\t", -1);
            String country = field[0].substring(0, 2);
            for (String name : Set.of(field[1]).contains(field[2]) ? Set.of(field[1]) : Set.of(field[1], field[2])) {
                String key = NameFolding.key(name);
                // Niger is a state of Nigeria too, but no text means it so without saying State.
                boolean ofAnother = !country.equals("US")
                        && Countries.resolve(name).stream().anyMatch(code -> !code.equals(country));
                if (key.length() >= 4
                        && !ofAnother
                        && !key.matches("(?:st|saint) .*")
                        && !DIRECTIONS.contains(key)
                        && !UNTELLING.matcher(name).matches()) {
                    add(name, 'A', country, field[0].substring(3), populations.getOrDefault(country, 0), "");
                }
            }
        }
    }

    private void readCities() throws IOException {
        List<String[]> cities = new ArrayList<>();
        for (String line : Files.readAllLines(geonames.resolve("cities15000.txt"))) {
            String[] city = line.split("\t", -1);
            cities.add(city);
            for (String name : List.of(city[1], city[2])) {
                cityNames.merge(NameFolding.key(name), population(city), Math::max);
            }
        }
        cities.forEach(this::addCity);
    }

    private static int population(String[] city) {
        return city[14].isEmpty() ? 0 : Integer.parseInt(city[14]);
    }

    private void addCity(String[] city) {
        int population = population(city);
        boolean capital = city[7].equals("PPLC") && populations.getOrDefault(city[8], 0) > 1_000_000;
        String remark = city[0].equals(BRUSSELS) ? "s" : "";
        for (String name : new TreeSet<>(List.of(city[1], city[2]))) {
            add(name, capital ? 'K' : 'P', city[8], city[10], population, remark);
        }
        if (population < LARGE) {
            return;
        }
        for (String name : new TreeSet<>(List.of(city[3].split(",")))) {
            String key = NameFolding.key(name);
            boolean known = cityNames.getOrDefault(key, 0) * 5L >= population;
            if (!known && isTelling(name, key, population)) {
                add(name, capital ? 'K' : 'Q', city[8], city[10], population, remark);
            }
        }
    }

    private static boolean isTelling(String name, String key, int population) {
        if (LATIN.matcher(name).matches()) {
            return key.length() >= (population >= 1_000_000 ? 4 : 5);
        }
        return CYRILLIC.matcher(name).matches()
                || population >= 3 * LARGE
                        && (ARABIC.matcher(name).matches() || HAN.matcher(name).matches());
    }

    private void add(String name, char kind, String country, String division, int population, String remark) {
        String clean = name.replace('|', ' ').strip();
        String key = NameFolding.key(clean);
        boolean single = key.indexOf(' ') < 0;
        boolean unusable = key.length() < 2
                || clean.charAt(0) < 128 && key.length() < 3
                || clean.matches("[A-Z]+")
                || clean.indexOf('(') >= 0
                || DIRECTIONS.contains(key);
        if (unusable
                || single && population < METROPOLIS && (stopWords.contains(key) || counts.isHardlyEverPlace(key))) {
            return;
        }
        places.merge(clean + "\t" + kind + "\t" + country + "\t" + division + "\t" + remark, population, Math::max);
    }

    private List<String> rows() {
        return places.entrySet().stream()
                .map(place -> {
                    int cut = place.getKey().lastIndexOf('\t');
                    return place.getKey().substring(0, cut) + "\t" + place.getValue()
                            + place.getKey().substring(cut);
                })
                .toList();
    }

    private List<String> words() {
        Set<String> keys = new TreeSet<>(counts.firstNames());
        Stream<String> names = Countries.names("en").values().stream().flatMap(List::stream);
        Stream<String> people = Countries.demonyms().values().stream().flatMap(List::stream);
        Stream<String> found = places.keySet().stream().map(row -> row.substring(0, row.indexOf('\t')));
        Stream.of(names, people, found)
                .flatMap(all -> all)
                .map(NameFolding::key)
                .filter(key -> key.indexOf(' ') < 0)
                .forEach(keys::add);
        return keys.stream()
                .filter(key -> !counts.traits(key).isEmpty())
                .map(key -> key + "\t" + counts.traits(key))
                .toList();
    }
}
