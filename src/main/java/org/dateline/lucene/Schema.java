package org.dateline.lucene;

import java.util.Map;
import org.dateline.engine.Lookup;
import org.dateline.query.Facet;
import org.dateline.query.Query.NameField;

/**
 * Every field of the index. A field that is not named here does not exist; what a field holds changes only together with
 * {@link #VERSION}.
 */
final class Schema {
    /** Of the fields and of the analysis; an index of another version is refused, and loaded anew. */
    static final int VERSION = 7;
    /** In a commit's user data: the schema version. */
    static final String VERSION_KEY = "dateline.schema";
    /** In a commit's user data: the loader's checkpoint. */
    static final String CHECKPOINT_KEY = "dateline.checkpoint";

    /** The article's id; a term. */
    static final String ID = "id";
    /** The first half of the id as a number; breaks every tie of an order. Doc value. */
    static final String ORDER = "order";
    /** The lossless article as JSON, {@linkplain StoredBytes compressed}. Doc value: no document has a stored field. */
    static final String STORED = "article";
    /** The id that the source gave. Term. */
    static final String KEY = "key";
    /** Where the bytes were found: one term a path. */
    static final String PATH = "path";
    /** The canonical address, made comparable. Term. */
    static final String ADDRESS = "address";
    /**
     * The sixteen bytes of the id of a newer version; none on a tombstone. What has it is found by no search. Doc value that
     * can change without indexing anew.
     */
    static final String SUPERSEDED_BY = "superseded.by";
    /** The id of an article that was removed; {@link #STORED} says why. Term. */
    static final String TOMBSTONE = "tombstone";

    /**
     * Headline, gap and body: forms, stems and marks of {@link org.dateline.text.Tokens} at their positions. Indexed with
     * positions, without offsets, since marks are found by the matcher in the stored text.
     */
    static final String TEXT = "text";
    /** Forms and stems of the headline alone, without positions. Only raises the rank of what the headline says. */
    static final String HEADLINE = "headline";

    /** The first and the last day of publication since 1970. Points; {@link #FIRST_DAY} is a doc value too. */
    static final String FIRST_DAY = "day.first";

    static final String LAST_DAY = "day.last";
    /** What is known of the date: ordinal of {@link org.dateline.article.PublishedDate.Precision}. Doc value. */
    static final String PRECISION = "precision";
    /** The outlet's local second of publication since 1970, as exactly as known. Doc value. */
    static final String WHEN = "when";
    /** Second since 1970 at which the archive got the article. Point and doc value. */
    static final String ADDED = "added";
    /** Words of the body. Point and doc value. */
    static final String WORDS = "words";
    /** Years that the text speaks of. Points. */
    static final String YEARS = "years";
    /** UTF-8 bytes of title and body. Doc value. */
    static final String BYTES = "bytes";

    /** The first half of the id of the story's first article. Doc value that can change without indexing anew. */
    static final String STORY = "story";
    /** The story that the article joined when it was put; joined stories have several. Term and doc value. */
    static final String STORY_LABEL = "story.label";
    /** Bands of the fingerprint; articles that share one may be copies. Terms. */
    static final String BAND = "band";
    /** One byte for each value of the fingerprint. Doc value. */
    static final String FINGERPRINT = "fingerprint";

    /** What can be completed: see {@link Lookup}. Terms. */
    static final String LOOKUP = "lookup";

    /** The value of {@link #WHEN} of an article without a date, in answers. */
    static final long NO_DATE = Long.MIN_VALUE;

    private static final Map<NameField, String> NAMES = Map.ofEntries(
            Map.entry(NameField.PERSON, "person.words"),
            Map.entry(NameField.ORGANIZATION, "organization.words"),
            Map.entry(NameField.PLACE, "place.words"),
            Map.entry(NameField.SOURCE, "source.words"),
            Map.entry(NameField.BYLINE, "byline.words"),
            Map.entry(NameField.SECTION, "section.words"),
            Map.entry(NameField.EDITION, "edition.words"),
            Map.entry(NameField.PAGE, "page.words"),
            Map.entry(NameField.URL, "url.words"),
            Map.entry(NameField.DATELINE, "dateline.words"),
            Map.entry(NameField.COLLECTION, "collection.words"));

    private Schema() {}

    /** The field of a facet's values, of names their keys: terms and sorted-set doc values. */
    static String field(Facet facet) {
        return facet.key();
    }

    /** The field of a name's folded words at their positions. */
    static String field(NameField name) {
        return NAMES.getOrDefault(name, name.name());
    }
}
