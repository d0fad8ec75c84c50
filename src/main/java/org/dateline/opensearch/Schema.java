package org.dateline.opensearch;

import java.util.Locale;
import org.dateline.query.Facet;
import org.dateline.query.Query.NameField;

/**
 * Every field of the cluster's indexes, as {@code articles.json} and {@code words.json} map them. What a field holds changes
 * only together with the layout that the mapping names.
 */
final class Schema {
    /** The oldest layout whose fields can still be searched; one that is not the newest is not written. */
    static final int OLDEST_READ = 2;

    /** The lossless article as JSON, kept in the source. */
    static final String STORED = "article";
    /** The first half of the id as a number; breaks every tie of an order. */
    static final String ORDER = "order";

    static final String KEY = "key";
    static final String PATH = "path";
    static final String SHA256 = "sha256";
    /** By which versions and notices find each other. */
    static final String ADDRESS = "address";
    /** Whether it is an old version, which no search finds. */
    static final String SUPERSEDED = "superseded";
    /** The id of the next version. */
    static final String SUPERSEDED_BY = "superseded_by";
    /** Headline and body as {@link TextTokens} writes them. */
    static final String TEXT = "text";
    /** The headline alone; only raises the rank of what it says. */
    static final String HEADLINE = "headline";

    static final String FIRST_DAY = "day_first";
    static final String LAST_DAY = "day_last";
    /** Ordinal of the date's precision. */
    static final String PRECISION = "precision";
    /** Months since year 0 of the first day. */
    static final String MONTH = "month";

    static final String WHEN = "when";
    static final String ADDED = "added";
    static final String WORDS = "words";
    /** The outlet's name folded, to sort by. */
    static final String SOURCE_ORDER = "source_order";

    static final String YEARS = "years";
    static final String BYTES = "bytes";
    /** The first half of the id of the story's first article. */
    static final String STORY = "story";

    static final String BAND = "band";
    /** As {@link org.dateline.text.Fingerprint#written} writes it: kept in the source, to compare copies by. */
    static final String FINGERPRINT = "fingerprint";

    /** Of the index of words: {@code word}, or the key of a facet; of the state: what an entry is. */
    static final String KIND = "kind";
    /** Of the index of words: the word or name itself. */
    static final String WORD = "word";
    /** Of the index of words: what all spellings of a name have in common. */
    static final String NAME_KEY = "key";
    /** Of the index of words: what it is completed from. */
    static final String LOOKUP = "lookup";

    /** The value of {@link #WHEN} of an article without a date, in answers. */
    static final long NO_DATE = Long.MIN_VALUE;

    private Schema() {}

    /** The field of a facet's values, of names their keys. */
    static String field(Facet facet) {
        return facet.key().replace('.', '_');
    }

    /** The field of the keys of names with their spellings. */
    static String spellings(Facet facet) {
        return field(facet) + "_spelled";
    }

    /** The field of a name's words. */
    static String field(NameField name) {
        return name.name().toLowerCase(Locale.ROOT) + "_words";
    }
}
