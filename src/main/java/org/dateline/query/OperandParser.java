package org.dateline.query;

import java.util.function.UnaryOperator;
import org.dateline.query.Query.AtLeast;
import org.dateline.query.Query.Capitals;
import org.dateline.query.Query.Everything;
import org.dateline.query.Query.In;
import org.dateline.query.Query.Part;
import org.dateline.query.Query.Phrase;
import org.dateline.query.Query.Regex;
import org.dateline.query.Query.Spelling;
import org.dateline.query.Query.Word;
import org.dateline.query.Token.Kind;
import org.jspecify.annotations.Nullable;

/** Reads one operand: a word, a phrase, a field, a bracket, and what is put around them. */
final class OperandParser {
    private final TokenStream tokens;
    private final Notes notes;
    private final ExpressionParser expressions;
    private final WordReader words;
    private final PhraseReader phrases;
    private final FieldParser fields;
    private final Placement placement;
    private int depth;
    private int clauses;

    OperandParser(TokenStream tokens, Notes notes, Reading reading, ExpressionParser expressions) {
        this.tokens = tokens;
        this.notes = notes;
        this.expressions = expressions;
        this.words = new WordReader(notes);
        this.phrases = new PhraseReader(notes, words);
        this.fields = new FieldParser(tokens, notes, reading, this);
        this.placement = new Placement(notes);
    }

    /** An operand with its minus before it and its {@code /F50/} after it; null where none can be read. */
    @Nullable
    Query unary() {
        int from = tokens.peek().at().from();
        boolean negated = tokens.at(Kind.MINUS);
        Token minus = tokens.peek();
        if (negated) {
            tokens.next();
        }
        Query query = primary();
        while (tokens.at(Kind.FIRST)) {
            Token first = tokens.next();
            if (query == null) {
                expressions.stray(first);
            } else {
                query = placement.wrap(query, first, firstWords(first));
            }
        }
        if (negated && query == null) {
            expressions.stray(minus);
        }
        return negated && query != null ? Junctions.not(query, new At(from, tokens.lastEnd())) : query;
    }

    private UnaryOperator<Query> firstWords(Token first) {
        return part -> new In(Part.FIRST, Math.max(1, first.number()), part, part.at());
    }

    private @Nullable Query primary() {
        Token token = tokens.peek();
        return switch (token.kind()) {
            case OPEN -> group();
            case WRAP -> wrapped();
            case FIELD -> fields.field();
            case WORD, PLAIN, QUOTED, STAR -> fields.inside() ? fields.run() : simple(tokens.next());
            case REGEX -> regex(tokens.next());
            case NEAR, ORDERED_NEAR, PARAGRAPH, SENTENCE -> token.isWordToo() ? proximityWord() : null;
            default -> null;
        };
    }

    /** An operator where none can stand that is a word or number too: {@code same sex marriage}. */
    private @Nullable Query proximityWord() {
        Token token = tokens.next();
        String word = token.text().replaceAll("[/+]", "");
        At at = token.at();
        return Characters.hasWordPart(word) ? leaf(new Word(word, at), at) : null;
    }

    private @Nullable Query simple(Token token) {
        At at = token.at();
        Query query = switch (token.kind()) {
            case PLAIN -> new Word(token.text(), at);
            case QUOTED -> phrases.read(token.text(), token.number(), at);
            case STAR -> new Everything(at);
            default -> words.read(token.text(), at);
        };
        return query == null ? null : leaf(query, at);
    }

    /** Counts a clause, and refuses the one that is too many. */
    Query leaf(Query query, At at) {
        clauses++;
        if (clauses > Limits.CLAUSES) {
            throw new QuerySyntaxException(
                    Remark.of(RemarkKind.TOO_MANY_CLAUSES, Limits.CLAUSES),
                    at,
                    notes.edit(new At(at.from(), notes.length()), ""));
        }
        return query;
    }

    private Query regex(Token token) {
        RegexSyntax.Mistake mistake = RegexSyntax.check(token.text());
        if (mistake != null) {
            int from = Math.min(
                    token.at().from() + 1 + mistake.offset(), token.at().to() - 1);
            String quoted =
                    '"' + token.text().replaceAll("[^\\p{L}\\p{N}]+", " ").strip() + '"';
            throw new QuerySyntaxException(mistake.remark(), new At(from, from + 1), notes.edit(token.at(), quoted));
        }
        return leaf(new Regex(token.text(), token.at()), token.at());
    }

    /** What stands in brackets; null where that is nothing. */
    @Nullable
    Query group() {
        Token open = tokens.next();
        depth++;
        if (depth > Limits.DEPTH) {
            throw new QuerySyntaxException(
                    Remark.of(RemarkKind.BRACKETS_TOO_DEEP, Limits.DEPTH), open.at(), notes.withoutBrackets());
        }
        Query query = expressions.level();
        depth--;
        if (tokens.at(Kind.CLOSE)) {
            tokens.next();
        } else {
            notes.add(Remark.of(RemarkKind.OPEN_BRACKET), open.at(), notes.isFull() ? "" : notes.closed());
        }
        if (query == null) {
            At at = new At(open.at().from(), tokens.lastEnd());
            notes.add(Remark.of(RemarkKind.EMPTY_BRACKETS), at, notes.fix(at, ""));
        }
        return query;
    }

    private @Nullable Query wrapped() {
        Token token = tokens.next();
        if (!tokens.peek().startsOperand() || tokens.at(Kind.NOT) || tokens.at(Kind.MINUS)) {
            String word = notes.whole(token.at()).replaceAll("[:=]+$", "");
            return leaf(new Word(word, token.at()), token.at());
        }
        depth++;
        Query operand = depth > Limits.DEPTH ? group() : primary();
        depth--;
        At at = new At(token.at().from(), tokens.lastEnd());
        return operand == null ? null : placement.wrap(operand, token, around(token, at));
    }

    private UnaryOperator<Query> around(Token token, At at) {
        int number = token.number();
        return switch (token.text()) {
            case "headline" -> part -> new In(Part.HEADLINE, 0, part, at);
            case "hlead" -> part -> new In(Part.HEADLINE_AND_LEAD, 0, part, at);
            case "lead" -> part -> new In(Part.LEAD, 0, part, at);
            case "body" -> part -> new In(Part.BODY, 0, part, at);
            case "caption" -> part -> new In(Part.CAPTION, 0, part, at);
            case "first" -> part -> new In(Part.FIRST, Math.max(1, number), part, at);
            case "caps" -> part -> new Capitals(part, false, at);
            case "allcaps" -> part -> new Capitals(part, true, at);
            case "atleast" -> part -> new AtLeast(Math.max(1, number), part, at);
            default -> part -> new Spelling(name(part), at);
        };
    }

    /** The name that other spellings are wanted of. */
    private String name(Query query) {
        String typed = switch (query) {
            case Word word -> word.text();
            case Phrase phrase -> phrase.words();
            default -> "";
        };
        String name = PhraseReader.clean(typed.replaceAll("[*?!]+", " "));
        if (!Characters.hasWordPart(name)) {
            String bare =
                    notes.whole(query.at()).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
            throw notes.mistake(Remark.of(RemarkKind.ONE_SPELLING), query.at(), '"' + bare + '"');
        }
        return name;
    }
}
