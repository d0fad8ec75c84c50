package org.dateline.query;

import java.util.List;

/** A query with a true mistake, or one that would cost too much: the message is its remark in English. */
public class QuerySyntaxException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Remark remark;
    private final transient At at;
    private final transient List<String> suggestions;

    /**
     * @param at the place of the mistake in the typed string
     * @param suggestion the query mended, whole, or the empty string where there is no fix to offer
     */
    public QuerySyntaxException(Remark remark, At at, String suggestion) {
        this(remark, at, suggestion.isEmpty() ? List.of() : List.of(suggestion));
    }

    /**
     * @param at the place of the mistake in the typed string
     * @param suggestions the query mended in each way that may be meant, the likeliest first
     */
    public QuerySyntaxException(Remark remark, At at, List<String> suggestions) {
        super(remark.english());
        this.remark = remark;
        this.at = at;
        this.suggestions = List.copyOf(suggestions);
    }

    /** What is wrong, for the reader. */
    public Remark remark() {
        return remark;
    }

    public At at() {
        return at;
    }

    /** The likeliest fix, or the empty string. */
    public String suggestion() {
        return suggestions.isEmpty() ? "" : suggestions.getFirst();
    }

    /** Every fix on offer, the likeliest first. */
    public List<String> suggestions() {
        return suggestions;
    }
}
