package org.dateline.extract.ocr;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.article.Status;
import org.dateline.extract.reader.UnreadableException;

/** Runs Tesseract over pictures. Thread-safe; each picture starts a process. */
public final class Tesseract {
    private static final int PAGE_SECONDS = 120;
    /** The name under which articles say what recognised them. */
    public static final String NAME = "Tesseract";

    private final String languages;

    /** @param languages as Tesseract names them, joined by {@code +} */
    public Tesseract(String languages) {
        if (!languages.matches("[A-Za-z_]{2,20}(?:\\+[A-Za-z_]{2,20})*")) {
            throw new IllegalArgumentException(
                    "'" + languages + "' are no languages of Tesseract; write them as eng or eng+fra.");
        }
        this.languages = languages;
    }

    /**
     * Recognises the text of a picture.
     *
     * @throws UnreadableException where Tesseract is not installed, lacks a language, or gives up
     */
    public RecognisedText read(Path picture) throws IOException {
        Path table = Files.createTempFile("ocr", ".tsv");
        try {
            Process process = start(picture, table);
            if (!process.waitFor(PAGE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new UnreadableException(
                        Status.TIMEOUT, "Recognising a page took longer than " + PAGE_SECONDS + " seconds.");
            }
            if (process.exitValue() != 0) {
                throw new UnreadableException(
                        Status.FAILED,
                        "Tesseract could not read the picture; is its data for " + languages + " installed?");
            }
            try (InputStream in = Files.newInputStream(table)) {
                return RecognisedText.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            Files.deleteIfExists(table);
        }
    }

    private Process start(Path picture, Path table) throws IOException {
        try {
            ProcessBuilder builder = new ProcessBuilder(
                            List.of("tesseract", picture.toString(), "stdout", "-l", languages, "tsv"))
                    .redirectOutput(table.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            // The loader's threads read a page each; its own would only contend for the same cores.
            builder.environment().put("OMP_THREAD_LIMIT", "1");
            return builder.start();
        } catch (IOException e) {
            throw new UnreadableException(
                    Status.UNSUPPORTED,
                    "It is a picture of text, and Tesseract, which would recognise it, is not installed.");
        }
    }
}
