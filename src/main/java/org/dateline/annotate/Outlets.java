package org.dateline.annotate;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.country.Countries;
import org.dateline.country.NameFolding;
import org.jspecify.annotations.Nullable;

/**
 * What outlets are called and in which country they sit: a table of the program's, and one of the reader's beside the index that
 * goes before it. A site whose address ends in a country's letters sits there, where nothing else is known. Immutable and
 * thread-safe.
 */
final class Outlets {
    /** Where readers keep theirs: CSV with the columns name, aliases (parted by semicolons) and country (ISO 3166-1). */
    static final String FILE = "sources.csv";

    private static final String RESOURCE = "outlets.csv";

    /** Letters of countries that anybody's site may end in. */
    private static final Set<String> OPEN_DOMAINS = Set.of(
            "io", "ai", "co", "me", "tv", "fm", "to", "cc", "ly", "gg", "im", "ws", "is", "nu", "st", "tk", "la", "vc",
            "eu");

    private final Map<String, Outlet> outlets = new HashMap<>();

    private record Outlet(String name, @Nullable String country) {}

    private Outlets() {}

    /**
     * Reads both tables.
     *
     * @param folder that of the index, which need not hold a table
     * @throws CorrectionsException where the reader's table cannot be read; the message says which line and why
     */
    static Outlets read(Path folder) {
        Outlets outlets = new Outlets();
        try (InputStream in = Outlets.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks its resource " + RESOURCE + "; build it again.");
            }
            outlets.add(new InputStreamReader(in, StandardCharsets.UTF_8), RESOURCE);
        } catch (IOException e) {
            throw new UncheckedIOException("The program's resource " + RESOURCE + " cannot be read.", e);
        }
        Path own = folder.resolve(FILE);
        if (Files.exists(own)) {
            try (Reader in = Files.newBufferedReader(own)) {
                outlets.add(in, own.toString());
            } catch (IOException | UncheckedIOException e) {
                throw new CorrectionsException(
                        own + " cannot be read (" + e.getMessage() + "); save it as UTF-8 CSV.", e);
            }
        }
        return outlets;
    }

    private void add(Reader in, String file) throws IOException {
        for (CSVRecord row : ReaderTable.rows(in, file, "name", "aliases", "country")) {
            String name = row.get("name").strip();
            String country = row.get("country").strip();
            Optional<String> code = Countries.resolve(country).stream().findFirst();
            if (name.isEmpty() || !country.isEmpty() && code.isEmpty()) {
                throw ReaderTable.wrong(
                        file, row, name.isEmpty() ? "the source has no name" : "'" + country + "' is no country");
            }
            Outlet outlet = new Outlet(name, code.orElse(null));
            outlets.put(key(name), outlet);
            for (String alias : row.get("aliases").split(";")) {
                outlets.put(key(alias), outlet);
            }
        }
    }

    /** The article under its outlet's usual name, with the outlet's country. */
    Article apply(Article article) {
        String source = article.publication().source();
        String host = host(article.publication().url());
        Outlet outlet = source == null ? null : outlets.get(key(source));
        if (outlet == null && (source == null || source.isBlank() || source.equalsIgnoreCase(host))) {
            outlet = outlets.get(key(String.valueOf(host)));
        }
        String country = outlet == null ? null : outlet.country();
        if (country == null) {
            country = ofDomain(host != null ? host : source);
        }
        Article named = outlet == null || outlet.name().equals(source)
                ? article
                : article.withPublication(article.publication().withSource(outlet.name()));
        Annotations found = named.annotations();
        return named.withAnnotations(new Annotations(
                found.countries(), found.entities(), found.years(), found.fingerprint(), found.tagger(), country));
    }

    private static @Nullable String ofDomain(@Nullable String host) {
        if (host == null || !host.matches("[\\p{Alnum}.-]+\\.\\p{Alpha}{2}")) {
            return null;
        }
        String ending = host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (ending.equals("uk")) {
            return "GB";
        }
        return OPEN_DOMAINS.contains(ending) ? null : Countries.ofCode(ending).orElse(null);
    }

    private static @Nullable String host(@Nullable String url) {
        try {
            return url == null ? null : URI.create(url).getHost();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static String key(String name) {
        String lower = name.strip().toLowerCase(Locale.ROOT);
        String bare = lower.startsWith("www.") ? lower.substring(4) : lower;
        return bare.indexOf('.') > 0 && bare.indexOf(' ') < 0 ? bare : NameFolding.key(bare);
    }
}
