package org.dateline.opensearch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.archive.Samples.AT;
import static org.dateline.archive.Samples.id;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.ArchiveWriter;
import org.dateline.archive.Samples;
import org.dateline.archive.Samples.Sample;
import org.dateline.article.Article;
import org.dateline.json.StoredArticle;
import org.dateline.query.Query;
import org.dateline.result.Total;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** A new index is filled behind the alias and switched to, while searches go on. */
class ReindexIT {
    private static final String TEXT =
            "The harbour of Bamako expects a ship today, officials in Mali said, and the shipment of the week before was "
                    + "late because the river stood too low for boats of that size at the bend north of the town.";

    @TempDir
    Path folder;

    private ClusterSettings settings;
    private Cluster cluster;
    private OpenSearchArchive archive;

    /** Seven articles, one an old version of another, in an index as an older layout had it. */
    @BeforeEach
    void fill() {
        settings = TestCluster.settings(folder);
        cluster = new Cluster(settings);
        try (Archive writing = TestCluster.open(folder, Clock.systemUTC());
                ArchiveWriter writer = writing.writer()) {
            articles().forEach(writer::put);
            writer.supersede(id(2), id(1));
            writer.commit("seven");
        }
        List<ObjectNode> documents = new ArrayList<>();
        cluster.ask("POST", index(1) + "/_search", Map.of("size", 100))
                .path("hits")
                .path("hits")
                .forEach(hit -> documents.add((ObjectNode) hit));
        cluster.ask("DELETE", index(1), null);
        cluster.ask("PUT", index(1), olderLayout());
        for (ObjectNode hit : documents) {
            Article article = StoredArticle.read(hit.path("_source").path(Schema.STORED));
            ObjectNode document = (ObjectNode) Json.MAPPER.readTree(ArticleDocument.closed(
                    ArticleDocument.open(article, ArticleDocument.analyzed(article)),
                    hit.path("_source").path(Schema.STORY).asLong()));
            document.remove(Schema.FINGERPRINT);
            cluster.ask("PUT", index(1) + "/_doc/" + article.id().value() + "?refresh", document);
        }
        archive = OpenSearchArchive.open(settings, Clock.systemUTC());
    }

    private static List<Article> articles() {
        List<Article> articles = new ArrayList<>(Samples.five());
        for (int n = 6; n <= 7; n++) {
            articles.add(new Sample(n, "Ship " + n).body(TEXT).fingerprinted().made());
        }
        return articles;
    }

    private ObjectNode olderLayout() {
        ObjectNode body = (ObjectNode) Json.MAPPER.readTree(Indexes.class.getResourceAsStream("articles.json"));
        ObjectNode mappings = (ObjectNode) body.path("mappings");
        ((ObjectNode) mappings.path("_meta")).put("layout", Schema.OLDEST_READ);
        ((ObjectNode) mappings.path("properties")).remove(Schema.FINGERPRINT);
        body.putObject("aliases").putObject(settings.name() + "-articles");
        return body;
    }

    private String index(int n) {
        return "/" + settings.name() + "-articles-" + n;
    }

    private Set<String> indexes() {
        return new TreeSet<>(
                cluster.ask("GET", "/" + settings.name() + "-articles-*", null).propertyNames());
    }

    @AfterEach
    void close() {
        archive.close();
        cluster.close();
    }

    private long found(Query query) {
        return archive.search(Samples.first(query, 10)).total().count();
    }

    @Test
    void anOlderLayoutIsReadAndNotWritten() {
        assertThat(found(Samples.word("harbour"))).isEqualTo(2);
        assertThatThrownBy(() -> archive.writer())
                .isInstanceOf(ArchiveException.class)
                .hasMessageContaining("was written in an older layout")
                .hasMessageContaining("'reindex'");
    }

    @Test
    void searchesGoOnWhileTheNewIndexIsFilledAndSwitchedTo() {
        AtomicBoolean ended = new AtomicBoolean();
        Set<Long> counts = new TreeSet<>();
        CompletableFuture<Void> searching = CompletableFuture.runAsync(() -> {
            while (!ended.get()) {
                counts.add(found(Samples.everything()));
            }
        });
        List<Long> progress = new ArrayList<>();
        assertThat(archive.reindex(false, 2, progress::add)).isEqualTo(7);
        ended.set(true);
        searching.join();
        assertThat(counts).as("six and an old version").containsExactly(6L);
        assertThat(progress).isSorted().endsWith(7L);
        assertThat(indexes()).containsExactly(index(1).substring(1), index(2).substring(1));
        assertThat(archive.versions(id(1))).hasSize(2);
        assertThat(archive.find(id(3))).contains(Samples.five().get(2));
        assertThat(archive.checkpoint()).isEqualTo("seven");
        try (ArchiveWriter writer = archive.writer()) {
            writer.put(new Sample(8, "Ship 8").body(TEXT).fingerprinted().made());
            writer.commit("eight");
        }
        assertThat(found(new Query.Story(id(6).value(), AT)))
                .as("copies of what was reindexed are found")
                .isEqualTo(3);
    }

    @Test
    void aRunThatWasStoppedGoesOnWhereItWas() {
        List<Long> first = new ArrayList<>();
        assertThatThrownBy(() -> archive.reindex(true, 2, count -> {
                    first.add(count);
                    if (first.size() == 2) {
                        throw new ArchiveException("stopped");
                    }
                }))
                .hasMessage("stopped");
        assertThat(found(Samples.everything())).isEqualTo(6);
        List<Long> second = new ArrayList<>();
        assertThat(archive.reindex(true, 2, second::add)).isEqualTo(7);
        assertThat(first).containsExactly(2L, 3L);
        assertThat(second).as("no page is done again").startsWith(4L).endsWith(7L);
        assertThat(indexes()).as("the old one went with the switch").containsExactly(index(2).substring(1));
        assertThat(found(Samples.everything())).isEqualTo(6);
    }

    @Test
    void aRunThatWasStoppedCanBeUndone() {
        assertThatThrownBy(() -> archive.reindex(false, 2, count -> {
                    throw new ArchiveException("stopped");
                }))
                .hasMessage("stopped");
        archive.cancelReindex();
        assertThat(indexes()).containsExactly(index(1).substring(1));
        cluster.ask("PUT", index(1) + "/_doc/x", Map.of("order", 1));
    }

    @Test
    void whatIsWrittenMeanwhileWaits() {
        cluster.ask("PUT", index(1) + "/_block/write", null);
        Cluster.Answer answer =
                cluster.send("POST", index(1) + "/_bulk", Map.of(), "{\"index\":{\"_id\":\"x\"}}\n{\"order\":1}\n");
        var item = answer.json().at("/items/0/index");
        assertThat(Patience.passes(
                        item.path("status").asInt(), item.at("/error/reason").asString("")))
                .isTrue();
        assertThat(ClusterFailures.of(
                        settings, new Cluster.Answer(item.path("status").asInt(), item)))
                .hasMessageContaining("takes no articles for now")
                .hasMessageContaining("'reindex --cancel'");
        assertThat(archive.search(Samples.first(Samples.everything(), 1)).total())
                .isEqualTo(new Total.Exactly(6));
    }
}
