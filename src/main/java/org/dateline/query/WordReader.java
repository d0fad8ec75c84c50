package org.dateline.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.query.Query.Capitals;
import org.dateline.query.Query.Fuzzy;
import org.dateline.query.Query.Phrase;
import org.dateline.query.Query.Prefix;
import org.dateline.query.Query.Wildcard;
import org.dateline.query.Query.Word;

/** Reads what one unquoted word means: its wildcards, edits, dots. */
final class WordReader {
    private static final Pattern BOOST = Pattern.compile("(.+)\\^\\d{0,9}(?:\\.\\d*)?");
    private static final Pattern EDITS = Pattern.compile("(.+?)~(\\d{0,9}(?:\\.\\d*)?)");
    private static final Pattern ELISION = Pattern.compile("(?i)(?:l|d|j|m|n|s|t|c|qu)['\u2019](.+)");

    private static final int SHORTEST_FUZZY = 4;
    /** No word is longer, and a longer pattern costs more than a search may. */
    private static final int LONGEST_PATTERN = 100;

    private final Notes notes;

    WordReader(Notes notes) {
        this.notes = notes;
    }

    Query read(String typed, At at) {
        boolean isPattern = hasWildcard(typed) || typed.indexOf('~') > 0;
        if (isPattern && typed.replaceAll("\\*+", "*").length() > LONGEST_PATTERN) {
            throw notes.mistake(
                    Remark.of(RemarkKind.PATTERN_TOO_LONG, notes.typed(at), LONGEST_PATTERN),
                    at,
                    typed.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().replaceFirst("(?s)^(.{0,60}).*", "$1"));
        }
        Matcher boost = BOOST.matcher(typed);
        if (boost.matches() && Characters.hasWordPart(boost.group(1))) {
            notes.add(Remark.of(RemarkKind.WEIGHT, notes.typed(at)), at);
            return read(boost.group(1), at);
        }
        Matcher edits = EDITS.matcher(typed);
        if (edits.matches() && Characters.hasWordPart(edits.group(1))) {
            return fuzzy(edits.group(1), edits.group(2), at);
        }
        if (Initialism.isInCapitals(typed)) {
            return new Capitals(new Word(Initialism.letters(typed), at), true, at);
        }
        if (hasWildcard(typed)) {
            return pattern(typed, at);
        }
        offerCapitals(typed, at);
        return new Word(typed, at);
    }

    static boolean hasWildcard(String typed) {
        return typed.indexOf('*') >= 0 || typed.indexOf('?') >= 0 || typed.endsWith("!") && typed.length() > 2;
    }

    private Query fuzzy(String word, String number, At at) {
        if (hasWildcard(word)) {
            notes.add(Remark.of(RemarkKind.EDITS_OF_PATTERN), at, notes.fix(at, word));
            return read(word, at);
        }
        int edits = number.isEmpty() ? 2 : number.contains(".") ? 1 : Integer.parseInt(number);
        if (edits > 2 || number.contains(".")) {
            int most = Math.min(edits, 2);
            notes.add(
                    Remark.of(RemarkKind.TOO_MANY_EDITS, notes.typed(at), word + "~" + most),
                    at,
                    notes.fix(at, word + "~" + most));
            edits = most;
        }
        return edits == 0 ? read(word, at) : fuzzy(word, edits, at);
    }

    /** Of several words each that is long enough may differ: {@code al-qaida~1}. */
    private static Query fuzzy(String typed, int edits, At at) {
        List<String> parts = parts(typed.replace("!", " "));
        List<Query> words = new ArrayList<>();
        for (String part : parts) {
            boolean exact = parts.size() > 1 && part.length() < SHORTEST_FUZZY;
            words.add(exact ? new Phrase(part, 0, at) : new Fuzzy(part, edits, at));
        }
        return Chain.ordered(words, at);
    }

    /** A pattern of several words, {@code al-sha*}, is a phrase whose last word is a pattern. */
    Query pattern(String typed, At at) {
        List<String> parts = parts(typed);
        if (parts.size() == 1) {
            return onePattern(parts.getFirst(), at);
        }
        List<Query> words = new ArrayList<>();
        for (String part : parts) {
            if (Characters.hasWordPart(part)) {
                words.add(hasWildcard(part) ? onePattern(part, at) : new Phrase(part, 0, at));
            }
        }
        return Chain.ordered(words, at);
    }

    private static List<String> parts(String typed) {
        Matcher elision = ELISION.matcher(typed);
        String whole = elision.matches() ? elision.group(1) : typed;
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        whole.codePoints().forEach(c -> {
            if (Characters.isWordPart(c) || c == '*' || c == '?' || c == '!') {
                part.appendCodePoint(c);
            } else if (c != '\'' && c != '\u2019') {
                parts.add(part.toString());
                part.setLength(0);
            }
        });
        parts.add(part.toString());
        List<String> words = parts.stream().filter(Characters::hasWordPart).toList();
        return words.isEmpty() ? List.of(typed) : words;
    }

    private static Query onePattern(String typed, At at) {
        String pattern = typed.replaceAll("\\*+", "*");
        if (pattern.endsWith("!")) {
            pattern = pattern.substring(0, pattern.length() - 1).replace("!", "") + "*";
        } else {
            pattern = pattern.replace("!", "");
        }
        pattern = pattern.replace("**", "*");
        String start = pattern.substring(0, pattern.length() - 1);
        boolean prefix = pattern.endsWith("*") && start.indexOf('*') < 0 && start.indexOf('?') < 0;
        if (prefix) {
            return new Prefix(start, at);
        }
        return hasWildcard(pattern) ? new Wildcard(pattern, at) : new Word(pattern, at);
    }

    /** {@code US} may mean the country, {@code WHO} the organisation: the same in capitals only is offered. */
    private void offerCapitals(String typed, At at) {
        boolean isShort = typed.length() >= 2 && typed.length() <= 4;
        if (isShort && typed.chars().allMatch(Character::isUpperCase)) {
            String capitals = "allcaps(" + typed.toLowerCase(Locale.ROOT) + ")";
            notes.add(
                    Remark.of(RemarkKind.CAPITALS, typed, typed.toLowerCase(Locale.ROOT), capitals),
                    at,
                    notes.fix(at, capitals));
        }
    }
}
