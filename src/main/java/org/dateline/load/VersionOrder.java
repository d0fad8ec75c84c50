package org.dateline.load;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Article;
import org.dateline.article.Location;
import org.dateline.article.PublishedDate;
import org.jspecify.annotations.Nullable;

/**
 * Which of two articles at one address is newer: the one that says it was updated later, or published later. An edit that
 * nobody owns up to changes neither; then the names of the files count, where they speak of versions, and last their order.
 */
final class VersionOrder implements Comparator<Article> {
    static final VersionOrder OLDEST_FIRST = new VersionOrder();

    private static final Pattern NUMBERED = Pattern.compile("\\b(?:v|ver|version|rev|revision) ?(\\d{1,6})\\b");
    private static final List<Pattern> EARLY =
            words("first", "original", "initial", "before", "old", "draft", "as published");
    private static final List<Pattern> LATE = words(
            "as of",
            "updated?",
            "revised",
            "corrected",
            "edited",
            "changed",
            "new",
            "newer",
            "later",
            "latest",
            "final",
            "after",
            "last",
            "now");
    private static final int UNSAID = 1;
    private static final int LATEST = 1_000_000;

    private static final Comparator<Article> ORDER = Comparator.comparing(VersionOrder::changed)
            .thenComparing(VersionOrder::named)
            .thenComparing(VersionOrder::place)
            .thenComparing(Article::id);

    private VersionOrder() {}

    private static List<Pattern> words(String... words) {
        return List.of(words).stream()
                .map(word -> Pattern.compile("\\b" + word + "\\b"))
                .toList();
    }

    @Override
    public int compare(Article a, Article b) {
        return ORDER.compare(a, b);
    }

    /** The instant of the last change that the article owns up to; the beginning of time where it gives none. */
    private static Instant changed(Article article) {
        Instant published = instant(article.publication().date());
        Instant updated = instant(article.publication().updated());
        return updated.isAfter(published) ? updated : published;
    }

    private static Instant instant(@Nullable PublishedDate date) {
        if (date == null) {
            return Instant.MIN;
        }
        OffsetDateTime exact = date.instant();
        LocalDate first = date.first();
        return exact == null ? first.atStartOfDay(ZoneOffset.UTC).toInstant() : exact.toInstant();
    }

    /** What the name of the file says of its version: {@code first} is 0, {@code v7} is 7, {@code as of} is late. */
    private static int named(Article article) {
        String name = article.provenance().locations().getFirst().path();
        String words = name.substring(name.lastIndexOf('/') + 1)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ");
        Matcher number = NUMBERED.matcher(words);
        if (number.find()) {
            return Integer.parseInt(number.group(1));
        }
        if (EARLY.stream().anyMatch(word -> word.matcher(words).find())) {
            return 0;
        }
        return LATE.stream().anyMatch(word -> word.matcher(words).find()) ? LATEST : UNSAID;
    }

    private static final Pattern DIGITS = Pattern.compile("\\d+");

    /** The place with numbers padded, so that part 10 follows part 9. */
    private static String place(Article article) {
        Location first = article.provenance().locations().getFirst();
        return DIGITS.matcher(first.toString())
                .replaceAll(match -> "0".repeat(Math.max(0, 12 - match.group().length())) + match.group());
    }
}
