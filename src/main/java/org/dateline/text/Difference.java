package org.dateline.text;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What was changed from one text to another: paragraphs are compared first, then the words of those that changed (Myers'
 * algorithm). Texts too long and too different to be compared word by word are shown as one exchange. Thread-safe; some
 * milliseconds for texts of the length of articles.
 */
public final class Difference {
    /** Above this product of lengths nothing is compared, since the time grows with it. */
    private static final long MOST_WORK = 4_000_000;

    private static final Pattern PIECE = Pattern.compile("\\S+\\s*|\\s+");
    private static final Pattern PARAGRAPHS = Pattern.compile("\\n\\s*\\n");

    /** What became of a stretch of text. */
    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** A stretch of text. */
    public record Run(Kind kind, String text) {}

    private Difference() {}

    /** The changed places in reading order, each with the paragraphs that it stands in; empty where nothing changed. */
    public static List<List<Run>> between(String older, String newer) {
        List<List<Run>> places = new ArrayList<>();
        for (AbstractDelta<String> delta : deltas(paragraphs(older), paragraphs(newer))) {
            places.add(words(
                    String.join("\n\n", delta.getSource().getLines()),
                    String.join("\n\n", delta.getTarget().getLines())));
        }
        return places;
    }

    private static List<String> paragraphs(String text) {
        return text.isBlank() ? List.of() : List.of(PARAGRAPHS.split(text.strip()));
    }

    private static List<Run> words(String older, String newer) {
        List<String> before = pieces(older);
        List<String> after = pieces(newer);
        List<Run> runs = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<String> delta : deltas(before, after)) {
            add(runs, Kind.SAME, before.subList(at, delta.getSource().getPosition()));
            add(runs, Kind.REMOVED, delta.getSource().getLines());
            add(runs, Kind.ADDED, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(runs, Kind.SAME, before.subList(at, before.size()));
        return runs;
    }

    private static List<String> pieces(String text) {
        List<String> pieces = new ArrayList<>();
        for (Matcher piece = PIECE.matcher(text); piece.find(); ) {
            pieces.add(piece.group());
        }
        return pieces;
    }

    /** The differences of two lists; what begins and ends both is left out of the work. */
    private static List<AbstractDelta<String>> deltas(List<String> before, List<String> after) {
        int most = Math.min(before.size(), after.size());
        int head = 0;
        while (head < most && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        long work = (long) (before.size() - head - tail) * (after.size() - head - tail);
        return work <= MOST_WORK
                ? DiffUtils.diff(before, after).getDeltas()
                : List.of(new ChangeDelta<>(
                        new Chunk<>(head, before.subList(head, before.size() - tail)),
                        new Chunk<>(head, after.subList(head, after.size() - tail))));
    }

    private static void add(List<Run> runs, Kind kind, List<String> pieces) {
        if (!pieces.isEmpty()) {
            runs.add(new Run(kind, String.join("", pieces)));
        }
    }
}
