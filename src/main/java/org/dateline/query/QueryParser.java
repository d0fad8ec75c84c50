package org.dateline.query;

import java.time.Clock;
import java.util.List;
import java.util.function.Predicate;
import org.dateline.query.ParsedQuery.Clause;
import org.dateline.query.Query.AllOf;
import org.dateline.query.Query.AnyOf;
import org.dateline.query.Query.Everything;
import org.dateline.query.Query.Nothing;
import org.jspecify.annotations.Nullable;

/**
 * Reads what a person typed. Every string means something: slips are repaired, and each repair is noted; only a true
 * mistake or a query beyond {@link Limits} is refused.
 *
 * <p>Thread-safe. Linear in the length of the text.
 */
public final class QueryParser {
    private final Reading reading;

    /**
     * @param clock gives today, for {@code last 90 days}
     * @param stopWords tells of a word in small letters whether it is too common to restrict a search
     */
    public QueryParser(Clock clock, Predicate<String> stopWords) {
        this.reading = new Reading(clock, stopWords);
    }

    /**
     * Reads a query in which every word is needed.
     *
     * @throws QuerySyntaxException if it has a true mistake or would cost too much
     */
    public ParsedQuery parse(String text) {
        return parse(text, Match.ALL);
    }

    /**
     * Reads a query, or plain text of which any word will do.
     *
     * @throws QuerySyntaxException if it has a true mistake or would cost too much
     */
    public ParsedQuery parse(String text, Match match) {
        return parse(text, match, new Steps());
    }

    ParsedQuery parse(String text, Match match, Steps steps) {
        if (text.length() > Limits.LENGTH) {
            throw new QuerySyntaxException(
                    Remark.of(RemarkKind.TOO_LONG, Limits.LENGTH, text.length()),
                    new At(Limits.LENGTH, text.length()),
                    "");
        }
        Notes notes = new Notes(text);
        At all = new At(0, text.length());
        if (text.codePoints().allMatch(Characters::isSpace)) {
            return answer(text, new Everything(all), notes);
        }
        Query query = match == Match.ANY ? new PlainText(text, reading.stopWords()).query() : query(text, notes, steps);
        if (query == null) {
            notes.add(Remark.of(RemarkKind.NO_WORD), all);
            query = new Nothing(all);
        }
        Depth.check(query, all);
        return answer(text, query, notes);
    }

    private @Nullable Query query(String text, Notes notes, Steps steps) {
        List<PhraseReader.Line> lines = PastedList.lines(text);
        if (!lines.isEmpty()) {
            return list(text, lines, notes);
        }
        List<Token> tokens = new Lexer(text, notes, steps).tokens();
        ExpressionParser parser = new ExpressionParser(new TokenStream(tokens, steps), notes, reading, false);
        Query whole = parser.whole();
        if (whole == null) {
            return null;
        }
        Query query = new StopWordRule(notes, reading.stopWords()).apply(whole);
        At mixed = parser.mixed();
        if (mixed != null) {
            offerOtherOrder(query, mixed, tokens, text, notes, steps);
        }
        return query;
    }

    private static @Nullable Query list(String text, List<PhraseReader.Line> lines, Notes notes) {
        if (lines.size() > Limits.CLAUSES) {
            throw new QuerySyntaxException(
                    Remark.of(RemarkKind.TOO_MANY_LINES, Limits.CLAUSES),
                    lines.get(Limits.CLAUSES).at(),
                    text.substring(0, lines.get(Limits.CLAUSES).at().from()).strip());
        }
        List<Query> phrases = new PhraseReader(notes, new WordReader(notes)).lines(lines);
        At at = new At(lines.getFirst().at().from(), lines.getLast().at().to());
        notes.add(Remark.of(RemarkKind.LIST, lines.size()), at, text.strip().replaceAll("\\s+", " "));
        return phrases.size() > 1 ? new AnyOf(phrases, at) : phrases.isEmpty() ? null : phrases.getFirst();
    }

    /** The reading in which OR comes last, where it differs. */
    private void offerOtherOrder(Query query, At mixed, List<Token> tokens, String text, Notes notes, Steps steps) {
        try {
            Notes unused = new Notes(text);
            Query whole = new ExpressionParser(new TokenStream(tokens, steps), unused, reading, true).whole();
            Query other = whole == null ? query : new StopWordRule(unused, reading.stopWords()).apply(whole);
            if (!other.equals(query)) {
                Depth.check(other, mixed);
                notes.add(Remark.of(RemarkKind.OR_FIRST), mixed, QueryPrinter.print(other));
            }
        } catch (QuerySyntaxException e) {
            // The other order makes no query, so there is nothing to offer.
        }
    }

    private static ParsedQuery answer(String text, Query query, Notes notes) {
        List<Query> parts = switch (query) {
            case AllOf all -> all.operands();
            case Everything ignored -> List.of();
            default -> List.of(query);
        };
        List<Clause> clauses = parts.stream()
                .map(part -> new Clause(QueryPrinter.print(part), part))
                .toList();
        return new ParsedQuery(text, query, QueryPrinter.print(query), notes.all(), clauses);
    }
}
