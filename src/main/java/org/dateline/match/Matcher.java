package org.dateline.match;

import java.util.Set;
import java.util.function.Predicate;
import org.dateline.article.Article;
import org.dateline.query.Query;
import org.dateline.text.AnalyzedText;

/**
 * Evaluates a query over one analysed text in memory: the same answer as the index gives, and the places to mark.
 *
 * <p>Everything with places is a set of minimal intervals of words: intervals that hold no other one of the set. A word has
 * its positions; a phrase its runs; {@code a w/n b} the hulls of a place of a and a place of b that do not overlap, with at
 * most n − 1 words between, both in the headline or both in the body; {@code a not w/n b} the places of a that no place of b
 * overlaps or is so near; {@code w/s} and {@code w/p} the hulls within one sentence or paragraph; {@code a not w/s b} the
 * places of a that touch no sentence which holds a whole b; an OR the minimal ones of all operands; an AND inside a proximity
 * the hulls of a place of each. A part keeps the places that lie wholly in it. Capitals are asked of each word.
 *
 * <p>Immutable and thread-safe. Costs about as much as a walk over the text, and for each word of the query a look-up.
 */
public final class Matcher {
    private final Query query;
    private final Places places;

    private Matcher(Query query, Set<String> languages) {
        this.query = query;
        this.places = new Places(languages);
    }

    /**
     * Prepares a query.
     *
     * @param languages those of the archive, in which bare words are stemmed
     */
    public static Matcher of(Query query, Set<String> languages) {
        return new Matcher(query, languages);
    }

    /** Whether the query holds; its parts without places (facets, dates, names) are taken to hold. */
    public boolean holds(AnalyzedText text) {
        return holds(text, part -> true);
    }

    /**
     * Whether the query holds.
     *
     * @param elsewhere decides the parts without places
     */
    public boolean holds(AnalyzedText text, Predicate<Query> elsewhere) {
        return new Truth(places, elsewhere).holds(query, new TextIndex(text), Scope.OPEN);
    }

    /** Whether the query holds in an article: the parts without places are decided by the article and the predicate. */
    public boolean holds(Article article, AnalyzedText text, ArticlePredicate elsewhere) {
        return holds(text, part -> elsewhere.holds(part, article));
    }

    /** Decides a part of a query that has no places in the text. */
    @FunctionalInterface
    public interface ArticlePredicate {
        boolean holds(Query part, Article article);
    }

    /** The places to mark. Negated parts, and alternatives that do not hold, mark nothing. */
    public Marks marks(AnalyzedText text) {
        return new Marking(places, new Truth(places, part -> true), new TextIndex(text)).marks(query);
    }
}
