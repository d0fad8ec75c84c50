package org.dateline.opensearch;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.engine.Place;
import org.dateline.engine.PlaceReader;
import org.dateline.engine.PlaceReader.Brackets;
import org.dateline.engine.Seconds;
import org.dateline.engine.SpelledNames;
import org.dateline.engine.StoryNumber;
import org.dateline.query.Facet;
import org.dateline.query.Query;
import org.dateline.text.Folding;
import org.dateline.text.Tokens;
import org.dateline.text.WordPattern;
import org.jspecify.annotations.Nullable;

/**
 * Turns a query into the cluster's. Sealed queries and no default: a new kind of query does not compile until it is
 * translated. Brackets around an AND, OR or NOT reach through to its operands.
 */
final class QueryTranslator {
    /** The cluster refuses a query of more than 1,024 words; of longer lists only the fact is asked. */
    private static final int MANY = 100;

    private final PlaceReader places;
    private final NameQueries names;
    private final Verification verification;
    private final PlaceRules rules;
    private final Articles articles;

    QueryTranslator(
            PlaceReader places, NameQueries names, Verification verification, PlaceRules rules, Articles articles) {
        this.places = places;
        this.names = names;
        this.verification = verification;
        this.rules = rules;
        this.articles = articles;
    }

    /** May ask the cluster for words and articles. */
    Map<String, Object> translate(Query query) {
        return translate(query, Brackets.NONE);
    }

    private Map<String, Object> translate(Query query, Brackets brackets) {
        return switch (query) {
            case Query.Everything everything -> Json.EVERYTHING;
            case Query.Nothing nothing -> Json.NOTHING;
            case Query.AllOf all -> all(all, brackets);
            case Query.AnyOf any -> any(any, brackets);
            case Query.Not not -> Json.not(translate(not.operand(), brackets));
            case Query.In in -> translate(in.operand(), brackets.in(in));
            case Query.Capitals capitals -> translate(capitals.operand(), brackets.capitals(capitals.all()));
            case Query.AtLeast atLeast -> atLeast(atLeast.times(), atLeast.operand(), brackets);
            case Query.Word word -> positional(word, brackets);
            case Query.Phrase phrase -> positional(phrase, brackets);
            case Query.Prefix prefix -> pattern(prefix, prefix.start() + "*", 0, brackets);
            case Query.Wildcard wildcard -> pattern(wildcard, wildcard.pattern(), 0, brackets);
            case Query.Fuzzy fuzzy -> pattern(fuzzy, fuzzy.text(), fuzzy.edits(), brackets);
            case Query.Regex regex ->
                brackets.equals(Brackets.NONE)
                        ? Patterns.matching(Schema.TEXT, PlaceReader.pattern(regex))
                        : positional(regex, brackets);
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
            case Query.AboutYear year -> Json.constant(Json.range(Schema.YEARS, year.from(), year.to()));
            case Query.Length length -> Json.constant(Json.range(Schema.WORDS, length.from(), length.to()));
            case Query.Story story -> story(story.id());
            case Query.HasStatus status ->
                values(Facet.STATUS, List.of(status.status().toLowerCase(Locale.ROOT)));
        };
    }

    private Map<String, Object> all(Query.AllOf all, Brackets brackets) {
        Json.All joined = new Json.All();
        for (Query operand : all.operands()) {
            if (operand instanceof Query.Not not) {
                joined.not(translate(not.operand(), brackets));
            } else if (isFact(operand)) {
                joined.filter(translate(operand, brackets));
            } else {
                joined.must(translate(operand, brackets));
            }
        }
        return joined.made();
    }

    private Map<String, Object> any(Query.AnyOf any, Brackets brackets) {
        if (any.operands().size() <= MANY || !brackets.equals(Brackets.NONE)) {
            return Json.any(any.operands().stream()
                    .map(each -> translate(each, brackets))
                    .toList());
        }
        List<String> words = new ArrayList<>();
        List<Map<String, Object>> others = new ArrayList<>();
        for (Query operand : any.operands()) {
            if (operand instanceof Query.Positional
                    && places.read(operand, brackets) instanceof Place.Run run
                    && run.slots().size() == 1
                    && run.slots().getFirst().marks().isEmpty()) {
                words.addAll(TextTokens.encoded(run.slots().getFirst().tokens()));
            } else {
                others.add(translate(operand, brackets));
            }
        }
        others.add(Json.constant(Json.terms(Schema.TEXT, words)));
        return Json.any(others);
    }

    /** Whether a query only holds or not, and must not add to the rank. */
    private static boolean isFact(Query query) {
        return !(query instanceof Query.Positional || query instanceof Query.AllOf || query instanceof Query.AtLeast);
    }

    private Map<String, Object> positional(Query query, Brackets brackets) {
        return found(Finding.of(places.read(query, brackets), rules), bracketed(query, brackets));
    }

    private Map<String, Object> found(Finding finding, Query query) {
        Map<String, Object> unsure = finding.unsure();
        if (unsure == null) {
            return finding.sure();
        }
        Map<String, Object> verified = verification.holding(query, unsure);
        return finding.sure().equals(Json.NOTHING) ? verified : Json.any(List.of(finding.sure(), verified));
    }

    /** The query with its brackets around it again, for the matcher. */
    private static Query bracketed(Query query, Brackets brackets) {
        Query bracketed = query;
        if (!brackets.capitals().isEmpty()) {
            bracketed = new Query.Capitals(bracketed, brackets.capitals().equals(Tokens.ALL_CAPS), query.at());
        }
        for (Place.Bounds bounds : brackets.bounds()) {
            bracketed = new Query.In(bounds.part(), bounds.words(), bracketed, query.at());
        }
        return bracketed;
    }

    private Map<String, Object> atLeast(int times, Query operand, Brackets brackets) {
        return switch (operand) {
            case Query.AllOf all -> {
                Json.All each = new Json.All();
                all.operands().forEach(part -> each.must(atLeast(times, part, brackets)));
                yield each.made();
            }
            case Query.In in -> atLeast(times, in.operand(), brackets.in(in));
            case Query.Capitals capitals -> atLeast(times, capitals.operand(), brackets.capitals(capitals.all()));
            default ->
                found(
                        Finding.times(places.read(operand, brackets), times, rules),
                        new Query.AtLeast(times, bracketed(operand, brackets), operand.at()));
        };
    }

    /** A pattern of one word alone needs no list of the words that it matches. */
    private Map<String, Object> pattern(Query query, String typed, int edits, Brackets brackets) {
        List<String> pieces = WordPattern.pieces(typed);
        if (pieces.size() != 1 || !brackets.equals(Brackets.NONE)) {
            return positional(query, brackets);
        }
        String piece = pieces.getFirst();
        if (edits > 0) {
            return Patterns.matching(Schema.TEXT, WordPattern.fuzzy(piece, edits));
        }
        return WordPattern.isWildcard(piece)
                ? Patterns.matching(Schema.TEXT, WordPattern.wildcard(piece))
                : positional(query, brackets);
    }

    static Map<String, Object> values(Facet facet, List<String> values) {
        return Json.constant(Json.terms(Schema.field(facet), SpelledNames.keys(facet, values)));
    }

    static Map<String, Object> published(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null && to == null) {
            return Json.constant(Json.exists(Schema.FIRST_DAY));
        }
        Json.All range = new Json.All();
        if (from != null) {
            range.filter(Json.range(Schema.LAST_DAY, from.toEpochDay(), Integer.MAX_VALUE));
        }
        if (to != null) {
            range.filter(Json.range(Schema.FIRST_DAY, Integer.MIN_VALUE, to.toEpochDay()));
        }
        return Json.constant(range.made());
    }

    static Map<String, Object> undated() {
        return Json.not(Json.exists(Schema.FIRST_DAY));
    }

    private static Map<String, Object> added(@Nullable LocalDate from, @Nullable LocalDate to) {
        return Json.constant(Json.range(Schema.ADDED, Seconds.first(from), Seconds.last(to)));
    }

    private Map<String, Object> story(String id) {
        Long number = StoryNumber.read(Folding.fold(id.strip()));
        return number == null ? Json.NOTHING : Json.constant(Json.term(Schema.STORY, articles.story(number)));
    }
}
