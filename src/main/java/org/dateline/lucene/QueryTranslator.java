package org.dateline.lucene;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.dateline.engine.Place;
import org.dateline.engine.PlaceReader;
import org.dateline.engine.PlaceReader.Brackets;
import org.dateline.engine.Seconds;
import org.dateline.engine.SpelledNames;
import org.dateline.engine.StoryNumber;
import org.dateline.query.Facet;
import org.dateline.query.Query;
import org.dateline.text.Folding;
import org.dateline.text.WordPattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns a query into Lucene's, for one reader. Sealed queries and no default: a new kind of query does not compile until it
 * is translated. Brackets around an AND, OR or NOT reach through to its operands.
 */
final class QueryTranslator {

    private final IndexReader reader;
    private final PlaceReader places;
    private final NameQueries names;

    QueryTranslator(IndexReader reader, Set<String> languages) {
        this.reader = reader;
        this.places = new PlaceReader(Expansion.vocabulary(Schema.TEXT, reader), languages);
        this.names = new NameQueries(reader);
    }

    org.apache.lucene.search.Query translate(Query query) throws IOException {
        return translate(query, Brackets.NONE);
    }

    private org.apache.lucene.search.Query translate(Query query, Brackets brackets) throws IOException {
        return switch (query) {
            case Query.Everything everything -> new MatchAllDocsQuery();
            case Query.Nothing nothing -> new MatchNoDocsQuery("a query that cannot hold");
            case Query.AllOf all -> all(all, brackets);
            case Query.AnyOf any -> any(any, brackets);
            case Query.Not not -> not(translate(not.operand(), brackets));
            case Query.In in -> translate(in.operand(), brackets.in(in));
            case Query.Capitals capitals -> translate(capitals.operand(), brackets.capitals(capitals.all()));
            case Query.AtLeast atLeast -> atLeast(atLeast.times(), atLeast.operand(), brackets);
            case Query.Word word -> positional(word, brackets);
            case Query.Phrase phrase -> positional(phrase, brackets);
            case Query.Prefix prefix -> pattern(prefix, prefix.start() + "*", 0, brackets);
            case Query.Wildcard wildcard -> pattern(wildcard, wildcard.pattern(), 0, brackets);
            case Query.Fuzzy fuzzy -> pattern(fuzzy, fuzzy.text(), fuzzy.edits(), brackets);
            case Query.Regex regex ->
                brackets.equals(Brackets.NONE) ? matching(PlaceReader.pattern(regex)) : positional(regex, brackets);
            case Query.Spelling spelling -> positional(spelling, brackets);
            case Query.Near near -> positional(near, brackets);
            case Query.NotNear not -> positional(not, brackets);
            case Query.Within within -> positional(within, brackets);
            case Query.NotWithin not -> positional(not, brackets);
            case Query.Term term -> values(term.facet(), term.values());
            case Query.Named named -> names.query(named);
            case Query.Published published -> published(published.from(), published.to());
            case Query.Undated undated -> undated();
            case Query.Added added -> added(added.from(), added.to());
            case Query.AboutYear year -> IntPoint.newRangeQuery(Schema.YEARS, year.from(), year.to());
            case Query.Length length -> IntPoint.newRangeQuery(Schema.WORDS, length.from(), length.to());
            case Query.Story story -> story(story.id());
            case Query.HasStatus status ->
                values(Facet.STATUS, List.of(status.status().toLowerCase(Locale.ROOT)));
        };
    }

    private org.apache.lucene.search.Query all(Query.AllOf all, Brackets brackets) throws IOException {
        BooleanQuery.Builder joined = new BooleanQuery.Builder();
        boolean wanted = false;
        for (Query operand : all.operands()) {
            if (operand instanceof Query.Not not) {
                joined.add(translate(not.operand(), brackets), Occur.MUST_NOT);
            } else {
                joined.add(translate(operand, brackets), isFact(operand) ? Occur.FILTER : Occur.MUST);
                wanted = true;
            }
        }
        if (!wanted) {
            joined.add(new MatchAllDocsQuery(), Occur.FILTER);
        }
        return joined.build();
    }

    private org.apache.lucene.search.Query any(Query.AnyOf any, Brackets brackets) throws IOException {
        if (any.operands().isEmpty()) {
            return new MatchNoDocsQuery("no alternative");
        }
        BooleanQuery.Builder joined = new BooleanQuery.Builder();
        for (Query operand : any.operands()) {
            joined.add(translate(operand, brackets), Occur.SHOULD);
        }
        return joined.build();
    }

    /** Whether a query only holds or not, and must not add to the rank. */
    private static boolean isFact(Query query) {
        return !(query instanceof Query.Positional || query instanceof Query.AllOf || query instanceof Query.AtLeast);
    }

    static org.apache.lucene.search.Query not(org.apache.lucene.search.Query query) {
        return new BooleanQuery.Builder()
                .add(new MatchAllDocsQuery(), Occur.FILTER)
                .add(query, Occur.MUST_NOT)
                .build();
    }

    private org.apache.lucene.search.Query positional(Query query, Brackets brackets) throws IOException {
        Place place = places.read(query, brackets);
        return PlaceScoring.isExact(place) ? PlaceScoring.scoring(place) : verified(place, 1);
    }

    private static org.apache.lucene.search.Query verified(Place place, int times) {
        return new BooleanQuery.Builder()
                .add(PlaceScoring.scoring(place), Occur.MUST)
                .add(new PositionQuery(place, times), Occur.FILTER)
                .build();
    }

    private org.apache.lucene.search.Query atLeast(int times, Query operand, Brackets brackets) throws IOException {
        return switch (operand) {
            case Query.AllOf all -> {
                BooleanQuery.Builder each = new BooleanQuery.Builder();
                for (Query part : all.operands()) {
                    each.add(atLeast(times, part, brackets), Occur.MUST);
                }
                yield each.build();
            }
            case Query.In in -> atLeast(times, in.operand(), brackets.in(in));
            case Query.Capitals capitals -> atLeast(times, capitals.operand(), brackets.capitals(capitals.all()));
            default -> verified(places.read(operand, brackets), times);
        };
    }

    /** A pattern of one word alone needs no list of the words that it matches. */
    private org.apache.lucene.search.Query pattern(Query query, String typed, int edits, Brackets brackets)
            throws IOException {
        List<String> pieces = WordPattern.pieces(typed);
        if (pieces.size() != 1 || !brackets.equals(Brackets.NONE)) {
            return positional(query, brackets);
        }
        String piece = pieces.getFirst();
        if (edits > 0) {
            return matching(PlaceReader.pattern(typed, query.at(), () -> WordPattern.fuzzy(piece, edits)));
        }
        return WordPattern.isWildcard(piece)
                ? matching(PlaceReader.pattern(typed, query.at(), () -> WordPattern.wildcard(piece)))
                : positional(query, brackets);
    }

    private static org.apache.lucene.search.Query matching(WordPattern pattern) {
        return new AutomatonQuery(
                new Term(Schema.TEXT), pattern.automaton(), false, MultiTermQuery.CONSTANT_SCORE_REWRITE);
    }

    static org.apache.lucene.search.Query values(Facet facet, List<String> chosen) {
        List<String> values = SpelledNames.keys(facet, chosen);
        if (values.isEmpty()) {
            return new MatchNoDocsQuery("no value");
        }
        return values.size() == 1
                ? new ConstantScoreQuery(new TermQuery(new Term(Schema.field(facet), values.getFirst())))
                : new TermInSetQuery(
                        Schema.field(facet), values.stream().map(BytesRef::new).toList());
    }

    static org.apache.lucene.search.Query published(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return new FieldExistsQuery(Schema.FIRST_DAY);
        }
        BooleanQuery.Builder range = new BooleanQuery.Builder();
        if (from != null) {
            range.add(IntPoint.newRangeQuery(Schema.LAST_DAY, day(from), Integer.MAX_VALUE), Occur.FILTER);
        }
        if (to != null) {
            range.add(IntPoint.newRangeQuery(Schema.FIRST_DAY, Integer.MIN_VALUE, day(to)), Occur.FILTER);
        }
        return new ConstantScoreQuery(range.build());
    }

    static int day(LocalDate date) {
        return Math.toIntExact(date.toEpochDay());
    }

    static org.apache.lucene.search.Query undated() {
        return not(new FieldExistsQuery(Schema.FIRST_DAY));
    }

    private static org.apache.lucene.search.Query added(@Nullable LocalDate from, @Nullable LocalDate to) {
        return LongPoint.newRangeQuery(Schema.ADDED, Seconds.first(from), Seconds.last(to));
    }

    private org.apache.lucene.search.Query story(String id) throws IOException {
        Long number = StoryNumber.read(Folding.fold(id.strip()));
        return number == null
                ? new MatchNoDocsQuery("no story")
                : new ConstantScoreQuery(
                        NumericDocValuesField.newSlowExactQuery(Schema.STORY, StoryIds.story(reader, number)));
    }
}
