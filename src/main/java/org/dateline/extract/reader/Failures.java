package org.dateline.extract.reader;

import java.io.IOException;
import java.util.Locale;
import java.util.Map;

/** Says what is wrong with broken bytes in one sentence, without the words of a parser. */
public final class Failures {
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("application/pdf", "PDF"),
            Map.entry("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "Word document"),
            Map.entry("application/msword", "Word document"),
            Map.entry("application/vnd.oasis.opendocument.text", "OpenDocument text"),
            Map.entry("application/rtf", "RTF document"),
            Map.entry("application/epub+zip", "EPUB book"),
            Map.entry("application/zip", "zip archive"),
            Map.entry("application/gzip", "gz file"),
            Map.entry("application/x-tar", "tar archive"),
            Map.entry("application/json", "JSON file"),
            Map.entry("message/rfc822", "mail"),
            Map.entry("application/mbox", "mailbox"),
            Map.entry("text/html", "HTML page"));

    private Failures() {}

    /** What a person calls a format. */
    public static String name(String mediaType) {
        return NAMES.getOrDefault(mediaType, mediaType.isEmpty() ? "file" : "file of the type " + mediaType);
    }

    /** The message of one of our own exceptions. */
    static String sentence(IOException e) {
        return String.valueOf(e.getMessage());
    }

    /** What to say of bytes on which a parser gave up. */
    public static String broken(String mediaType, Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof java.nio.file.NoSuchFileException) {
                return "There is no such file any more.";
            }
            if (cause instanceof java.nio.file.AccessDeniedException) {
                return "The file may not be read by this user.";
            }
            if (isEndOfInput(cause)) {
                return "The " + name(mediaType) + " breaks off before its end.";
            }
        }
        return "The " + name(mediaType) + " is damaged and cannot be read.";
    }

    private static boolean isEndOfInput(Throwable cause) {
        String message = String.valueOf(cause.getMessage()).toLowerCase(Locale.ROOT);
        return cause instanceof java.io.EOFException
                || message.contains("truncated")
                || message.contains("unexpected end of");
    }
}
