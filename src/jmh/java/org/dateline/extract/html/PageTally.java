package org.dateline.extract.html;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.article.Article;
import org.jspecify.annotations.Nullable;

/** Counts how many of the things that people say about pages are read so. */
final class PageTally {
    private int pages;
    private final SegmentTally segments = new SegmentTally();
    private int rightDates;
    private int dates;
    private int wrongDates;
    private int rightTitles;
    private int titles;
    private int rightAuthors;
    private int authors;
    private int wrongAuthors;
    private int mendedDates;
    private int bareTitles;
    private int foldedAuthors;
    private int unmarked;
    private int unmarkedTold;
    private int unmarkedOwner;

    /** Counts what was read of a page; null for nothing. */
    void add(GoldPage page, @Nullable Article article) {
        pages++;
        String body = article == null ? "" : article.body().text();
        segments.add(page, body);
        if (!page.date().isEmpty()) {
            dates++;
            rightDates += sameDate(page, article) ? 1 : 0;
            mendedDates += sameMendedDate(page, article) ? 1 : 0;
            wrongDates += !date(article).isEmpty() && !sameDate(page, article) ? 1 : 0;
        }
        if (!page.title().isEmpty()) {
            titles++;
            rightTitles += sameTitle(page, article) ? 1 : 0;
            bareTitles += sameBareTitle(page, article) ? 1 : 0;
        }
        if (!page.authors().isEmpty()) {
            authors++;
            rightAuthors += sameAuthors(page, article) ? 1 : 0;
            boolean none = article == null || article.publication().bylines().isEmpty();
            wrongAuthors += !none && !sameAuthors(page, article) ? 1 : 0;
            foldedAuthors += sameFoldedAuthors(page, article) ? 1 : 0;
        } else {
            unmarked++;
            boolean told = article != null && !article.publication().bylines().isEmpty();
            unmarkedTold += told ? 1 : 0;
            unmarkedOwner += told && isOwner(page, article) ? 1 : 0;
        }
    }

    /** Whether what we name as byline is the outlet, or a part of the page's host. */
    private static boolean isOwner(GoldPage page, Article article) {
        String name = letters(String.join("", article.publication().bylines()));
        String source = article.publication().source();
        return letters(page.host()).contains(name)
                || source != null && letters(source).equals(name);
    }

    /** How often a byline is told of pages for which people state none, though some of them have one. */
    String unmarked() {
        return "%d pages without a marked author: %d with a byline of ours, of which %d are the outlet or its host"
                .formatted(unmarked, unmarkedTold, unmarkedOwner);
    }

    static String date(@Nullable Article article) {
        var date = article == null ? null : article.publication().date();
        return date == null ? "" : date.iso();
    }

    /** The same day. A month or a year is none, and what is no day in the set is one that nobody can get right. */
    static boolean sameDate(GoldPage page, @Nullable Article article) {
        return date(article).equals(page.date().strip());
    }

    /** The same, where a slip in the set's own form of a day is mended: 2022-01.26, 2022-11-1, 2022-25-10. */
    static boolean sameMendedDate(GoldPage page, @Nullable Article article) {
        String[] parts = page.date().strip().split("[-.]");
        if (parts.length != 3) {
            return sameDate(page, article);
        }
        int second = Integer.parseInt(parts[1]);
        int third = Integer.parseInt(parts[2]);
        String day = "%s-%02d-%02d".formatted(parts[0], second > 12 ? third : second, second > 12 ? second : third);
        return date(article).equals(day);
    }

    /** The same letters and digits, whatever their case and however Unicode composes them. */
    static boolean sameTitle(GoldPage page, @Nullable Article article) {
        return article != null && sameTitle(page, article.title());
    }

    static boolean sameTitle(GoldPage page, String title) {
        return letters(title).equals(letters(page.title()));
    }

    /** The same letters once the outlet's name at the end of either ({@code | The Paper}) is cut off. */
    static boolean sameBareTitle(GoldPage page, @Nullable Article article) {
        return article != null && bare(article.title()).equals(bare(page.title()));
    }

    private static String bare(String title) {
        String start = title.replaceFirst("\\s+[|–—»·-]\\s+[^|–—»·]{2,40}$", "");
        return folded(letters(start.length() >= 12 ? start : title));
    }

    /** The same words of names, whatever their accents. */
    static boolean sameFoldedAuthors(GoldPage page, @Nullable Article article) {
        if (article == null) {
            return false;
        }
        Set<String> ours =
                words(List.of(folded(String.join(" ", article.publication().bylines()))));
        return words(List.of(folded(String.join(" ", page.authors())))).equals(ours);
    }

    private static String folded(String text) {
        return Normalizer.normalize(text.toLowerCase(Locale.ROOT).replace("ß", "ss"), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "");
    }

    /** The same words of names, whatever their order and case; words such as "by", "and" and titles do not count. */
    static boolean sameAuthors(GoldPage page, @Nullable Article article) {
        return article != null
                && sameNames(page.authors(), article.publication().bylines());
    }

    static boolean sameNames(List<String> gold, List<String> ours) {
        return words(gold).equals(words(ours));
    }

    private static String letters(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    private static Set<String> words(List<String> names) {
        String text = String.join(" ", names).toLowerCase(Locale.ROOT);
        Set<String> words = new TreeSet<>(Arrays.asList(text.split("[^\\p{L}\\p{M}\\p{N}]+")));
        words.removeAll(Set.of("", "by", "von", "and", "und", "dr", "prof", "the", "phd"));
        return words;
    }

    double f() {
        return segments.f();
    }

    double title() {
        return (double) rightTitles / titles;
    }

    double author() {
        return (double) rightAuthors / authors;
    }

    double dateRecall() {
        return (double) rightDates / dates;
    }

    /** Of the dates that were read on dated pages, those that are right; with the share that was read: their harmonic mean. */
    double dateF() {
        double precision = (double) rightDates / (rightDates + wrongDates);
        return 2 * precision * dateRecall() / (precision + dateRecall());
    }

    /** The same figures where slips of the set are mended and spelling counts less. */
    String normalised(String name) {
        double precision = (double) mendedDates / (rightDates + wrongDates);
        double recall = (double) mendedDates / dates;
        return String.format(
                Locale.ROOT,
                "%-10s normalised: date F %.4f (%d right)  title %.4f (%d)  author %.4f (%d)",
                name,
                2 * precision * recall / (precision + recall),
                mendedDates,
                (double) bareTitles / titles,
                bareTitles,
                (double) foldedAuthors / authors,
                foldedAuthors);
    }

    String line(String name) {
        return String.format(
                Locale.ROOT,
                "%-10s %5d pages  body %s  date F %.4f (%d right, %d wrong, of %d)  title %.4f (%d of %d)"
                        + "  author %.4f (%d right, %d wrong, of %d)",
                name,
                pages,
                segments,
                dateF(),
                rightDates,
                wrongDates,
                dates,
                title(),
                rightTitles,
                titles,
                author(),
                rightAuthors,
                wrongAuthors,
                authors);
    }
}
