package org.dateline;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.apache.hc.core5.http.HttpHost;
import org.dateline.article.Article;
import org.dateline.engine.StoryNumber;
import org.dateline.text.Languages;
import org.opensearch.client.json.jackson3.JacksonJsonpMapper;
import org.opensearch.client.opensearch.OpenSearchClient;
import org.opensearch.client.opensearch._types.FieldValue;
import org.opensearch.client.opensearch._types.aggregations.LongTermsBucket;
import org.opensearch.client.opensearch._types.query_dsl.Intervals;
import org.opensearch.client.opensearch._types.query_dsl.Operator;
import org.opensearch.client.opensearch._types.query_dsl.Query;
import org.opensearch.client.opensearch._types.query_dsl.TextQueryType;
import org.opensearch.client.opensearch.core.SearchRequest;
import org.opensearch.client.opensearch.core.SearchResponse;
import org.opensearch.client.opensearch.core.search.Hit;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The same articles as somebody without Dateline would search them: an index of the usual kind (English analyzer, offsets in the
 * index for the highlighter), and two requests of the official typed client for a page. The first asks for the ten hits, two
 * snippets of each marked by the node's unified highlighter, the same facets, a timeline and the number of stories, as finely as
 * the node counts by itself; the second for how many articles and which outlets tell the story of each hit, which the page says
 * and only can be asked once the hits are known. The hits come without their texts, which a page of hits does not show. Where
 * the node's queries cannot say what Dateline's say, the nearest that they can: words within 15 for words of a sentence, any
 * number of times for three.
 */
final class StandardSearch implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int BULK_BYTES = 4 << 20;
    private static final int HITS = 10;
    private static final int FACET_VALUES = 10;
    private static final int MOST_OUTLETS = 1_000;
    private static final int SNIPPETS = 2;
    private static final int SNIPPET_LENGTH = 200;
    private static final int WORDS_OF_A_SENTENCE = 15;
    private static final String[] BOTH = {"title^2", "body"};

    /** The cache is off since no query may be known from another round. */
    private static final String INDEX = """
            {"settings":{"number_of_shards":1,"number_of_replicas":0,"index.requests.cache.enable":false},
             "mappings":{"dynamic":"strict","properties":{
              "title":{"type":"text","analyzer":"english","index_options":"offsets"},
              "body":{"type":"text","analyzer":"english","index_options":"offsets"},
              "language":{"type":"keyword"},"source":{"type":"keyword"},"country":{"type":"keyword"},
              "published":{"type":"date"},"story":{"type":"long"}}}}""";

    private final String index;
    private final OpenSearchTransport transport;
    private final OpenSearchClient client;

    StandardSearch(String address, String name) {
        URI uri = URI.create(address);
        this.index = name + "-standard";
        this.transport = ApacheHttpClient5TransportBuilder.builder(
                        new HttpHost(uri.getScheme(), uri.getHost(), uri.getPort()))
                .setMapper(new JacksonJsonpMapper())
                .setHttpClientConfigCallback(HttpAsyncClientBuilder::disableContentCompression)
                .build();
        this.client = new OpenSearchClient(transport);
    }

    /** Fills the index; as a load of Dateline does, it makes visible what it has four times. */
    void load(List<Article> articles, OpenSearchGenericClient plain) throws IOException {
        send(plain, "PUT", "/" + index, INDEX.getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream bulk = new ByteArrayOutputStream();
        for (int n = 0; n < articles.size(); n++) {
            bulk.writeBytes("{\"index\":{}}\n".getBytes(StandardCharsets.UTF_8));
            bulk.writeBytes(document(articles.get(n)));
            bulk.write('\n');
            boolean quarter = (n + 1) % Math.max(1, articles.size() / 4) == 0 || n + 1 == articles.size();
            if (bulk.size() >= BULK_BYTES || quarter) {
                send(plain, "POST", "/" + index + "/_bulk", bulk.toByteArray());
                bulk.reset();
            }
            if (quarter) {
                send(plain, "POST", "/" + index + "/_refresh", new byte[0]);
            }
        }
        long loaded = client.count(count -> count.index(index)).count();
        if (loaded != articles.size()) {
            throw new IllegalStateException("The standard index has " + loaded + " articles.");
        }
    }

    private static void send(OpenSearchGenericClient plain, String method, String uri, byte[] body) throws IOException {
        RecordingProxy.replay(List.of(new RecordingProxy.Sent(method, uri, body)), plain);
    }

    private static byte[] document(Article article) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(out)) {
            json.writeStartObject();
            json.writeStringProperty("title", article.title());
            json.writeStringProperty("body", article.body().text());
            json.writeStringProperty("language", Languages.primary(article.language()));
            json.writeNumberProperty("story", StoryNumber.of(article.id()));
            json.writeEndObject();
        }
        return out.toByteArray();
    }

    /** What is read of an answer, so that nothing of it is left unread. */
    record Page(long found, int marked, int outlets) {}

    /** Asks for a page of hits. */
    Page search(SampleQueries.Sample sample) throws IOException {
        SearchResponse<JsonNode> answer = client.search(request(sample), JsonNode.class);
        int marked = 0;
        for (Hit<JsonNode> hit : answer.hits().hits()) {
            for (Map.Entry<String, List<String>> field : hit.highlight().entrySet()) {
                marked += field.getValue().size();
            }
        }
        return new Page(
                answer.hits().total().value(), marked, stories(answer.hits().hits()));
    }

    /** How many articles and which outlets tell the story of each hit, which the first answer cannot say. */
    private int stories(List<Hit<JsonNode>> hits) throws IOException {
        Set<FieldValue> stories = new LinkedHashSet<>();
        hits.forEach(hit -> stories.add(FieldValue.of(hit.source().path("story").asLong())));
        if (stories.isEmpty()) {
            return 0;
        }
        SearchResponse<JsonNode> answer = client.search(told(List.copyOf(stories)), JsonNode.class);
        int outlets = 0;
        for (LongTermsBucket story :
                answer.aggregations().get("stories").lterms().buckets().array()) {
            outlets += story.aggregations()
                    .get("outlets")
                    .sterms()
                    .buckets()
                    .array()
                    .size();
        }
        return outlets;
    }

    private SearchRequest told(List<FieldValue> stories) {
        return SearchRequest.of(search -> search.index(index)
                .size(0)
                .trackTotalHits(total -> total.enabled(false))
                .query(query -> query.bool(bool -> bool.filter(
                        told -> told.terms(terms -> terms.field("story").terms(in -> in.value(stories))))))
                .aggregations(
                        "stories",
                        each -> each.terms(terms -> terms.field("story").size(stories.size()))
                                .aggregations(
                                        "outlets",
                                        outlets -> outlets.terms(
                                                terms -> terms.field("source").size(MOST_OUTLETS)))));
    }

    private SearchRequest request(SampleQueries.Sample sample) {
        return SearchRequest.of(search -> search.index(index)
                .size(HITS)
                .trackTotalHits(total -> total.enabled(true))
                .query(query(sample))
                .source(source -> source.filter(filter -> filter.excludes("body")))
                .highlight(highlight -> highlight
                        .type(type -> type.custom("unified"))
                        .fields("title", field -> field.numberOfFragments(0))
                        .fields(
                                "body",
                                field -> field.numberOfFragments(SNIPPETS)
                                        .fragmentSize(SNIPPET_LENGTH)
                                        .noMatchSize(SNIPPET_LENGTH)))
                .aggregations(
                        "country",
                        each -> each.terms(terms -> terms.field("country").size(FACET_VALUES)))
                .aggregations(
                        "source",
                        each -> each.terms(terms -> terms.field("source").size(FACET_VALUES)))
                .aggregations(
                        "language",
                        each -> each.terms(terms -> terms.field("language").size(FACET_VALUES)))
                .aggregations(
                        "timeline",
                        each -> each.dateHistogram(
                                bars -> bars.field("published").fixedInterval(step -> step.time("30d"))))
                .aggregations("undated", each -> each.missing(missing -> missing.field("published")))
                .aggregations("stories", each -> each.cardinality(count -> count.field("story"))));
    }

    private static Query query(SampleQueries.Sample sample) {
        String one = sample.words().get(0);
        String two = sample.words().get(1);
        String three = sample.words().get(2);
        return switch (sample.shape()) {
            case WORD, OFTEN -> words(one, TextQueryType.BestFields, Operator.And);
            case TWO_WORDS -> words(one + " " + two, TextQueryType.CrossFields, Operator.And);
            case PHRASE -> words(one + " " + two, TextQueryType.Phrase, Operator.And);
            case ANY -> words(one + " " + two + " " + three, TextQueryType.BestFields, Operator.Or);
            case NEAR -> near(one + " " + two, 4);
            case SENTENCE -> near(one + " " + three, WORDS_OF_A_SENTENCE);
            case BUT ->
                Query.of(query -> query.bool(bool -> bool.must(words(one, TextQueryType.BestFields, Operator.And))
                        .mustNot(words(two, TextQueryType.BestFields, Operator.And))));
            case HEADLINE ->
                Query.of(query -> query.match(match -> match.field("title").query(value -> value.stringValue(one))));
            case PREFIX ->
                Query.of(query -> query.multiMatch(match ->
                        match.query(sample.prefix()).fields("title", "body").type(TextQueryType.BoolPrefix)));
        };
    }

    private static Query words(String words, TextQueryType type, Operator operator) {
        return Query.of(query -> query.multiMatch(
                match -> match.query(words).fields(List.of(BOTH)).type(type).operator(operator)));
    }

    private static Query near(String words, int gaps) {
        return Query.of(
                query -> query.bool(bool -> bool.should(near("title", words, gaps), near("body", words, gaps))));
    }

    private static Query near(String field, String words, int gaps) {
        return Query.of(query -> query.intervals(intervals ->
                intervals.field(field).allOf(all -> all.maxGaps(gaps).intervals(each(words)))));
    }

    private static List<Intervals> each(String words) {
        return List.of(words.split(" ")).stream()
                .map(word -> Intervals.of(interval -> interval.match(match -> match.query(word))))
                .toList();
    }

    @Override
    public void close() throws IOException {
        transport.close();
    }
}
