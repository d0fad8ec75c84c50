package org.dateline.extract.html;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.article.Body.Kind;
import org.dateline.article.Publication.DateCandidate;
import org.dateline.article.PublishedDate;
import org.dateline.extract.date.DateParser;
import org.dateline.extract.draft.Draft;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The date that a page shows to its readers. Each date in a short block is judged by where it stands (between headline and
 * text, or right below the text, and not among comments, teasers and navigation), by its element and by the words before it.
 */
final class HtmlVisibleDates {
    private static final Pattern YEAR = Pattern.compile("(?<!\\p{Nd})\\p{Nd}{4}(?!\\p{Nd})");
    private static final Pattern PUBLISHED = Pattern.compile(
            "(?iu)(?:publi|posted|veröffentlicht|erstellt|erschienen|datum|fecha|mise en ligne|online seit|vom |verfasst|geschrieben|created"
                    + "|date\\b|issued|first |data |gepubliceerd|geplaatst|opublikowano|dodano|опубликовано|نشر|تاريخ|pubblicat|inserito"
                    + "|stand(?: des artikels)?:|pressemitteilung|press release|meldung|eingestellt|gepostet)");
    private static final Pattern UPDATED = Pattern.compile(
            "(?iu)(?:updated|modified|edited|revised|aktualisier|geändert|änderung|bearbeitet|überarbeitet|mis à jour|mise à jour|modifi|actualiza|atualiza"
                    + "|aggiorna|bijgewerkt|gewijzigd|zaktualizowano|aktualizacja|обновлено|изменено|تحديث)");
    private static final Pattern OTHER = Pattern.compile(
            "(?iu)(?:joined|registriert|mitglied seit|member since|copyright|©|retrieved|abgerufen|accessed|termin|beginn|ends?\\b|bis\\b|until|born|geboren"
                    + "|deadline|frist|since|seit\\b|expires?|gültig|event)");
    private static final Pattern SAID_AFTER =
            Pattern.compile("(?iu)(?:gepostet|veröffentlicht|geschrieben|published|posted|publié|publicado)");

    /** What wikis say of a page that was changed many times since. */
    private static final Pattern EDITED = Pattern.compile("(?iu)(?:edited|revision|bearbeitet|überarbeitet)");

    private static final Pattern OPENING = Pattern.compile("^\\s*(?:[–—|:/)]|\\.\\s+\\p{Lu}|- |\\.?\\)|\\s\\S{0,3}„)");
    private static final Pattern SHORT_YEAR =
            Pattern.compile("(?<![\\d.,])(\\d{1,2}\\. ?(?:0?[1-9]|1[0-2])\\. ?)([012]\\d)(?![\\d.:,]\\d|\\d)");
    private static final int LONGEST = 250;

    private static final double ENOUGH = 2.5;

    /** The same of a date right after a word that says it is that of publication. */
    private static final double ENOUGH_SAID = 1.5;

    /** A date that stands alone beside the headline, or is said to be that of publication there. */
    private static final double CLEAR = 3.2;

    /** A page may show when a story was changed or put on its front; further off, it shows the date of something else. */
    static final int EARLIER_DAYS = 300;

    static final int LATER_DAYS = 730;

    private static final double BESIDE_HEADLINE = 2;

    /** A date that stands alone, if with a weekday, has no more letters, or no more beside it. */
    private static final int ALONE = 22;

    /** No page is older than the Web: an earlier day in a line that says something else is one of history. */
    private static final int FIRST_PAGES = 1991;

    /** How many letters before a date its label may take. */
    private static final int LABEL = 25;

    private final List<PageBlock> blocks;
    private final HtmlBody body;
    private final Surroundings surroundings = new Surroundings();
    private final @Nullable String language;
    private final List<VisibleDate> all = new ArrayList<>();

    @Nullable
    private PublishedDate best;

    private double bestScore;

    private boolean bestIsDoubtful;

    @Nullable
    private PublishedDate updated;

    private boolean isEdited;

    HtmlVisibleDates(HtmlBody body, @Nullable String language) {
        this.body = body;
        this.blocks = body.blocks();
        this.language = language;
    }

    /**
     * Offers the best of the shown dates, and notes the first that is said to be that of a change. What a page clearly shows
     * its readers as the article's date is taken before what it states for programs, which often is when the story was begun.
     *
     * @param plain what metadata call a date without saying of what; of the two the earlier one is that of publication
     */
    void take(Draft draft, @Nullable PublishedDate plain) {
        for (int i = 0; i < blocks.size(); i++) {
            String text = blocks.get(i).text();
            boolean opens = body.isKept(i) && i <= body.first() + 4;
            if (text.length() <= LONGEST || opens) {
                read(i, text.substring(0, Math.min(LONGEST, text.length())));
            }
        }
        if (isClear(draft, plain)) {
            draft.dates.offerFirst(best, "text", "the date that the page clearly shows as the article's");
        }
        if (best == null || plain != null && !plain.first().isAfter(best.first())) {
            draft.dates.offer(plain, "meta", "the page's meta element date");
        }
        draft.dates.offer(best, "text", "the date that the page shows beside its headline or text");
        draft.dates.offer(plain, "meta", "the page's meta element date");
        if (draft.updated == null) {
            draft.updated = updated;
        }
        draft.dates.show(updated, "updated");
    }

    /** Offers the date of the last change for a page that states no other, unless it is a wiki's. */
    void lastResort(Draft draft) {
        if (!isEdited) {
            draft.dates.offer(
                    draft.updated, "updated", "the date of the last change, the only one that the page states");
        }
    }

    /** Whether the best date outranks what is stated: not far from it, no mere change of day and month, not of the headline. */
    private boolean isClear(Draft draft, @Nullable PublishedDate plain) {
        if (best == null || bestScore < CLEAR || bestIsDoubtful) {
            return false;
        }
        DateCandidate stated = draft.dates.chosen();
        if (stated == null) {
            return plain == null || plain.first().isAfter(best.first());
        }
        if (draft.updated != null && draft.updated.first().equals(best.first())) {
            return true;
        }
        LocalDate shown = best.first();
        LocalDate other = stated.date().first();
        long days = ChronoUnit.DAYS.between(other, shown);
        boolean swapped =
                shown.getMonthValue() == other.getDayOfMonth() && shown.getDayOfMonth() == other.getMonthValue();
        return days >= -EARLIER_DAYS && days <= LATER_DAYS && !swapped;
    }

    private void read(int i, String shown) {
        String text = SHORT_YEAR.matcher(shown).replaceAll("$120$2");
        double place = YEAR.matcher(text).find() ? place(i) : 0;
        if (!text.equals(shown) && place < BESIDE_HEADLINE && shown.length() > ALONE) {
            return;
        }
        int from = 0;
        for (int count = 0; place > 0 && count < 3; count++) {
            String rest = text.substring(from);
            String found = DateParser.found(rest, language);
            if (found == null) {
                return;
            }
            int at = rest.indexOf(found);
            PublishedDate date = DateParser.parse(found, language);
            if (date != null && date.precision() == PublishedDate.Precision.DAY) {
                String after = rest.substring(at + found.length());
                boolean doubtful = !text.equals(shown) || blocks.get(i).block().kind() == Kind.HEADING;
                judge(date, rest.substring(0, at), after, i, place - from / 1000.0, doubtful);
            }
            from += at + found.length();
        }
    }

    /** All days that the page shows outside running text, comments and navigation, in the page's order. */
    List<VisibleDate> all() {
        return all;
    }

    Surroundings surroundings() {
        return surroundings;
    }

    private void judge(PublishedDate date, String before, String after, int i, double place, boolean doubtful) {
        String label = before.isBlank() && i > 0 && blocks.get(i - 1).text().length() < 40
                ? blocks.get(i - 1).text()
                : before;
        boolean said = PUBLISHED.matcher(label).find()
                || before.length() + after.length() < 180
                        && SAID_AFTER.matcher(after).find();
        int others = before.length() + after.length();
        if (UPDATED.matcher(label).find() && !said
                || isMarkedAsChange(blocks.get(i).holder(), date)) {
            all.add(new VisibleDate(date, i, place, said, false, true, false, false, doubtful, others));
            isEdited = updated == null ? EDITED.matcher(label).find() : isEdited;
            updated = updated == null ? date : updated;
            return;
        }
        boolean opens = body.isKept(i)
                && i <= body.first() + 4
                && before.length() <= 45
                && OPENING.matcher(after).find();
        if (body.isKept(i) && !opens && !said && others > 60) {
            // A sentence of the text that mentions a day says nothing about the article.
            return;
        }
        if (date.first().getYear() < FIRST_PAGES && !said && !opens && others > ALONE) {
            return;
        }
        boolean other = OTHER.matcher(label).find();
        double score = place
                + (said ? 2 : 0)
                + (opens ? 2 : 0)
                - (other ? 3 : 0)
                + (others < 25 ? 1 : others < 80 ? 0.5 : others > 160 && !opens ? -1 : 0)
                + (before.length() < 12 ? 0.5 : 0);
        boolean saidBefore = PUBLISHED
                .matcher(before.substring(Math.max(0, before.length() - LABEL)))
                .find();
        all.add(new VisibleDate(date, i, score, said, saidBefore, false, other, opens, doubtful, others));
        if (score > bestScore && (score >= ENOUGH || saidBefore && !other && score >= ENOUGH_SAID)) {
            bestScore = score;
            best = date;
            bestIsDoubtful = doubtful;
        }
    }

    /** Whether the page marks what it shows here as the date of a change, and nothing as that of publication on the same day. */
    private boolean isMarkedAsChange(Element holder, PublishedDate date) {
        boolean changed = false;
        for (Element time : holder.select("time.updated, time.modified, [itemprop~=dateModified]")) {
            boolean published =
                    time.hasClass("published") || time.attr("itemprop").contains("datePublished");
            PublishedDate shown = published ? null : DateParser.parse(time.text(), language);
            changed |= shown != null && shown.first().equals(date.first());
        }
        return changed
                && holder.select("time.published, time.entry-date, [itemprop~=datePublished]").stream()
                        .noneMatch(time -> {
                            PublishedDate shown = DateParser.parse(time.text(), language);
                            return shown != null && shown.first().equals(date.first());
                        });
    }

    /** How likely a date in this block is that of the article, by its place alone; 0 for never. */
    private double place(int i) {
        int[] near = surroundings.of(blocks.get(i).element());
        int comment = Surroundings.distance(near, NameKind.COMMENT);
        if (comment <= 8 && comment < Surroundings.distance(near, NameKind.TEXT)
                || Surroundings.distance(near, "footer") < Surroundings.distance(near, "article")
                || Surroundings.distance(near, "nav") < Surroundings.FAR
                        && Surroundings.distance(near, NameKind.CREDIT) > 2) {
            return 0;
        }
        double score = 0;
        int first = body.first();
        int last = body.last();
        int headline = body.headline();
        if (headline >= 0 && i >= headline - 6 && i <= Math.max(first, headline) + 1 && i <= headline + 15) {
            score += 3 - Math.abs(i - headline) / 15.0;
        } else if (headline < 0 && i >= first - 6 && i <= first + 1) {
            score += 2;
        } else if (blocks.get(i).holder().nameIs("h1")) {
            score += 2;
        } else if (i >= last - 1 && i <= last + 4) {
            score += 1.2;
        } else if (!body.isKept(i) && Surroundings.distance(near, NameKind.CREDIT) <= 1) {
            score += i > first && i <= last && Surroundings.distance(near, NameKind.TEXT) <= 2 ? 0.8 : 0;
        } else if (body.isKept(i)) {
            score += blocks.get(i).block().kind() == Kind.PARAGRAPH ? 0.2 : 0;
        }
        score += Surroundings.distance(near, NameKind.CREDIT) <= 2 ? 1 : 0;
        score += blocks.get(i).element().closest("time") != null ? 1.5 : 0;
        int related = Surroundings.distance(near, NameKind.RELATED);
        score -= related <= 1 ? 1.5 : related <= 3 ? 0.5 : 0;
        score -= Surroundings.distance(near, NameKind.SIDE) <= 4
                        || Surroundings.distance(near, "aside") < Surroundings.FAR
                ? 1
                : 0;
        score -= blocks.get(i).block().kind() == Kind.LIST_ITEM && blocks.get(i).linkDensity() > 0.5 ? 2 : 0;
        return Math.max(0.01, score);
    }
}
