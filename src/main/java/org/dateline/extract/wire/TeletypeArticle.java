package org.dateline.extract.wire;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.PublishedDate;
import org.dateline.extract.draft.Bylines;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.text.TextArticle;
import org.dateline.extract.text.TextBlock;
import org.dateline.extract.text.TextBlocks;
import org.jspecify.annotations.Nullable;

/**
 * Reads a story as teleprinters got it: control characters part header, headline, text and trailer, after IPTC 7901 and
 * ANPA 1312, which differ in their headers and in how a line ends.
 */
final class TeletypeArticle {
    private static final char START_OF_HEADER = 1;
    private static final char START_OF_TEXT = 2;
    private static final char END_OF_TEXT = 3;
    /** {@code 131137 GMT Nov 13}: day, hour, minute; month and year. */
    private static final Pattern IPTC_TIME =
            Pattern.compile("(\\d{2})(\\d{2})(\\d{2})\\s+(?:(?:GMT|UTC)\\s+)?(\\p{L}{3})\\p{L}*\\s+(\\d{2,4})");
    /** {@code AP-WF-11-13-13 1509GMT}: month, day, year; hour and minute. */
    private static final Pattern ANPA_TIME =
            Pattern.compile("([A-Z]{2,6})-[A-Z]{1,4}-(\\d{2})-(\\d{2})-(\\d{2})\\s+(\\d{2})(\\d{2})(?:GMT|UTC)");
    /** English, and the months that German, French, Spanish and Italian desks write in their own way. */
    private static final List<List<String>> MONTHS = List.of(
            List.of("jan", "ene", "gen"),
            List.of("feb", "fév", "fev"),
            List.of("mar", "mär", "mrz"),
            List.of("apr", "avr", "abr"),
            List.of("may", "mai", "mag"),
            List.of("jun", "giu"),
            List.of("jul", "lug"),
            List.of("aug", "aoû", "aou", "ago"),
            List.of("sep", "set"),
            List.of("oct", "okt", "ott"),
            List.of("nov"),
            List.of("dec", "dez", "déc", "dic"));

    private static final Pattern EDITORS = Pattern.compile("^(?:Eds?|EDS?|Editors?|EDITORS?)(?:'?s?)?[:.]\\s*(.+)$");
    private static final Pattern NOTE = Pattern.compile("(?i)^(?:editor'?s?'? note|ednote)\\W+(.+)$");
    private static final Pattern BYLINE = Pattern.compile("^(?:By|BY|Von|Par|Por)\\s+(?=\\p{Lu}|dpa\\b).{3,80}$");
    private static final Pattern PHOTOS =
            Pattern.compile("^(?:AP|AFP|EPA|With) (?:Photos?|Video|Graphics?|Audio)\\b.*|^\\W*END\\W*$");
    private static final Pattern COLUMNS = Pattern.compile("[\\u0008\\u0010\\u001c-\\u001f]");
    private static final Map<String, String> AGENCIES =
            Map.of("AP", "AP", "APTV", "AP", "AFP", "AFP", "DPA", "dpa", "AAP", "AAP", "RTR", "Reuters", "UPI", "UPI");

    private TeletypeArticle() {}

    /** The story in a text that begins with a header, control characters and all. */
    static Draft read(String text) {
        Draft draft = new Draft();
        int start = text.indexOf(START_OF_TEXT);
        int end = text.indexOf(END_OF_TEXT, Math.max(start, 0));
        String header = text.substring(0, Math.max(start, 0));
        String body = text.substring(start + 1, end < 0 ? text.length() : end);
        String trailer = end < 0 ? "" : text.substring(end + 1);
        trailer(trailer, draft);
        boolean anpa = ANPA_TIME.matcher(trailer).find() || header.contains("\u0016") || header.contains("\u001f");
        List<TextBlock> blocks = anpa ? anpa(body, draft) : iptc(body, draft);
        header(header, anpa, draft);
        TextArticle.finish(blocks, draft);
        WireStatus.take(draft);
        return draft;
    }

    private static void header(String header, boolean anpa, Draft draft) {
        List<String> lines = header.lines().filter(line -> !line.isBlank()).toList();
        if (anpa) {
            String slug = lines.size() < 2 ? "" : lines.get(1).replaceAll("^.{0,6}?[\\u0011-\\u0014]\\S?\\s?", "");
            draft.title(slug.replaceAll("\\s{2,}.*$", ""));
        } else if (!lines.isEmpty()) {
            Matcher service = Pattern.compile(
                            "\\b(dpa|afp|ansa|apa|ats|belga|tt|ntb|reuters|efe|lusa|anp)\\b", Pattern.CASE_INSENSITIVE)
                    .matcher(lines.getFirst());
            draft.source(service.find() ? service.group(1) : null);
            draft.section(lines.size() < 2 ? null : lines.get(1).replaceAll("/.*$", ""));
        }
    }

    private static void trailer(String trailer, Draft draft) {
        Matcher iptc = IPTC_TIME.matcher(trailer);
        Matcher anpa = ANPA_TIME.matcher(trailer);
        if (iptc.find()) {
            String name = iptc.group(4).toLowerCase(Locale.ROOT);
            int month = 1;
            while (month <= MONTHS.size() && !MONTHS.get(month - 1).contains(name)) {
                month++;
            }
            time(iptc.group(5), month, iptc.group(1), iptc.group(2), iptc.group(3), draft);
        } else if (anpa.find()) {
            time(anpa.group(4), Integer.parseInt(anpa.group(2)), anpa.group(3), anpa.group(5), anpa.group(6), draft);
            draft.source(AGENCIES.get(anpa.group(1)));
        }
    }

    /** Years of two digits are those from 1970 to 2069. */
    private static void time(String year, int month, String day, String hour, String minute, Draft draft) {
        int number = Integer.parseInt(year);
        int full = number >= 100 ? number : number < 70 ? 2000 + number : 1900 + number;
        try {
            LocalDateTime time = LocalDateTime.of(
                    full, month, Integer.parseInt(day), Integer.parseInt(hour), Integer.parseInt(minute));
            draft.dates.offer(
                    PublishedDate.of(time.atOffset(ZoneOffset.UTC)),
                    "wire",
                    "the time at which the agency sent the story");
        } catch (DateTimeException e) {
            // A time that no clock shows is none.
            return;
        }
    }

    /** The headline ends with {@code =}; what is not meant for readers stands behind a line of stars. */
    private static List<TextBlock> iptc(String body, Draft draft) {
        int mark = body.indexOf(" =");
        String head = mark < 0 ? firstLine(body) : body.substring(0, mark);
        String rest = body.substring(mark < 0 ? head.length() : mark + 2);
        List<String> title = new ArrayList<>();
        for (String line :
                head.lines().map(String::strip).filter(line -> !line.isEmpty()).toList()) {
            if (BYLINE.matcher(line).matches()) {
                byline(line, draft);
            } else if (line.matches("[\\p{Lu}\\d /()-]{3,40}|\\(.{2,40}\\)")) {
                WireStatus.take(draft, line);
            } else {
                title.add(line);
            }
        }
        draft.title(title.isEmpty() ? head : String.join(" ", title));
        Matcher private_ = Pattern.compile(
                        "(?m)^\\s*(?:#+ ?\\w* ?NOTEBOOK|\\*( \\*){2,}\\s*$|Notizblock)", Pattern.CASE_INSENSITIVE)
                .matcher(rest);
        return new ArrayList<>(TextBlocks.of(private_.find() ? rest.substring(0, private_.start()) : rest));
    }

    /** Lines that stand alone begin with a caret and end with {@code <} or {@code =}; paragraphs begin with white space. */
    private static List<TextBlock> anpa(String body, Draft draft) {
        List<String> paragraphs = new ArrayList<>();
        boolean front = true;
        int number = 0;
        for (String raw : COLUMNS.matcher(body).replaceAll(" ").lines().toList()) {
            boolean alone = raw.stripLeading().startsWith("^");
            String line = raw.replaceAll("^\\s*\\^|[<=]\\s*$", "")
                    .replace("^", "")
                    .replace("``", "“")
                    .replace("''", "”")
                    .replaceAll(" _ ", " — ")
                    .strip();
            if (line.isEmpty() || line.matches("_{2,}")) {
                continue;
            }
            front &= alone;
            if (front) {
                front(line, number++, paragraphs, draft);
            } else {
                if (line.matches("\\((?:Eds?|Editors?):.*\\)")) {
                    draft.note(line.substring(1, line.length() - 1));
                    continue;
                }
                boolean begins = alone || Character.isWhitespace(raw.charAt(0)) || paragraphs.isEmpty();
                if (begins) {
                    paragraphs.add(line);
                } else {
                    paragraphs.set(paragraphs.size() - 1, paragraphs.getLast() + " " + line);
                }
            }
        }
        return new ArrayList<>(TextBlocks.of(String.join("\n\n", paragraphs)));
    }

    private static void front(String line, int number, List<String> paragraphs, Draft draft) {
        Matcher editors = EDITORS.matcher(line);
        Matcher note = NOTE.matcher(line);
        if (number == 0) {
            WireStatus.take(draft, line);
            draft.key(
                    line.matches(".*,\\d+$")
                            ? line.replaceAll("^\\*?\\d*<\\s*", "").replaceAll("(?:,\\s*\\d\\w\\w\\s*Ld.*)?,\\d+$", "")
                            : null);
        } else if (editors.matches()) {
            draft.note = draft.note == null ? editors.group(1) : draft.note + " " + editors.group(1);
        } else if (note.matches()) {
            draft.note = draft.note == null ? note.group(1) : draft.note + " " + note.group(1);
        } else if (BYLINE.matcher(line).matches()) {
            byline(line, draft);
        } else if (PHOTOS.matcher(line).matches()
                || line.matches("(?:The )?(?:Associated Press|AP .{3,30}Writer|AP|For AP)")) {
            return;
        } else if (draft.title == null) {
            draft.title(line);
        } else {
            paragraphs.add(line);
        }
    }

    /** The persons of a byline, without the agency or paper that stands behind them or instead of them. */
    private static void byline(String line, Draft draft) {
        String persons = line.replaceFirst(",\\s*(?:The .*|\\S+)$", "");
        if (!persons.matches("(?i)\\S+ (?:the associated press|(?:dpa|afp|ap|reuters|efe)\\b.*)")) {
            Bylines.split(persons).forEach(draft::person);
        }
    }

    private static String firstLine(String body) {
        String lead = body.stripLeading();
        @Nullable String line = lead.lines().findFirst().orElse("");
        return body.substring(0, body.length() - lead.length()) + line;
    }

    /** Whether bytes begin like a story for teleprinters: a header, then a headline, each behind its control character. */
    static boolean isTeletype(byte[] head) {
        int at = 0;
        while (at < head.length && (head[at] == 0x16 || head[at] == '\r' || head[at] == '\n')) {
            at++;
        }
        if (at >= head.length || head[at] != START_OF_HEADER) {
            return false;
        }
        int printed = 0;
        for (int i = at; i < Math.min(head.length, at + 1_000); i++) {
            if (head[i] == START_OF_TEXT) {
                return printed >= 8;
            }
            printed += head[i] > ' ' ? 1 : 0;
        }
        return false;
    }
}
