package org.dateline.extract.format;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dateline.article.Article;
import org.dateline.article.Body;
import org.dateline.extract.Extraction;
import org.dateline.extract.Extractor;

/** What the extractor finds in a file of given bytes. */
public record Extracted(List<Extraction> all) {
    public static Extracted of(String name, byte[] bytes) {
        try {
            Path folder = Files.createTempDirectory("extract");
            Path file = Files.write(folder.resolve(name), bytes);
            try (Extractor extractor = new ArticleExtractor()) {
                List<Extraction> all = new ArrayList<>();
                extractor.extract(file, name, all::add);
                return new Extracted(all);
            } finally {
                Files.delete(file);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Extracted of(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The bytes of a zip archive of names and texts in turn. */
    public static byte[] zip(String... namesAndTexts) {
        var bytes = new java.io.ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (int i = 0; i < namesAndTexts.length; i += 2) {
                zip.putNextEntry(new ZipEntry(namesAndTexts[i]));
                zip.write(namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The only extraction, which must be an article. */
    public Article article() {
        if (all.size() != 1) {
            throw new AssertionError("Expected one article, but got " + lines());
        }
        return article(0);
    }

    public Article article(int index) {
        if (all.get(index) instanceof Extraction.Read read) {
            return read.article();
        }
        throw new AssertionError("Expected an article, but got " + lines().get(index));
    }

    /** Each extraction in one line: member, status, and the title or reason. */
    public List<String> lines() {
        return all.stream()
                .map(extraction -> extraction.location().member() + " " + extraction.status() + " "
                        + switch (extraction) {
                            case Extraction.Read read -> read.article().title();
                            case Extraction.Unread unread -> unread.reason();
                        })
                .toList();
    }

    /** Each block of a body in one line: the first letter of its kind and its text. */
    public static List<String> blocks(Article article) {
        Body body = article.body();
        return body.blocks().stream()
                .map(block -> block.kind().name().charAt(0) + " " + body.text().substring(block.from(), block.to()))
                .toList();
    }

    /** The chosen date and where it was found, or {@code undated}. */
    public static String date(Article article) {
        var publication = article.publication();
        return publication.date() == null ? "undated" : publication.date().iso() + " " + publication.dateFrom();
    }
}
