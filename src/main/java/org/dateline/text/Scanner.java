package org.dateline.text;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.function.IntFunction;
import org.dateline.article.Body;
import org.jspecify.annotations.Nullable;

/**
 * Cuts text into words in one pass, and words into sentences. Every spelling met is kept, so that a word met again costs one
 * look-up. A lazy pass saves even that for words of {@linkplain PlainLetters plain letters}, whose number and places it gives
 * alone. Serves one thread at a time.
 */
final class Scanner {
    private final String language;
    private final WordReader reader;
    private final WordTable table;
    private final WordList words = new WordList();
    private final StringBuilder number = new StringBuilder();
    private final IntFunction<Word> numbered = this::word;
    private @Nullable BreakIterator breaks;
    private char[] b = new char[8192];
    private int end;
    private int base;
    private int first;
    private boolean lines;
    private boolean lazy;

    /** @param table of the words of this language, shared with other threads */
    Scanner(String language, WordTable table) {
        this.language = language;
        this.table = table;
        this.reader = new WordReader(language);
    }

    WordList words() {
        return words;
    }

    /** Begins a text. */
    void begin(boolean lazily) {
        words.clear();
        lazy = lazily;
    }

    /** Reads one plain word that a lazy pass left out. */
    Word read(String text, int from, int to) {
        copy(text, from, to);
        return look(0, to - from, false);
    }

    String stem(String form) {
        return reader.stem(form);
    }

    /** Adds the words of a block, which is a paragraph with at least one sentence. */
    void scan(String text, int from, int to, Body.Kind kind) {
        end = to - from;
        base = from;
        copy(text, from, to);
        first = words.size();
        lines = kind == Body.Kind.TABLE || kind == Body.Kind.LIST_ITEM;
        int i = 0;
        while (i < end) {
            i = switch (Chars.kind(b[i])) {
                case Chars.LETTER -> letters(i);
                case Chars.DIGIT -> digits(i);
                case Chars.IDEOGRAPH -> add(i, i + ideograph(i));
                case Chars.COMPLEX -> complex(i);
                case Chars.SURROGATE -> supplementary(i);
                default -> i + 1;
            };
        }
        close(kind);
    }

    private void copy(String text, int from, int to) {
        if (b.length < to - from) {
            b = new char[Math.max(to - from, b.length * 2)];
        }
        text.getChars(from, to, b, 0);
    }

    private void close(Body.Kind kind) {
        if (words.size() == first) {
            return;
        }
        words.flag(first, AnalyzedText.OPENS_SENTENCE | AnalyzedText.OPENS_PARAGRAPH);
        words.flag(words.size() - 1, AnalyzedText.CLOSES_SENTENCE | AnalyzedText.CLOSES_PARAGRAPH);
        byte flag = AnalyzedText.kindFlag(kind);
        for (int w = first; w < words.size(); w++) {
            words.flag(w, flag);
        }
    }

    private int letters(int from) {
        if (from + 1 < end && b[from + 1] == '.') {
            int dotted = dotted(from);
            if (dotted > 0) {
                return add(look(from, dotted, true), from, dotted);
            }
        }
        int i = from + 1;
        while (i < end && PlainLetters.isPlain(b[i])) {
            i++;
        }
        if (i == end || (b[i] != '"' && Chars.kind(b[i]) == Chars.OTHER)) {
            return PlainLetters.isPlain(b[from]) ? addPlain(from, i) : add(from, i);
        }
        while (i < end) {
            byte kind = Chars.kind(b[i]);
            if (kind == Chars.LETTER || kind == Chars.DIGIT || kind == Chars.MARK) {
                i++;
            } else if (kind == Chars.APOSTROPHE && i + 1 < end && Chars.kind(b[i + 1]) == Chars.LETTER) {
                if ((b[i + 1] | 32) == 's' && !(i + 2 < end && continues(b[i + 2]))) {
                    if (isPlain(from, i)) {
                        addPlain(from, i);
                    } else {
                        add(from, i);
                    }
                    return i + 2;
                }
                i++;
            } else if (kind == Chars.SURROGATE && isLetterPair(i) || isGershayim(i)) {
                i += kind == Chars.SURROGATE ? 2 : 1;
            } else {
                break;
            }
        }
        return add(from, i);
    }

    private static boolean continues(char c) {
        byte kind = Chars.kind(c);
        return kind == Chars.LETTER || kind == Chars.DIGIT || kind == Chars.MARK;
    }

    /** A quotation mark inside a Hebrew acronym. */
    private boolean isGershayim(int i) {
        return b[i] == '"' && i + 1 < end && isHebrew(b[i - 1]) && isHebrew(b[i + 1]);
    }

    private static boolean isHebrew(char c) {
        return c >= '\u05D0' && c <= '\u05EA';
    }

    /** The end of letters with full stops, two at least, or 0. */
    private int dotted(int from) {
        int i = from;
        int letters = 0;
        while (i + 1 < end && Chars.kind(b[i]) == Chars.LETTER && b[i + 1] == '.') {
            i += 2;
            letters++;
        }
        boolean bare = i < end && Chars.kind(b[i]) == Chars.LETTER && !(i + 1 < end && continues(b[i + 1]));
        if (bare) {
            i++;
            letters++;
        }
        return letters >= 2 ? i : 0;
    }

    private int digits(int from) {
        int i = from;
        while (i < end && Chars.kind(b[i]) == Chars.DIGIT) {
            i++;
        }
        boolean plain = i == end || !(continues(b[i]) || isSeparator(b[i]));
        if (plain && b[from] < 128) {
            return isPlain(from, i) ? addPlain(from, i) : add(from, i);
        }
        if (i < end && continues(b[i])) {
            return alphanumeric(from, i);
        }
        number.setLength(0);
        return suffixed(from, Numbers.read(b, from, end, number));
    }

    private boolean isSeparator(char c) {
        return c == ',' || c == '.' || c == '\'' || c == '\u2019' || c == '\u00A0' || c == '\u202F' || c >= '\u0660';
    }

    /** Digits that letters follow at once: 1990s, 4bn, 3G. */
    private int alphanumeric(int from, int digits) {
        int i = digits;
        boolean letters = true;
        while (i < end && continues(b[i])) {
            letters &= Chars.kind(b[i]) != Chars.DIGIT;
            i++;
        }
        if (letters) {
            number.setLength(0);
            Numbers.read(b, from, digits, number);
            return add(number(from, digits, i), from, i);
        }
        return add(from, i);
    }

    private int suffixed(int from, int digits) {
        int i = digits;
        while (i < end && Chars.kind(b[i]) == Chars.LETTER) {
            i++;
        }
        return add(number(from, digits, i), from, i);
    }

    private Word number(int from, int digits, int to) {
        boolean currency = from > 0 && Character.getType(b[from - 1]) == Character.CURRENCY_SYMBOL;
        return reader.number(number.toString(), new String(b, digits, to - digits), currency);
    }

    private int ideograph(int i) {
        return i + 1 < end && Chars.kind(b[i + 1]) == Chars.MARK ? 2 : 1;
    }

    private int complex(int from) {
        int to = from;
        while (to < end && (Chars.kind(b[to]) == Chars.COMPLEX || Chars.kind(b[to]) == Chars.MARK)) {
            to++;
        }
        BreakIterator iterator = breaks();
        iterator.setText(new String(b, from, to - from));
        int last = iterator.first();
        for (int next = iterator.next(); next != BreakIterator.DONE; next = iterator.next()) {
            add(from + last, from + next);
            last = next;
        }
        return to;
    }

    private BreakIterator breaks() {
        BreakIterator iterator = breaks;
        if (iterator == null) {
            iterator = BreakIterator.getWordInstance(ULocale.ROOT);
            breaks = iterator;
        }
        return iterator;
    }

    private int supplementary(int i) {
        if (i + 1 >= end || !Character.isSurrogatePair(b[i], b[i + 1])) {
            return i + 1;
        }
        int c = Character.toCodePoint(b[i], b[i + 1]);
        if (Character.isIdeographic(c)) {
            return add(i, i + 2);
        }
        if (!Character.isLetter(c)) {
            return i + 2;
        }
        int to = i + 2;
        while (to < end && (continues(b[to]) || isLetterPair(to))) {
            to += Chars.kind(b[to]) == Chars.SURROGATE ? 2 : 1;
        }
        return add(i, to);
    }

    private boolean isLetterPair(int i) {
        if (i + 1 >= end || !Character.isSurrogatePair(b[i], b[i + 1])) {
            return false;
        }
        int c = Character.toCodePoint(b[i], b[i + 1]);
        int type = Character.getType(c);
        return type == Character.NON_SPACING_MARK || (Character.isLetterOrDigit(c) && !Character.isIdeographic(c));
    }

    private Word look(int from, int to, boolean dotted) {
        Word known = table.get(b, from, to);
        if (known != null) {
            return known;
        }
        String written = new String(b, from, to - from);
        Word word = dotted ? reader.dotted(written) : reader.letters(written);
        table.put(word);
        return word;
    }

    private int add(int from, int to) {
        return add(look(from, to, false), from, to);
    }

    /** Adds a word of {@linkplain PlainLetters plain letters} alone, all of which is the word. */
    private int addPlain(int from, int to) {
        return add(lazy ? null : look(from, to, false), from, to);
    }

    private boolean isPlain(int from, int to) {
        int i = from;
        while (i < to && PlainLetters.isPlain(b[i])) {
            i++;
        }
        return i == to;
    }

    private int add(@Nullable Word word, int from, int to) {
        if (word != null && word.is(Word.EMPTY)) {
            return to;
        }
        int size = words.size();
        words.add(word, base + from + (word == null ? 0 : word.skip()), base + to);
        if (size > first && isBorder(size - 1, from)) {
            words.flag(size - 1, AnalyzedText.CLOSES_SENTENCE);
            words.flag(size, AnalyzedText.OPENS_SENTENCE);
        }
        return to;
    }

    private boolean isBorder(int before, int next) {
        int from = words.to(before) - base;
        if (from + 1 == next && b[from] == ' ' && b[from - 1] != '.') {
            // So it is between most words.
            return false;
        }
        int length = words.to(before) - words.from(before);
        return Sentences.border(b, from, next, before, length, numbered, lines, language);
    }

    /** A word of this block, read now if it was left out; it then stays known. */
    private Word word(int w) {
        Word known = words.known(w);
        if (known == null) {
            known = look(words.from(w) - base, words.to(w) - base, false);
            words.set(w, known);
        }
        return known;
    }
}
