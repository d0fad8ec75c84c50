package org.dateline.opensearch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.engine.FacetValues;
import org.dateline.engine.Lookup;
import org.dateline.text.AnalyzedText;
import org.dateline.text.NameKey;

/**
 * Gathers the words and names of articles that the dictionary may lack. Each is sent once by a loader, as far as it remembers:
 * the cluster keeps one of each anyway. Thread-safe.
 */
final class DictionaryWriter {
    /** Some 100 bytes each; then all is forgotten. */
    private static final int REMEMBERED = 500_000;

    private static final int LONGEST = 300;
    private static final int BATCH = 5_000;

    private record Word(String kind, String word) {}

    /** Words are met so often that they are looked for by themselves. */
    private volatile Set<String> knownWords = ConcurrentHashMap.newKeySet();

    private volatile Set<Word> knownNames = ConcurrentHashMap.newKeySet();
    private Set<Word> gathered = new LinkedHashSet<>();

    void gather(Article article, AnalyzedText text) {
        for (int w = 0; w < text.size(); w++) {
            word(text.form(w));
            text.aliases(w).forEach(this::word);
        }
        FacetValues.of(article).forEach((facet, values) -> {
            if (!FacetAggregation.isClosed(facet)) {
                values.forEach(value -> name(new Word(facet.key(), value)));
            }
        });
    }

    private void word(String word) {
        Set<String> known = knownWords;
        if (!known.contains(word) && word.length() <= LONGEST && known.add(word)) {
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

    private synchronized Set<Word> take() {
        Set<Word> taken = gathered;
        gathered = new LinkedHashSet<>();
        return taken;
    }

    /** What could not be sent is sent the next time. */
    private synchronized void giveBack(Set<Word> entries) {
        gathered.addAll(entries);
    }

    /** Sends what was gathered since the last call. */
    void send(BulkRequest bulk) {
        Set<Word> entries = take();
        try {
            List<BulkRequest.Action<Word>> actions = new ArrayList<>();
            for (Word entry : entries) {
                actions.add(BulkRequest.Action.of(entry, lines(entry)));
                if (actions.size() == BATCH) {
                    bulk.send(actions);
                    actions.clear();
                }
            }
            if (!actions.isEmpty()) {
                bulk.send(actions);
            }
        } catch (RuntimeException e) {
            giveBack(entries);
            throw e;
        }
    }

    private static String lines(Word entry) {
        byte[] name = (entry.kind() + '\n' + entry.word()).getBytes(StandardCharsets.UTF_8);
        String id = HexFormat.of().formatHex(ArticleId.sha256().digest(name), 0, 16);
        boolean isWord = entry.kind().equals(Dictionary.WORD_KIND);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put(Schema.KIND, entry.kind());
        json.put(Schema.WORD, entry.word());
        if (!isWord) {
            json.put(Schema.NAME_KEY, NameKey.of(entry.word()));
        }
        json.put(Schema.LOOKUP, isWord ? List.of(entry.word()) : Lookup.starts(NameKey.of(entry.word())));
        json.put("length", entry.word().length());
        return Json.text(Map.of("create", Map.of("_id", id))) + '\n' + Json.text(json) + '\n';
    }
}
