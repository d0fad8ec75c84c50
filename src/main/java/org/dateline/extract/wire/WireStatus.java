package org.dateline.extract.wire;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.article.Body;
import org.dateline.extract.draft.Draft;
import org.jspecify.annotations.Nullable;

/**
 * What the wire says about the use of a story: by a status of its format, or by the words with which desks open a notice
 * ({@code MANDATORY KILL}, {@code HOLD}, {@code CORRECTION}). Words count only in capitals at the beginning of a line, as
 * agencies write them, so that a story about a kill is none.
 */
public final class WireStatus {
    private static final Map<String, String> STATES = Map.ofEntries(
            Map.entry("usable", "usable"),
            Map.entry("embargoed", "embargoed"),
            Map.entry("withheld", "withheld"),
            Map.entry("withold", "withheld"),
            Map.entry("onhold", "withheld"),
            Map.entry("held", "withheld"),
            Map.entry("canceled", "canceled"),
            Map.entry("cancelled", "canceled"),
            Map.entry("killed", "killed"),
            Map.entry("kill", "killed"),
            Map.entry("corrected", "corrected"),
            Map.entry("correction", "corrected"));

    private static final String LEAD =
            "^[\\W_]*(?:\\d+(?:ST|ND|RD|TH) )?(?:(?:BULLETIN|MANDATORY|URGENT|ADVISORY|ATTENTION|EDITORS?) ){0,2}";
    private static final Pattern KILL =
            Pattern.compile(LEAD + "(?:STORY )?(?:KILL(?:ED|S)?|WITHDRAW(?:N|AL)?)\\b(?![\\s-]+[a-z])");
    private static final Pattern HOLD =
            Pattern.compile(LEAD + "(?:HOLD(?: FOR RELEASE)?|WITHHOLD|WITHHELD|HFR)\\b(?![\\s-]+[a-z])");
    private static final Pattern CORRECTION =
            Pattern.compile(LEAD + "(?:CORRECT(?:ION|IVE|ED|S|ING)|REFILE|REFILING)\\b");
    private static final Pattern CORRECTS =
            Pattern.compile("(?i)^(?:eds?|editors?)?\\W*(?:corrects?|correcting|refiling to correct)\\b");

    private WireStatus() {}

    /** The usual word for a status as a format names it, or null where it is none. */
    public static @Nullable String normal(@Nullable String stated) {
        if (stated == null) {
            return null;
        }
        String bare = stated.substring(stated.lastIndexOf(':') + 1)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "");
        return STATES.getOrDefault(bare, bare.isEmpty() ? null : bare);
    }

    /**
     * Takes what headline, slug and notes say where the format's own status leaves it open.
     *
     * @param lines in which a notice would open; null ones are passed over
     */
    public static void take(Draft draft, @Nullable String... lines) {
        List<String> said = Stream.concat(Stream.of(draft.title, draft.note), Stream.of(lines))
                .filter(Objects::nonNull)
                .toList();
        boolean open = draft.pubStatus == null || draft.pubStatus.equals("usable");
        for (String line : said) {
            String state = state(line);
            if (state != null) {
                draft.pubStatus = open ? state : draft.pubStatus;
                break;
            }
        }
        if (draft.note != null && CORRECTS.matcher(draft.note).find()) {
            draft.correction(draft.note);
        }
        if ("corrected".equals(draft.pubStatus)) {
            draft.correction(explained(draft.body));
        }
    }

    /** The sentence in brackets above a corrected text that says what was wrong. */
    private static @Nullable String explained(Body body) {
        for (Body.Block block :
                body.blocks().subList(0, Math.min(3, body.blocks().size()))) {
            String text = body.text().substring(block.from(), block.to());
            if (text.startsWith("(")
                    && text.length() < 600
                    && text.toLowerCase(Locale.ROOT).contains("correct")) {
                return text.replaceAll("^\\(|\\)$", "");
            }
        }
        return null;
    }

    private static @Nullable String state(String line) {
        return found(KILL, line)
                ? "killed"
                : found(HOLD, line) ? "withheld" : found(CORRECTION, line) ? "corrected" : null;
    }

    private static boolean found(Pattern pattern, String line) {
        Matcher matcher = pattern.matcher(line);
        return matcher.find();
    }
}
