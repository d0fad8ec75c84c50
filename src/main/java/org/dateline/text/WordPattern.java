package org.dateline.text;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.automaton.Automata;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.CharacterRunAutomaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Operations;
import org.apache.lucene.util.automaton.RegExp;
import org.apache.lucene.util.automaton.TooComplexToDeterminizeException;

/**
 * A pattern over the forms of words: wildcard, fuzzy, regular expression or spelling of a name. Never matches a stem or a
 * mark. Immutable and thread-safe; the index and the matcher run the same automaton.
 */
public final class WordPattern {
    private static final int WORK_LIMIT = 10_000;

    private final String expression;
    private final int edits;
    private final Automaton automaton;
    private final CharacterRunAutomaton run;
    private final Initials initials;

    private WordPattern(String expression, int edits, Automaton any) {
        this.expression = expression;
        this.edits = edits;
        Automaton forms = Operations.concatenate(
                List.of(Automata.makeCharRange(Tokens.MARK + 1, Character.MAX_CODE_POINT), Automata.makeAnyString()));
        automaton = determinize(Operations.intersection(any, forms));
        run = new CharacterRunAutomaton(automaton);
        initials = Initials.of(automaton);
    }

    /** Words of this folded pattern: {@code *} any letters, {@code ?} one letter. */
    public static WordPattern wildcard(String folded) {
        List<Automaton> parts = new ArrayList<>();
        StringBuilder expression = new StringBuilder();
        folded.codePoints().forEach(c -> {
            switch (c) {
                case '*' -> expression.append(".*");
                case '?' -> expression.append('.');
                default ->
                    expression.append(Character.isLetterOrDigit(c) ? "" : "\\").appendCodePoint(c);
            }
        });
        folded.codePoints()
                .forEach(c -> parts.add(
                        switch (c) {
                            case '*' -> Automata.makeAnyString();
                            case '?' -> Automata.makeAnyChar();
                            default -> Automata.makeChar(c);
                        }));
        return new WordPattern(expression.toString(), 0, Operations.concatenate(parts));
    }

    /** Words within so many edits, 1 or 2; a swap of neighbours is one edit. */
    public static WordPattern fuzzy(String folded, int edits) {
        int possible = Math.clamp(edits, 1, LevenshteinAutomata.MAXIMUM_SUPPORTED_DISTANCE);
        return new WordPattern(folded, possible, new LevenshteinAutomata(folded, true).toAutomaton(possible));
    }

    /**
     * Words that the whole of a regular expression matches, in Lucene's syntax without its optional operators; case and
     * accents of its letters are folded.
     *
     * @throws IllegalArgumentException where it is none, or is too complex
     */
    public static WordPattern regex(String pattern) {
        return ofExpression(foldRegex(pattern));
    }

    /** Other spellings of a transliterated name: {@code Qaddafi} also finds Gaddafi, Kadhafi, Khadafy. */
    public static WordPattern spelling(String name) {
        return ofExpression(NameSpelling.pattern(Folding.fold(name)));
    }

    private static WordPattern ofExpression(String expression) {
        return new WordPattern(expression, 0, new RegExp(expression, RegExp.NONE).toAutomaton());
    }

    /**
     * The pattern as a regular expression in Lucene's syntax without its optional operators, folded; for a {@link #fuzzy}
     * pattern the word itself. It may match stems and marks, which the pattern does not.
     */
    public String expression() {
        return expression;
    }

    /** How many edits the words may be away, 0 where the pattern is no fuzzy one. */
    public int edits() {
        return edits;
    }

    /** What a form that matches may begin with. */
    Initials initials() {
        return initials;
    }

    /** Whether a form matches. */
    public boolean matches(String form) {
        return run.run(form);
    }

    /** Deterministic, over code points, for an automaton query. */
    public Automaton automaton() {
        return automaton;
    }

    /**
     * Cuts a typed wildcard into its words, folded, in order at neighbouring positions: {@code al-Shab*} is {@code al} and
     * {@code shab*}. A piece without {@code *} and {@code ?} is an exact form.
     */
    public static List<String> pieces(String typed) {
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            byte kind = Chars.kind(c);
            if (kind == Chars.IDEOGRAPH || (kind == Chars.OTHER && c != '*' && c != '?')) {
                flush(piece, pieces);
            }
            if (kind != Chars.OTHER || c == '*' || c == '?') {
                piece.append(c);
            }
        }
        flush(piece, pieces);
        return pieces;
    }

    /** Whether a piece of {@link #pieces} has wildcards. */
    public static boolean isWildcard(String piece) {
        return piece.indexOf('*') >= 0 || piece.indexOf('?') >= 0;
    }

    private static void flush(StringBuilder piece, List<String> pieces) {
        String written = piece.toString();
        piece.setLength(0);
        String folded = Folding.fold(written.substring(WordReader.elided(written)));
        if (!folded.isEmpty()) {
            pieces.add(folded);
        }
    }

    private static String foldRegex(String pattern) {
        StringBuilder folded = new StringBuilder();
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            if (c == '\\' && i + 1 < pattern.length()) {
                folded.append(c).append(pattern.charAt(++i));
            } else {
                String letter = Character.isLetter(c) ? Folding.fold(String.valueOf(c)) : String.valueOf(c);
                folded.append(letter.length() > 1 ? "(" + letter + ")" : letter);
            }
        }
        return folded.toString();
    }

    private static Automaton determinize(Automaton automaton) {
        try {
            return Operations.determinize(automaton, WORK_LIMIT);
        } catch (TooComplexToDeterminizeException e) {
            throw new IllegalArgumentException("The pattern is too complex; use a shorter one.", e);
        }
    }
}
