package org.dateline.extract.html;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.article.Publication.DateCandidate;
import org.dateline.article.PublishedDate;
import org.dateline.extract.draft.DateCandidates;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Describes each day that may be that of a page's publication by numbers: which places state it, how it is shown, how far it
 * lies from what the other places say, and whether the stated order of rules would take it. One object for one page.
 */
final class DateEvidence {
    private static final int FARTHEST = 400;
    private static final int ABSENT = 999;

    /**
     * A day and what is known of it.
     *
     * @param barred whether it is never taken, however likely: it is known only from places that a rule excludes
     */
    record Day(LocalDate day, boolean barred, FeatureVector features) {}

    private final List<StatedDates.Stated> stated;
    private final List<VisibleDate> shown;
    private final HtmlBody body;
    private final Surroundings surroundings;
    private final @Nullable DateCandidate ruled;
    private final NavigableSet<LocalDate> days = new TreeSet<>();

    private DateEvidence(DateCandidates dates, StatedDates stated, HtmlVisibleDates visible, HtmlBody body) {
        this.stated = stated.all();
        shown = visible.all();
        surroundings = visible.surroundings();
        this.body = body;
        ruled = dates.chosen();
    }

    /**
     * The days that may be chosen: those of which a place says more than that the page was changed then, and the one that the
     * rules take.
     */
    static List<Day> of(DateCandidates dates, StatedDates stated, HtmlVisibleDates visible, HtmlBody body) {
        DateEvidence evidence = new DateEvidence(dates, stated, visible, body);
        Set<LocalDate> free = new HashSet<>();
        for (StatedDates.Stated one : evidence.stated) {
            if (one.place() != StatedDates.Place.CHANGED && isDay(one.date())) {
                evidence.days.add(one.date().first());
                free.addAll(evidence.isOfThisPage(one) ? Set.of(one.date().first()) : Set.of());
            }
        }
        for (VisibleDate one : evidence.shown) {
            LocalDate day = one.date().first();
            if (!one.changed()) {
                evidence.days.add(day);
                free.addAll(evidence.mayBe(day) && !evidence.isLater(one) ? Set.of(day) : Set.of());
            }
        }
        if (evidence.ruled != null && isDay(evidence.ruled.date())) {
            evidence.days.add(evidence.ruled.date().first());
            free.add(evidence.ruled.date().first());
        }
        List<Day> all = new ArrayList<>();
        for (LocalDate day : evidence.days) {
            all.add(new Day(day, !free.contains(day), evidence.features(day)));
        }
        return all;
    }

    /** Scripts hold the data of teasers too: only where all of them name one day is it that of this page. */
    private boolean isOfThisPage(StatedDates.Stated one) {
        return one.place() != StatedDates.Place.SCRIPT
                || stated.stream()
                        .filter(other -> other.place() == StatedDates.Place.SCRIPT)
                        .allMatch(
                                other -> other.date().first().equals(one.date().first()));
    }

    /**
     * Whether a shown day may be that of publication beside what the page states: further off it is that of something else,
     * such as of the visit, and with day and month exchanged it is the same day misread.
     */
    private boolean mayBe(LocalDate day) {
        for (StatedDates.Stated one : stated) {
            LocalDate other = one.date().first();
            boolean strong = one.place() == StatedDates.Place.JSON_LD || one.place() == StatedDates.Place.META;
            if (!strong || !isDay(one.date())) {
                continue;
            }
            long days = ChronoUnit.DAYS.between(other, day);
            boolean swapped = day.getMonthValue() == other.getDayOfMonth()
                    && day.getDayOfMonth() == other.getMonthValue()
                    && days != 0;
            return days >= -HtmlVisibleDates.EARLIER_DAYS && days <= HtmlVisibleDates.LATER_DAYS && !swapped;
        }
        return true;
    }

    /** Whether a shown day is later than what metadata call the date: of the two the earlier one is that of publication. */
    private boolean isLater(VisibleDate one) {
        return stated.stream()
                .filter(other -> other.place() == StatedDates.Place.PLAIN_META && isDay(other.date()))
                .anyMatch(other -> other.date().first().isBefore(one.date().first()));
    }

    private static boolean isDay(PublishedDate date) {
        return date.precision() == PublishedDate.Precision.DAY;
    }

    private FeatureVector features(LocalDate day) {
        FeatureVector vector = new FeatureVector();
        int places = 0;
        for (StatedDates.Place place : StatedDates.Place.values()) {
            List<StatedDates.Stated> here =
                    stated.stream().filter(one -> one.place() == place).toList();
            boolean first = !here.isEmpty() && says(here.getFirst().date(), day);
            boolean any = here.stream().anyMatch(one -> says(one.date(), day));
            places += any && place != StatedDates.Place.CHANGED ? 1 : 0;
            vector.add(place.name(), here.isEmpty() ? -1 : first ? 2 : any ? 1 : 0);
            vector.add(
                    place.name() + "-days",
                    here.isEmpty() ? ABSENT : days(day, here.getFirst().date()));
            vector.add(
                    place.name() + "-count",
                    here.stream().map(StatedDates.Stated::date).distinct().count());
        }
        vector.add("places", places);
        vector.add("ruled", ruled == null ? -1 : ruled.date().first().equals(day) && isDay(ruled.date()) ? 1 : 0);
        vector.add("ruled-days", ruled == null ? ABSENT : days(day, ruled.date()));
        vector.add("ruled-text", ruled != null && ruled.from().equals("text"));
        vector.add("days", days.size());
        vector.add(
                "latest",
                ChronoUnit.DAYS.between(day, days.last()) > FARTHEST
                        ? FARTHEST
                        : ChronoUnit.DAYS.between(day, days.last()));
        vector.add("earliest", Math.min(FARTHEST, ChronoUnit.DAYS.between(days.first(), day)));
        vector.add("rank", days.headSet(day).size());
        vector.add("neighbour", days.contains(day.plusDays(1)) ? 1 : days.contains(day.minusDays(1)) ? 2 : 0);
        shown(day, vector);
        return vector;
    }

    private static boolean says(PublishedDate date, LocalDate day) {
        return isDay(date)
                ? date.first().equals(day)
                : !date.first().isAfter(day) && !date.last().isBefore(day);
    }

    private static double days(LocalDate day, PublishedDate date) {
        if (!isDay(date) && says(date, day)) {
            return 0;
        }
        return Math.clamp(ChronoUnit.DAYS.between(date.first(), day), -FARTHEST, FARTHEST);
    }

    private void shown(LocalDate day, FeatureVector vector) {
        List<VisibleDate> here =
                shown.stream().filter(one -> one.date().first().equals(day)).toList();
        List<VisibleDate> plain = here.stream().filter(one -> !one.changed()).toList();
        VisibleDate best = plain.stream()
                .max(Comparator.comparingDouble(VisibleDate::score))
                .orElse(null);
        double rivals = shown.stream()
                .filter(one -> !one.changed() && !one.date().first().equals(day))
                .mapToDouble(VisibleDate::score)
                .max()
                .orElse(-9);
        vector.add("shown", plain.size());
        vector.add("shown-changed", here.size() - plain.size());
        vector.add(
                "shown-days", shown.stream().map(VisibleDate::date).distinct().count());
        vector.add("shown-all", shown.size());
        vector.add("score", best == null ? -9 : best.score());
        vector.add("lead", best == null ? -9 : best.score() - rivals);
        vector.add("rivals", rivals);
        vector.add("said", plain.stream().anyMatch(VisibleDate::said));
        vector.add("said-before", plain.stream().anyMatch(VisibleDate::saidBefore));
        vector.add("other", plain.stream().anyMatch(VisibleDate::other));
        vector.add("opens", plain.stream().anyMatch(VisibleDate::opens));
        vector.add("doubtful", best == null ? -1 : best.doubtful() ? 1 : 0);
        vector.add("besides", best == null ? -1 : best.besides());
        vector.add("first", best != null && best == shown.getFirst());
        int block = best == null ? -1 : best.block();
        vector.add("from-headline", block < 0 || body.headline() < 0 ? ABSENT : block - body.headline());
        vector.add("from-text", block < 0 ? ABSENT : block - body.first());
        vector.add("from-end", block < 0 ? ABSENT : block - body.last());
        vector.add("kept", block >= 0 && body.isKept(block));
        Element element = block < 0 ? null : body.blocks().get(block).element();
        vector.add("time", element != null && element.closest("time") != null);
        vector.add("links", block < 0 ? -1 : body.blocks().get(block).linkDensity());
        vector.add("alike", element == null ? 0 : alike(element));
        surroundings.add(element, vector);
    }

    /** How many of the shown days stand in an element of the same tag and class, as those of a list of teasers do. */
    private long alike(Element element) {
        return shown.stream()
                .map(one -> body.blocks().get(one.block()).element())
                .filter(other -> other.normalName().equals(element.normalName())
                        && other.className().equals(element.className()))
                .count();
    }
}
