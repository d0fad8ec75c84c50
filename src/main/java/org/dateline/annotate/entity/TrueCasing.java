package org.dateline.annotate.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives lines in capitals their small letters back, so that names can be told in them: as the rest of the text writes a word,
 * else as English mostly does; what is in no list may be a name. No character moves. What such lines name is a name only where
 * the text elsewhere, a list or a title bears it out. For one text; not thread-safe.
 */
final class TrueCasing {
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "of", "the", "and", "for", "de", "la", "del", "los", "las", "on", "in", "to", "al", "el", "a", "an", "at",
            "by");

    private static final Set<String> DIRECTIONS =
            Set.of("northern", "southern", "eastern", "western", "central", "north", "south", "east", "west");

    private static final int LONGEST_NAME = 4;
    private static final int PLACES = NameLexicon.COUNTRY | NameLexicon.REGION | NameLexicon.CITY;
    private static final String VOWELS = "AEIOUYÀÁÂÄÅÆÈÉÊËÌÍÎÏÒÓÔÖØÙÚÛÜ";

    private final String text;
    private final ShoutedLines lines;
    private final NameLexicon names;
    private final @Nullable CaseTable table;
    private final Map<String, String> own = new HashMap<>();

    private record Token(int from, int to) {}

    /** @param isEnglish whether the table of English words holds for it */
    TrueCasing(String text, ShoutedLines lines, NameLexicon names, boolean isEnglish) {
        this.text = text;
        this.lines = lines;
        this.names = names;
        this.table = isEnglish && !lines.isEmpty() ? CaseTable.shipped() : null;
    }

    /** The text, of the same length. */
    String restored() {
        if (lines.isEmpty()) {
            return text;
        }
        learn();
        char[] chars = text.toCharArray();
        for (int from = lines.next(0); from >= 0; from = lines.next(lines.end(from))) {
            restore(tokens(from, lines.end(from)), chars);
        }
        return new String(chars);
    }

    /** Whether a line in capitals is where this is. */
    boolean isShouted(int position) {
        return lines.at(position);
    }

    /** Whether the rest of the text has a word with a capital. */
    boolean isOwn(String word) {
        return own.containsKey(small(word));
    }

    /** Whether something besides its place bears a name of a line in capitals out. */
    boolean isBorneOut(Mention mention, boolean isTitled, WellKnownNames wellKnown) {
        List<String> words = mention.words();
        if (words.stream().allMatch(this::isOwn)) {
            return true;
        }
        int flags = names.flags(words);
        return table != null
                && switch (mention.type()) {
                    case PLACE -> (flags & PLACES) != 0 && !DIRECTIONS.contains(small(mention.form()));
                    case PERSON ->
                        isTitled
                                || words.size() == 1
                                || (names.flags(words.getFirst()) & NameLexicon.GIVEN_NAME) != 0
                                        && words.stream().noneMatch(NameWords::isInstitution);
                    case ORGANIZATION ->
                        flags == NameLexicon.ORGANIZATION
                                || wellKnown.of(mention.type(), mention.form()) != null
                                || words.size() == 1 && isAcronym(mention)
                                || words.size() > 1 && endsAsInstitution(words);
                };
    }

    private boolean isAcronym(Mention mention) {
        String form = mention.form();
        return form.length() > 1
                && form.chars().noneMatch(Character::isLowerCase)
                && (isBracketed(mention.from(), mention.to()) || table != null && table.isAcronym(form));
    }

    private static boolean endsAsInstitution(List<String> words) {
        String last = words.getLast();
        return (NameWords.isInstitution(last)
                        || NameWords.isCompanyForm(last)
                        || NameWords.isInstitution(words.getFirst()))
                && Character.isUpperCase(last.charAt(0));
    }

    private List<Token> tokens(int from, int to) {
        List<Token> tokens = new ArrayList<>();
        int at = from;
        while (at < to) {
            int end = tokenEnd(at, to);
            if (end > at) {
                tokens.add(new Token(at, end));
            }
            at = Math.max(end, at + 1);
        }
        return tokens;
    }

    /** The end of the token that begins here; the same place where none does. */
    private int tokenEnd(int from, int to) {
        int end = from;
        while (end < to
                && (Character.isLetterOrDigit(text.charAt(end)) || end > from && isInitialsDot(from, end, to))) {
            end++;
        }
        return end;
    }

    /** The dots of {@code U.S.}, the last one too. */
    private boolean isInitialsDot(int from, int dot, int to) {
        boolean isLetterBefore = text.charAt(dot) == '.'
                && Character.isLetter(text.charAt(dot - 1))
                && (dot - 1 == from || text.charAt(dot - 2) == '.');
        return isLetterBefore
                && (dot + 2 <= to && Character.isLetter(charAt(dot + 1)) && charAt(dot + 2) == '.' || dot - 2 > from);
    }

    private char charAt(int at) {
        return at < text.length() ? text.charAt(at) : ' ';
    }

    /** Notes how the text writes the words that have a capital inside its sentences. */
    private void learn() {
        int at = 0;
        while (at < text.length()) {
            int end = tokenEnd(at, text.length());
            boolean isCapital = end - at > 1 && Character.isUpperCase(text.charAt(at));
            if (isCapital && !lines.at(at) && !beginsSentence(at)) {
                String form = text.substring(at, end);
                own.putIfAbsent(small(form), form);
            }
            at = Math.max(end, at + 1);
        }
    }

    private boolean beginsSentence(int from) {
        int at = from;
        while (at > 0 && " \"'“‘([".indexOf(text.charAt(at - 1)) >= 0) {
            at--;
        }
        return at == 0
                || ".!?:".indexOf(text.charAt(at - 1)) >= 0
                || text.charAt(at - 1) == '\n' && (!lines.at(from) || at < 2 || text.charAt(at - 2) == '\n');
    }

    private void restore(List<Token> tokens, char[] chars) {
        for (int i = 0; i < tokens.size(); i++) {
            write(tokens.get(i), usual(tokens.get(i)), chars);
        }
        for (int i = 0; i < tokens.size(); i++) {
            i = Math.max(i, knownName(tokens, i, chars) - 1);
        }
        for (int i = 1; i < tokens.size(); i++) {
            expansion(tokens, i, chars);
        }
    }

    private String usual(Token token) {
        String word = text.substring(token.from(), token.to());
        String small = small(word);
        String known = own.get(small);
        if (known != null) {
            return known;
        }
        boolean isSuffix = word.length() <= 2 && token.from() > 0 && "'’".indexOf(text.charAt(token.from() - 1)) >= 0;
        if (isSuffix || table == null || word.equals("A")) {
            return small;
        }
        if (table.isSmall(word)) {
            return beginsSentence(token.from()) ? capital(word) : small;
        }
        int flags = names.flags(capital(word));
        boolean isAcronym = !NameWords.isTitle(word) && table.isAcronym(word) && (flags & NameLexicon.COUNTRY) == 0
                || (flags & PLACES) == 0 && looksLikeAcronym(token, word);
        return isAcronym ? word : capital(word);
    }

    private boolean looksLikeAcronym(Token token, String word) {
        return word.indexOf('.') > 0
                || word.length() == 1
                || !NameWords.isTitle(word) && word.chars().noneMatch(c -> VOWELS.indexOf(c) >= 0)
                || isBracketed(token.from(), token.to());
    }

    private boolean isBracketed(int from, int to) {
        return from > 0 && "([".indexOf(text.charAt(from - 1)) >= 0 && ")]".indexOf(charAt(to)) >= 0;
    }

    /** Writes the longest name of several words that begins here as the list has it; its end, or where it would begin. */
    private int knownName(List<Token> tokens, int from, char[] chars) {
        int known = from;
        long hash = 0;
        List<String> forms = new ArrayList<>();
        for (int i = from; i < Math.min(tokens.size(), from + LONGEST_NAME) && isNext(tokens, from, i); i++) {
            String word = text.substring(tokens.get(i).from(), tokens.get(i).to());
            forms.add(i > from && FUNCTION_WORDS.contains(small(word)) ? small(word) : capital(word));
            hash = NameLexicon.extend(hash, forms.getLast().hashCode());
            if (i > from && (names.flags(hash) & 0x7F) != 0) {
                known = i + 1;
            }
        }
        for (int i = from; i < known; i++) {
            write(tokens.get(i), forms.get(i - from), chars);
        }
        return known;
    }

    private boolean isNext(List<Token> tokens, int from, int at) {
        return at == from
                || text.substring(tokens.get(at - 1).to(), tokens.get(at).from())
                        .isBlank();
    }

    /** The words in front of their own initials in brackets are a name. */
    private void expansion(List<Token> tokens, int at, char[] chars) {
        Token token = tokens.get(at);
        String initials = text.substring(token.from(), token.to());
        if (initials.length() < 2 || !isBracketed(token.from(), token.to())) {
            return;
        }
        int letter = initials.length() - 1;
        int i = at - 1;
        while (i >= 0 && letter >= 0) {
            String word = text.substring(tokens.get(i).from(), tokens.get(i).to());
            if (word.charAt(0) == initials.charAt(letter)) {
                letter--;
            } else if (!FUNCTION_WORDS.contains(small(word))) {
                return;
            }
            i--;
        }
        for (int k = i + 1; letter < 0 && k < at; k++) {
            String word = text.substring(tokens.get(k).from(), tokens.get(k).to());
            write(tokens.get(k), FUNCTION_WORDS.contains(small(word)) ? small(word) : capital(word), chars);
        }
    }

    private static void write(Token token, String form, char[] chars) {
        if (form.length() == token.to() - token.from()) {
            form.getChars(0, form.length(), chars, token.from());
        }
    }

    private static String small(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static String capital(String word) {
        return word.charAt(0) + small(word.substring(1));
    }
}
