package org.dateline.lucene;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;
import org.dateline.article.Article;
import org.dateline.article.Location;
import org.dateline.article.Publication;
import org.dateline.article.PublishedDate;
import org.dateline.engine.Addresses;
import org.dateline.engine.FacetValues;
import org.dateline.engine.Lookup;
import org.dateline.engine.NameValues;
import org.dateline.engine.Seconds;
import org.dateline.engine.SpelledNames;
import org.dateline.engine.StoryNumber;
import org.dateline.json.ArticleJson;
import org.dateline.lucene.inverter.WaitingTexts;
import org.dateline.query.Facet;
import org.dateline.query.Query.NameField;
import org.dateline.text.AnalyzedText;
import org.dateline.text.HeadlineTokens;
import org.dateline.text.TextAnalysis;
import org.jspecify.annotations.Nullable;

/** Makes the document of an article: the one place that fills the fields of {@link Schema}. */
final class ArticleDocument {
    /** Longer tokens are no words; the index takes none above 32 KB. */
    private static final int LONGEST_TOKEN = 1_000;

    private static final FieldType POSITIONS = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, false);
    private static final FieldType FREQUENCIES = type(IndexOptions.DOCS_AND_FREQS, false);
    private static final FieldType NAMES = type(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);

    private final Document document = new Document();
    private final Article article;

    private ArticleDocument(Article article) {
        this.article = article;
    }

    /**
     * Makes a document.
     *
     * @param article with the time it was added
     * @param story the number of its story
     * @param label the story that it joined when it was put
     * @param texts of the writer that gets the document
     */
    static Document of(Article article, long story, long label, WaitingTexts texts) {
        ArticleDocument made = new ArticleDocument(article);
        made.names(story, label);
        made.text(texts);
        made.dates();
        Map<Facet, Collection<String>> facets = FacetValues.of(article);
        made.facets(facets);
        made.words(facets);
        return made.document;
    }

    private static FieldType type(IndexOptions options, boolean omitNorms) {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.setOmitNorms(omitNorms);
        type.freeze();
        return type;
    }

    private void names(long story, long label) {
        term(Schema.ID, article.id().value());
        document.add(new NumericDocValuesField(Schema.ORDER, StoryNumber.of(article.id())));
        document.add(new BinaryDocValuesField(Schema.STORED, StoredBytes.compress(ArticleJson.stored(article))));
        term(Schema.KEY, article.key());
        article.provenance().locations().stream()
                .map(Location::path)
                .distinct()
                .forEach(path -> term(Schema.PATH, path));
        Addresses.all(article).forEach(address -> term(Schema.ADDRESS, address));
        if (article.supersededBy() != null) {
            document.add(new BinaryDocValuesField(Schema.SUPERSEDED_BY, VersionColumn.bytes(article.supersededBy())));
        }
        document.add(new NumericDocValuesField(Schema.STORY, story));
        document.add(new NumericDocValuesField(Schema.STORY_LABEL, label));
        document.add(new StringField(Schema.STORY_LABEL, StoryIds.term(label), Field.Store.NO));
        List<Integer> fingerprint = article.annotations().fingerprint();
        if (!fingerprint.isEmpty()) {
            for (int band : Fingerprints.bands(fingerprint)) {
                document.add(new StringField(Schema.BAND, Fingerprints.term(band), Field.Store.NO));
            }
            document.add(new BinaryDocValuesField(Schema.FINGERPRINT, new BytesRef(Fingerprints.bytes(fingerprint))));
        }
    }

    private void text(WaitingTexts texts) {
        AnalyzedText text = TextAnalysis.analyze(article);
        document.add(new Field(Schema.TEXT, texts.add(text), POSITIONS));
        document.add(new Field(Schema.HEADLINE, new HeadlineTokens(text), FREQUENCIES));
        int words = text.bodySize();
        document.add(new IntPoint(Schema.WORDS, words));
        document.add(new NumericDocValuesField(Schema.WORDS, words));
        int bytes = article.title().getBytes(StandardCharsets.UTF_8).length
                + article.body().text().getBytes(StandardCharsets.UTF_8).length;
        document.add(new NumericDocValuesField(Schema.BYTES, bytes));
        article.annotations().years().forEach(year -> document.add(new IntPoint(Schema.YEARS, year)));
    }

    private void add(String field, TokenStream tokens, FieldType type) {
        document.add(new Field(field, new LengthFilter(tokens, 1, LONGEST_TOKEN), type));
    }

    private void dates() {
        Instant added = Objects.requireNonNull(article.added(), "An article is stamped before it is indexed.");
        document.add(new LongPoint(Schema.ADDED, added.getEpochSecond()));
        document.add(new NumericDocValuesField(Schema.ADDED, added.getEpochSecond()));
        PublishedDate date = article.publication().date();
        if (date == null) {
            return;
        }
        int first = QueryTranslator.day(date.first());
        document.add(new IntPoint(Schema.FIRST_DAY, first));
        document.add(new NumericDocValuesField(Schema.FIRST_DAY, first));
        document.add(new IntPoint(Schema.LAST_DAY, QueryTranslator.day(date.last())));
        document.add(
                new NumericDocValuesField(Schema.PRECISION, date.precision().ordinal()));
        document.add(new NumericDocValuesField(Schema.WHEN, Seconds.of(date)));
    }

    private void facets(Map<Facet, Collection<String>> facets) {
        facets.forEach((facet, values) -> {
            for (String value : values) {
                document.add(new KeywordField(Schema.field(facet), SpelledNames.key(facet, value), Field.Store.NO));
                if (Lookup.KINDS.containsKey(facet)) {
                    Lookup.terms(facet, value).forEach(term -> term(Schema.LOOKUP, term));
                }
            }
        });
    }

    private void words(Map<Facet, Collection<String>> facets) {
        Publication publication = article.publication();
        for (NameField field : NameField.values()) {
            Collection<String> names = NameValues.of(field, facets, publication);
            if (!names.isEmpty()) {
                add(Schema.field(field), new NameTokens(names), NAMES);
            }
        }
    }

    private void term(String field, @Nullable String value) {
        if (value != null && !value.isEmpty() && value.length() <= LONGEST_TOKEN * 5) {
            document.add(new StringField(field, value, Field.Store.NO));
        }
    }
}
