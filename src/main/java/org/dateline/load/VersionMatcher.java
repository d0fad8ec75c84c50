package org.dateline.load;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import org.dateline.archive.Filed;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.jspecify.annotations.Nullable;

/**
 * Finds out which new article of a changed file is the next version of which old one: by the id or address that the source
 * gives, as copies of one story, by the headline, and last by the place in the file. Rows that only moved keep their bytes
 * and so their id, and never come here.
 */
final class VersionMatcher {
    private static final double LIKE_HEADLINES = 0.3;

    private VersionMatcher() {}

    /**
     * Pairs articles.
     *
     * @param path the file
     * @param departed what is no longer in it
     * @param arrived what is new in it
     * @return the new version by the old one; each is in one pair at the most
     */
    static Map<ArticleId, ArticleId> pairs(String path, List<Filed> departed, List<Filed> arrived) {
        Map<ArticleId, ArticleId> pairs = new LinkedHashMap<>();
        List<Filed> left = new ArrayList<>(departed);
        List<Filed> free = new ArrayList<>(arrived);
        for (BiPredicate<Filed, Filed> rule : rules(path)) {
            left.removeIf(old -> {
                Filed next = free.stream()
                        .filter(filed -> rule.test(old, filed))
                        .findFirst()
                        .orElse(null);
                if (next != null) {
                    free.remove(next);
                    pairs.put(old.article().id(), next.article().id());
                }
                return next != null;
            });
        }
        return pairs;
    }

    private static List<BiPredicate<Filed, Filed>> rules(String path) {
        return List.of(
                (a, b) -> same(a.article().key(), b.article().key()),
                (a, b) -> same(
                        a.article().publication().url(),
                        b.article().publication().url()),
                (a, b) -> a.story() == b.story(),
                (a, b) -> same(a.article().title(), b.article().title()),
                (a, b) -> samePlace(path, a.article(), b.article()));
    }

    private static boolean same(@Nullable String a, @Nullable String b) {
        return a != null && a.equals(b);
    }

    /** The whole file, or the same member of it with a headline that has words in common. */
    private static boolean samePlace(String path, Article a, Article b) {
        boolean alike = alike(words(a.title()), words(b.title()));
        return a.provenance().locations().stream()
                .filter(location -> location.path().equals(path))
                .filter(b.provenance().locations()::contains)
                .anyMatch(location -> location.member() == null || alike);
    }

    private static Set<String> words(String title) {
        return new HashSet<>(Arrays.asList(title.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1)));
    }

    private static boolean alike(Set<String> a, Set<String> b) {
        Set<String> both = new HashSet<>(a);
        both.retainAll(b);
        return both.size() >= LIKE_HEADLINES * (a.size() + b.size() - both.size());
    }
}
