package org.dateline.query;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was asked, as a tree. Sealed, so that an engine which forgets a case does not compile. Equality ignores where the
 * parts stood in the typed string.
 *
 * <p>{@link Positional} queries have places in the text and may stand on either side of a proximity operator; the others
 * only hold for an article or do not.
 */
public sealed interface Query {
    /** Where it stands in the typed string. */
    At at();

    /** A query with places in the text. */
    sealed interface Positional extends Query {}

    /** Every article. */
    record Everything(At at) implements Query {}

    /** No article: what is left of a query that cannot hold. */
    record Nothing(At at) implements Query {}

    /** A bare word: its exact form or, in each language of the archive, its stem. */
    record Word(String text, At at) implements Positional {}

    /**
     * A quoted phrase: exact forms, case and accents folded. One word is an exact word.
     *
     * @param words the phrase as typed, without the quotes
     * @param slop Lucene's slop: how many moves of words are allowed, 0 for none
     */
    record Phrase(String words, int slop, At at) implements Positional {}

    /** Words that begin with these letters. */
    record Prefix(String start, At at) implements Positional {}

    /** Words of this pattern: {@code *} any letters, {@code ?} one letter. */
    record Wildcard(String pattern, At at) implements Positional {}

    /** Words within so many edits, 1 or 2. */
    record Fuzzy(String text, int edits, At at) implements Positional {}

    /** Other spellings of a transliterated name. */
    record Spelling(String name, At at) implements Positional {}

    /** Words that the whole of a regular expression (Lucene's syntax) matches, case folded. */
    record Regex(String pattern, At at) implements Positional {}

    /** Both, with at most {@code distance - 1} words between their nearest ends; they do not overlap. */
    record Near(Query left, Query right, int distance, boolean ordered, At at) implements Positional {}

    /** A left that has no right within the distance. */
    record NotNear(Query left, Query right, int distance, boolean ordered, At at) implements Positional {}

    /** Both in one sentence or paragraph. */
    record Within(Query left, Query right, Unit unit, At at) implements Positional {}

    /** A left with no right in its sentence or paragraph. */
    record NotWithin(Query left, Query right, Unit unit, At at) implements Positional {}

    /** A border of the text. */
    enum Unit {
        SENTENCE,
        PARAGRAPH
    }

    /** What is found at least so many times. */
    record AtLeast(int times, Query operand, At at) implements Query {}

    /**
     * What is found in one part of the article.
     *
     * @param words for {@link Part#FIRST} how many words of the body, else 0
     */
    record In(Part part, int words, Query operand, At at) implements Positional {}

    /** A part of an article. */
    enum Part {
        HEADLINE,
        /** The headline or the lead. */
        HEADLINE_AND_LEAD,
        /** The first two paragraphs of the body. */
        LEAD,
        BODY,
        CAPTION,
        /** The first n words of the body. */
        FIRST
    }

    /** A word written with a capital first letter, or in capitals only. */
    record Capitals(Query operand, boolean all, At at) implements Positional {}

    /**
     * A value of a facet, exactly: a code for countries and languages, a name elsewhere.
     *
     * @param values any of these; several where a name is ambiguous
     */
    record Term(Facet facet, List<String> values, At at) implements Query {
        public Term {
            values = List.copyOf(values);
        }
    }

    /** Words of a name in a field, folded: {@code person:camara}. A phrase of adjacent words; {@code *} at the end is a prefix. */
    record Named(NameField field, String words, At at) implements Query {}

    /** A field that holds names or short texts, searched by their words. */
    enum NameField {
        PERSON,
        ORGANIZATION,
        PLACE,
        SOURCE,
        BYLINE,
        SECTION,
        EDITION,
        PAGE,
        URL,
        DATELINE,
        COLLECTION
    }

    /**
     * Published between two days, both included; an article with a partial date matches where the ranges meet.
     *
     * @param from the first day, or null for no bound
     * @param to the last day, or null for no bound
     */
    record Published(@Nullable LocalDate from, @Nullable LocalDate to, At at) implements Query {}

    /** Articles without a date. */
    record Undated(At at) implements Query {}

    /** Added to the archive between two days in UTC, both included. */
    record Added(@Nullable LocalDate from, @Nullable LocalDate to, At at) implements Query {}

    /** The text speaks of a year between these, both included. */
    record AboutYear(int from, int to, At at) implements Query {}

    /** So many words in the body, both included. */
    record Length(int from, int to, At at) implements Query {}

    /** All copies of one story. */
    record Story(String id, At at) implements Query {}

    /** A state of the article: corrected, killed, embargoed, truncated, ocr … */
    record HasStatus(String status, At at) implements Query {}

    /** All of these. Positional within a proximity operator only where every operand is. */
    record AllOf(List<Query> operands, At at) implements Query {
        public AllOf {
            operands = List.copyOf(operands);
        }
    }

    /** Any of these. */
    record AnyOf(List<Query> operands, At at) implements Positional {
        public AnyOf {
            operands = List.copyOf(operands);
        }
    }

    /** Not this. */
    record Not(Query operand, At at) implements Query {}
}
