package org.dateline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dateline.archive.Archive;
import org.dateline.article.Article;
import org.dateline.query.DateRange;
import org.dateline.query.Facet;
import org.dateline.query.ParsedQuery;
import org.dateline.query.QueryParser;
import org.dateline.query.SearchRequest;
import org.dateline.query.Sort;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient;

/**
 * What Dateline adds to searching a cluster, by four ways of asking the same, in turns:
 *
 * <ol>
 *   <li>Lucene: Dateline on its embedded engine.
 *   <li>Dateline on the cluster.
 *   <li>Replay: the plain client sends the very requests that Dateline sent, which are recorded on their way, one after the
 *       other, and parses the answers into trees. It has no snippets and makes nothing of what it read: what Dateline costs
 *       beside its calls.
 *   <li>Standard: the plain client does the same job with what the node offers, see {@link StandardSearch}: what the page costs
 *       without Dateline.
 * </ol>
 *
 * Each way asks {@value #IN_A_ROW} queries of a shape, then the next way the same ones, and each way is as often the first: to
 * tell the CPU of two processes takes as long as a search and would be felt by the next one. No query is asked twice in one way,
 * and the node's cache of counts is off. Engines must agree on how much each query finds; what the standard index finds differs,
 * since it stems and searches otherwise.
 */
final class SearchOverhead {
    private static final int WARM_ROUNDS = 4;
    private static final int SEED = 11;
    private static final int IN_A_ROW = 5;

    private enum Way {
        LUCENE("Dateline on Lucene"),
        CLUSTER("Dateline on the cluster"),
        REPLAY("plain client, the same requests, nothing marked"),
        STANDARD("plain client, standard index, marked by the node");

        private final String label;

        Way(String label) {
            this.label = label;
        }
    }

    private record Query(
            SampleQueries.Sample sample, SearchRequest request, List<RecordingProxy.Sent> sent, long found) {}

    private final Archive lucene;
    private final Archive cluster;
    private final OpenSearchGenericClient plain;
    private final StandardSearch standard;
    private final long node;
    private final double[] medians = new double[Way.values().length];
    private final double[] hereMs = new double[Way.values().length];
    private final double[] nodeMs = new double[Way.values().length];

    /** @param node the process of the node, or 0 where it is not known */
    SearchOverhead(Archive lucene, Archive cluster, OpenSearchGenericClient plain, StandardSearch standard, long node) {
        this.lucene = lucene;
        this.cluster = cluster;
        this.plain = plain;
        this.standard = standard;
        this.node = node;
    }

    /**
     * Whether Dateline adds no more than some percent to the time of the plain client that makes the same page. The replay of its
     * own requests, which makes none, is only printed.
     */
    boolean run(List<Article> articles, Archive recording, RecordingProxy proxy, int rounds, int mostPercent) {
        SampleQueries samples = new SampleQueries(articles, new Random(SEED));
        System.out.printf(
                "%-28s %6s %9s %10s %9s %6s %12s %6s %7s%n",
                "query", "found", "lucene ms", "cluster ms", "replay ms", "added", "standard ms", "added", "(found)");
        for (int warming = WARM_ROUNDS; warming >= 0; warming--) {
            for (SampleQueries.Shape shape : SampleQueries.Shape.values()) {
                // Every query is new: to the caches of the node, and to ours.
                List<Query> asked = recorded(samples.next(shape, rounds), recording, proxy);
                double[] here = new double[Way.values().length];
                double[] there = new double[Way.values().length];
                double[] walls = walls(asked, here, there);
                if (warming == 0) {
                    for (int way = 0; way < walls.length; way++) {
                        medians[way] += walls[way];
                        hereMs[way] += here[way] / asked.size();
                        nodeMs[way] += there[way] / asked.size();
                    }
                    print(shape, asked, walls);
                }
            }
        }
        return report(mostPercent);
    }

    /** The median time of each way in milliseconds. */
    private double[] walls(List<Query> asked, double[] here, double[] there) {
        double[][] walls = new double[Way.values().length][asked.size()];
        for (int from = 0; from < asked.size(); from += IN_A_ROW) {
            for (int turn = 0; turn < Way.values().length; turn++) {
                Way way = Way.values()[(turn + from / IN_A_ROW) % Way.values().length];
                double nodeBefore = CpuClock.elsewhereMs(node);
                double before = CpuClock.hereMs();
                for (int q = from; q < Math.min(asked.size(), from + IN_A_ROW); q++) {
                    Query query = asked.get(q);
                    walls[way.ordinal()][q] = EnginesBenchmark.ms(() -> ask(way, query));
                }
                here[way.ordinal()] += CpuClock.hereMs() - before;
                there[way.ordinal()] += CpuClock.elsewhereMs(node) - nodeBefore;
            }
        }
        return Arrays.stream(walls).mapToDouble(SearchOverhead::median).toArray();
    }

    private void ask(Way way, Query query) throws Exception {
        switch (way) {
            case LUCENE -> lucene.search(query.request());
            case CLUSTER -> cluster.search(query.request());
            case REPLAY -> RecordingProxy.replay(query.sent(), plain);
            case STANDARD -> standard.search(query.sample());
        }
    }

    private void print(SampleQueries.Shape shape, List<Query> asked, double[] walls) {
        System.out.printf(
                "%-28s %6.0f %9.2f %10.2f %9.2f %5.0f%% %12.2f %5.0f%% %7.0f%n",
                shape.example(),
                median(asked.stream().mapToDouble(Query::found).toArray()),
                walls[Way.LUCENE.ordinal()],
                walls[Way.CLUSTER.ordinal()],
                walls[Way.REPLAY.ordinal()],
                added(walls, Way.REPLAY),
                walls[Way.STANDARD.ordinal()],
                added(walls, Way.STANDARD),
                median(asked.stream()
                        .mapToDouble(query -> found(query.sample()))
                        .toArray()));
    }

    private double found(SampleQueries.Sample sample) {
        try {
            return standard.search(sample).found();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double added(double[] walls, Way plain) {
        return 100 * (walls[Way.CLUSTER.ordinal()] / walls[plain.ordinal()] - 1);
    }

    private boolean report(int mostPercent) {
        int shapes = SampleQueries.Shape.values().length;
        for (Way way : Way.values()) {
            System.out.printf(
                    "a search by %-48s %6.2f ms; CPU here %5.2f ms, of the node %s%n",
                    way.label,
                    medians[way.ordinal()] / shapes,
                    hereMs[way.ordinal()] / shapes,
                    node == 0 ? "not known" : "%5.2f ms".formatted(nodeMs[way.ordinal()] / shapes));
        }
        double calls = added(medians, Way.REPLAY);
        double job = added(medians, Way.STANDARD);
        System.out.printf(
                "Dateline adds %.0f %% to the time of its own requests, and %.0f %% to that of the standard search%n",
                calls, job);
        return job <= mostPercent;
    }

    /** What Dateline sends for some queries; the engines must agree on each. */
    private List<Query> recorded(List<SampleQueries.Sample> samples, Archive recording, RecordingProxy proxy) {
        QueryParser parser = new QueryParser(Clock.systemUTC(), word -> false);
        List<Query> queries = new ArrayList<>();
        for (SampleQueries.Sample sample : samples) {
            SearchRequest request = request(parser.parse(sample.typed()));
            recording.languages();
            proxy.take();
            long found = recording.search(request).total().count();
            queries.add(new Query(sample, request, proxy.take(), found));
            if (lucene.search(request).total().count() != found) {
                throw new IllegalStateException("The engines disagree on " + sample.typed() + ".");
            }
        }
        return queries;
    }

    private static SearchRequest request(ParsedQuery query) {
        return new SearchRequest(
                query,
                Map.of(),
                DateRange.EVER,
                false,
                Sort.RELEVANCE,
                SearchRequest.Group.NONE,
                0,
                10,
                null,
                Map.of(Facet.COUNTRY, 10, Facet.SOURCE, 10, Facet.LANGUAGE, 10),
                false);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
