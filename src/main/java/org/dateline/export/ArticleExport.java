package org.dateline.export;

import java.io.IOException;

/** Writes articles in one format, one after the other. */
@FunctionalInterface
public interface ArticleExport {
    void write(FoundArticle found) throws IOException;
}
