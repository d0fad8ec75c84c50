package org.dateline.lucene.inverter;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import org.apache.lucene.codecs.FieldsConsumer;
import org.apache.lucene.codecs.FieldsProducer;
import org.apache.lucene.codecs.NormsProducer;
import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.index.Fields;
import org.apache.lucene.index.MergeState;
import org.apache.lucene.index.SegmentReadState;
import org.apache.lucene.index.SegmentWriteState;
import org.apache.lucene.index.Terms;
import org.jspecify.annotations.Nullable;

/**
 * Another format, under its name, which gets the postings of waiting texts when a segment is flushed. Segments that are
 * merged hold real postings already.
 */
final class TextPostingsFormat extends PostingsFormat {
    private final PostingsFormat format;
    private final String field;
    private final WaitingTexts waiting;

    TextPostingsFormat(PostingsFormat format, String field, WaitingTexts waiting) {
        super(format.getName());
        this.format = format;
        this.field = field;
        this.waiting = waiting;
    }

    @Override
    public FieldsConsumer fieldsConsumer(SegmentWriteState state) throws IOException {
        FieldsConsumer consumer = format.fieldsConsumer(state);
        return new FieldsConsumer() {
            @Override
            public void write(Fields fields, NormsProducer norms) throws IOException {
                Terms texts = fields.terms(field);
                int documents = state.segmentInfo.maxDoc();
                consumer.write(new Inverted(new InvertedTerms(new TextInverter(texts, documents, waiting))), norms);
            }

            @Override
            public void merge(MergeState state, NormsProducer norms) throws IOException {
                consumer.merge(state, norms);
            }

            @Override
            public void close() throws IOException {
                consumer.close();
            }
        };
    }

    @Override
    public FieldsProducer fieldsProducer(SegmentReadState state) throws IOException {
        return format.fieldsProducer(state);
    }

    private final class Inverted extends Fields {
        private final Terms terms;

        Inverted(Terms terms) {
            this.terms = terms;
        }

        @Override
        public Iterator<String> iterator() {
            return List.of(field).iterator();
        }

        @Override
        public @Nullable Terms terms(String name) {
            return name.equals(field) ? terms : null;
        }

        @Override
        public int size() {
            return 1;
        }
    }
}
