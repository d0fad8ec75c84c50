package org.dateline.archive;

import java.util.ArrayList;
import java.util.List;
import org.dateline.query.ParsedQuery;
import org.dateline.query.QueryParser;
import org.dateline.query.QuerySyntaxException;
import org.dateline.query.Remark;
import org.dateline.query.RemarkKind;
import org.dateline.result.Tally;
import org.jspecify.annotations.Nullable;

/** Searches for each line of a list alone, all of them in one commit. Thread-safe. */
public final class ListSearch {
    private final Archive archive;
    private final QueryParser parser;

    public ListSearch(Archive archive, QueryParser parser) {
        this.archive = archive;
        this.parser = parser;
    }

    /**
     * A line and what it finds.
     *
     * @param tally null where the line has a mistake
     * @param problem what is wrong with it, or null
     */
    public record Row(
            String line, @Nullable Tally tally, @Nullable Remark problem) {}

    /** A row for each line, in order; a line that cannot be searched says why and stops none of the others. */
    public List<Row> rows(List<String> lines) {
        List<@Nullable ParsedQuery> read = new ArrayList<>();
        List<@Nullable Remark> problems = new ArrayList<>();
        for (String line : lines) {
            try {
                read.add(parser.parse(line));
                problems.add(null);
            } catch (QuerySyntaxException e) {
                read.add(null);
                problems.add(e.remark());
            }
        }
        List<ParsedQuery> queries = new ArrayList<>();
        for (ParsedQuery query : read) {
            if (query != null) {
                queries.add(query);
            }
        }
        List<Tally> tallies = archive.tally(queries);
        List<Row> rows = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < lines.size(); i++) {
            Tally tally = read.get(i) == null ? null : tallies.get(next++);
            Remark problem = tally != null && tally.equals(Tally.REFUSED)
                    ? Remark.of(RemarkKind.LINE_TOO_COSTLY)
                    : problems.get(i);
            rows.add(new Row(lines.get(i), problem == null ? tally : null, problem));
        }
        return rows;
    }
}
