package org.dateline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Location;
import org.dateline.text.Difference;
import org.dateline.web.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The versions of an article, and what was changed between the one shown and its neighbour: the next newer one, or the one
 * before where the newest is shown.
 *
 * @param rows oldest first
 * @param heading what is compared
 * @param changes the changed places
 */
record VersionsPanel(List<Row> rows, String heading, List<Change> changes) {
    /** A version. */
    record Row(String text, String place, @Nullable String href) {}

    /** A changed place. */
    record Change(List<Stretch> stretches) {}

    /** A stretch of it: {@code same}, {@code removed} or {@code added}. */
    record Stretch(String kind, String text) {}

    /** The panel, or null where the article has one version. */
    static @Nullable VersionsPanel of(ArticleId shown, List<Article> versions, SearchForm form, Wording wording) {
        int at = 0;
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < versions.size(); i++) {
            Article version = versions.get(i);
            boolean own = version.id().equals(shown);
            at = own ? i : at;
            Location first = version.provenance().locations().getFirst();
            rows.add(new Row(
                    i == versions.size() - 1 ? wording.text("versions.newest") : wording.text("versions.number", i + 1),
                    first.toString(),
                    own ? null : ArticlePage.address(version.id(), form)));
        }
        if (rows.size() < 2) {
            return null;
        }
        boolean newest = at == versions.size() - 1;
        Article older = versions.get(newest ? at - 1 : at);
        Article newer = versions.get(newest ? at : at + 1);
        return new VersionsPanel(
                rows, wording.text(newest ? "versions.before" : "versions.next"), changes(older, newer));
    }

    private static List<Change> changes(Article older, Article newer) {
        String before = older.title() + "\n\n" + older.body().text();
        String after = newer.title() + "\n\n" + newer.body().text();
        return Difference.between(before, after).stream()
                .map(place -> new Change(place.stream()
                        .map(run -> new Stretch(run.kind().name().toLowerCase(Locale.ROOT), run.text()))
                        .toList()))
                .toList();
    }
}
