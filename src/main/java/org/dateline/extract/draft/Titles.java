package org.dateline.extract.draft;

import java.text.BreakIterator;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.article.Body;

/** Headlines, and what stands for one where there is none. */
public final class Titles {
    private static final int LIMIT = 140;
    private static final Pattern WHITE = Pattern.compile("[\\s\\p{Z}]+");

    private Titles() {}

    /** A headline on one line, without white space at its ends. */
    public static String clean(String title) {
        return WHITE.matcher(title).replaceAll(" ").strip();
    }

    /** The beginning of a text: its first heading, else its first sentence, cut at the border of a word. */
    public static String of(Body body) {
        if (body.isEmpty()) {
            return "Untitled";
        }
        Body.Block first = body.blocks().getFirst();
        String text = clean(body.text().substring(first.from(), first.to()));
        return first.kind() == Body.Kind.HEADING ? shorten(text) : shorten(firstSentence(text));
    }

    /** At most about 140 characters, ending after a whole word. */
    static String shorten(String text) {
        if (text.length() <= LIMIT) {
            return text;
        }
        BreakIterator words = BreakIterator.getWordInstance(Locale.ROOT);
        words.setText(text.substring(0, Math.min(text.length(), LIMIT + 200)));
        int end = words.preceding(LIMIT);
        if (end < LIMIT / 2) {
            end = Character.isHighSurrogate(text.charAt(LIMIT - 1)) ? LIMIT - 1 : LIMIT;
        }
        return text.substring(0, end).replaceAll("[\\s\\p{P}]+$", "") + "…";
    }

    private static String firstSentence(String text) {
        BreakIterator sentences = BreakIterator.getSentenceInstance(Locale.ENGLISH);
        String start = text.substring(0, Math.min(text.length(), 4_000));
        sentences.setText(start);
        int end = sentences.next();
        while (end != BreakIterator.DONE && end < start.length() && !endsSentence(start.substring(0, end))) {
            end = sentences.next();
        }
        return start.substring(0, end == BreakIterator.DONE ? start.length() : end)
                .strip();
    }

    /** An initial or a short abbreviation before the stop ("U.S. ", "Gen. ") ends no sentence. */
    private static boolean endsSentence(String text) {
        return !text.strip().matches("(?s).*(?:\\b\\p{Lu}|\\b\\p{Lu}\\p{Ll}{1,3})\\.");
    }
}
