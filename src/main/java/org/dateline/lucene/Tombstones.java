package org.dateline.lucene;

import java.time.Instant;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;
import org.dateline.article.ArticleId;
import org.dateline.result.Tombstone;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Removed articles as documents that no search finds. */
final class Tombstones {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private Tombstones() {}

    static Term term(ArticleId id) {
        return new Term(Schema.TOMBSTONE, id.value());
    }

    static Document document(Tombstone tombstone) {
        Document document = new Document();
        document.add(new StringField(Schema.TOMBSTONE, tombstone.id().value(), Field.Store.NO));
        document.add(new BinaryDocValuesField(Schema.SUPERSEDED_BY, new BytesRef()));
        document.add(new BinaryDocValuesField(
                Schema.STORED,
                new BytesRef(MAPPER.writeValueAsBytes(MAPPER.createObjectNode()
                        .put("id", tombstone.id().value())
                        .put("title", tombstone.title())
                        .put("path", tombstone.path())
                        .put("removed", tombstone.removed().toString())
                        .put("reason", tombstone.reason())))));
        return document;
    }

    static Tombstone read(BytesRef stored) {
        JsonNode json = MAPPER.readTree(stored.bytes, stored.offset, stored.length);
        return new Tombstone(
                new ArticleId(json.path("id").asString()),
                json.path("title").asString(),
                json.path("path").asString(),
                Instant.parse(json.path("removed").asString()),
                json.path("reason").asString());
    }
}
