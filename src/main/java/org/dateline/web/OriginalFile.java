package org.dateline.web;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Location;
import org.jspecify.annotations.Nullable;

/**
 * The bytes that an article was read from, read again from where they were found: a file, or a line of one. They are given
 * out only where their SHA-256 is still the one that the archive recorded, so a file that was changed or put in its place
 * never is. Nothing of them is parsed.
 */
final class OriginalFile {
    /** Larger files are for the shell. */
    private static final long LARGEST = 64L * 1024 * 1024;

    private static final Pattern LINE = Pattern.compile("line ([0-9]{1,9})");

    private OriginalFile() {}

    /** Whether a place is a whole file or a line of one, and not a part of an archive or a feed. */
    static boolean canBeCut(Location place) {
        return place.member() == null || LINE.matcher(place.member()).matches();
    }

    /** The bytes, or empty where they are no longer there as they were. */
    static Optional<byte[]> read(Article article) {
        for (Location place : article.provenance().locations()) {
            try {
                byte[] bytes = read(place);
                if (bytes != null && sha256(bytes).equals(article.provenance().sha256())) {
                    return Optional.of(bytes);
                }
            } catch (IOException | RuntimeException e) {
                // A path of another machine, or a file that is gone: the next place may still be there.
            }
        }
        return Optional.empty();
    }

    private static byte @Nullable [] read(Location place) throws IOException {
        Path file = Path.of(place.path());
        if (!canBeCut(place) || !Files.isRegularFile(file)) {
            return null;
        }
        if (place.member() != null) {
            Matcher line = LINE.matcher(place.member());
            return line.matches() ? line(file, Integer.parseInt(line.group(1))) : null;
        }
        return Files.size(file) <= LARGEST ? Files.readAllBytes(file) : null;
    }

    private static byte[] line(Path file, int number) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            int at = 1;
            for (int b = in.read(); b >= 0 && at <= number && line.size() <= LARGEST; b = in.read()) {
                if (b == '\n') {
                    at++;
                } else if (at == number) {
                    line.write(b);
                }
            }
        }
        byte[] bytes = line.toByteArray();
        boolean returned = bytes.length > 0 && bytes[bytes.length - 1] == '\r';
        return returned ? Arrays.copyOf(bytes, bytes.length - 1) : bytes;
    }

    private static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(ArticleId.sha256().digest(bytes));
    }
}
