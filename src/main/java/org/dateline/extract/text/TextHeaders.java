package org.dateline.extract.text;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.PublishedDate;
import org.dateline.extract.date.DateParser;
import org.dateline.extract.draft.Draft;

/** Header lines above a plain text: {@code Title: …}, {@code Date: …}, {@code Source: …}. */
public final class TextHeaders {
    private enum Field {
        TITLE,
        DATE,
        UPDATED,
        SOURCE,
        BYLINE,
        SECTION,
        URL,
        LANGUAGE,
        EDITION,
        PAGE,
        DATELINE,
        KEY,
        NOTE,
        EMBARGO,
        RIGHTS,
        STATUS,
        CORRECTION,
        IGNORED
    }

    private static final Pattern LINE = Pattern.compile(
            "^[*_#\\s]*(?<name>\\p{L}[\\p{L}\\p{M} _'’-]{1,24}?)[*_]*\\s*[:：][*_]*\\s+(?<value>\\S.*)$");
    private static final Map<String, Field> NAMES = Map.ofEntries(
            Map.entry("title", Field.TITLE),
            Map.entry("headline", Field.TITLE),
            Map.entry("titre", Field.TITLE),
            Map.entry("titel", Field.TITLE),
            Map.entry("título", Field.TITLE),
            Map.entry("titulo", Field.TITLE),
            Map.entry("titolo", Field.TITLE),
            Map.entry("überschrift", Field.TITLE),
            Map.entry("заголовок", Field.TITLE),
            Map.entry("العنوان", Field.TITLE),
            Map.entry("subject", Field.TITLE),
            Map.entry("date", Field.DATE),
            Map.entry("published", Field.DATE),
            Map.entry("publication date", Field.DATE),
            Map.entry("pub date", Field.DATE),
            Map.entry("publish date", Field.DATE),
            Map.entry("date published", Field.DATE),
            Map.entry("published on", Field.DATE),
            Map.entry("posted", Field.DATE),
            Map.entry("datum", Field.DATE),
            Map.entry("fecha", Field.DATE),
            Map.entry("data", Field.DATE),
            Map.entry("дата", Field.DATE),
            Map.entry("التاريخ", Field.DATE),
            Map.entry("تاریخ", Field.DATE),
            Map.entry("issue date", Field.DATE),
            Map.entry("updated", Field.UPDATED),
            Map.entry("last updated", Field.UPDATED),
            Map.entry("modified", Field.UPDATED),
            Map.entry("source", Field.SOURCE),
            Map.entry("publication", Field.SOURCE),
            Map.entry("publisher", Field.SOURCE),
            Map.entry("outlet", Field.SOURCE),
            Map.entry("newspaper", Field.SOURCE),
            Map.entry("quelle", Field.SOURCE),
            Map.entry("fuente", Field.SOURCE),
            Map.entry("fonte", Field.SOURCE),
            Map.entry("источник", Field.SOURCE),
            Map.entry("المصدر", Field.SOURCE),
            Map.entry("منبع", Field.SOURCE),
            Map.entry("site", Field.SOURCE),
            Map.entry("by", Field.BYLINE),
            Map.entry("byline", Field.BYLINE),
            Map.entry("author", Field.BYLINE),
            Map.entry("authors", Field.BYLINE),
            Map.entry("auteur", Field.BYLINE),
            Map.entry("autor", Field.BYLINE),
            Map.entry("autore", Field.BYLINE),
            Map.entry("writer", Field.BYLINE),
            Map.entry("автор", Field.BYLINE),
            Map.entry("section", Field.SECTION),
            Map.entry("category", Field.SECTION),
            Map.entry("rubrique", Field.SECTION),
            Map.entry("ressort", Field.SECTION),
            Map.entry("sección", Field.SECTION),
            Map.entry("desk", Field.SECTION),
            Map.entry("url", Field.URL),
            Map.entry("link", Field.URL),
            Map.entry("web", Field.URL),
            Map.entry("canonical", Field.URL),
            Map.entry("language", Field.LANGUAGE),
            Map.entry("lang", Field.LANGUAGE),
            Map.entry("langue", Field.LANGUAGE),
            Map.entry("sprache", Field.LANGUAGE),
            Map.entry("idioma", Field.LANGUAGE),
            Map.entry("edition", Field.EDITION),
            Map.entry("page", Field.PAGE),
            Map.entry("pages", Field.PAGE),
            Map.entry("seite", Field.PAGE),
            Map.entry("dateline", Field.DATELINE),
            Map.entry("place", Field.DATELINE),
            Map.entry("location", Field.DATELINE),
            Map.entry("id", Field.KEY),
            Map.entry("key", Field.KEY),
            Map.entry("guid", Field.KEY),
            Map.entry("editor's note", Field.NOTE),
            Map.entry("editors' note", Field.NOTE),
            Map.entry("editor’s note", Field.NOTE),
            Map.entry("ednote", Field.NOTE),
            Map.entry("editor note", Field.NOTE),
            Map.entry("embargo", Field.EMBARGO),
            Map.entry("embargoed until", Field.EMBARGO),
            Map.entry("copyright", Field.RIGHTS),
            Map.entry("rights", Field.RIGHTS),
            Map.entry("usage", Field.RIGHTS),
            Map.entry("status", Field.STATUS),
            Map.entry("correction", Field.CORRECTION),
            Map.entry("keywords", Field.IGNORED),
            Map.entry("tags", Field.IGNORED),
            Map.entry("slug", Field.IGNORED),
            Map.entry("word count", Field.IGNORED),
            Map.entry("words", Field.IGNORED),
            Map.entry("length", Field.IGNORED),
            Map.entry("load-date", Field.IGNORED));

    private TextHeaders() {}

    /** Whether a line names one of the fields. */
    static boolean isHeader(String line) {
        Matcher matcher = LINE.matcher(line);
        return matcher.matches() && NAMES.containsKey(name(matcher));
    }

    /** Takes a header line into the draft; false where it is none. */
    static boolean take(String line, Draft draft) {
        Matcher matcher = LINE.matcher(line.strip());
        Field field = matcher.matches() ? NAMES.get(name(matcher)) : null;
        if (field == null) {
            return false;
        }
        String value = matcher.group("value")
                .replaceAll("^[\"'](.*)[\"']$", "$1")
                .replaceAll("[*_]+$", "")
                .strip();
        return take(field, value, draft);
    }

    private static boolean take(Field field, String value, Draft draft) {
        switch (field) {
            case TITLE -> draft.title(value);
            case SOURCE -> takeSource(value, draft);
            case BYLINE -> draft.byline(value);
            case SECTION -> draft.section(value);
            case URL -> draft.url(value);
            case LANGUAGE -> draft.language(value);
            case EDITION -> draft.edition(value);
            case PAGE -> draft.page(value);
            case DATELINE -> draft.dateline(value);
            case KEY -> draft.key(value);
            case NOTE -> draft.note(value);
            case RIGHTS -> draft.usageTerms(value);
            case STATUS -> draft.pubStatus(value);
            case CORRECTION -> draft.correction(value);
            case DATE, UPDATED, EMBARGO -> {
                return takeDate(field, value, draft);
            }
            case IGNORED -> {
                // Known, and of no use here: it is only kept out of the body.
            }
        }
        return true;
    }

    private static boolean takeDate(Field field, String value, Draft draft) {
        PublishedDate date = DateParser.parse(value, draft.language);
        if (date == null) {
            return false;
        }
        if (field == Field.DATE) {
            draft.dates.offer(date, "header", "the header line that states the date");
        } else if (field == Field.UPDATED) {
            draft.updated = draft.updated == null ? date : draft.updated;
            draft.dates.show(date, "header");
        } else {
            draft.embargoedUntil = date.instant();
        }
        return true;
    }

    /** A source is a name, or an address whose host is the name. */
    public static void takeSource(String value, Draft draft) {
        if (value.matches("(?i)https?://\\S+")) {
            draft.url(value).source(host(value));
        } else {
            draft.source(value);
        }
    }

    /** The host of an address without {@code www.}, or the value where it has none. */
    static String host(String url) {
        return url.replaceFirst("(?i)^https?://(?:[^/@]*@)?(?:www\\.)?", "").replaceFirst("[:/?#].*$", "");
    }

    private static String name(Matcher matcher) {
        return matcher.group("name")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replace('_', ' ')
                .replaceAll("\\s+", " ");
    }
}
