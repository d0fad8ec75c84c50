package org.dateline.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Body;
import org.dateline.article.Editorial;
import org.dateline.article.Location;
import org.dateline.article.Provenance;
import org.dateline.article.Publication;
import org.dateline.article.PublishedDate;
import org.dateline.article.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class VersionOrderTest {
    private static Article article(String path, @Nullable String published, @Nullable String updated) {
        PublishedDate date = published == null ? null : PublishedDate.parse(published);
        return new Article(
                ArticleId.of(ArticleId.sha256().digest((path + updated).getBytes(StandardCharsets.UTF_8)), 0),
                null,
                "Title",
                Body.EMPTY,
                null,
                new Publication(
                        date,
                        date == null ? null : "meta",
                        List.of(),
                        updated == null ? null : PublishedDate.parse(updated),
                        null,
                        List.of(),
                        null,
                        null,
                        null,
                        null,
                        null),
                Editorial.NONE,
                new Provenance(List.of(new Location(path, null)), "text/html", "00", Status.OK, null, null),
                Annotations.NONE,
                List.of(),
                null,
                null);
    }

    private static void assertOrder(Article... oldestFirst) {
        List<Article> expected = List.of(oldestFirst);
        List<Article> shuffled = new ArrayList<>(expected);
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            assertThat(shuffled.stream().sorted(VersionOrder.OLDEST_FIRST).toList())
                    .isEqualTo(expected);
        }
    }

    @Test
    void whatWasUpdatedLaterIsNewer() {
        assertOrder(
                article("undated.html", null, null),
                article("z.html", "2023-10-11", null),
                article("y.html", "2023-10-11T09:00:00+02:00", null),
                article("x.html", "2023-10-11T09:00:00+02:00", "2023-10-12T09:00:00+02:00"),
                article("w.html", "2023-10-11T09:00:00+02:00", "2023-11-01"));
    }

    @Test
    void namesOfFilesThatSpeakOfVersionsCountWhereTheDatesSayNothing() {
        assertOrder(
                article("a/statement-first-version.html", "2023", null),
                article("a/statement.html", "2023", null),
                article("a/statement_v2.html", "2023", null),
                article("a/statement-v10.html", "2023", null),
                article("a/statement (updated).html", "2023", null));
        assertOrder(article("a/story-original.html", null, null), article("a/story-as-of-november.html", null, null));
        assertOrder(article("new/a.html", null, null), article("old/b.html", null, null));
    }

    @Test
    void lastTheOrderOfThePlacesCounts() {
        assertOrder(article("a/part-9.html", null, null), article("a/part-10.html", null, null));
    }
}
