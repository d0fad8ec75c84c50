package org.dateline.query;

import java.util.List;
import org.dateline.query.Token.Kind;

/** Cuts a run of plain characters into words: passes over punctuation, keeps wildcards. */
final class WordCutter {
    private static final int LONGEST_INITIALISM = 20;

    private final String text;
    private final Notes notes;
    private final List<Token> tokens;

    WordCutter(String text, Notes notes, List<Token> tokens) {
        this.text = text;
        this.notes = notes;
        this.tokens = tokens;
    }

    /** A pasted address is one word; the note offers to look for it among the articles' own addresses. */
    int address(int from, int end) {
        int to = end;
        while (to > from && ".,;:!?'>\u2019".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        At place = new At(from, to);
        String address = text.substring(from, to);
        tokens.add(new Token(Kind.PLAIN, address, place));
        notes.add(Remark.of(RemarkKind.ADDRESS), place, notes.fix(place, "url:\"" + address + "\""));
        return end;
    }

    void cut(int from, int to) {
        int start = from;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean cuts = c == '=' || c == '<' || c == '>' || c == ':' && !isBetweenDigits(i);
            if (cuts) {
                word(start, i);
                start = i + 1;
            }
        }
        word(start, to);
    }

    private boolean isBetweenDigits(int i) {
        return i > 0
                && i + 1 < text.length()
                && Characters.isDigit(text.charAt(i - 1))
                && Characters.isDigit(text.charAt(i + 1));
    }

    private void word(int from, int to) {
        int start = from;
        while (start < to && !opensWord(text.codePointAt(start))) {
            start += Character.charCount(text.codePointAt(start));
        }
        int end = Math.max(start, closing(start, to));
        String word = text.substring(start, end);
        At place = new At(start, end);
        if (!word.isEmpty() && word.chars().allMatch(c -> c == '*')) {
            tokens.add(new Token(Kind.STAR, "*", place));
        } else if (Characters.hasWordPart(word)) {
            tokens.add(new Token(Kind.WORD, word, place));
        }
    }

    private static boolean opensWord(int c) {
        return Characters.isWordPart(c) || c == '*' || c == '?' || c == '#' || c == '@';
    }

    private int closing(int start, int to) {
        int end = withoutPunctuation(start, to);
        int marks = end;
        while (marks > start && isMark(text.charAt(marks - 1))) {
            marks--;
        }
        String run = text.substring(marks, end);
        boolean emphasis = run.contains("!") && run.length() > 1;
        boolean question = run.endsWith("?") && !run.contains("*") && endsSentence(to);
        return emphasis || question ? withoutPunctuation(start, marks) : end;
    }

    /** The dot that ends a sentence goes, the dot that ends an initialism stays. */
    private int withoutPunctuation(int start, int to) {
        int end = to;
        while (end > start && !closesWord(text.codePointBefore(end))) {
            boolean dot = text.charAt(end - 1) == '.';
            if (dot && end - start <= LONGEST_INITIALISM && Initialism.is(text.substring(start, end))) {
                return end;
            }
            end -= Character.charCount(text.codePointBefore(end));
        }
        return end;
    }

    private static boolean isMark(char c) {
        return c == '?' || c == '!' || c == '*';
    }

    private static boolean closesWord(int c) {
        return Characters.isWordPart(c) || "*?!%~+#".indexOf(c) >= 0;
    }

    /** Whether a question mark that ends here ends a sentence: the text ends, or a capital follows. */
    private boolean endsSentence(int to) {
        int next = to;
        while (next < text.length() && Characters.isSpace(text.charAt(next))) {
            next++;
        }
        return next == text.length() || next > to && Character.isUpperCase(text.codePointAt(next));
    }
}
