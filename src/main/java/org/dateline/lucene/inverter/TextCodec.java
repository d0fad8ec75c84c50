package org.dateline.lucene.inverter;

import org.apache.lucene.codecs.PostingsFormat;
import org.apache.lucene.codecs.lucene104.Lucene104Codec;

/** Lucene's codec, which writes the texts of one field from those that wait. It is known, and read, by Lucene's own name. */
final class TextCodec extends Lucene104Codec {
    private final String field;
    private final PostingsFormat texts;

    TextCodec(String field, WaitingTexts waiting) {
        this.field = field;
        this.texts = new TextPostingsFormat(super.getPostingsFormatForField(field), field, waiting);
    }

    @Override
    public PostingsFormat getPostingsFormatForField(String name) {
        return name.equals(field) ? texts : super.getPostingsFormatForField(name);
    }
}
