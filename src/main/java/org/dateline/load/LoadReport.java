package org.dateline.load;

import java.util.List;
import org.dateline.article.ArticleId;
import org.dateline.article.Status;
import org.jspecify.annotations.Nullable;

/** Hears what became of each file and record. Called from several threads, one call at a time. */
@FunctionalInterface
public interface LoadReport {
    /** Hears nothing. */
    LoadReport NONE = line -> {};

    void line(Line line);

    /**
     * What became of a file or record.
     *
     * @param path the file as the user named it
     * @param member the record in it
     * @param status DUPLICATE also where a file has not changed since it was loaded
     * @param reason one sentence, where there is something to say
     * @param ids the articles, empty where there is none
     */
    record Line(
            String path,
            @Nullable String member,
            Status status,
            @Nullable String reason,
            List<ArticleId> ids) {}
}
