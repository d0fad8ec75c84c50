package org.dateline.export;

import java.io.IOException;
import org.dateline.article.Article;

/** Writes articles in one format, one after the other. */
@FunctionalInterface
public interface ArticleExport {
    void write(Article article) throws IOException;
}
