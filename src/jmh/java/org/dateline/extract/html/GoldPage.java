package org.dateline.extract.html;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.dateline.article.PublishedDate;
import org.dateline.extract.date.DateParser;
import org.dateline.extract.draft.Bylines;
import org.dateline.extract.field.Json;
import tools.jackson.databind.JsonNode;

/**
 * A page of an evaluation set and what people say about it.
 *
 * @param host of the page's address, without {@code www.}
 * @param with segments that belong to the article
 * @param without segments that do not
 * @param title empty where none is stated, like date and authors
 */
record GoldPage(
        Path file,
        String host,
        List<String> with,
        List<String> without,
        String title,
        String date,
        List<String> authors) {

    /**
     * The pages of Readability's tests that state a title, byline or day; each counts as a site of its own. Bylines are as the
     * page words them, split here as any byline is; titles are mostly the window's, with the outlet's name.
     */
    static List<GoldPage> ofReadability(Path folder) throws IOException {
        List<GoldPage> pages = new ArrayList<>();
        try (Stream<Path> tests = Files.list(folder)) {
            for (Path test : tests.sorted().toList()) {
                JsonNode stated = Json.MAPPER.readTree(Files.readString(test.resolve("expected-metadata.json")));
                String byline = stated.path("byline").asString("");
                PublishedDate day =
                        DateParser.parse(stated.path("publishedTime").asString(""), null);
                pages.add(new GoldPage(
                        test.resolve("source.html"),
                        test.getFileName().toString(),
                        List.of(),
                        List.of(),
                        stated.path("title").asString(""),
                        day == null ? "" : day.iso(),
                        byline.isBlank() ? List.of() : Bylines.split(byline)));
            }
        }
        return pages;
    }

    /** The pages of trafilatura's set, in its order. */
    static List<GoldPage> of(Path folder) throws IOException {
        List<GoldPage> pages = new ArrayList<>();
        JsonNode all = Json.MAPPER.readTree(Files.readString(folder.resolve("evaldata.json")));
        for (var entry : all.properties()) {
            JsonNode page = entry.getValue();
            Path file = folder.resolve("eval").resolve(page.get("file").asString());
            if (!Files.exists(file)) {
                file = folder.resolve("cache").resolve(page.get("file").asString());
            }
            pages.add(new GoldPage(
                    file,
                    host(entry.getKey()),
                    texts(page.path("with")),
                    texts(page.path("without")),
                    page.path("title").asString(""),
                    page.path("date").asString(""),
                    texts(page.path("author"))));
        }
        return pages;
    }

    /** Whether the page belongs to the quarter of the sites that nobody looks at while tuning. */
    boolean isHeldOut() {
        CRC32 hash = new CRC32();
        hash.update(host.getBytes(StandardCharsets.UTF_8));
        return hash.getValue() / 7 % 4 == 3;
    }

    private static String host(String url) {
        try {
            String host = URI.create(url.replaceAll("[^\\x21-\\x7e]", "")).getHost();
            return host == null ? url : host.replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException e) {
            return url.replaceFirst("^https?://(?:www\\.)?([^/]*).*$", "$1");
        }
    }

    private static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(text -> texts.add(text.asString()));
        } else if (node.isString() && !node.asString().isBlank()) {
            texts.add(node.asString());
        }
        return texts;
    }
}
