package org.dateline.archive;

import java.util.ArrayList;
import java.util.List;
import org.dateline.query.At;
import org.dateline.query.ParsedQuery;
import org.dateline.query.Query;
import org.dateline.query.QueryParser;
import org.dateline.query.QuerySyntaxException;
import org.dateline.query.Remark;
import org.dateline.query.RemarkKind;
import org.dateline.result.Offer;
import org.dateline.result.SearchResult;
import org.dateline.result.Suggestion;
import org.dateline.result.Tally;

/**
 * What to offer beside an answer: the remarks of the reading, each suggestion with what it would find, and for words that no
 * article has the nearest spellings of the archive. Thread-safe; costs a count for each suggestion.
 */
public final class Offers {
    /** Suggestions that are counted; what comes after is offered uncounted. */
    private static final int MOST_COUNTED = 6;

    private static final int MOST_WORDS = 4;
    private static final int SPELLINGS = 2;

    private final Archive archive;
    private final QueryParser parser;

    public Offers(Archive archive, QueryParser parser) {
        this.archive = archive;
        this.parser = parser;
    }

    public List<Offer> of(SearchResult result) {
        ParsedQuery query = result.request().query();
        List<Offer> offers = new ArrayList<>();
        for (ParsedQuery.Note note : query.notes()) {
            boolean counted = !note.suggestion().isEmpty() && offers.size() < MOST_COUNTED;
            long count = counted ? count(note.suggestion()) : -1;
            offers.add(new Offer(note.remark(), note.at(), note.suggestion(), count));
        }
        if (result.total().count() == 0) {
            offers.addAll(spellings(query));
        }
        return offers;
    }

    /** For each word that no article has, the query with its nearest spellings. */
    public List<Offer> spellings(ParsedQuery query) {
        List<Query.Word> words = new ArrayList<>();
        gather(query.query(), words);
        List<Offer> offers = new ArrayList<>();
        for (Query.Word word : words.subList(0, Math.min(MOST_WORDS, words.size()))) {
            At at = word.at();
            boolean typed = at.from() < at.to() && at.to() <= query.text().length();
            if (!typed || count(word) > 0) {
                continue;
            }
            for (Suggestion near : archive.spellings(word.text(), SPELLINGS)) {
                String mended = query.text().substring(0, at.from())
                        + near.text()
                        + query.text().substring(at.to());
                offers.add(new Offer(
                        Remark.of(RemarkKind.SPELLED, word.text(), near.count(), near.text()),
                        at,
                        mended,
                        count(mended)));
            }
        }
        return offers;
    }

    private static void gather(Query query, List<Query.Word> words) {
        switch (query) {
            case Query.Word word -> words.add(word);
            case Query.AllOf all -> all.operands().forEach(operand -> gather(operand, words));
            case Query.AnyOf any -> any.operands().forEach(operand -> gather(operand, words));
            case Query.Near near -> {
                gather(near.left(), words);
                gather(near.right(), words);
            }
            case Query.Within within -> {
                gather(within.left(), words);
                gather(within.right(), words);
            }
            case Query.In in -> gather(in.operand(), words);
            default -> {}
        }
    }

    private long count(Query.Word word) {
        return tally(new ParsedQuery(word.text(), word, word.text(), List.of(), List.of()));
    }

    private long count(String query) {
        try {
            return tally(parser.parse(query));
        } catch (QuerySyntaxException e) {
            return -1;
        }
    }

    private long tally(ParsedQuery query) {
        Tally tally = archive.tally(List.of(query)).getFirst();
        return tally.articles();
    }
}
