package org.dateline.extract.text;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.PublishedDate;
import org.dateline.extract.date.DateParser;
import org.dateline.extract.draft.Draft;

/**
 * The place, day and agency that open a report: {@code BAMAKO, June 3 (Reuters) -}. They stay in the text; a date is taken
 * from them only where it states its year.
 */
final class PlaceLine {
    private static final Pattern FORM = Pattern.compile(
            "^(?<place>\\p{Lu}[\\p{L}\\p{M}.'’ -]{1,40}?(?:\\s?[,/]\\s?\\p{Lu}[\\p{L}\\p{M}.'’ -]{1,30}?)?)"
                    + "(?:[,.]?\\s+(?<date>\\p{L}+\\.?\\s+\\d{1,2}(?:,?\\s+\\d{4})?|\\d{1,2}\\.?\\s+\\p{L}+\\.?(?:,?\\s+\\d{4})?))?"
                    + "(?:\\s*[,.]?\\s*\\((?<agency>[^()]{2,40})\\))?\\s*,?\\s*(?:—|–|―|-{1,3})\\s+\\S");
    private static final Map<String, String> AGENCIES = Map.ofEntries(
            Map.entry("REUTERS", "Reuters"),
            Map.entry("AP", "AP"),
            Map.entry("AFP", "AFP"),
            Map.entry("DPA", "dpa"),
            Map.entry("EFE", "EFE"),
            Map.entry("ANSA", "ANSA"),
            Map.entry("UPI", "UPI"),
            Map.entry("TASS", "TASS"),
            Map.entry("XINHUA", "Xinhua"),
            Map.entry("IRNA", "IRNA"),
            Map.entry("PTI", "PTI"),
            Map.entry("ANI", "ANI"),
            Map.entry("AAP", "AAP"),
            Map.entry("KYODO", "Kyodo"),
            Map.entry("BLOOMBERG", "Bloomberg"),
            Map.entry("CNN", "CNN"),
            Map.entry("AGERPRES", "Agerpres"),
            Map.entry("BERNAMA", "Bernama"),
            Map.entry("ANADOLU", "Anadolu"),
            Map.entry("AA", "Anadolu"),
            Map.entry("TASNIM", "Tasnim"),
            Map.entry("INTERFAX", "Interfax"),
            Map.entry("ASSOCIATED PRESS", "Associated Press"),
            Map.entry("THE ASSOCIATED PRESS", "Associated Press"));

    private PlaceLine() {}

    /** Takes what the beginning of the first long block tells. */
    static void take(List<TextBlock> blocks, Draft draft) {
        for (TextBlock block : blocks.subList(0, Math.min(3, blocks.size()))) {
            if (block.isParagraph() && block.text().length() > 40) {
                take(block.text(), draft);
                return;
            }
        }
    }

    private static void take(String text, Draft draft) {
        Matcher matcher = FORM.matcher(text.substring(0, Math.min(160, text.length())));
        if (!matcher.find()) {
            return;
        }
        String place = matcher.group("place").strip();
        String agency = matcher.group("agency");
        String date = matcher.group("date");
        boolean shouted = place.split("[,/]")[0].chars().noneMatch(Character::isLowerCase)
                && place.codePoints().filter(Character::isLetter).count() >= 3;
        if (!shouted && agency == null) {
            return;
        }
        draft.dateline(place);
        if (agency != null) {
            draft.source(AGENCIES.get(agency.strip().toUpperCase(java.util.Locale.ROOT)));
        }
        PublishedDate day = date == null ? null : DateParser.parse(date, draft.language);
        if (day != null && day.precision() == PublishedDate.Precision.DAY) {
            draft.dates.offer(day, "text", "the dateline that opens the text and states the year");
        }
    }
}
