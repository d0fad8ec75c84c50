package org.dateline.extract.wire;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The place in a dateline, without its day and agency: {@code STOCKHOLM, Aug 29, 2014 (AFP) -}. */
final class Datelines {
    private static final Pattern AGENCY = Pattern.compile("\\s*\\([^()]*\\)|\\s*/[^/]{2,20}/");
    private static final Pattern DAY = Pattern.compile(
            "[,;\\s-]*(?:\\b\\p{L}{3,9}\\.?\\s+\\d{1,2}\\b|\\b\\d).*$|[,\\s]+\\p{Lu}\\p{Ll}{2}\\.?$(?<=Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)");
    private static final Pattern EDGE = Pattern.compile("[\\s,;:.–—-]+$");

    private Datelines() {}

    /** The place, or null where the line names none. */
    static @Nullable String place(@Nullable String dateline) {
        if (dateline == null) {
            return null;
        }
        String place = AGENCY.matcher(dateline).replaceAll("");
        place = DAY.matcher(place).replaceFirst("");
        place = EDGE.matcher(place).replaceFirst("").strip();
        return place.codePoints().filter(Character::isLetter).count() < 2 || place.length() > 60 ? null : place;
    }
}
