package org.dateline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.query.SearchRequest.Group;
import org.dateline.query.Sort;
import org.dateline.result.Hit;
import org.dateline.text.Difference;
import org.dateline.web.wording.Wording;
import org.jspecify.annotations.Nullable;

/**
 * All copies of one story, and two of them side by side.
 *
 * @param title the headline of the first copy
 * @param counted how many copies there are, in how many outlets
 * @param copies the earliest first
 * @param left the copy that others are held against
 * @param right the copy beside it, or null where there is no other
 * @param places where the two differ
 * @param same said where they do not, or only in their headlines
 */
record StoryPage(
        SearchForm form,
        String title,
        String counted,
        List<Copy> copies,
        Side left,
        @Nullable Side right,
        List<Place> places,
        @Nullable String same,
        Link all) {
    /** A copy in the list: {@code role} is {@code left}, {@code right} or empty. */
    record Copy(HitRow hit, String role, String asLeft, String asRight) {}

    /** A copy that is compared. */
    record Side(String name, String date, String title, String href) {}

    /** A place where two copies differ: the same place in each. */
    record Place(List<Stretch> left, List<Stretch> right) {}

    /** A stretch of a place that both have, or only one. */
    record Stretch(String text, boolean own) {}

    static StoryPage of(
            String story, List<Hit> copies, long found, Article left, @Nullable Article right, Wording wording) {
        SearchForm fresh = SearchForm.of("");
        long outlets = copies.stream()
                .map(copy -> copy.article().publication().source())
                .distinct()
                .count();
        List<Place> places = right == null ? List.of() : places(left, right);
        return new StoryPage(
                fresh,
                copies.getFirst().article().title(),
                wording.text("story.counted", found, outlets),
                copies.stream()
                        .map(copy -> copy(story, copy, left, right, fresh, wording))
                        .toList(),
                side(left, wording),
                right == null ? null : side(right, wording),
                places,
                right == null ? null : same(left, right, places, wording),
                new Link(
                        wording.text("story.search"),
                        SearchForm.of("cluster:" + story)
                                .withGroup(Group.NONE)
                                .withSort(Sort.OLDEST)
                                .address()));
    }

    private static @Nullable String same(Article left, Article right, List<Place> places, Wording wording) {
        if (places.isEmpty()) {
            return wording.text("story.same");
        }
        return left.body().text().equals(right.body().text()) ? wording.text("story.same.text") : null;
    }

    private static Copy copy(
            String story, Hit copy, Article left, @Nullable Article right, SearchForm fresh, Wording wording) {
        ArticleId id = copy.article().id();
        boolean isLeft = id.equals(left.id());
        boolean isRight = right != null && id.equals(right.id());
        return new Copy(
                HitRow.of(List.of(alone(copy)), fresh, wording).getFirst(),
                isLeft ? "left" : isRight ? "right" : "",
                isLeft || isRight || right == null ? "" : address(story, id) + "&with=" + right.id(),
                isLeft || isRight ? "" : address(story, left.id()) + "&with=" + id);
    }

    /** A copy among its like need not name the others. */
    private static Hit alone(Hit copy) {
        return new Hit(
                copy.article(), copy.headlineMarks(), copy.snippets(), copy.matches(), copy.story(), 1, List.of());
    }

    private static Side side(Article article, Wording wording) {
        String source = article.publication().source();
        return new Side(
                source == null ? wording.text("story.unnamed") : source,
                wording.date(article.publication().date()),
                article.title(),
                ArticlePage.address(article.id(), SearchForm.of("")));
    }

    private static List<Place> places(Article left, Article right) {
        String before = left.title() + "\n\n" + left.body().text();
        String after = right.title() + "\n\n" + right.body().text();
        List<Place> places = new ArrayList<>();
        for (List<Difference.Run> runs : Difference.between(before, after)) {
            places.add(new Place(side(runs, Difference.Kind.REMOVED), side(runs, Difference.Kind.ADDED)));
        }
        return places;
    }

    private static List<Stretch> side(List<Difference.Run> runs, Difference.Kind own) {
        return runs.stream()
                .filter(run -> run.kind() == Difference.Kind.SAME || run.kind() == own)
                .map(run -> new Stretch(run.text(), run.kind() == own))
                .toList();
    }

    /** The page of a story, with one of its copies on the left. */
    static String address(String story, ArticleId left) {
        return "/stories/" + story.toLowerCase(Locale.ROOT) + "?copy=" + left;
    }
}
