package org.dateline.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Queries and lists that are too long for an address, kept in a folder under a short name that comes from the text itself:
 * the same text has the same address, on every machine. Thread-safe.
 */
public final class SavedTexts {
    /** Begins a query that stands for a saved one. */
    static final String PREFIX = "saved:";
    /** A longer text is refused, in UTF-16 units. */
    static final int LONGEST = 1_000_000;

    private static final Pattern NAME = Pattern.compile("[a-z0-9]{16}");

    private final Path folder;

    public SavedTexts(Path folder) {
        this.folder = folder;
    }

    /**
     * Keeps a text.
     *
     * @return its name
     */
    String save(String text) {
        if (text.length() > LONGEST) {
            throw new BadParameterException("q", "bad.text", LONGEST);
        }
        String name = name(text);
        try {
            Path file = folder.resolve(name + ".txt");
            if (!Files.exists(file)) {
                Files.createDirectories(folder);
                Path part = Files.createTempFile(folder, "part", ".tmp");
                Files.writeString(part, text);
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            }
            return name;
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The text cannot be kept in " + folder + "; mend the folder's permissions.", e);
        }
    }

    /** The text of a name. */
    Optional<String> find(String name) {
        if (!NAME.matcher(name).matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Files.readString(folder.resolve(name + ".txt")));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("The text " + name + " cannot be read from " + folder + ".", e);
        }
    }

    /** A query, or the one that it stands for. */
    String resolve(String q) {
        String name = q.strip();
        return name.startsWith(PREFIX) ? find(name.substring(PREFIX.length())).orElse(q) : q;
    }

    private static String name(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            String digits = new BigInteger(1, hash).toString(36).toLowerCase(Locale.ROOT);
            return ("0".repeat(16) + digits).substring(digits.length());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256.", e);
        }
    }
}
