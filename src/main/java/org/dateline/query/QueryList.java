package org.dateline.query;

import java.util.List;

/** A list of queries, a line each. */
public final class QueryList {
    /** A longer list is refused. */
    public static final int MOST_LINES = 20_000;

    private QueryList() {}

    /**
     * The lines that have something in them, without the spaces around it.
     *
     * @throws QuerySyntaxException where there are more than {@value #MOST_LINES}
     */
    public static List<String> lines(String text) {
        String whole = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<String> lines =
                whole.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        if (lines.size() > MOST_LINES) {
            throw new QuerySyntaxException(
                    Remark.of(RemarkKind.LIST_TOO_LONG, MOST_LINES, lines.size()), At.NOWHERE, "");
        }
        return lines;
    }
}
