package org.dateline.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.article.Body;
import org.dateline.query.Query;
import org.dateline.text.AnalyzedText;
import org.dateline.text.TextAnalysis;
import org.dateline.text.Tokens;
import org.dateline.text.WordForms;
import org.dateline.text.WordPattern;
import org.jspecify.annotations.Nullable;

/**
 * Evaluates a query the slow and plain way, to check engines against: it tries every combination of words. It shares with the
 * program how words are cut and which forms a typed word looks for, and nothing else. For small texts only.
 *
 * <p>A query with places means a set of intervals [start, end] of words of one side (headline or body):
 *
 * <ul>
 *   <li>word, prefix, pattern, phrase: each run of neighbouring words that carry what is asked; a phrase with slop s: any
 *       different words p(i), one for each of its words, with max(p(i) − i) − min(p(i) − i) ≤ s, as the interval from the
 *       first to the last;
 *   <li>{@code a w/n b}: for each interval x of a and y of b that do not overlap, with at most n − 1 words between them (and
 *       x before y if ordered), the interval from the first to the last word of both;
 *   <li>{@code a w/s b}, {@code a w/p b}: the same where all words from first to last are of one sentence or paragraph;
 *   <li>{@code a not w/n b}: the x of a for which no y of b overlaps it or has at most n − 1 words between (after it, if
 *       ordered);
 *   <li>{@code a not w/s b}: the x of a for which no sentence holds a word of x and the whole of a y;
 *   <li>OR: the intervals of all operands; AND, where it is asked for places: for each choice of one interval of each
 *       operand, the interval from the first to the last word of all;
 *   <li>a part: those of its operand whose words all lie in the part (in a caption: in one caption).
 * </ul>
 *
 * Of each such set only the minimal intervals count: those that hold no other one of the set. Capitals hold for each word
 * looked for beneath them. A query holds if it has a place; NOT, AND and OR outside proximity are those of logic, and parts
 * and capitals around them reach each operand alone; at-least asks for so many minimal intervals, of each operand of an AND. Where a
 * proximity has an operand without places (a NOT, a facet), that operand is nowhere.
 */
public final class BruteForce {
    private final AnalyzedText text;
    private final Set<String> languages;

    private BruteForce(AnalyzedText text, Set<String> languages) {
        this.text = text;
        this.languages = languages;
    }

    /** Whether a query holds, in an archive that has articles of this language only. What has no places holds. */
    public static boolean holds(Query query, String title, Body body, @Nullable String language) {
        return holds(query, title, body, language, language == null ? Set.of() : Set.of(language));
    }

    /** Whether a query holds, in an archive of these languages. */
    public static boolean holds(
            Query query, String title, Body body, @Nullable String language, Set<String> languages) {
        return new BruteForce(TextAnalysis.analyze(title, body, language), languages).holds(query, List.of(), "");
    }

    private record Run(int start, int end) implements Comparable<Run> {
        @Override
        public int compareTo(Run other) {
            return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
        }
    }

    private boolean holds(Query query, List<Query.In> parts, String capitals) {
        return switch (query) {
            case Query.Nothing nothing -> false;
            case Query.AllOf all -> all.operands().stream().allMatch(q -> holds(q, parts, capitals));
            case Query.AnyOf any -> any.operands().stream().anyMatch(q -> holds(q, parts, capitals));
            case Query.Not not -> !holds(not.operand(), parts, capitals);
            case Query.In in -> holds(in.operand(), plus(parts, in), capitals);
            case Query.Capitals caps -> holds(caps.operand(), parts, stricter(capitals, caps.all()));
            case Query.AtLeast some -> atLeast(some.times(), some.operand(), parts, capitals);
            case Query.Positional positional ->
                !runs(positional, parts, capitals).isEmpty();
            default -> true;
        };
    }

    private boolean atLeast(int times, Query query, List<Query.In> parts, String capitals) {
        return switch (query) {
            case Query.AllOf all -> all.operands().stream().allMatch(q -> atLeast(times, q, parts, capitals));
            case Query.In in -> atLeast(times, in.operand(), plus(parts, in), capitals);
            case Query.Capitals caps -> atLeast(times, caps.operand(), parts, stricter(capitals, caps.all()));
            default -> runs(query, parts, capitals).size() >= times;
        };
    }

    private static List<Query.In> plus(List<Query.In> parts, Query.In part) {
        List<Query.In> more = new ArrayList<>(parts);
        more.add(part);
        return more;
    }

    private static String stricter(String capitals, boolean all) {
        return all || capitals.equals(Tokens.ALL_CAPS) ? Tokens.ALL_CAPS : Tokens.CAPITALIZED;
    }

    private Set<Run> runs(Query query, List<Query.In> parts, String capitals) {
        Set<Run> runs = new TreeSet<>();
        switch (query) {
            case Query.In in -> runs.addAll(runs(in.operand(), plus(parts, in), capitals));
            case Query.Capitals caps -> runs.addAll(runs(caps.operand(), parts, stricter(capitals, caps.all())));
            case Query.AnyOf any -> any.operands().forEach(q -> runs.addAll(runs(q, parts, capitals)));
            default -> {
                for (Run run : minimal(everywhere(query, capitals))) {
                    if (parts.stream().allMatch(part -> lies(run, part))) {
                        runs.add(run);
                    }
                }
            }
        }
        return minimal(runs);
    }

    private static Set<Run> minimal(Set<Run> runs) {
        return runs.stream()
                .filter(run -> runs.stream()
                        .noneMatch(other -> !other.equals(run) && run.start <= other.start && other.end <= run.end))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<Run> everywhere(Query query, String capitals) {
        Set<Run> runs = new TreeSet<>();
        switch (query) {
            case Query.Near near -> {
                for (Run x : runs(near.left(), List.of(), capitals)) {
                    for (Run y : runs(near.right(), List.of(), capitals)) {
                        boolean after = y.start > x.end;
                        boolean before = x.start > y.end;
                        if ((after || (before && !near.ordered())) && between(x, y) < near.distance()) {
                            add(runs, x, y);
                        }
                    }
                }
            }
            case Query.Within within -> {
                for (Run x : runs(within.left(), List.of(), capitals)) {
                    for (Run y : runs(within.right(), List.of(), capitals)) {
                        if ((y.start > x.end || x.start > y.end) && oneUnit(within.unit(), x, y)) {
                            add(runs, x, y);
                        }
                    }
                }
            }
            case Query.NotNear not -> {
                Set<Run> right = runs(not.right(), List.of(), capitals);
                for (Run x : runs(not.left(), List.of(), capitals)) {
                    if (right.stream().noneMatch(y -> spoils(not, x, y))) {
                        runs.add(x);
                    }
                }
            }
            case Query.NotWithin not -> {
                Set<Run> right = runs(not.right(), List.of(), capitals);
                for (Run x : runs(not.left(), List.of(), capitals)) {
                    if (right.stream().noneMatch(y -> touches(not.unit(), x, y))) {
                        runs.add(x);
                    }
                }
            }
            case Query.AllOf all -> choose(all.operands(), 0, null, capitals, runs);
            case Query.Word word -> {
                for (List<WordForms.Part> run :
                        WordForms.of(word.text(), languages).alternatives()) {
                    phrase(run, 0, new ArrayList<>(), 0, capitals, runs);
                }
            }
            case Query.Phrase phrase -> {
                for (List<WordForms.Part> run : WordForms.runs(WordForms.phrase(phrase.words()))) {
                    phrase(run, 0, new ArrayList<>(), phrase.slop(), capitals, runs);
                }
            }
            case Query.Prefix prefix -> pattern(WordPattern.wildcard(prefix.start() + "*"), capitals, runs);
            case Query.Wildcard wildcard -> pattern(WordPattern.wildcard(wildcard.pattern()), capitals, runs);
            case Query.Fuzzy fuzzy -> pattern(WordPattern.fuzzy(fuzzy.text(), fuzzy.edits()), capitals, runs);
            case Query.Spelling spelling -> pattern(WordPattern.spelling(spelling.name()), capitals, runs);
            case Query.Regex regex -> pattern(WordPattern.regex(regex.pattern()), capitals, runs);
            default -> {}
        }
        return runs;
    }

    /** One-word patterns only. */
    private void pattern(WordPattern pattern, String capitals, Set<Run> runs) {
        for (int w = 0; w < text.size(); w++) {
            boolean fits =
                    pattern.matches(text.form(w)) || text.aliases(w).stream().anyMatch(pattern::matches);
            if (fits && (capitals.isEmpty() || text.has(w, capitals))) {
                runs.add(new Run(w, w));
            }
        }
    }

    private void phrase(
            List<WordForms.Part> parts, int i, List<Integer> places, int slop, String capitals, Set<Run> runs) {
        if (i == parts.size()) {
            if (parts.isEmpty()) {
                return;
            }
            int low = Integer.MAX_VALUE;
            int high = Integer.MIN_VALUE;
            for (int k = 0; k < places.size(); k++) {
                low = Math.min(low, places.get(k) - k);
                high = Math.max(high, places.get(k) - k);
            }
            Run run = new Run(
                    places.stream().min(Integer::compare).orElseThrow(),
                    places.stream().max(Integer::compare).orElseThrow());
            if (high - low <= slop && text.inHeadline(run.start) == text.inHeadline(run.end)) {
                runs.add(run);
            }
            return;
        }
        for (int w = 0; w < text.size(); w++) {
            if (!places.contains(w) && carries(w, parts.get(i), capitals)) {
                places.add(w);
                phrase(parts, i + 1, places, slop, capitals, runs);
                places.removeLast();
            }
        }
    }

    private boolean carries(int w, WordForms.Part part, String capitals) {
        return part.tokens().stream().anyMatch(token -> text.has(w, token))
                && (!part.allCaps() || text.allCaps(w))
                && (capitals.isEmpty() || text.has(w, capitals));
    }

    private void choose(List<Query> operands, int i, @Nullable Run hull, String capitals, Set<Run> runs) {
        if (i == operands.size()) {
            if (hull != null && text.inHeadline(hull.start) == text.inHeadline(hull.end)) {
                runs.add(hull);
            }
            return;
        }
        for (Run run : runs(operands.get(i), List.of(), capitals)) {
            Run wider = hull == null ? run : new Run(Math.min(hull.start, run.start), Math.max(hull.end, run.end));
            choose(operands, i + 1, wider, capitals, runs);
        }
    }

    private void add(Set<Run> runs, Run x, Run y) {
        Run hull = new Run(Math.min(x.start, y.start), Math.max(x.end, y.end));
        if (text.inHeadline(hull.start) == text.inHeadline(hull.end)) {
            runs.add(hull);
        }
    }

    private static int between(Run x, Run y) {
        return Math.max(x.start, y.start) - Math.min(x.end, y.end) - 1;
    }

    private boolean spoils(Query.NotNear not, Run x, Run y) {
        if (text.inHeadline(x.start) != text.inHeadline(y.start)) {
            return false;
        }
        boolean overlap = x.start <= y.end && y.start <= x.end;
        boolean follows = y.start > x.end || !not.ordered();
        return overlap || (follows && between(x, y) < not.distance());
    }

    private boolean oneUnit(Query.Unit unit, Run x, Run y) {
        int first = Math.min(x.start, y.start);
        int last = Math.max(x.end, y.end);
        for (int w = first + 1; w <= last; w++) {
            if (opens(unit, w)) {
                return false;
            }
        }
        return true;
    }

    private boolean touches(Query.Unit unit, Run x, Run y) {
        if (!oneUnit(unit, y, y)) {
            return false;
        }
        for (int w = x.start; w <= x.end; w++) {
            if (oneUnit(unit, new Run(w, w), y)) {
                return true;
            }
        }
        return false;
    }

    private boolean opens(Query.Unit unit, int w) {
        return unit == Query.Unit.SENTENCE ? text.opensSentence(w) : text.opensParagraph(w);
    }

    private boolean lies(Run run, Query.In part) {
        for (int w = run.start; w <= run.end; w++) {
            boolean headline = text.inHeadline(w);
            boolean lead = !headline && w < text.leadEnd();
            boolean in = switch (part.part()) {
                case HEADLINE -> headline;
                case HEADLINE_AND_LEAD -> headline || lead;
                case LEAD -> lead;
                case BODY -> !headline;
                case FIRST -> !headline && w - text.headlineSize() < part.words();
                case CAPTION -> !headline && text.kind(w) == Body.Kind.CAPTION;
            };
            if (!in || (part.part() == Query.Part.CAPTION && w > run.start && text.opensParagraph(w))) {
                return false;
            }
        }
        return text.inHeadline(run.start) == text.inHeadline(run.end);
    }
}
