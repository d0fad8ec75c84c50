package org.dateline.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.KeywordField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.dateline.query.Facet;
import org.junit.jupiter.api.Test;

/** Counts of values against a count by hand, over several segments, with documents that are gone or superseded. */
class FacetColumnTest {
    private final Random random = new Random(20);

    @Test
    void countsAsByHandManyDocumentsAndFewAndAll() throws IOException {
        for (int round = 0; round < 30; round++) {
            try (var directory = new ByteBuffersDirectory()) {
                List<Set<String>> values = write(directory, 1 + random.nextInt(5), 1 + random.nextInt(40));
                try (DirectoryReader reader = DirectoryReader.open(directory)) {
                    check(new Snapshot(reader), values);
                }
            }
        }
    }

    /** Returns the values of each document in order, null for what no search finds. */
    private List<Set<String>> write(ByteBuffersDirectory directory, int segments, int different) throws IOException {
        List<Set<String>> values = new ArrayList<>();
        var config = new IndexWriterConfig().setMergePolicy(NoMergePolicy.INSTANCE);
        try (IndexWriter writer = new IndexWriter(directory, config)) {
            for (int segment = 0; segment < segments; segment++) {
                int from = values.size();
                for (int n = 1 + random.nextInt(30); n > 0; n--) {
                    Set<String> own = new HashSet<>();
                    Document document = new Document();
                    document.add(new StringField(Schema.ID, "d" + values.size(), Field.Store.NO));
                    for (int v = random.nextInt(4); v > 0; v--) {
                        String value = "v" + random.nextInt(different);
                        if (own.add(value)) {
                            document.add(new KeywordField(Schema.field(Facet.SECTION), value, Field.Store.NO));
                        }
                    }
                    boolean superseded = random.nextInt(6) == 0;
                    if (superseded) {
                        document.add(new BinaryDocValuesField(Schema.SUPERSEDED_BY, new BytesRef("newer")));
                    }
                    writer.addDocument(document);
                    values.add(superseded ? null : own);
                }
                writer.commit();
                if (random.nextBoolean()) {
                    int gone = from + random.nextInt(values.size() - from);
                    // One document of a segment at the most, so that none vanishes as a whole and moves the others.
                    if (values.size() - from > 1) {
                        writer.deleteDocuments(new Term(Schema.ID, "d" + gone));
                        values.set(gone, null);
                    }
                }
            }
        }
        return values;
    }

    private void check(Snapshot snapshot, List<Set<String>> values) throws IOException {
        FacetColumn column = snapshot.column(Facet.SECTION);
        assertThat(snapshot.reader().maxDoc()).isEqualTo(values.size());
        for (double share : new double[] {1, 0.5, 0.05, 0, 1}) {
            FixedBitSet docs = new FixedBitSet(values.size());
            Map<String, Integer> byHand = new TreeMap<>();
            for (int doc = 0; doc < values.size(); doc++) {
                Set<String> own = values.get(doc);
                if (own != null && random.nextDouble() < share) {
                    docs.set(doc);
                    own.forEach(value -> byHand.merge(value, 1, Integer::sum));
                }
            }
            int[] counts = column.count(docs);
            FacetColumn.Values names = column.values();
            Map<String, Integer> counted = new TreeMap<>();
            for (int number = 0; number < counts.length; number++) {
                String name = names.of(number);
                assertThat(column.ordinalOf(name)).isEqualTo(number);
                if (counts[number] > 0) {
                    counted.put(name, counts[number]);
                }
            }
            assertThat(counted).isEqualTo(byHand);
        }
        assertThat(column.ordinalOf("nobody has it")).isNegative();
    }
}
