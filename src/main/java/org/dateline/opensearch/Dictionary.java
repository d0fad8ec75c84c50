package org.dateline.opensearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.engine.Vocabulary;
import org.dateline.query.At;
import org.dateline.query.QuerySyntaxException;
import org.dateline.query.Remark;
import org.dateline.query.RemarkKind;
import org.dateline.text.WordPattern;
import tools.jackson.databind.JsonNode;

/**
 * The words and names of the archive, each once, in an index of their own: the cluster has no other way to list what a
 * pattern matches. Words of articles that are gone may be among them, and then find nothing. Thread-safe.
 */
final class Dictionary implements Vocabulary {
    /** More words than these make a proximity too dear: the cluster takes 1,024 in a query. */
    static final int MOST = 500;

    static final String WORD_KIND = "word";
    private static final int LOOKED_AT = 4 * MOST;

    private final Patience patience;
    private final Indexes indexes;

    Dictionary(Cluster cluster, Indexes indexes) {
        this.patience = Patience.ofReader(cluster);
        this.indexes = indexes;
    }

    @Override
    public List<String> words(WordPattern pattern, String typed, At at) {
        Map<String, Object> query = new Json.All()
                .filter(Json.term(Schema.KIND, WORD_KIND))
                .filter(Patterns.matching(Schema.WORD, pattern))
                .made();
        List<String> words = new ArrayList<>();
        for (String word : find(query, LOOKED_AT)) {
            if (pattern.matches(word)) {
                words.add(word);
            }
        }
        if (words.size() > MOST) {
            throw new QuerySyntaxException(Remark.of(RemarkKind.EXPANSION_TOO_LARGE, typed, MOST), at, "");
        }
        return words;
    }

    /** Entries of a kind that can be completed from a beginning, the shortest first. */
    List<String> completions(String kind, String beginning, int size) {
        return find(
                new Json.All()
                        .filter(Json.term(Schema.KIND, kind))
                        .filter(Map.of("prefix", Map.of(Schema.LOOKUP, Map.of("value", beginning))))
                        .made(),
                size);
    }

    /** Every spelling of names, by their keys. */
    List<String> spellings(String kind, List<String> keys, int size) {
        return find(
                new Json.All()
                        .filter(Json.term(Schema.KIND, kind))
                        .filter(Json.terms(Schema.NAME_KEY, keys))
                        .made(),
                size);
    }

    /** Words within a few edits of one. */
    List<String> near(WordPattern pattern) {
        return find(
                new Json.All()
                        .filter(Json.term(Schema.KIND, WORD_KIND))
                        .filter(Patterns.matching(Schema.WORD, pattern))
                        .made(),
                MOST);
    }

    private List<String> find(Map<String, Object> query, int size) {
        Map<String, Object> body = Map.of(
                "size",
                size,
                "query",
                query,
                "track_total_hits",
                false,
                "_source",
                false,
                "docvalue_fields",
                List.of(Schema.WORD),
                "sort",
                List.of(Map.of("length", "asc"), Map.of(Schema.WORD, "asc")));
        JsonNode hits = patience.ask("POST", "/" + indexes.words() + "/_search", Articles.WHOLE, body)
                .path("hits")
                .path("hits");
        List<String> words = new ArrayList<>();
        for (JsonNode hit : hits) {
            words.add(hit.path("fields").path(Schema.WORD).path(0).asString(""));
        }
        return words;
    }
}
