package org.dateline.opensearch;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    /** Some 100 bytes each. */
    private static final int REMEMBERED = 500_000;

    private static final int LONGEST = 300;
    private static final int BATCH = 5_000;

    private record Word(String kind, String word) {}

    private final Map<Word, Boolean> sent = new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Word, Boolean> eldest) {
            return size() > REMEMBERED;
        }
    };

    private Set<Word> gathered = new LinkedHashSet<>();

    synchronized void gather(Article article, AnalyzedText text) {
        for (int w = 0; w < text.size(); w++) {
            gather(Dictionary.WORD_KIND, text.form(w));
            text.aliases(w).forEach(alias -> gather(Dictionary.WORD_KIND, alias));
        }
        FacetValues.of(article).forEach((facet, values) -> {
            if (!FacetAggregation.isClosed(facet)) {
                values.forEach(value -> gather(facet.key(), value));
            }
        });
    }

    private void gather(String kind, String word) {
        Word entry = new Word(kind, word);
        if (word.length() <= LONGEST && !sent.containsKey(entry)) {
            gathered.add(entry);
        }
    }

    private synchronized Set<Word> take() {
        Set<Word> taken = gathered;
        gathered = new LinkedHashSet<>();
        return taken;
    }

    private synchronized void remember(Set<Word> entries) {
        entries.forEach(entry -> sent.put(entry, Boolean.TRUE));
    }

    /** Sends what was gathered since the last call. */
    void send(BulkRequest bulk) {
        Set<Word> entries = take();
        List<BulkRequest.Action<Word>> actions = new ArrayList<>();
        for (Word entry : entries) {
            actions.add(new BulkRequest.Action<>(entry, lines(entry)));
            if (actions.size() == BATCH) {
                bulk.send(actions);
                actions.clear();
            }
        }
        if (!actions.isEmpty()) {
            bulk.send(actions);
        }
        remember(entries);
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
