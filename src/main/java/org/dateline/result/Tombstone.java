package org.dateline.result;

import java.time.Instant;
import org.dateline.article.ArticleId;

/**
 * What stands at the address of an article that was removed.
 *
 * @param title the headline that it had
 * @param path where its bytes were found last
 * @param removed when it was removed
 * @param reason one sentence
 */
public record Tombstone(ArticleId id, String title, String path, Instant removed, String reason) {}
