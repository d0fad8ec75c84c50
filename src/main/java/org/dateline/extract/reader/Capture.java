package org.dateline.extract.reader;

import org.dateline.article.PublishedDate;
import org.jspecify.annotations.Nullable;

/**
 * Where and when bytes were found on the web, as an archive of it tells.
 *
 * @param url the address
 * @param date when they were there, which is not when they were published
 */
public record Capture(String url, @Nullable PublishedDate date) {}
