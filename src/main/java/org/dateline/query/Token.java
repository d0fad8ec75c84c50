package org.dateline.query;

/**
 * The smallest part of a query.
 *
 * @param text what it says, cleaned: a word, the inside of quotes, the canonical name of a field or part
 * @param mark the sign after a field's name, else the empty string
 * @param number a distance, a count or a slop, else 0
 */
record Token(Kind kind, String text, String mark, int number, At at) {
    Token(Kind kind, String text, At at) {
        this(kind, text, "", 0, at);
    }

    Token(Kind kind, String text, int number, At at) {
        this(kind, text, "", number, at);
    }

    enum Kind {
        OPEN,
        CLOSE,
        AND,
        OR,
        NOT,
        /** A minus that touches what it excludes. */
        MINUS,
        NEAR,
        ORDERED_NEAR,
        SENTENCE,
        PARAGRAPH,
        /** A run of letters as typed, wildcards and edits with it. */
        WORD,
        /** A word that no operator, field or wildcard is read from. */
        PLAIN,
        QUOTED,
        REGEX,
        STAR,
        /** What works on the operand after it: a part of the article, capitals, at-least, other spellings. */
        WRAP,
        /** What works on the operand before it: {@code /F50/}. */
        FIRST,
        FIELD,
        /** The value of a field that is neither quoted nor bracketed. */
        VALUE,
        END
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    boolean isProximity() {
        return switch (kind) {
            case NEAR, ORDERED_NEAR, SENTENCE, PARAGRAPH -> true;
            default -> false;
        };
    }

    boolean isOperator() {
        return kind == Kind.AND || kind == Kind.OR || kind == Kind.NOT || isProximity();
    }

    boolean startsOperand() {
        return switch (kind) {
            case OPEN, MINUS, NOT, WORD, PLAIN, QUOTED, REGEX, STAR, WRAP, FIELD -> true;
            default -> false;
        };
    }

    /** Whether it is an operator that is also an everyday word or number, and is read so where no operator can stand. */
    boolean isWordToo() {
        return isProximity() && (text.equalsIgnoreCase("same") || text.startsWith("/") || text.startsWith("+"));
    }
}
