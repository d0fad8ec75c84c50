package org.dateline.query;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.dateline.query.Query.AnyOf;
import org.dateline.query.Query.Capitals;
import org.dateline.query.Query.Word;
import org.jspecify.annotations.Nullable;

/** Reads whole sentences of which any word will do. Nothing in them is an operator. */
final class PlainText {
    private final String text;
    private final Predicate<String> stopWords;

    PlainText(String text, Predicate<String> stopWords) {
        this.text = text;
        this.stopWords = stopWords;
    }

    /** Each word once, without those too common to tell anything unless there are no others; null for no word. */
    @Nullable
    Query query() {
        Map<String, Word> words = new LinkedHashMap<>();
        for (Word word : words()) {
            words.putIfAbsent(word.text().toLowerCase(Locale.ROOT), word);
        }
        List<Query> telling = new ArrayList<>();
        List<Query> all = new ArrayList<>();
        words.forEach((key, word) -> {
            Query query = Initialism.isInCapitals(word.text())
                    ? new Capitals(new Word(Initialism.letters(word.text()), word.at()), true, word.at())
                    : word;
            all.add(query);
            if (!stopWords.test(key)) {
                telling.add(query);
            }
        });
        List<Query> kept = telling.isEmpty() ? all : telling;
        if (kept.size() > Limits.CLAUSES) {
            At at = kept.get(Limits.CLAUSES).at();
            throw new QuerySyntaxException(
                    Remark.of(RemarkKind.TOO_MANY_WORDS, Limits.CLAUSES),
                    at,
                    text.substring(0, at.from()).strip());
        }
        if (kept.size() < 2) {
            return kept.isEmpty() ? null : kept.getFirst();
        }
        return new AnyOf(kept, new At(0, text.length()));
    }

    private List<Word> words() {
        List<Word> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = end(at);
            if (end > at) {
                add(words, at, end);
            }
            at = Math.max(end, at + Character.charCount(text.codePointAt(at)));
        }
        return words;
    }

    private int end(int from) {
        int end = from;
        while (end < text.length() && (Characters.isWordPart(text.codePointAt(end)) || joins(end, from))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /**
     * Whether a sign stands within a word: an apostrophe, a dot, the comma of a number, or the hyphen of a name with an
     * article, {@code al-Shabaab}. The parts of any other hyphenated word count alone, since any word will do.
     */
    private boolean joins(int i, int from) {
        if (i == from || i + 1 >= text.length() || !Characters.isWordPart(text.codePointAt(i + 1))) {
            return false;
        }
        return switch (text.charAt(i)) {
            case '\'', '\u2019', '.', '\u200C' -> true;
            case '-' -> isArticle(text.substring(from, i));
            case ',', ':' -> Characters.isDigit(text.charAt(i - 1)) && Characters.isDigit(text.charAt(i + 1));
            default -> false;
        };
    }

    private static boolean isArticle(String part) {
        return part.equalsIgnoreCase("al") || part.equalsIgnoreCase("el");
    }

    /** Chinese and Japanese are written without spaces: such a run gives its pairs of characters. */
    private void add(List<Word> words, int from, int end) {
        String run = text.substring(from, end);
        int count = run.codePointCount(0, run.length());
        boolean unspaced = count > 2 && run.codePoints().allMatch(PlainText::isUnspaced);
        if (!unspaced) {
            if (Characters.hasWordPart(run)) {
                words.add(new Word(run, new At(from, end)));
            }
            return;
        }
        for (int i = 0; i < count - 1; i++) {
            int start = run.offsetByCodePoints(0, i);
            int to = run.offsetByCodePoints(start, 2);
            words.add(new Word(run.substring(start, to), new At(from + start, from + to)));
        }
    }

    private static boolean isUnspaced(int c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HAN, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }
}
