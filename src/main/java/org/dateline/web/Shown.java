package org.dateline.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How much of an answer is shown, from where on, and how.
 *
 * @param size hits on a page
 * @param page from 1
 * @param cursor where the page before ended, for pages too deep to be counted to; else null
 */
record Shown(View view, int size, int page, @Nullable String cursor) {
    static final int USUAL_SIZE = 20;
    static final Shown FIRST = new Shown(View.LIST, USUAL_SIZE, 1, null);

    /** The form of a hit. */
    enum View {
        /** With what was found in it. */
        LIST,
        /** A line for each. */
        COMPACT,
        /** Each story with all its copies. */
        STORIES;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Shown onPage(int other) {
        return new Shown(view, size, other, null);
    }

    Shown after(String place, int other) {
        return new Shown(view, size, other, place);
    }

    Shown withSize(int other) {
        return new Shown(view, other, 1, null);
    }

    Shown withView(View other) {
        return new Shown(other, size, 1, null);
    }

    int offset() {
        return cursor == null ? (page - 1) * size : 0;
    }
}
