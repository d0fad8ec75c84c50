package org.dateline.extract.draft;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.dateline.article.Publication.DateCandidate;
import org.dateline.article.PublishedDate;
import org.jspecify.annotations.Nullable;

/**
 * The dates that a source offers for one article, the most trusted first. The first that may be chosen is the date of
 * publication; where there is none, there is no date.
 */
public final class DateCandidates {
    /** A date, where it was found and by which rule it may be chosen; a date without a rule is only shown. */
    private record Offer(
            PublishedDate date, String from, @Nullable String rule) {}

    private final List<Offer> offers = new ArrayList<>();

    @Nullable
    private Offer decided;

    private boolean none;

    /** A date that says when the article was published. Null is no date. */
    public DateCandidates offer(@Nullable PublishedDate date, String from, String rule) {
        if (date != null) {
            offers.add(new Offer(date, from, rule));
        }
        return this;
    }

    /** A date that says so better than all that are known so far. Null is no date. */
    public DateCandidates offerFirst(@Nullable PublishedDate date, String from, String rule) {
        if (date != null) {
            offers.addFirst(new Offer(date, from, rule));
        }
        return this;
    }

    /** A date that the source states without saying that it is that of publication. Null is no date. */
    public DateCandidates show(@Nullable PublishedDate date, String from) {
        if (date != null) {
            offers.add(new Offer(date, from, null));
        }
        return this;
    }

    /**
     * Takes a day that was judged beyond the order of the offers, as the first place that offers it has it.
     *
     * @param why what is said beside that place's own rule
     * @throws IllegalArgumentException where no place has offered or shown it
     */
    public void decide(LocalDate day, String why) {
        Offer first = offers.stream()
                .filter(offer -> offer.date.precision() == PublishedDate.Precision.DAY)
                .filter(offer -> offer.date.first().equals(day))
                .max(Comparator.comparing(offer -> offer.rule != null))
                .orElseThrow(() -> new IllegalArgumentException("Nothing names " + day + "."));
        String rule = first.rule == null ? "" : first.rule + "; ";
        decided = new Offer(first.date, first.from, rule + why);
    }

    /** Takes none of the offers, since none is likely enough. */
    public void decideNone() {
        none = true;
    }

    public boolean hasChoice() {
        return chosen() != null;
    }

    /** The date to take, or null. A day of the same month or year is taken before that month or year. */
    @Nullable
    public DateCandidate chosen() {
        for (DateCandidate candidate : all()) {
            if (candidate.chosen()) {
                return candidate;
            }
        }
        return null;
    }

    public List<DateCandidate> all() {
        Offer best = best();
        List<DateCandidate> all = new ArrayList<>();
        for (Offer offer : offers) {
            boolean chosen = best != null && offer.date.equals(best.date) && offer.from.equals(best.from);
            DateCandidate candidate =
                    new DateCandidate(offer.date, offer.from, chosen ? Objects.requireNonNull(best).rule : null);
            if (all.stream()
                    .noneMatch(known ->
                            known.date().equals(offer.date) && known.from().equals(offer.from))) {
                all.add(candidate);
            }
        }
        return all;
    }

    private @Nullable Offer best() {
        if (decided != null || none) {
            return decided;
        }
        Offer best = null;
        for (Offer offer : offers) {
            if (offer.rule != null && (best == null || sharpens(offer.date, best.date))) {
                best = offer;
            }
        }
        return best == null ? null : local(best);
    }

    /**
     * Where the best date is an instant in UTC, the day that another place gives for it is the outlet's own, if there is a
     * zone in which it was that day and no place but UTC gives the day in UTC.
     */
    private Offer local(Offer best) {
        OffsetDateTime instant = best.date.instant();
        if (instant == null || instant.getOffset().getTotalSeconds() != 0 || isOwnDay(best.date.first())) {
            return best;
        }
        for (Offer offer : offers) {
            LocalDate day = offer.date.first();
            OffsetDateTime other = offer.date.instant();
            boolean before = day.equals(best.date.first().minusDays(1)) && instant.getHour() < 12;
            boolean after = day.equals(best.date.first().plusDays(1)) && instant.getHour() >= 10;
            boolean same = other == null || other.getOffset().getTotalSeconds() != 0 && other.isEqual(instant);
            boolean isDay = offer.date.precision() == PublishedDate.Precision.DAY;
            if (offer.rule != null && isDay && same && (before || after)) {
                return new Offer(offer.date, offer.from, "the outlet's own day; in UTC it was " + best.date.iso());
            }
        }
        return best;
    }

    /** Whether a place gives this day otherwise than in UTC. */
    private boolean isOwnDay(LocalDate day) {
        return offers.stream()
                .filter(offer -> offer.rule != null && offer.date.precision() == PublishedDate.Precision.DAY)
                .filter(offer -> offer.date.first().equals(day))
                .map(offer -> offer.date.instant())
                .anyMatch(instant -> instant == null || instant.getOffset().getTotalSeconds() != 0);
    }

    private static boolean sharpens(PublishedDate date, PublishedDate known) {
        return date.precision().compareTo(known.precision()) < 0
                && !date.first().isBefore(known.first())
                && !date.last().isAfter(known.last());
    }
}
