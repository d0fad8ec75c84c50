package org.dateline.engine;

import java.util.HexFormat;
import org.dateline.article.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * Stories as numbers: the first half of the id of the story's first article, which is that article's order too. Two of ten
 * million articles share a half with a probability of 3 in a million; the archive would then show their stories as one.
 */
public final class StoryNumber {
    private static final int DIGITS = 16;

    private StoryNumber() {}

    public static long of(ArticleId id) {
        return HexFormat.fromHexDigitsToLong(id.value(), 0, DIGITS);
    }

    /** The number of a story's name, or null where it is none. */
    public static @Nullable Long read(String name) {
        try {
            return name.length() < DIGITS || name.length() > 2 * DIGITS
                    ? null
                    : (Long) HexFormat.fromHexDigitsToLong(name, 0, DIGITS);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** The name of a story whose first article is gone. */
    public static String name(long number) {
        return HexFormat.of().toHexDigits(number);
    }
}
