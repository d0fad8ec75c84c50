package org.dateline.query;

import java.util.ArrayList;
import java.util.List;
import org.dateline.query.Query.AnyOf;
import org.dateline.query.Query.Term;
import org.dateline.query.Token.Kind;
import org.jspecify.annotations.Nullable;

/** Reads a field with its value, its quoted value or its values in brackets. */
final class FieldParser {
    /** Words that may make up the name of one country, or one date. */
    private static final int LONGEST_NAME = 6;

    private final TokenStream tokens;
    private final Notes notes;
    private final OperandParser operands;
    private final FieldReader values;
    private @Nullable Field field;
    private String sign = "";

    FieldParser(TokenStream tokens, Notes notes, Reading reading, OperandParser operands) {
        this.tokens = tokens;
        this.notes = notes;
        this.operands = operands;
        this.values = new FieldReader(notes, reading.clock());
    }

    /** Whether words that are read now are the values of a field. */
    boolean inside() {
        return field != null;
    }

    @Nullable
    Query field() {
        Token name = tokens.next();
        Field named = Field.valueOf(name.text());
        Token value = tokens.peek();
        return switch (value.kind()) {
            case OPEN -> grouped(named, name.mark());
            case QUOTED, VALUE -> single(named, name, tokens.next());
            default -> null;
        };
    }

    private @Nullable Query single(Field named, Token name, Token value) {
        Token last = value;
        String typed = value.text();
        if (value.is(Kind.VALUE) && takesSeveralWords(named, typed)) {
            last = longestName(named, value, 0);
            typed = notes.whole(new At(value.at().from(), last.at().to()));
        }
        At place = new At(value.at().from(), last.at().to());
        if (last != value) {
            notes.add(
                    Remark.of(isTabled(named) ? RemarkKind.ONE_NAME : RemarkKind.ONE_DATE, typed),
                    place,
                    notes.fix(place, '"' + typed + '"'));
        }
        At at = new At(name.at().from(), place.to());
        Query query = values.read(named, name.mark(), typed, place, at);
        return query == null ? null : operands.leaf(query, at);
    }

    /** A date that says something alone is taken alone: {@code date:2023 march} may speak of a march. */
    private boolean takesSeveralWords(Field named, String typed) {
        return isTabled(named) || named.isDate() && !values.knows(named, typed);
    }

    private static boolean isTabled(Field named) {
        return named.isCountry() || named == Field.REGION;
    }

    /**
     * Takes the words after a first one that make a longer name known to the field's table.
     *
     * @param skip how many places further the next word stands
     */
    private Token longestName(Field named, Token first, int skip) {
        Token last = first;
        int taken = 0;
        for (int i = 0; i < LONGEST_NAME && tokens.ahead(skip + i).is(Kind.WORD); i++) {
            Token word = tokens.ahead(skip + i);
            if (values.knows(
                    named, notes.whole(new At(first.at().from(), word.at().to())))) {
                last = word;
                taken = i + 1;
            }
        }
        for (int i = 0; i < taken; i++) {
            tokens.next();
        }
        return last;
    }

    private @Nullable Query grouped(Field named, String mark) {
        Field outerField = field;
        String outerSign = sign;
        field = named;
        sign = mark;
        Query query = operands.group();
        field = outerField;
        sign = outerSign;
        return query instanceof AnyOf any ? merged(any) : query;
    }

    /** Any of several values of one facet is one term. */
    private static Query merged(AnyOf any) {
        List<String> values = new ArrayList<>();
        Facet facet = null;
        for (Query operand : any.operands()) {
            if (!(operand instanceof Term term) || facet != null && facet != term.facet()) {
                return any;
            }
            facet = term.facet();
            for (String value : term.values()) {
                if (!values.contains(value)) {
                    values.add(value);
                }
            }
        }
        return facet == null ? any : new Term(facet, values, any.at());
    }

    /** The next value within brackets: a quoted one, or words that stand side by side. */
    @Nullable
    Query run() {
        Field named = field;
        if (named == null) {
            return null;
        }
        Token first = tokens.next();
        Token last = first;
        if (!first.is(Kind.QUOTED)) {
            last = isTabled(named) ? longestName(named, first, 0) : first;
            boolean known = last != first || values.knows(named, notes.whole(first.at()));
            while (!known && tokens.at(Kind.WORD)) {
                last = tokens.next();
            }
        }
        At at = new At(first.at().from(), last.at().to());
        String typed = first.is(Kind.QUOTED) ? first.text() : notes.whole(at);
        Query query = values.read(named, sign, typed, at, at);
        return query == null ? null : operands.leaf(query, at);
    }
}
