package org.dateline.extract.text;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.PublishedDate;
import org.dateline.extract.date.DateParser;
import org.dateline.extract.draft.Draft;
import org.jspecify.annotations.Nullable;

/**
 * The line by which a newspaper says which paper, day, edition and page one reads: {@code The Example Times, late edition,
 * Friday 2 June 2023, page A7}. Also its shorter forms: outlet and date, or byline and date.
 *
 * @param name of the outlet, a byline or a place, as it stands before the date; null where the date comes first
 */
public record Folio(
        @Nullable String name,
        PublishedDate date,
        @Nullable String edition,
        @Nullable String page) {
    private static final int LONGEST = 160;
    private static final Pattern PAGE = Pattern.compile(
            "(?:^|[\\s,|·•])(?:pages?|página|pagina|págs?\\.|seite|сторінка|страница|стр\\.|pp?\\.|S\\.|ص|صفحة)\\s*(?<page>\\p{Lu}{0,2}-?\\d{1,4})(?=$|[\\s,|·•])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern EDITION = Pattern.compile(
            "(?<![\\p{L}])(?:edition|édition|edición|edição|edizione|ausgabe|auflage|editie|выпуск|издание)(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern BETWEEN = Pattern.compile("\\s*[,|•·،]\\s*|\\s+[—–-]\\s+");
    private static final Pattern LAST_YEAR = Pattern.compile("(?<=[,|•·،—–]\\s{0,2})(?:19|20)\\d{2}(?=\\.?$)");
    private static final Pattern OUTLET = Pattern.compile(
            "(?i)^(?:the|le|la|les|el|los|las|der|die|das|il|o|a|de|het|al)[\\s'’-].*|^l['’].*|.*(?:times|post|herald|courier|courrier|news|journal|"
                    + "review|weekly|daily|press|gazette|gaceta|tribune|observer|telegraph|chronicle|mirror|star|standard|guardian|"
                    + "record|ledger|bulletin|dispatch|examiner|inquirer|monitor|express|globe|today|magazine|institute|zeitung|"
                    + "bote|blatt|anzeiger|kurier|nachrichten|agency|radio|online|diario|correo|mundo|jornal|correio|gazeta).*");

    /** Larger places whose names begin with an article, as names of papers do, alone or before their country or state. */
    private static final Pattern ARTICLE_LED_PLACE = Pattern.compile(
            "(?iu)(?:los (?:[aá]ngeles|mochis|santos|r[ií]os)|las (?:vegas|palmas|piedras|tunas|cruces)|la (?:paz|plata|habana|havane|rochelle|valette|val[eè]ta"
                    + "|spezia|coruña|guaira|pampa|rioja|serena|haya|haye|mecque|meca|réunion|r[eé]union|libertad|ceiba|romana|vega)|le (?:havre|mans|caire|cap|pir[eé]e)"
                    + "|les cayes|el (?:paso|alto|salvador|cairo|aai[uú]n|jadida|obeid|fasher|geneina|oued|progreso)|l['’](?:aquila|avana|aia|havane)|il cairo"
                    + "|the (?:hague|bronx|gambia|bahamas|netherlands|philippines)|den (?:haag|helder|bosch)|der libanon|die (?:schweiz|t[uü]rkei)|o porto|a coruña"
                    + "|al[- ](?:hudaydah|hasakah|khobar|ain|bayda|qahirah|raqqah?))(?:, (?:\\p{Lu}[\\p{L}.]+ ?){1,3})?");

    private static final List<Locale> WEEKDAY_LANGUAGES = List.of(
            Locale.ENGLISH,
            Locale.FRENCH,
            Locale.GERMAN,
            Locale.ITALIAN,
            Locale.of("es"),
            Locale.of("pt"),
            Locale.of("ru"),
            Locale.of("ar"),
            Locale.of("nl"));

    /** What a line says if it is a folio and nothing else, or null. */
    public static @Nullable Folio of(String line, @Nullable String language) {
        if (line.length() > LONGEST || !FrontLines.hasYear(line) || line.matches("(?s).*[!?].*|.*\\n.*")) {
            return null;
        }
        String rest = line;
        Matcher paged = PAGE.matcher(rest);
        String page = null;
        if (paged.find()) {
            page = paged.group("page");
            rest = rest.substring(0, paged.start()) + "," + rest.substring(paged.end());
            rest = rest.replaceFirst("[\\s,|·•]+$", "");
        }
        String found = DateParser.found(rest, language);
        Matcher year = LAST_YEAR.matcher(rest);
        if (found == null && year.find()) {
            found = year.group();
        }
        PublishedDate date = DateParser.parse(found, language);
        if (found == null || date == null || !FrontLines.hasYear(found)) {
            return null;
        }
        int at = rest.indexOf(found);
        String before = withoutWeekday(rest.substring(0, at));
        String after = rest.substring(at + found.length()).replaceFirst("^\\s*(?:года|г\\.|р\\.)?(?![\\p{L}])\\.?", "");
        if (!before.isEmpty() && !before.matches("(?s).*[,|•·،—–:]\\s*$|.*\\s-\\s+$")) {
            return null;
        }
        return of(before, after, date, page);
    }

    private static @Nullable Folio of(String before, String after, PublishedDate date, @Nullable String page) {
        List<String> parts = parts(before);
        String name = parts.isEmpty() ? null : parts.removeFirst();
        List<String> behind = parts(after);
        parts.addAll(behind);
        String edition = parts.stream()
                .filter(part -> EDITION.matcher(part).find())
                .findFirst()
                .orElse(null);
        long others = parts.stream().filter(part -> !part.equals(edition)).count();
        boolean place = name == null && others == 1 && behind.size() == 1 && isName(behind.getFirst());
        if (others > 0 && !place || name != null && !isName(name) && !FrontLines.isByline(name)) {
            return null;
        }
        return new Folio(name, date, edition, page);
    }

    /** Whether the line names more than a day. */
    public boolean isPrinted() {
        return name != null && (page != null || edition != null);
    }

    /** Takes what the line says. A name that is none of an outlet is a place unless the draft knows it as its source. */
    public void take(Draft draft) {
        draft.dates.offer(date, "text", "the line of the text that names the outlet or the writer and the date");
        draft.edition(edition).page(page);
        if (name == null) {
            return;
        }
        if (FrontLines.isByline(name)) {
            draft.byline(name);
        } else if (isPrinted() || isOutlet(name)) {
            draft.source(name);
        } else if (!name.equals(draft.source)) {
            draft.dateline(name);
        }
    }

    private static boolean isOutlet(String name) {
        if (ARTICLE_LED_PLACE.matcher(name).matches()) {
            return false;
        }
        return name.split("\\s+").length >= 3 || OUTLET.matcher(name).matches();
    }

    /** A name begins with a capital, if its script has any, and is no sentence. */
    private static boolean isName(String text) {
        return text.length() <= 60
                && text.split("\\s+").length <= 7
                && Character.isLetter(text.codePointAt(0))
                && !Character.isLowerCase(text.codePointAt(0))
                && !text.matches(".*[.:;]$|.*\\d.*");
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : BETWEEN.split(text)) {
            if (!part.isBlank() && !part.strip().equals(".")) {
                parts.add(part.strip());
            }
        }
        return parts;
    }

    /** The text without the name of a weekday, and words such as {@code le} and {@code den}, at its end. */
    private static String withoutWeekday(String text) {
        String bare = text.replaceFirst("(?iu)(?<![\\p{L}])(?:le|el|den|am|il|on|dated)\\s*$", "");
        Matcher last = Pattern.compile("(?<![\\p{L}\\p{M}-])[\\p{L}\\p{M}-]+\\.?[\\s,]*$")
                .matcher(bare);
        return last.find() && isWeekday(last.group().replaceAll("[.,\\s]+$", ""))
                ? bare.substring(0, last.start()).replaceFirst("(?iu)(?<![\\p{L}])(?:le|el|den|am|il|on)\\s*$", "")
                : bare;
    }

    private static boolean isWeekday(String word) {
        for (Locale locale : WEEKDAY_LANGUAGES) {
            for (DayOfWeek day : DayOfWeek.values()) {
                for (var style : List.of(java.time.format.TextStyle.FULL, java.time.format.TextStyle.SHORT)) {
                    String name = day.getDisplayName(style, locale);
                    if (name.replace(".", "").equalsIgnoreCase(word)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
