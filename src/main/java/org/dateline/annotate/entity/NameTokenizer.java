package org.dateline.annotate.entity;

import java.util.Arrays;
import java.util.Set;

/**
 * Parts a text into tokens and sentences, in the way in which the text that the name model learnt from was parted. Token
 * {@code t} covers {@code from(t)} to {@code to(t)} in UTF-16 units; sentence {@code s} begins at token
 * {@code sentence(s)}. Possessives stand apart ({@code Mali 's}); abbreviations keep their point; an empty line, or a line
 * end that no lower-case word follows, ends a sentence. Reused from text to text; not thread-safe.
 */
final class NameTokenizer {
    private static final Set<String> ABBREVIATIONS = Set.of(
            ("Mr Mrs Ms Dr Gen Sen Rep Reps Sens Gov Lt Col Sgt Capt Cmdr Prof Rev St Inc Corp Co Ltd Jr Sr Jan Feb Mar "
                            + "Apr Jun Jul Aug Sep Sept Oct Nov Dec No vs Bros Calif Ill Mass Mich Pa Fla Tex Va Wash Ave "
                            + "Maj Adm Hon Messrs Conn Ariz Ala Ark Colo Del Ga Ind Kan Ky La Md Minn Miss Mo Neb Nev "
                            + "Okla Ore Tenn Vt Wis Wyo Mt Ft Supt Det")
                    .split(" "));
    private static final int LONGEST_LINE = 110;
    private static final int SHORTEST_LINE = 40;
    private static final int FEWEST_LINES = 3;
    private static final int INDENT = 2;
    private static final byte MARK = 0;
    private static final byte SPACE = 1;
    /** Letters and digits; {@link #CAPITAL} is one as well. */
    private static final byte WORD = 2;

    private static final byte CAPITAL = 3;
    private static final byte[] KINDS = kinds();

    private char[] text = {};
    private int length;
    private int size;
    private int sentences;
    private int[] from = new int[4096];
    private int[] to = new int[4096];
    private byte[] kinds = new byte[4096];
    private int[] sentence = new int[512];
    /** How long the lines of a text that is broken into lines are; 0 for any other text. */
    private int width;

    private int lineFrom;

    void split(char[] chars, int count) {
        text = chars;
        length = count;
        size = 0;
        sentences = 0;
        sentence[0] = 0;
        width = width();
        lineFrom = 0;
        int at = 0;
        while (at < length) {
            at = switch (KINDS[text[at]]) {
                case SPACE -> space(at);
                case WORD, CAPITAL -> word(at);
                default -> mark(at);
            };
        }
        endSentence();
    }

    int size() {
        return size;
    }

    int from(int token) {
        return from[token];
    }

    int to(int token) {
        return to[token];
    }

    /** Writes what each token is to an array, as {@link NameChunks#kinds} has it. */
    void copyKinds(byte[] into) {
        System.arraycopy(kinds, 0, into, 0, size);
    }

    int sentences() {
        return sentences;
    }

    /** The first token of a sentence; for the number of sentences, the number of tokens. */
    int sentence(int number) {
        return sentence[number];
    }

    /** The form of a token in dictionaries: digits become 0, and there is one kind of each quotation mark and dash. */
    static String form(char[] text, int from, int to) {
        char first = text[from];
        if (to - from == 1) {
            return switch (first) {
                case '“', '”' -> "\"";
                case '’', '‘' -> "'";
                case '–', '—' -> "--";
                default -> Character.isDigit(first) ? "0" : String.valueOf(first);
            };
        }
        if (first == '`' || isApostrophe(first) && to - from == 2 && text[from + 1] == first) {
            return "\"";
        }
        char[] form = new char[to - from];
        for (int i = from; i < to; i++) {
            char c = text[i];
            form[i - from] = c >= '0' && c <= '9' ? '0' : c == '’' ? '\'' : c;
        }
        return new String(form);
    }

    private int space(int at) {
        if (text[at] != '\n') {
            return at + 1;
        }
        int next = at + 1;
        boolean emptyLine = false;
        int indent = 0;
        while (next < length && KINDS[text[next]] == SPACE) {
            indent++;
            emptyLine |= text[next++] == '\n';
        }
        boolean goesOn = width > 0 && (at - lineFrom) * 3 > width * 2 && indent < INDENT;
        if (emptyLine || next >= length || !goesOn && !Character.isLowerCase(text[next])) {
            endSentence();
        }
        lineFrom = next;
        return next;
    }

    /**
     * The length of the longest line where the text is broken into lines, as wire copy is: then the end of a long line ends
     * no sentence, and a name may go on behind it. 0 where a line is a paragraph.
     */
    private int width() {
        int from = 0;
        int longest = 0;
        int lines = 0;
        int full = 0;
        for (int i = 0; i < length; i++) {
            if (text[i] != '\n') {
                continue;
            }
            int line = i - from;
            boolean hasNext = i + 1 < length && text[i + 1] != '\n';
            if (line > 0 && hasNext) {
                lines++;
                full += line >= SHORTEST_LINE ? 1 : 0;
                longest = Math.max(longest, line);
            }
            if (line > LONGEST_LINE) {
                return 0;
            }
            from = i + 1;
        }
        boolean isBroken = full >= FEWEST_LINES && full * 3 >= lines * 2 && length - from <= LONGEST_LINE;
        return isBroken ? longest : 0;
    }

    private int word(int at) {
        int end = at + 1;
        while (end < length && (KINDS[text[end]] >= WORD || joins(at, end))) {
            end++;
        }
        if (end < length && text[end] == '.' && isAbbreviation(at, end)) {
            end++;
        }
        add(at, end);
        return end;
    }

    /** Whether a mark inside a run of letters and digits belongs to the word. */
    private boolean joins(int start, int at) {
        if (at + 1 >= length || KINDS[text[at + 1]] < WORD) {
            return false;
        }
        return switch (text[at]) {
            case '-', '&' -> true;
            case '.' -> betweenDigits(at) || isLetter(text[at - 1]) && (at - start == 1 || text[at - 2] == '.');
            case ',' -> betweenDigits(at);
            case '\'', '’' -> !beginsClitic(at + 1);
            default -> false;
        };
    }

    private boolean betweenDigits(int at) {
        return isDigit(text[at - 1]) && isDigit(text[at + 1]);
    }

    private static boolean isDigit(char c) {
        return c < 128 ? c >= '0' && c <= '9' : Character.isDigit(c);
    }

    /** Whether {@code s}, {@code d}, {@code m}, {@code t}, {@code re}, {@code ve} or {@code ll} stands here alone. */
    private boolean beginsClitic(int at) {
        int end = at;
        while (end < length && KINDS[text[end]] >= WORD) {
            end++;
        }
        char first = Character.toLowerCase(text[at]);
        return switch (end - at) {
            case 1 -> first == 's' || first == 'd' || first == 'm' || first == 't';
            case 2 -> first == 'r' || first == 'v' || first == 'l';
            default -> false;
        };
    }

    private boolean isAbbreviation(int start, int end) {
        if (!Character.isUpperCase(text[start])) {
            return false;
        }
        int letters = end - start;
        if (letters == 1) {
            return true;
        }
        if (letters > 6) {
            return false;
        }
        for (int i = start; i < end; i++) {
            if (text[i] == '.') {
                return true;
            }
        }
        return ABBREVIATIONS.contains(new String(text, start, letters));
    }

    private int mark(int at) {
        char c = text[at];
        if (isApostrophe(c) && at > 0 && KINDS[text[at - 1]] >= WORD) {
            int end = at + 1;
            while (end < length && KINDS[text[end]] >= WORD) {
                end++;
            }
            if (end > at + 1 && end - at <= 3) {
                add(at, end);
                return end;
            }
        }
        int end = at + 1;
        if (c == '-' || c == '`' || c == '\'' || c == '.') {
            while (end < length && text[end] == c) {
                end++;
            }
        }
        add(at, end);
        return c == '.' || c == '!' || c == '?' ? closeSentence(end) : end;
    }

    private int closeSentence(int at) {
        int next = at;
        while (next < length && "\"”'’)".indexOf(text[next]) >= 0) {
            add(next, ++next);
        }
        if (next >= length || KINDS[text[next]] == SPACE) {
            endSentence();
        }
        return next;
    }

    private void add(int start, int end) {
        if (size == from.length) {
            from = Arrays.copyOf(from, size * 2);
            to = Arrays.copyOf(to, size * 2);
            kinds = Arrays.copyOf(kinds, size * 2);
        }
        from[size] = start;
        to[size] = end;
        kinds[size++] = kind(start, end);
    }

    private byte kind(int start, int end) {
        if (end - start == 1) {
            return KINDS[text[start]] == CAPITAL && text[start] != 'I' ? NameChunks.WITH_CAPITAL : 0;
        }
        byte kind = isLetter(text[start]) ? NameChunks.OPENS_WITH_LETTER : 0;
        for (int i = start; i < end; i++) {
            if (KINDS[text[i]] == CAPITAL) {
                return (byte) (kind | NameChunks.WITH_CAPITAL);
            }
        }
        return kind;
    }

    private void endSentence() {
        if (sentence[sentences] == size) {
            return;
        }
        if (++sentences == sentence.length) {
            sentence = Arrays.copyOf(sentence, sentences * 2);
        }
        sentence[sentences] = size;
    }

    private static boolean isLetter(char c) {
        return c < 128 ? (c | 32) >= 'a' && (c | 32) <= 'z' : Character.isLetter(c);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’';
    }

    private static byte[] kinds() {
        byte[] kinds = new byte[1 << 16];
        for (int c = 0; c < kinds.length; c++) {
            char character = (char) c;
            if (Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK) {
                kinds[c] = Character.isUpperCase(character) ? CAPITAL : WORD;
            } else {
                kinds[c] = Character.isWhitespace(character) || Character.isSpaceChar(character) ? SPACE : MARK;
            }
        }
        return kinds;
    }
}
