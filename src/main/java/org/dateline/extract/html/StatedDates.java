package org.dateline.extract.html;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.PublishedDate;
import org.dateline.extract.date.DateParser;
import org.dateline.extract.draft.Draft;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** The dates that a page states for programs, with the kind of place where each stands. One object for one page. */
final class StatedDates {
    /** Where a date is stated. */
    enum Place {
        JSON_LD("json-ld"),
        META("meta"),
        MICRODATA("time"),
        ADDRESS("url"),
        PLAIN_META("meta"),
        WEAK_META("meta"),
        SCRIPT("script"),
        TITLE("title"),
        DESCRIPTION("description"),
        CHANGED("updated");

        private final String from;

        Place(String from) {
            this.from = from;
        }
    }

    /** A date and where it is stated. */
    record Stated(Place place, PublishedDate date) {}

    private static final List<String> CHANGED_METAS = List.of(
            "article:modified_time",
            "og:updated_time",
            "datemodified",
            "last-modified",
            "dcterms.modified",
            "dc.date.modified");

    private final List<Stated> all = new ArrayList<>();
    private final Draft draft;

    private StatedDates(Draft draft) {
        this.draft = draft;
    }

    /** Offers the draft what the page says of its publication, and notes when it says that it was changed. */
    static StatedDates of(Document page, HtmlMetadata metadata, Draft draft) {
        StatedDates dates = new StatedDates(draft);
        dates.offer(metadata.jsonLd().published(), Place.JSON_LD, "datePublished of the page's JSON-LD");
        for (String name : HtmlDates.PUBLISHED_METAS) {
            dates.offer(metadata.meta(name), Place.META, "the page's meta element " + name);
        }
        HtmlDates.microdata(page, dates);
        dates.changed(page, metadata);
        HtmlDates.ofUrl(draft.url != null ? draft.url : permanentLink(page), dates);
        return dates;
    }

    /** The address that the only main heading, or the only heading of an entry, links to: a page of one story links to itself. */
    private static @Nullable String permanentLink(Document page) {
        for (String query : new String[] {"h1 a[href]", "[class~=(?i)(?:entry|post)[_-]?title] a[href]"}) {
            List<Element> links = page.body().select(query);
            if (links.size() == 1) {
                return links.getFirst().attr("href");
            }
        }
        return null;
    }

    List<Stated> all() {
        return all;
    }

    /** A text that should be a date of publication; null and what is no date say nothing. */
    void offer(@Nullable String text, Place place, String rule) {
        PublishedDate date = DateParser.parse(text, draft.language);
        offer(place == Place.MICRODATA ? date : OutletDay.of(date, draft.language), place, rule);
    }

    void offer(@Nullable PublishedDate date, Place place, String rule) {
        note(date, place);
        draft.dates.offer(date, place.from, rule);
    }

    /** A date that is stated but not yet offered. */
    void note(@Nullable PublishedDate date, Place place) {
        if (date != null) {
            all.add(new Stated(place, date));
        }
    }

    /** Notes what the data of scripts say; no rule takes it, though it may be the likeliest. */
    void scripts(Document page) {
        ScriptDates.of(page).forEach(date -> show(OutletDay.of(date, draft.language), Place.SCRIPT));
    }

    /** A date that no rule takes, though it may be the likeliest. */
    void show(@Nullable PublishedDate date, Place place) {
        note(date, place);
        draft.dates.show(date, place.from);
    }

    private void changed(Document page, HtmlMetadata metadata) {
        String language = draft.language;
        PublishedDate changed = DateParser.parse(metadata.jsonLd().modified(), language);
        for (String name : CHANGED_METAS) {
            PublishedDate date = DateParser.parse(metadata.meta(name), language);
            note(date, Place.CHANGED);
            changed = changed == null ? date : changed;
        }
        Element marked = changed == null ? page.selectFirst(".updated[title], .updated[datetime]") : null;
        if (marked != null) {
            changed = DateParser.parse(marked.attr(marked.hasAttr("datetime") ? "datetime" : "title"), language);
        }
        note(changed, Place.CHANGED);
        draft.updated = changed;
        draft.dates.show(changed, Place.CHANGED.from);
    }
}
