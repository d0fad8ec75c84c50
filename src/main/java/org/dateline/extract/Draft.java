package org.dateline.extract;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Annotations;
import org.dateline.article.Body;
import org.dateline.article.Provenance;
import org.dateline.article.PublishedDate;
import org.jspecify.annotations.Nullable;

/**
 * What a reader has found of an article so far. Setters ignore null and blank text and keep the first value, so that the
 * better source is asked first. Not thread-safe.
 */
final class Draft {
    @Nullable
    String key;

    @Nullable
    String title;

    Body body = Body.EMPTY;

    @Nullable
    String language;

    @Nullable
    String source;

    @Nullable
    String section;

    @Nullable
    String url;

    @Nullable
    String edition;

    @Nullable
    String page;

    @Nullable
    String dateline;

    @Nullable
    String pubStatus;

    @Nullable
    OffsetDateTime embargoedUntil;

    @Nullable
    String note;

    @Nullable
    String usageTerms;

    @Nullable
    String correction;

    @Nullable
    PublishedDate updated;

    Provenance.@Nullable Ocr ocr;

    /** What could not be read of it: one sentence, and the article is partial. */
    @Nullable
    String missing;

    /** Whether a limit, rather than damage, is why something is missing. */
    boolean truncated;

    /** Whether a headline without a text is an article of this format. */
    boolean mayLackText;

    Annotations annotations = Annotations.NONE;
    final List<String> bylines = new ArrayList<>();
    final DateCandidates dates = new DateCandidates();

    Draft key(@Nullable String value) {
        key = first(key, value);
        return this;
    }

    Draft title(@Nullable String value) {
        title = first(title, value == null ? null : Titles.clean(value));
        return this;
    }

    Draft language(@Nullable String value) {
        language = first(language, Languages.tag(value));
        return this;
    }

    Draft source(@Nullable String value) {
        source = first(source, value);
        return this;
    }

    Draft section(@Nullable String value) {
        section = first(section, value);
        return this;
    }

    Draft url(@Nullable String value) {
        if (value != null && value.strip().matches("(?i)https?://\\S+")) {
            url = first(url, value);
        }
        return this;
    }

    Draft edition(@Nullable String value) {
        edition = first(edition, value);
        return this;
    }

    Draft page(@Nullable String value) {
        page = first(page, value);
        return this;
    }

    Draft dateline(@Nullable String value) {
        dateline = first(dateline, value);
        return this;
    }

    Draft pubStatus(@Nullable String value) {
        pubStatus = first(pubStatus, value);
        return this;
    }

    Draft note(@Nullable String value) {
        note = first(note, value);
        return this;
    }

    Draft usageTerms(@Nullable String value) {
        usageTerms = first(usageTerms, value);
        return this;
    }

    Draft correction(@Nullable String value) {
        correction = first(correction, value);
        return this;
    }

    /** Adds the persons of a byline where none is known yet. */
    Draft byline(@Nullable String value) {
        if (bylines.isEmpty() && value != null) {
            bylines.addAll(Bylines.split(value));
        }
        return this;
    }

    /** Adds one person. */
    Draft person(@Nullable String name) {
        if (name != null && !name.isBlank() && !bylines.contains(name.strip())) {
            bylines.add(name.strip());
        }
        return this;
    }

    private static @Nullable String first(@Nullable String known, @Nullable String value) {
        if (known != null || value == null || value.isBlank()) {
            return known;
        }
        return value.strip().replaceAll("\\s+", " ");
    }
}
