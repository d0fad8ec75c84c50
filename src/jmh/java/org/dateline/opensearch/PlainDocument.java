package org.dateline.opensearch;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.dateline.article.Article;
import org.dateline.engine.StoryNumber;

/** The document of an article as whoever calls the cluster by hand has to make it: analysed, written out, with its line. */
public final class PlainDocument {
    private static final byte[] LINE_END = {'\n'};

    private PlainDocument() {}

    /**
     * Appends the two lines of a bulk request that create the article.
     *
     * @param article with the time it was added
     */
    public static void append(Article article, ByteArrayOutputStream bulk) {
        String line = "{\"create\":{\"_id\":\"" + article.id().value() + "\"}}\n";
        bulk.writeBytes(line.getBytes(StandardCharsets.UTF_8));
        bulk.writeBytes(ArticleDocument.open(article, ArticleDocument.analyzed(article)));
        bulk.writeBytes(ArticleDocument.end(StoryNumber.of(article.id())));
        bulk.writeBytes(LINE_END);
    }
}
