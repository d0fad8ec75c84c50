package org.dateline.query;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.query.Query.AllOf;
import org.dateline.query.Query.AnyOf;
import org.dateline.query.Query.AtLeast;
import org.dateline.query.Query.Capitals;
import org.dateline.query.Query.Everything;
import org.dateline.query.Query.Fuzzy;
import org.dateline.query.Query.In;
import org.dateline.query.Query.Near;
import org.dateline.query.Query.Not;
import org.dateline.query.Query.NotNear;
import org.dateline.query.Query.NotWithin;
import org.dateline.query.Query.Nothing;
import org.dateline.query.Query.Phrase;
import org.dateline.query.Query.Prefix;
import org.dateline.query.Query.Regex;
import org.dateline.query.Query.Spelling;
import org.dateline.query.Query.Unit;
import org.dateline.query.Query.Wildcard;
import org.dateline.query.Query.Within;
import org.dateline.query.Query.Word;

/**
 * Writes a tree as a query, with every bracket, so that it reads back to the same tree. Countries, regions and languages
 * are written by name.
 */
public final class QueryPrinter {
    private QueryPrinter() {}

    /** The query as a reader would write it, every bracket written but the outermost. */
    public static String print(Query query) {
        return switch (query) {
            case Everything ignored -> "*";
            case Nothing ignored -> "NOT *";
            case Word word -> word(word.text());
            case Phrase(String words, int slop, At ignored) -> '"' + words + '"' + (slop > 0 ? "~" + slop : "");
            case Prefix prefix -> prefix.start() + "*";
            case Wildcard wildcard -> pattern(wildcard.pattern());
            case Fuzzy fuzzy -> fuzzy.text() + "~" + fuzzy.edits();
            case Spelling spelling -> "spelling(\"" + spelling.name() + "\")";
            case Regex regex -> "/" + regex.pattern() + "/";
            case Near(Query left, Query right, int distance, boolean ordered, At ignored) ->
                between(left, (ordered ? "pre/" : "w/") + distance, right);
            case NotNear(Query left, Query right, int distance, boolean ordered, At ignored) ->
                between(left, "not " + (ordered ? "pre/" : "w/") + distance, right);
            case Within(Query left, Query right, Unit unit, At ignored) -> between(left, unit(unit), right);
            case NotWithin(Query left, Query right, Unit unit, At ignored) -> between(left, "not " + unit(unit), right);
            case AtLeast atLeast -> "atleast" + atLeast.times() + "(" + print(atLeast.operand()) + ")";
            case In in -> part(in) + "(" + print(in.operand()) + ")";
            case Capitals capitals -> (capitals.all() ? "allcaps(" : "caps(") + print(capitals.operand()) + ")";
            case AllOf all ->
                all.operands().stream().map(QueryPrinter::conjunct).collect(Collectors.joining(" AND "));
            case AnyOf any -> any.operands().stream().map(QueryPrinter::operand).collect(Collectors.joining(" OR "));
            case Not not -> "NOT " + operand(not.operand());
            default -> FieldPrinter.print(query);
        };
    }

    private static String conjunct(Query query) {
        return query instanceof Not ? print(query) : operand(query);
    }

    private static String operand(Query query) {
        return isCompound(query) ? "(" + print(query) + ")" : print(query);
    }

    private static boolean isCompound(Query query) {
        return switch (query) {
            case AllOf ignored -> true;
            case AnyOf ignored -> true;
            case Not ignored -> true;
            case Nothing ignored -> true;
            case Near ignored -> true;
            case NotNear ignored -> true;
            case Within ignored -> true;
            case NotWithin ignored -> true;
            default -> false;
        };
    }

    private static String between(Query left, String operator, Query right) {
        return operand(left) + " " + operator + " " + operand(right);
    }

    private static String unit(Unit unit) {
        return unit == Unit.SENTENCE ? "w/s" : "w/p";
    }

    private static String part(In in) {
        return switch (in.part()) {
            case HEADLINE -> "headline";
            case HEADLINE_AND_LEAD -> "hlead";
            case LEAD -> "lead";
            case BODY -> "body";
            case CAPTION -> "caption";
            case FIRST -> "first" + in.words();
        };
    }

    /** A question mark at the end of a word counts only where no sentence can end. */
    private static String pattern(String pattern) {
        return pattern.endsWith("?") ? "(" + pattern + ")" : pattern;
    }

    /** A backslash keeps a word from being read as anything else. */
    private static String word(String text) {
        return isPlain(text) ? text : "\\" + text;
    }

    private static boolean isPlain(String text) {
        if (text.chars().allMatch(Character::isLetter)) {
            return !ValueText.isOperator(text);
        }
        try {
            Notes notes = new Notes(text);
            List<Token> tokens = new Lexer(text + " x", notes, new Steps()).tokens();
            boolean one = tokens.size() == 3 && tokens.getFirst().is(Token.Kind.WORD);
            return one
                    && tokens.getFirst().text().equals(text)
                    && new WordReader(notes).read(text, At.NOWHERE).equals(new Word(text, At.NOWHERE));
        } catch (QuerySyntaxException e) {
            return false;
        }
    }
}
