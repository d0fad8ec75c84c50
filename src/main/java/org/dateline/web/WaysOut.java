package org.dateline.web;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a reader can do where nothing was found.
 *
 * @param why one sentence
 * @param ways searches that find something, each with its count
 * @param any the articles that have any of the words, or null where none has
 */
record WaysOut(String why, List<Way> ways, @Nullable AnyWord any) {
    /** A search that finds something. */
    record Way(String text, String query, String count, String href) {}

    /** The first articles that have any of the words. */
    record AnyWord(String heading, List<HitRow> hits, String href) {}
}
