package org.dateline.query;

/** A query with a true mistake, or one that would cost too much: the message is one sentence for the reader. */
public class QuerySyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient At at;
    private final String suggestion;

    /**
     * @param at the place of the mistake in the typed string
     * @param suggestion the query mended, whole, or the empty string where there is no fix to offer
     */
    public QuerySyntaxException(String message, At at, String suggestion) {
        super(message);
        this.at = at;
        this.suggestion = suggestion;
    }

    public At at() {
        return at;
    }

    public String suggestion() {
        return suggestion;
    }
}
