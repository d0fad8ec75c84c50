package org.dateline.archive;

import org.dateline.article.Article;

/**
 * An article that an archive holds, as its writer sees it.
 *
 * @param article without text and annotations
 * @param story what all copies of one story have in common, for comparison only
 */
public record Filed(Article article, long story) {}
