package org.dateline.lucene;

import java.io.IOException;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiDocValues;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchAllDocsQuery;
import org.apache.lucene.search.Query;
import org.dateline.query.Facet;
import org.dateline.text.Languages;
import org.jspecify.annotations.Nullable;

/** One commit of the index, and what is worked out once for all searches of it. Thread-safe. */
final class Snapshot implements AutoCloseable {
    private final IndexReader reader;
    private final Map<Facet, FacetColumn> facets = new EnumMap<>(Facet.class);
    private @Nullable StoryColumn stories;
    private @Nullable VersionColumn versions;
    private @Nullable Set<String> languages;
    private @Nullable SourceOrder sources;

    Snapshot(IndexReader reader) {
        this.reader = reader;
    }

    IndexReader reader() {
        return reader;
    }

    /** Takes part in its use; false where it is closed already. */
    boolean open() {
        return reader.tryIncRef();
    }

    /** Ends one use. */
    @Override
    public void close() throws IOException {
        reader.decRef();
    }

    /** The languages that articles state or were found to have. */
    synchronized Set<String> languages() throws IOException {
        if (languages == null) {
            Set<String> found = new LinkedHashSet<>();
            Terms terms = MultiTerms.getTerms(reader, Schema.field(Facet.LANGUAGE));
            if (terms != null) {
                TermsEnum each = terms.iterator();
                while (each.next() != null) {
                    found.add(each.term().utf8ToString());
                }
            }
            languages = Set.copyOf(found);
        }
        return languages;
    }

    /** The languages that texts are stemmed in: those known, and the likely ones where some article's is not. */
    Set<String> stemmed() throws IOException {
        Terms terms = MultiTerms.getTerms(reader, Schema.field(Facet.LANGUAGE));
        if (terms != null && terms.getDocCount() >= reader.maxDoc()) {
            return languages();
        }
        Set<String> all = new LinkedHashSet<>(languages());
        all.addAll(Languages.LIKELY);
        return all;
    }

    synchronized StoryColumn stories() throws IOException {
        if (stories == null) {
            stories = StoryColumn.of(reader);
        }
        return stories;
    }

    synchronized SourceOrder sources() throws IOException {
        if (sources == null) {
            sources = SourceOrder.of(column(Facet.SOURCE));
        }
        return sources;
    }

    synchronized FacetColumn column(Facet facet) throws IOException {
        FacetColumn column = facets.get(facet);
        if (column == null) {
            SortedSetDocValues values = MultiDocValues.getSortedSetValues(reader, Schema.field(facet));
            OrdinalMap map = values instanceof MultiDocValues.MultiSortedSetDocValues multi ? multi.mapping : null;
            int articles = new IndexSearcher(reader).count(current(MatchAllDocsQuery.INSTANCE));
            long size = values == null ? 0 : values.getValueCount();
            column = new FacetColumn(reader, Schema.field(facet), map, size, articles);
            facets.put(facet, column);
        }
        return column;
    }

    synchronized VersionColumn versions() throws IOException {
        if (versions == null) {
            versions = new VersionColumn(reader);
        }
        return versions;
    }

    /** The same query without old versions and tombstones. */
    Query current(Query query) {
        boolean any = reader.leaves().stream()
                .anyMatch(leaf -> leaf.reader().getFieldInfos().fieldInfo(Schema.SUPERSEDED_BY) != null);
        if (!any) {
            return query;
        }
        return new BooleanQuery.Builder()
                .add(query, Occur.MUST)
                .add(new FieldExistsQuery(Schema.SUPERSEDED_BY), Occur.MUST_NOT)
                .build();
    }
}
