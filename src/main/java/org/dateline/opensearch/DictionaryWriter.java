package org.dateline.opensearch;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.engine.FacetValues;
import org.dateline.engine.Lookup;
import org.dateline.text.AnalyzedText;
import org.dateline.text.NameKey;
import tools.jackson.core.JsonGenerator;

/**
 * Gathers the words and names of articles that the dictionary may lack. Each is sent once by a loader, as far as it remembers:
 * the cluster keeps one of each anyway. Thread-safe.
 */
final class DictionaryWriter {
    /** Some 100 bytes each; then all is forgotten. */
    private static final int REMEMBERED = 500_000;

    private static final int LONGEST = 300;
    private static final int BATCH = 5_000;
    /** Bytes of the lines of most words. */
    private static final int LINES = 160;

    private static final int MET = 1 << 16;

    record Word(String kind, String word) {}

    /** The numbers of words, by their last bits: most words are met again soon, and are passed over at one look. */
    private final int[] met = new int[MET];

    /** Words are met so often that they are looked for by themselves. */
    private volatile Set<String> knownWords = ConcurrentHashMap.newKeySet();

    private volatile Set<Word> knownNames = ConcurrentHashMap.newKeySet();
    private List<Word> gathered = new ArrayList<>();

    void gather(Article article, AnalyzedText text) {
        for (int w = 0; w < text.size(); w++) {
            int number = text.number(w);
            int slot = number & MET - 1;
            if (met[slot] != number) {
                met[slot] = number;
                word(text.form(w));
                text.aliases(w).forEach(this::word);
            }
        }
        FacetValues.of(article).forEach((facet, values) -> {
            if (!FacetAggregation.isClosed(facet)) {
                values.forEach(value -> name(new Word(facet.key(), value)));
            }
        });
    }

    private void word(String word) {
        if (word.length() <= LONGEST && knownWords.add(word)) {
            keep(new Word(Dictionary.WORD_KIND, word));
        }
    }

    private void name(Word name) {
        if (name.word().length() <= LONGEST && knownNames.add(name)) {
            keep(name);
        }
    }

    private synchronized void keep(Word entry) {
        gathered.add(entry);
        if (knownWords.size() > REMEMBERED) {
            knownWords = ConcurrentHashMap.newKeySet();
        }
        if (knownNames.size() > REMEMBERED) {
            knownNames = ConcurrentHashMap.newKeySet();
        }
    }

    private synchronized List<Word> take() {
        List<Word> taken = gathered;
        gathered = new ArrayList<>();
        return taken;
    }

    /** What could not be sent is sent the next time. */
    private synchronized void giveBack(List<Word> entries) {
        gathered.addAll(entries);
    }

    /** Sends what was gathered since the last call. */
    void send(BulkRequest bulk) {
        List<Word> entries = take();
        try {
            for (int from = 0; from < entries.size(); from += BATCH) {
                bulk.send(actions(entries.subList(from, Math.min(entries.size(), from + BATCH))));
            }
        } catch (RuntimeException e) {
            giveBack(entries);
            throw e;
        }
    }

    /** One generator writes the lines of all, since to make one costs as much as an entry. */
    static List<BulkRequest.Action<Word>> actions(List<Word> entries) {
        List<BulkRequest.Action<Word>> actions = new ArrayList<>();
        MessageDigest sha256 = ArticleId.sha256();
        ByteArrayOutputStream lines = new ByteArrayOutputStream(LINES);
        try (JsonGenerator json = Json.LINES.createGenerator(lines)) {
            for (Word entry : entries) {
                create(entry, sha256, json);
                document(entry, json);
                json.flush();
                actions.add(new BulkRequest.Action<>(entry, List.of(lines.toByteArray())));
                lines.reset();
            }
        }
        return actions;
    }

    private static void create(Word entry, MessageDigest sha256, JsonGenerator json) {
        byte[] name = (entry.kind() + '\n' + entry.word()).getBytes(StandardCharsets.UTF_8);
        json.writeStartObject();
        json.writeObjectPropertyStart("create");
        json.writeStringProperty("_id", HexFormat.of().formatHex(sha256.digest(name), 0, 16));
        json.writeEndObject();
        json.writeEndObject();
        json.writeRaw('\n');
    }

    private static void document(Word entry, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty(Schema.KIND, entry.kind());
        json.writeStringProperty(Schema.WORD, entry.word());
        if (entry.kind().equals(Dictionary.WORD_KIND)) {
            json.writeStringProperty(Schema.LOOKUP, entry.word());
        } else {
            String key = NameKey.of(entry.word());
            json.writeStringProperty(Schema.NAME_KEY, key);
            json.writeArrayPropertyStart(Schema.LOOKUP);
            Lookup.starts(key).forEach(json::writeString);
            json.writeEndArray();
        }
        json.writeNumberProperty("length", entry.word().length());
        json.writeEndObject();
        json.writeRaw('\n');
    }
}
