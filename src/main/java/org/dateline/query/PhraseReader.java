package org.dateline.query;

import java.util.ArrayList;
import java.util.List;
import org.dateline.query.Query.Near;
import org.dateline.query.Query.Phrase;
import org.jspecify.annotations.Nullable;

/** Reads the inside of quotation marks. */
final class PhraseReader {
    /** Words of a phrase with wildcards; more would be a chain of proximities deeper than a tree may be. */
    private static final int MOST_PATTERNS = 32;

    private final Notes notes;
    private final WordReader words;

    PhraseReader(Notes notes, WordReader words) {
        this.notes = notes;
        this.words = words;
    }

    /** What a phrase means; null where there is no word in it. */
    @Nullable
    Query read(String inside, int slop, At at) {
        String cleaned = clean(inside);
        if (!Characters.hasWordPart(cleaned)) {
            notes.add(Remark.of(RemarkKind.EMPTY_QUOTE), at, notes.fix(at, ""));
            return null;
        }
        String withoutEnd = withoutQuestionMark(cleaned);
        if (withoutEnd.indexOf('*') < 0 && !withoutEnd.matches(".*\\?[\\p{L}\\p{N}].*")) {
            return new Phrase(withoutEnd, slop, at);
        }
        Query pattern = patterns(withoutEnd.split(" "), slop, at);
        notes.add(Remark.of(RemarkKind.PATTERN_IN_PHRASE), at);
        return pattern;
    }

    /** One space between words, and no sign that would close the phrase. */
    static String clean(String inside) {
        StringBuilder cleaned = new StringBuilder();
        inside.codePoints().forEach(c -> {
            boolean gap = Characters.isSpace(c) || c == '\\' || c <= 0xFFFF && Characters.isQuote((char) c);
            if (!gap) {
                cleaned.appendCodePoint(c);
            } else if (!cleaned.isEmpty() && cleaned.charAt(cleaned.length() - 1) != ' ') {
                cleaned.append(' ');
            }
        });
        return cleaned.toString().strip();
    }

    private static String withoutQuestionMark(String phrase) {
        int end = phrase.length();
        while (end > 0 && (phrase.charAt(end - 1) == '?' || phrase.charAt(end - 1) == ' ')) {
            end--;
        }
        return phrase.substring(0, end).strip();
    }

    private Query patterns(String[] parts, int slop, At at) {
        if (parts.length > MOST_PATTERNS) {
            throw notes.mistake(
                    Remark.of(RemarkKind.PHRASE_TOO_LONG, MOST_PATTERNS),
                    at,
                    notes.typed(at).replace("*", ""));
        }
        Query left = null;
        int distance = 1;
        for (String part : parts) {
            if (!Characters.hasWordPart(part)) {
                distance += part.contains("*") && left != null ? 1 : 0;
                continue;
            }
            Query right = WordReader.hasWildcard(part) ? words.pattern(part, at) : new Phrase(part, 0, at);
            left = left == null ? right : new Near(left, right, distance + slop, slop == 0, at);
            distance = 1;
        }
        return left == null ? new Phrase(String.join(" ", parts), slop, at) : left;
    }

    /** A pasted line, any phrase. */
    List<Query> lines(List<Line> lines) {
        List<Query> phrases = new ArrayList<>();
        for (Line line : lines) {
            Query phrase = read(line.text(), 0, line.at());
            if (phrase != null) {
                phrases.add(phrase);
            }
        }
        return phrases;
    }

    /** A line of a pasted list and its place. */
    record Line(String text, At at) {}
}
