package org.dateline.web.wording;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Stream;
import org.dateline.country.Regions;
import org.dateline.query.RemarkKind;

/**
 * The sentences of one language, from {@code messages/xx.properties}, and in English those that a query itself states: patterns of ICU, whose plurals know the forms of each
 * language. Thread-safe; a pattern is parsed once.
 */
final class Messages {
    private final Map<String, String> patterns;
    private final ULocale locale;
    private final ConcurrentMap<String, MessageFormat> parsed = new ConcurrentHashMap<>();

    private Messages(Map<String, String> patterns, Locale locale) {
        this.patterns = patterns;
        this.locale = ULocale.forLocale(locale);
    }

    /** @throws IllegalStateException where the program holds no messages of this language */
    static Messages of(Locale locale) {
        return new Messages(read(locale.getLanguage()), locale);
    }

    /** Every key and its pattern, in order. */
    static Map<String, String> read(String language) {
        String name = "/messages/" + language + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The program lacks " + name + ".");
            }
            Properties properties = new Properties();
            try (Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
                properties.load(reader);
            }
            Map<String, String> patterns = new TreeMap<>();
            properties.forEach((key, value) -> patterns.put((String) key, (String) value));
            if (language.equals("en")) {
                Stream.of(RemarkKind.values()).forEach(kind -> patterns.put(kind.key(), kind.english()));
                Regions.keys().forEach(key -> patterns.put("region." + key, Regions.label(key)));
            }
            return patterns;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sentence of a key; the key itself where it is unknown, so that a slip shows and breaks nothing. */
    String text(String key, Object... arguments) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            return key;
        }
        if (arguments.length == 0) {
            return pattern;
        }
        MessageFormat format = parsed.computeIfAbsent(key, k -> new MessageFormat(pattern, locale));
        synchronized (format) {
            return format.format(arguments);
        }
    }
}
