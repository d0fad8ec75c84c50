package org.dateline.extract.text;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.PublishedDate;
import org.dateline.extract.date.DateParser;
import org.dateline.extract.draft.Draft;
import org.jspecify.annotations.Nullable;

/** The lines between a headline and the text: byline, date, source, labelled or plain. */
public final class FrontLines {
    private static final Pattern BYLINE = Pattern.compile(
            "^(?:By|BY|Von|VON|Par|PAR|Por|POR|Door)\\s+(?=\\p{Lu})[^.!?:]*(?:\\b\\p{Lu}\\.[^.!?:]*)*$");
    private static final Pattern PUBLISHED = Pattern.compile(
            "^(?:(?:first |originally )?published|posted|publié|publicado|veröffentlicht|pubblicato|issued|date|datum|fecha|data)"
                    + "(?:\\s+(?:on|at|le|el|am|em|il|online))?\\s*[:：]?\\s+(?<date>.*\\d.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern UPDATED = Pattern.compile(
            "^(?:(?:last )?(?:updated|modified|revised)|actualizado|mis à jour|aktualisiert)"
                    + "(?:\\s+(?:on|at|le|el|am|em|il))?\\s*[:：]?\\s+(?<date>.*\\d.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern WEEKDAY = Pattern.compile("^[\\p{L}\\p{M}-]{2,14}\\.?,?\\s+");

    /** What parts byline and date on one line; a full stop only after a byline. */
    private static final Pattern BETWEEN =
            Pattern.compile("\\s*[|•·]\\s*|(?<=^(?:By|Von|Par|Por|Door) [^.]{3,60})\\.\\s+(?=.*\\d{4}\\W*$)");

    /** What a line begins with that parts at a full stop. */
    private static final Pattern AFTER_BYLINE = Pattern.compile("(?:By|Von|Par|Por|Door) ");

    private FrontLines() {}

    /** Whether the line is a byline or a date and nothing else. */
    public static boolean isFrontLine(String line) {
        return line.length() <= 120
                && (isByline(line)
                        || line.chars().anyMatch(Character::isDigit)
                                && (isDate(line, null)
                                        || published(line, null) != null
                                        || UPDATED.matcher(line).matches()));
    }

    /** Whether the line may stand between a headline and the text: a byline, a date, an outlet with a date. */
    public static boolean opens(String line) {
        return isFrontLine(line)
                || mayHaveParts(line) && BETWEEN.splitAsStream(line).allMatch(FrontLines::isFrontLine)
                || Folio.of(line, null) != null;
    }

    /** Whether {@link #BETWEEN} may part the line: to look for it is slow, and most lines have nothing of it. */
    private static boolean mayHaveParts(String line) {
        return line.length() <= 160
                && (line.indexOf('.') > 0 && AFTER_BYLINE.matcher(line).lookingAt()
                        || line.chars().anyMatch(c -> "|•·".indexOf(c) >= 0));
    }

    /** Takes what a line says into the draft; false where it is no such line. */
    public static boolean take(String line, Draft draft) {
        if (line.length() > 160) {
            return false;
        }
        Folio folio = Folio.of(line, draft.language);
        if (folio != null && folio.name() != null && !isFrontLine(line)) {
            folio.take(draft);
            return true;
        }
        String[] parts = BETWEEN.split(line);
        if (parts.length > 1) {
            boolean all = List.of(parts).stream().allMatch(part -> part.isBlank() || isFrontLine(part));
            if (all) {
                List.of(parts).forEach(part -> takePart(part, draft));
            }
            return all;
        }
        return takePart(line, draft);
    }

    private static boolean takePart(String line, Draft draft) {
        Matcher updated = UPDATED.matcher(line);
        if (updated.matches() && isDate(updated.group("date"), draft.language)) {
            PublishedDate date = DateParser.parse(updated.group("date"), draft.language);
            draft.updated = draft.updated == null ? date : draft.updated;
            draft.dates.show(date, "text");
            return true;
        }
        PublishedDate published = published(line, draft.language);
        if (published != null) {
            draft.dates.offer(published, "text", "a line of the text that says when it was published");
            return true;
        }
        if (isDate(line, draft.language)) {
            draft.dates.offer(
                    DateParser.parse(line, draft.language), "text", "a date on a line of its own above the text");
            return true;
        }
        if (isByline(line)) {
            draft.byline(line);
            return true;
        }
        Folio folio = Folio.of(line, draft.language);
        if (folio != null) {
            folio.take(draft);
            return true;
        }
        return TextHeaders.take(line, draft);
    }

    static boolean isByline(String line) {
        return line.length() <= 120 && BYLINE.matcher(line).matches() && line.split("\\s+").length <= 14;
    }

    private static @Nullable PublishedDate published(String line, @Nullable String language) {
        Matcher matcher = PUBLISHED.matcher(line);
        return matcher.matches() && isDate(matcher.group("date"), language)
                ? DateParser.parse(matcher.group("date"), language)
                : null;
    }

    /** Whether four digits stand together. */
    static boolean hasYear(String line) {
        int digits = 0;
        for (int i = 0; i < line.length() && digits < 4; i++) {
            digits = Character.isDigit(line.charAt(i)) ? digits + 1 : 0;
        }
        return digits == 4;
    }

    /** Whether the line is a date, with a weekday and a time at the most. */
    static boolean isDate(String line, @Nullable String language) {
        if (line.length() > 60 || !hasYear(line)) {
            return false;
        }
        String found = DateParser.found(line, language);
        if (found == null || !hasYear(found)) {
            return false;
        }
        int at = line.indexOf(found);
        String before = WEEKDAY.matcher(line.substring(0, at)).replaceFirst("");
        String after = line.substring(at + found.length()).toLowerCase(Locale.ROOT);
        return before.isBlank()
                && after.replaceAll("^[\\s,]*(?:at|um|à|a las)?[\\s,-]*\\d{1,2}[:.h]\\d{2}(?::\\d{2})?", "")
                        .matches(
                                "[\\s.,)]*(?:[ap]\\.?m\\.?)?\\s*(?:uhr)?\\s*\\(?(?:[a-z]{1,5}|[a-z]{0,3}[+-]\\d{1,2}:?\\d{0,2})?[\\s.)]*");
    }
}
