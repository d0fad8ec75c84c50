package org.dateline.country;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What countries and territories are called. A code is ISO 3166-1 alpha-2, {@code XK} for Kosovo, or ISO 3166-3 for a
 * state that is no more; such a state is a value of its own, its successors are never put in its place. A state that
 * was only renamed has the code of today. Immutable and thread-safe; a look-up is one of a hash map.
 */
public final class Countries {
    private static final Names NAMES = Names.read();

    private Countries() {}

    /** Every code that an article may carry. */
    public static List<String> codes() {
        return NAMES.codes();
    }

    /** Whether an article may carry this code. */
    public static boolean isCode(String code) {
        return NAMES.labels.containsKey(code);
    }

    /** The label of a code, or the code itself where it is unknown. */
    public static String label(String code) {
        return NAMES.labels.getOrDefault(code, code);
    }

    /**
     * The codes that a name, demonym or code may mean, the likeliest first; empty for none. Case, accents, hyphens and
     * full stops are ignored; names in the languages of the tables and the demonyms of English are known.
     */
    public static List<String> resolve(String typed) {
        return NAMES.resolve(typed);
    }

    /**
     * The code of today for any code of ISO 3166: alpha-2, alpha-3 or of a state that was renamed ({@code ZAR} and
     * {@code ZRCD} give {@code CD}); empty for an unknown one.
     */
    public static Optional<String> ofCode(String code) {
        return Optional.ofNullable(NAMES.codeAliases.get(code.toUpperCase(Locale.ROOT)));
    }

    /** The names of each code in one language, for those who look for them in texts. */
    public static Map<String, List<String>> names(String language) {
        return NAMES.byLanguage.getOrDefault(language, Map.of());
    }

    /** The languages in which names are known. */
    public static Set<String> languages() {
        return Collections.unmodifiableSet(NAMES.byLanguage.keySet());
    }

    /** The English adjectives and words for people of each code, singular and plural. */
    public static Map<String, List<String>> demonyms() {
        return NAMES.demonyms;
    }

    /** The tables in memory. */
    private static final class Names {
        final Map<String, String> labels = new LinkedHashMap<>();
        final Map<String, String> codeAliases = new LinkedHashMap<>();
        final Map<String, Map<String, List<String>>> byLanguage = new LinkedHashMap<>();
        final Map<String, List<String>> demonyms = new LinkedHashMap<>();
        private final Map<String, Set<String>> codesByName = new LinkedHashMap<>();

        static Names read() {
            Names names = new Names();
            List<String[]> rows = Table.rows("countries.tsv");
            // The order of the stated ambiguous names comes first, whatever the order of the countries is.
            rows.stream()
                    .filter(row -> row[0].startsWith("?"))
                    .forEach(row -> Table.list(row[1]).forEach(code -> names.addName(row[0].substring(1), code)));
            rows.stream().filter(row -> Character.isLetter(row[0].charAt(0))).forEach(names::addCountry);
            rows.stream()
                    .filter(row -> row[0].startsWith("="))
                    .forEach(row -> names.codeAliases.put(row[0].substring(1), row[1]));
            for (String table : List.of("further-names.tsv", "cldr-names.tsv")) {
                Table.rows(table).forEach(row -> Table.list(row[2]).forEach(name -> names.add(row[1], row[0], name)));
            }
            return names;
        }

        private void addCountry(String[] row) {
            String code = row[0];
            labels.put(code, row[1]);
            codeAliases.put(code, code);
            if (code.length() == 2 && !code.equals("XK")) {
                codeAliases.put(Locale.of("", code).getISO3Country(), code);
            }
            add("en", code, row[1]);
            Table.list(row[2]).forEach(name -> add("en", code, name));
            List<String> people = new ArrayList<>();
            for (String demonym : Table.list(row[3])) {
                people.add(demonym);
                if (!demonym.matches(".*(s|sh|ch|ese|men|man|abe|è)")) {
                    people.add(demonym + "s");
                }
            }
            people.forEach(demonym -> addName(demonym, code));
            demonyms.put(code, List.copyOf(people));
        }

        private void add(String language, String code, String name) {
            List<String> known = byLanguage
                    .computeIfAbsent(language, l -> new LinkedHashMap<>())
                    .computeIfAbsent(code, c -> new ArrayList<>());
            if (!known.contains(name)) {
                known.add(name);
            }
            addName(name, code);
        }

        private void addName(String name, String code) {
            codesByName
                    .computeIfAbsent(NameFolding.key(name), key -> new LinkedHashSet<>())
                    .add(code);
        }

        List<String> codes() {
            return List.copyOf(labels.keySet());
        }

        List<String> resolve(String typed) {
            String key = NameFolding.key(typed);
            Set<String> codes = new LinkedHashSet<>();
            Optional.ofNullable(codeAliases.get(typed.strip().toUpperCase(Locale.ROOT)))
                    .ifPresent(codes::add);
            codes.addAll(codesByName.getOrDefault(key, Set.of()));
            if (codes.isEmpty() && key.startsWith("the ")) {
                codes.addAll(codesByName.getOrDefault(key.substring(4), Set.of()));
            }
            return List.copyOf(codes);
        }
    }
}
