package org.dateline.annotate.entity;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.GZIPOutputStream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/**
 * Builds the lexicon of names: {@code NameLexiconBuilder GEONAMES DATAFAKER RESOURCE ORGANIZATIONS}. The first is a folder with GeoNames'
 * {@code countryInfo.txt}, {@code admin1CodesASCII.txt} and {@code cities15000.txt} (CC BY 4.0); the second the jar of
 * Datafaker (Apache-2.0), whose lists of given and family names of some sixty locales it reads. Countries are also named as
 * the Java platform names them (CLDR) in the languages that it has.
 */
public final class NameLexiconBuilder {
    private static final Set<String> NAME_FILES = Set.of(
            "en/name.yml",
            "en/football.yml",
            "en/basketball.yml",
            "en/volleyball.yml",
            "en/cricket.yml",
            "en/englandfootball.yml",
            "en/brand.yml",
            "en/baseball.yml",
            "en/aviation.yml");
    private static final Set<String> ORGANIZATIONS = Set.of("teams", "team", "airline", "sport", "car", "watch");
    private static final Set<String> GIVEN = Set.of(
            "first_name",
            "male_first_name",
            "female_first_name",
            "man_first_name",
            "woman_first_name",
            "first_names",
            "given_name",
            "male_first_names",
            "female_first_names");
    private static final Set<String> FAMILY =
            Set.of("last_name", "male_last_name", "female_last_name", "man_last_name", "woman_last_name", "last_names");
    private final Map<String, Integer> names = new TreeMap<>();

    public static void main(String[] arguments) throws IOException {
        NameLexiconBuilder builder = new NameLexiconBuilder();
        builder.addPlaces(Path.of(arguments[0]));
        builder.addCountries();
        builder.addPeople(Path.of(arguments[1]));
        builder.addOrganizations(Path.of(arguments[3]));
        try (Writer out = new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(Path.of(arguments[2]))), StandardCharsets.UTF_8)) {
            for (Map.Entry<String, Integer> name : builder.names.entrySet()) {
                out.write(name.getKey() + "\t" + name.getValue() + "\n");
            }
        }
        System.out.printf("%,d names, %,d bytes%n", builder.names.size(), Files.size(Path.of(arguments[2])));
    }

    private void addPlaces(Path folder) throws IOException {
        for (String line : Files.readAllLines(folder.resolve("cities15000.txt"))) {
            String[] fields = line.split("\t");
            boolean large = Long.parseLong(fields[14]) >= 500_000 || fields[7].equals("PPLC");
            int flags = NameLexicon.CITY | (large ? NameLexicon.LARGE_CITY : 0);
            add(fields[1], flags);
            add(fields[2], flags);
        }
        for (String line : Files.readAllLines(folder.resolve("admin1CodesASCII.txt"))) {
            String[] fields = line.split("\t");
            add(fields[1], NameLexicon.REGION);
            add(fields[2], NameLexicon.REGION);
        }
        for (String line : Files.readAllLines(folder.resolve("countryInfo.txt"))) {
            if (!line.startsWith("#")) {
                add(line.split("\t")[4], NameLexicon.COUNTRY);
            }
        }
    }

    private void addCountries() {
        for (String language :
                "en fr es pt de it nl sv da no fi pl cs sk hu ro hr tr sw ha yo ig so xh zu af rw ln lg id ms vi"
                        .split(" ")) {
            for (String country : Locale.getISOCountries()) {
                add(Locale.of("", country).getDisplayCountry(Locale.of(language)), NameLexicon.COUNTRY);
            }
        }
    }

    /** Adds the project's own list of well-known organisations, parted by semicolons and lines. */
    private void addOrganizations(Path list) throws IOException {
        for (String name : Files.readString(list).split("[;\\n]")) {
            if (!name.isBlank()) {
                names.merge(String.join(" ", words(name.strip())), NameLexicon.ORGANIZATION, (x, y) -> x | y);
            }
        }
    }

    private void addPeople(Path jar) throws IOException {
        try (JarFile file = new JarFile(jar.toFile())) {
            Enumeration<JarEntry> entries = file.entries();
            while (entries.hasMoreElements()) {
                JarEntry entry = entries.nextElement();
                String name = entry.getName();
                boolean isLocale = name.matches("[a-zA-Z_-]+\\.yml") || NAME_FILES.contains(name);
                if (isLocale) {
                    try (InputStream in = file.getInputStream(entry)) {
                        LoaderOptions options = new LoaderOptions();
                        options.setCodePointLimit(1 << 26);
                        for (Object tree : new Yaml(options).loadAll(in)) {
                            addPeople(tree, "");
                        }
                    }
                }
            }
        }
    }

    private void addPeople(Object tree, String key) {
        if (tree instanceof Map<?, ?> map) {
            map.forEach((k, value) -> addPeople(value, String.valueOf(k)));
        } else if (tree instanceof Collection<?> values) {
            int flag = flag(key);
            for (Object value : values) {
                if (flag != 0 && value instanceof String name && !name.contains("#")) {
                    add(name, flag);
                }
            }
        }
    }

    private static int flag(String key) {
        if (GIVEN.contains(key)) {
            return NameLexicon.GIVEN_NAME;
        }
        if (FAMILY.contains(key)) {
            return NameLexicon.FAMILY_NAME;
        }
        return ORGANIZATIONS.contains(key) ? NameLexicon.ORGANIZATION : 0;
    }

    /** Adds a name of Latin letters, as it is written and without its accents. */
    private void add(String name, int flag) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
        for (String form : List.of(name.strip(), plain.strip())) {
            if (form.length() > 1 && Character.isUpperCase(form.charAt(0)) && form.matches("[\\p{IsLatin}' .-]+")) {
                names.merge(String.join(" ", words(form)), flag, (a, b) -> a | b);
            }
        }
    }

    /** The words of a name as the tokenizer parts them. */
    private static List<String> words(String name) {
        char[] chars = name.toCharArray();
        NameTokenizer tokenizer = new NameTokenizer();
        tokenizer.split(chars, chars.length);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < tokenizer.size(); i++) {
            words.add(NameTokenizer.form(chars, tokenizer.from(i), tokenizer.to(i)));
        }
        return words;
    }
}
