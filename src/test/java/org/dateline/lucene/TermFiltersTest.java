package org.dateline.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class TermFiltersTest {
    private static final int TERMS = 2_000;

    @Test
    void neverDeniesATermAndDeniesMostThatAreAbsent() throws IOException {
        TermFilters filters = new TermFilters("id");
        try (Directory directory = new ByteBuffersDirectory();
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            add(writer, 0, TERMS);
            try (DirectoryReader reader = DirectoryReader.open(writer)) {
                LeafReader leaf = reader.leaves().getFirst().reader();
                assertThat(denied(filters, leaf, TERMS, TERMS + 100))
                        .as("a few looks do not pay for a filter")
                        .isZero();
                denied(filters, leaf, TERMS, 2 * TERMS);

                assertThat(denied(filters, leaf, 0, TERMS)).isZero();
                assertThat(denied(filters, leaf, TERMS, 11 * TERMS)).isGreaterThan(9 * TERMS);
            }
        }
    }

    @Test
    void keepsApartTheSegmentsAndForgetsThoseThatAreGone() throws IOException {
        TermFilters filters = new TermFilters("id");
        try (Directory directory = new ByteBuffersDirectory();
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            add(writer, 0, TERMS);
            writer.commit();
            add(writer, TERMS, 2 * TERMS);
            writer.addDocument(new Document());
            try (DirectoryReader reader = DirectoryReader.open(writer)) {
                for (var leaf : reader.leaves()) {
                    denied(filters, leaf.reader(), 2 * TERMS, 3 * TERMS);
                }
                LeafReader first = reader.leaves().get(0).reader();
                LeafReader second = reader.leaves().get(1).reader();
                assertThat(denied(filters, first, TERMS, 2 * TERMS)).isGreaterThan(TERMS * 8 / 10);
                assertThat(denied(filters, second, TERMS, 2 * TERMS)).isZero();
                assertThat(filters.bytes()).isPositive();
            }
            writer.deleteDocuments(new Term("id", "0"));
            writer.forceMerge(1);
            try (DirectoryReader reader = DirectoryReader.open(writer)) {
                LeafReader merged = reader.leaves().getFirst().reader();
                denied(filters, merged, 2 * TERMS, 3 * TERMS);
                assertThat(denied(filters, merged, 1, 2 * TERMS)).isZero();
            }
        }
        assertThat(filters.bytes()).isZero();
    }

    @Test
    void deniesEveryTermOfASegmentWithoutTheField() throws IOException {
        TermFilters filters = new TermFilters("id");
        try (Directory directory = new ByteBuffersDirectory();
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.addDocument(new Document());
            try (DirectoryReader reader = DirectoryReader.open(writer)) {
                assertThat(filters.mayHave(reader.leaves().getFirst().reader(), new BytesRef("x")))
                        .isFalse();
            }
        }
    }

    private static void add(IndexWriter writer, int from, int to) throws IOException {
        for (int i = from; i < to; i++) {
            Document document = new Document();
            document.add(new StringField("id", Integer.toString(i), Field.Store.NO));
            writer.addDocument(document);
        }
    }

    private static int denied(TermFilters filters, LeafReader reader, int from, int to) throws IOException {
        int denied = 0;
        for (int i = from; i < to; i++) {
            denied += filters.mayHave(reader, new BytesRef(Integer.toString(i))) ? 0 : 1;
        }
        return denied;
    }
}
