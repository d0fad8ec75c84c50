package org.dateline.lucene;

import java.util.HexFormat;
import org.dateline.article.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * Stories as numbers: the first half of the id of the story's first article. Two of ten million articles share a half with a
 * probability of 3 in a million; the archive would then show their stories as one.
 */
final class StoryIds {
    private static final int DIGITS = 16;

    private StoryIds() {}

    static long number(ArticleId id) {
        return HexFormat.fromHexDigitsToLong(id.value(), 0, DIGITS);
    }

    /** The number of a story's name, or null where it is none. */
    static @Nullable Long number(String name) {
        try {
            return name.length() < DIGITS || name.length() > 2 * DIGITS
                    ? null
                    : (Long) HexFormat.fromHexDigitsToLong(name, 0, DIGITS);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The name of a story whose first article is gone. */
    static String name(long number) {
        return HexFormat.of().toHexDigits(number);
    }
}
