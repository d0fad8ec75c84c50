package org.dateline.article;

import org.jspecify.annotations.Nullable;

/**
 * A place where an article's bytes were found.
 *
 * @param path the file, as it was named to the loader
 * @param member the record inside it, or null where the file is the record: {@code line 3}, {@code row 3},
 *     {@code inner/name.html}; nested members are parted by {@code !}
 */
public record Location(String path, @Nullable String member) {
    @Override
    public String toString() {
        return member == null ? path : path + "!" + member;
    }
}
