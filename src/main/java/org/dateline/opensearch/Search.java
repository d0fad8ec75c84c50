package org.dateline.opensearch;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.archive.ArchiveException;
import org.dateline.article.ArticleId;
import org.dateline.engine.Cursor;
import org.dateline.engine.StoryNumber;
import org.dateline.query.Facet;
import org.dateline.query.ParsedQuery;
import org.dateline.query.SearchRequest;
import org.dateline.query.Sort;
import org.dateline.result.FacetCount;
import org.dateline.result.SearchResult;
import org.dateline.result.Timeline;
import org.dateline.result.Total;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One search: a call for hits, counts and clauses, and one for what can only be asked once these are known, the stories. Serves
 * one thread.
 */
final class Search {
    /** A search is stopped after this time, and says that it was. */
    private static final String TIME_LIMIT = "10s";

    /**
     * What the stories of a large result are estimated with: a standard error of 0.8 %. A finer sketch takes as long as all else
     * that is counted, for each search, however few it finds.
     */
    private static final int ESTIMATE = 3_000;
    /** As the mapping lets; stories shown once are paged by their number. */
    private static final int WINDOW = 100_000;

    private final Articles articles;
    private final SearchRequest request;
    private final Scope scope;
    private final QueryTranslator translator;
    private final Set<String> languages;
    private final ShownNames names;

    Search(
            Articles articles,
            SearchRequest request,
            QueryTranslator translator,
            Set<String> languages,
            ShownNames names) {
        this.articles = articles;
        this.names = names;
        this.request = request;
        this.translator = translator;
        this.languages = languages;
        this.scope = new Scope(request, translator.translate(request.query().query()));
    }

    SearchResult result() {
        long began = System.nanoTime();
        Cursor.Position after = request.cursor() == null ? null : Cursor.read(request.cursor(), request);
        List<Map<String, Object>> asked = new ArrayList<>();
        asked.add(body(after));
        if (request.clauses()) {
            request.query().clauses().forEach(clause -> asked.add(count(clause)));
        }
        List<JsonNode> answers = articles.searchAll(asked);
        JsonNode answer = answers.getFirst();
        List<JsonNode> all = byMatches(after);
        if (request.sort() != Sort.MATCHES) {
            answer.path("hits").path("hits").forEach(all::add);
        }
        int from = after == null ? request.offset() : 0;
        int shown = Math.min(all.size(), request.size());
        List<JsonNode> page = all.subList(0, shown);
        long total = answer.path("hits").path("total").path("value").asLong();
        boolean more = shown > 0 && (isCounted() ? total > from + shown : all.size() > shown);
        StoriesFound stories = StoriesFound.begin(articles, shown(page), total, this::found);
        // While the cluster answers that, all else is done.
        MarkedHits marked = MarkedHits.of(stories.page(), request.query().query(), languages);
        String cursor = more ? cursor(after, page.getLast(), from + shown) : null;
        List<String> approximations = new ArrayList<>();
        Map<Facet, List<FacetCount>> facets = facets(answer, approximations);
        Timeline timeline = TimelineAggregation.read(answer.path("aggregations").path("timeline"), request.published());
        List<Long> clauses = answers.stream()
                .skip(1)
                .map(each -> each.path("hits").path("total").path("value").asLong())
                .toList();
        if (stories.isEstimated()) {
            approximations.addFirst("The number of stories is an estimate, right within 5 % in 99 of 100 searches.");
        }
        return new SearchResult(
                request,
                answer.path("timed_out").asBoolean(false) ? new Total.AtLeast(total) : new Total.Exactly(total),
                stories.count(answer.path("aggregations")
                        .path("stories")
                        .path("told")
                        .path("value")
                        .asLong()),
                marked.shown(stories.ofPage()),
                facets,
                timeline,
                clauses,
                cursor,
                (System.nanoTime() - began) / 1_000_000,
                approximations);
    }

    /** The page and one more by the number of matches; empty for any other order. */
    private List<JsonNode> byMatches(Cursor.@Nullable Position after) {
        List<JsonNode> page = new ArrayList<>();
        if (request.sort() != Sort.MATCHES || request.size() == 0) {
            return page;
        }
        Map<String, Object> found =
                new Json.All().must(scope.query()).filter(scope.hits()).made();
        List<Cursor.Position> positions =
                ByMatches.of(articles, found, request.query().query(), languages, after);
        if (request.group().isOnce()) {
            throw new ArchiveException("On a cluster stories cannot be ordered by matches; choose another order.");
        }
        List<Cursor.Position> wanted = positions.stream()
                .skip(after == null ? request.offset() : 0)
                .limit(request.size() + 1L)
                .toList();
        Map<Long, JsonNode> hits = new HashMap<>();
        articles.search(Map.of(
                        "size", wanted.size(),
                        "query",
                                Json.constant(Json.terms(
                                        Schema.ORDER,
                                        wanted.stream()
                                                .map(Cursor.Position::order)
                                                .toList())),
                        "_source", Articles.SOURCE))
                .path("hits")
                .path("hits")
                .forEach(hit ->
                        hits.put(StoryNumber.of(new ArticleId(hit.path("_id").asString(""))), ((ObjectNode) hit)));
        for (Cursor.Position position : wanted) {
            JsonNode hit = hits.get(position.order());
            if (hit != null) {
                page.add(((ObjectNode) hit)
                        .set(
                                "sort",
                                Json.MAPPER
                                        .createArrayNode()
                                        .add(position.key())
                                        .add(position.when())
                                        .add(position.order())));
            }
        }
        return page;
    }

    /** The copy of each story that its hit shows: that of a page by the order of the search, or another one asked for. */
    private List<JsonNode> shown(List<JsonNode> page) {
        Sort within = request.group().within();
        if (within == null || page.isEmpty()) {
            return page;
        }
        Set<Long> stories = Set.copyOf(MarkedHits.told(page).values());
        Map<Long, JsonNode> copies = new HashMap<>();
        articles.search(Map.of(
                        "size", stories.size(),
                        "query",
                                new Json.All()
                                        .filter(scope.query())
                                        .filter(scope.hits())
                                        .filter(Json.terms(Schema.STORY, List.copyOf(stories)))
                                        .made(),
                        "collapse", Map.of("field", Schema.STORY),
                        "sort", Order.of(within),
                        "_source", Articles.SOURCE))
                .path("hits")
                .path("hits")
                .forEach(copy -> copies.put(MarkedHits.story(copy), copy));
        return page.stream()
                .map(hit -> copies.getOrDefault(MarkedHits.story(hit), hit))
                .toList();
    }

    private Map<String, Object> body(Cursor.@Nullable Position after) {
        Map<String, Object> body = new HashMap<>();
        body.put("query", scope.query());
        body.put("track_total_hits", true);
        body.put("timeout", TIME_LIMIT);
        body.put("sort", Order.of(request.sort()));
        body.put("_source", Articles.SOURCE);
        // Where the total does not tell whether anything follows, one more than is shown does.
        int asked = isCounted() ? request.size() : request.size() + 1;
        body.put("size", request.size() == 0 || request.sort() == Sort.MATCHES ? 0 : asked);
        if (!scope.hits().equals(Json.EVERYTHING)) {
            body.put("post_filter", scope.hits());
        }
        if (request.group().isOnce()) {
            body.put("collapse", Map.of("field", Schema.STORY));
            body.put("from", window(after == null ? request.offset() : (int) after.key()));
        } else if (after != null && request.sort() != Sort.MATCHES) {
            body.put("search_after", Order.after(request.sort(), after));
        } else if (request.offset() > 0) {
            body.put("from", window(request.offset()));
        }
        body.put("aggs", aggregations());
        return body;
    }

    /** Whether the page is one of hits by their number, of which there are as many as the total says. */
    private boolean isCounted() {
        return request.cursor() == null && !request.group().isOnce() && request.sort() != Sort.MATCHES;
    }

    private int window(int from) {
        if (from + request.size() >= WINDOW) {
            throw new ArchiveException("A cluster shows no more than the first " + WINDOW
                    + " hits by their number; page by the cursor, or narrow the search.");
        }
        return from;
    }

    private Map<String, Object> aggregations() {
        Map<String, Object> aggregations = new HashMap<>();
        request.facets()
                .keySet()
                .forEach(facet ->
                        aggregations.put(facet.key(), aggregation(facet).made(scope.without(facet))));
        aggregations.put("timeline", TimelineAggregation.made(scope.withoutDates()));
        aggregations.put(
                "stories",
                Map.of(
                        "filter",
                        scope.hits(),
                        "aggs",
                        Map.of(
                                "told",
                                Map.of(
                                        "cardinality",
                                        Map.of("field", Schema.STORY, "precision_threshold", ESTIMATE)))));
        return aggregations;
    }

    private FacetAggregation aggregation(Facet facet) {
        return new FacetAggregation(
                facet, request.filter(facet), request.facets().getOrDefault(facet, 0), null);
    }

    private Map<String, Object> count(ParsedQuery.Clause clause) {
        return Map.of(
                "size", 0, "track_total_hits", true, "query", Articles.current(translator.translate(clause.query())));
    }

    private String cursor(Cursor.@Nullable Position after, JsonNode last, int passed) {
        return Cursor.of(
                request,
                request.group().isOnce()
                        ? new Cursor.Position(after == null ? passed : after.key() + passed, 0, 0, "")
                        : Order.position(request.sort(), last.path("sort")));
    }

    private Map<String, Object> found() {
        return new Json.All().filter(scope.query()).filter(scope.hits()).made();
    }

    private Map<String, Object> documents(Facet counted) {
        return new Json.All()
                .filter(scope.query())
                .filter(scope.without(counted))
                .made();
    }

    private Map<Facet, List<FacetCount>> facets(JsonNode answer, List<String> approximations) {
        Map<Facet, List<FacetCount>> facets = new EnumMap<>(Facet.class);
        for (Facet facet : request.facets().keySet()) {
            JsonNode counted = answer.path("aggregations").path(facet.key());
            List<FacetCount> counts = aggregation(facet).read(counted);
            facets.put(
                    facet,
                    facet.isName()
                            ? names.of(facet, request.filter(facet), counts, counted, documents(facet))
                            : counts);
            long error = FacetAggregation.error(counted);
            if (error > 0) {
                approximations.add("A count of the facet " + facet.key() + " may be up to " + error
                        + " too small, since each shard gives only its commonest values.");
            }
        }
        return facets;
    }
}
