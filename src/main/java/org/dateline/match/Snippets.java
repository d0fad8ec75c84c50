package org.dateline.match;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.article.Article;
import org.dateline.article.Body;
import org.dateline.article.Span;
import org.dateline.result.Snippet;
import org.dateline.text.AnalyzedText;
import org.dateline.text.Folding;

/**
 * Chooses the stretches of an article to show for a search: whole sentences where they fit, about 160 to 240 units long, rich
 * in different words of the query, apart from each other. Where nothing in the body matches, the beginning of the body.
 */
public final class Snippets {
    private static final int SHORT = 160;
    private static final int LONG = 240;
    private static final int BEFORE = 70;

    private final AnalyzedText text;
    private final List<Span> marks;
    private final List<Sentence> sentences;

    private Snippets(AnalyzedText text, List<Span> marks) {
        this.text = text;
        this.marks = marks;
        this.sentences = Sentence.of(text);
    }

    /**
     * Chooses at most {@code count} snippets, best first; none for an empty body.
     *
     * @param text the analysis of the article's title and body
     */
    public static List<Snippet> of(Article article, AnalyzedText text, Marks marks, int count) {
        return of(text, marks, count);
    }

    /** The same for an analysed text, which holds the title and body itself. */
    public static List<Snippet> of(AnalyzedText text, Marks marks, int count) {
        return new Snippets(text, marks.body()).choose(count);
    }

    private List<Snippet> choose(int count) {
        if (sentences.isEmpty()) {
            return List.of();
        }
        List<Stretch> candidates = candidates();
        if (candidates.isEmpty()) {
            return List.of(snippet(beginning()));
        }
        List<Snippet> chosen = new ArrayList<>();
        List<Stretch> taken = new ArrayList<>();
        Set<String> shown = new HashSet<>();
        while (chosen.size() < count && !candidates.isEmpty()) {
            Stretch best = candidates.stream()
                    .max(Comparator.comparingLong((Stretch stretch) -> score(stretch, shown))
                            .thenComparing(Stretch::from, Comparator.reverseOrder()))
                    .orElseThrow();
            taken.add(best);
            shown.addAll(best.words());
            chosen.add(snippet(best));
            candidates.removeIf(stretch -> taken.stream().anyMatch(stretch::overlaps));
        }
        return chosen;
    }

    /** New words count most, then different words, then matches; running text before captions, headings and tables. */
    private static long score(Stretch stretch, Set<String> shown) {
        long fresh =
                stretch.words().stream().filter(word -> !shown.contains(word)).count();
        long running = stretch.running() ? 1 : 0;
        return ((fresh * 100 + stretch.words().size()) * 2 + running) * 10 + Math.min(9, stretch.count());
    }

    private List<Stretch> candidates() {
        List<Stretch> candidates = new ArrayList<>();
        int last = -1;
        for (int m = 0; m < marks.size(); m++) {
            int s = sentenceAt(marks.get(m).from());
            Sentence sentence = sentences.get(s);
            if (sentence.length() > LONG) {
                if (candidates.isEmpty()
                        || candidates.getLast().to() < marks.get(m).to()) {
                    candidates.add(cut(sentence, marks.get(m)));
                }
            } else if (s != last) {
                candidates.add(grown(s));
            }
            last = s;
        }
        return candidates;
    }

    private int sentenceAt(int offset) {
        int low = 0;
        int high = sentences.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (sentences.get(middle).from() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private Stretch beginning() {
        int first = 0;
        for (int s = sentences.size() - 1; s >= 0; s--) {
            first = sentences.get(s).kind() == Body.Kind.PARAGRAPH ? s : first;
        }
        Sentence sentence = sentences.get(first);
        return sentence.length() > LONG ? cut(sentence, new Span(sentence.from(), sentence.from())) : grown(first);
    }

    /** The sentence, with those after it and then before it as long as they fit. */
    private Stretch grown(int s) {
        int first = s;
        int last = s;
        while (length(first, last) < SHORT && fits(first, last + 1, last)) {
            last++;
        }
        while (length(first, last) < SHORT && fits(first - 1, last, first)) {
            first--;
        }
        Sentence begin = sentences.get(first);
        return stretch(begin.from(), sentences.get(last).to(), begin.kind(), false, false);
    }

    private boolean fits(int first, int last, int neighbour) {
        if (first < 0 || last >= sentences.size()) {
            return false;
        }
        Body.Kind kind = sentences.get(neighbour).kind();
        return sentences.get(first).kind() == kind && sentences.get(last).kind() == kind && length(first, last) <= LONG;
    }

    private int length(int first, int last) {
        return sentences.get(last).to() - sentences.get(first).from();
    }

    /** A piece of a long sentence around a mark, cut between words. */
    private Stretch cut(Sentence sentence, Span mark) {
        int from = Math.max(sentence.from(), mark.from() - BEFORE);
        if (sentence.to() - from <= LONG) {
            from = Math.max(sentence.from(), sentence.to() - LONG);
        }
        int first = sentence.first();
        while (text.from(first) < from && first < sentence.last() && text.from(first) < mark.from()) {
            first++;
        }
        boolean whole = first == sentence.first();
        int begin = whole ? sentence.from() : text.from(first);
        if (sentence.to() - begin <= LONG) {
            return stretch(begin, sentence.to(), sentence.kind(), !whole, false);
        }
        int last = first;
        while (last < sentence.last() && text.to(last + 1) <= begin + LONG) {
            last++;
        }
        return stretch(begin, text.to(last), sentence.kind(), !whole, true);
    }

    private Stretch stretch(int from, int to, Body.Kind kind, boolean cutBefore, boolean cutAfter) {
        Set<String> words = new HashSet<>();
        int count = 0;
        for (Span mark : marks) {
            if (mark.from() >= from && mark.from() < to) {
                words.add(Folding.fold(text.body().text().substring(mark.from(), mark.to())));
                count++;
            }
        }
        boolean running = kind == Body.Kind.PARAGRAPH || kind == Body.Kind.QUOTE || kind == Body.Kind.LIST_ITEM;
        return new Stretch(from, to, running, cutBefore, cutAfter, words, count);
    }

    private record Stretch(
            int from, int to, boolean running, boolean cutBefore, boolean cutAfter, Set<String> words, int count) {
        boolean overlaps(Stretch other) {
            return from < other.to && other.from < to;
        }
    }

    /** Writes a stretch: white space of any kind and length is one space, marks move with their words. */
    private Snippet snippet(Stretch stretch) {
        String body = text.body().text();
        StringBuilder shown = new StringBuilder(stretch.cutBefore() ? "…" : "");
        int[] place = new int[stretch.to() - stretch.from() + 1];
        for (int i = stretch.from(); i < stretch.to(); i++) {
            place[i - stretch.from()] = shown.length();
            char c = body.charAt(i);
            boolean space = Character.isWhitespace(c) || c == '\u00A0';
            if (!space) {
                shown.append(c);
            } else if (!shown.isEmpty() && shown.charAt(shown.length() - 1) != ' ') {
                shown.append(' ');
            }
        }
        place[stretch.to() - stretch.from()] = shown.length();
        List<Span> moved = new ArrayList<>();
        for (Span mark : marks) {
            int from = Math.max(mark.from(), stretch.from());
            int to = Math.min(mark.to(), stretch.to());
            if (from < to) {
                moved.add(new Span(place[from - stretch.from()], place[to - stretch.from()]));
            }
        }
        return new Snippet(stretch.cutAfter() ? shown + "…" : shown.toString(), moved);
    }
}
