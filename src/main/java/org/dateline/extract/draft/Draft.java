package org.dateline.extract.draft;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.article.Annotations;
import org.dateline.article.Body;
import org.dateline.article.Provenance;
import org.dateline.article.PublishedDate;
import org.dateline.extract.Offer;
import org.dateline.text.Languages;
import org.jspecify.annotations.Nullable;

/**
 * What a reader has found of an article so far. Setters ignore null and blank text and keep the first value, so that the
 * better source is asked first. Not thread-safe.
 */
public final class Draft {
    private static final Pattern WHITE = Pattern.compile("\\s+");

    @Nullable
    public String key;

    @Nullable
    public String title;

    public Body body = Body.EMPTY;

    @Nullable
    public String language;

    @Nullable
    public String source;

    @Nullable
    public String section;

    @Nullable
    public String url;

    @Nullable
    public String edition;

    @Nullable
    public String page;

    @Nullable
    public String dateline;

    @Nullable
    public String pubStatus;

    @Nullable
    public OffsetDateTime embargoedUntil;

    @Nullable
    public OffsetDateTime expires;

    /** The key of the story that this one replaces or is a notice about. */
    @Nullable
    public String replaces;

    @Nullable
    public String note;

    @Nullable
    public String usageTerms;

    @Nullable
    public String correction;

    @Nullable
    public PublishedDate updated;

    public Provenance.@Nullable Ocr ocr;

    /** What could not be read of it: one sentence, and the article is partial. */
    @Nullable
    public String missing;

    /** Whether a limit, rather than damage, is why something is missing. */
    public boolean truncated;

    /** Whether a headline without a text is an article of this format. */
    public boolean mayLackText;

    public Annotations annotations = Annotations.NONE;
    public final List<String> bylines = new ArrayList<>();
    public final DateCandidates dates = new DateCandidates();

    /** All that may be the headline, where one was chosen by its likelihood. */
    public final List<Offer> titleOffers = new ArrayList<>();

    /** All that may be the byline, where one was chosen by its likelihood. */
    public final List<Offer> bylineOffers = new ArrayList<>();

    public Draft key(@Nullable String value) {
        key = first(key, value);
        return this;
    }

    public Draft title(@Nullable String value) {
        title = first(title, value == null ? null : Titles.clean(value));
        return this;
    }

    public Draft language(@Nullable String value) {
        language = first(language, Languages.tag(value));
        return this;
    }

    public Draft source(@Nullable String value) {
        source = first(source, value);
        return this;
    }

    public Draft section(@Nullable String value) {
        section = first(section, value);
        return this;
    }

    public Draft url(@Nullable String value) {
        if (value != null && value.strip().matches("(?i)https?://\\S+")) {
            url = first(url, value);
        }
        return this;
    }

    public Draft edition(@Nullable String value) {
        edition = first(edition, value);
        return this;
    }

    public Draft page(@Nullable String value) {
        page = first(page, value);
        return this;
    }

    public Draft dateline(@Nullable String value) {
        dateline = first(dateline, value);
        return this;
    }

    public Draft pubStatus(@Nullable String value) {
        pubStatus = first(pubStatus, value);
        return this;
    }

    public Draft note(@Nullable String value) {
        note = first(note, value);
        return this;
    }

    public Draft usageTerms(@Nullable String value) {
        usageTerms = first(usageTerms, value);
        return this;
    }

    public Draft correction(@Nullable String value) {
        correction = first(correction, value);
        return this;
    }

    public Draft replaces(@Nullable String value) {
        replaces = first(replaces, value);
        return this;
    }

    /** Adds the persons of a byline where none is known yet. */
    public Draft byline(@Nullable String value) {
        if (bylines.isEmpty() && value != null) {
            bylines.addAll(Bylines.split(value));
        }
        return this;
    }

    /** Adds one person. */
    public Draft person(@Nullable String name) {
        if (name != null && !name.isBlank() && !bylines.contains(name.strip())) {
            bylines.add(name.strip());
        }
        return this;
    }

    private static @Nullable String first(@Nullable String known, @Nullable String value) {
        if (known != null || value == null || value.isBlank()) {
            return known;
        }
        return WHITE.matcher(value.strip()).replaceAll(" ");
    }
}
