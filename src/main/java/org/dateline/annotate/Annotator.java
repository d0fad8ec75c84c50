package org.dateline.annotate;

import org.dateline.article.Article;

/** Says what an article is about. Thread-safe. */
@FunctionalInterface
public interface Annotator {
    /** Fills in language, countries, entities, years and fingerprint; what the record brought stays. */
    Article annotate(Article article);
}
