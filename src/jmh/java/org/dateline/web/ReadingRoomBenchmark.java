package org.dateline.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveWriter;
import org.dateline.extract.Originals;
import org.dateline.load.LoadLog;
import org.dateline.load.LoadProgress;
import org.dateline.lucene.LuceneArchive;
import org.dateline.query.QueryParser;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.core.Ordered;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How long the server works for a page, over an archive of made-up articles: {@code ReadingRoomBenchmark TEXTS INDEX
 * [ARTICLES]}. TEXTS is a folder of JSON lines with texts; INDEX is made where it is not there yet. Exits with 1 where the
 * median of the result pages is 60 ms or more, or that of the completions 20 ms or more.
 */
@EnableAutoConfiguration
@ComponentScan(basePackageClasses = SearchController.class)
class ReadingRoomBenchmark {
    private static final int ROUNDS = 5;
    private static final int WARM_UP = 2;
    private static final double RESULTS_MS = 60;
    private static final double TYPING_MS = 20;
    private static final String[] WORDS = {
        "iran",
        "mali",
        "minister",
        "police+court",
        "health+hospital",
        "school",
        "budget+tax",
        "\"prime+minister\"",
        "fraud+OR+theft",
        "water",
        "trade+agreement",
        "army+w/5+border",
        "headline(court)",
        "drug*",
        "election"
    };
    private static final String[] TYPED = {"pol", "min", "ca", "aus", "dep", "jo", "mar", "sa", "univ", "heal"};

    private static final ConcurrentLinkedQueue<Long> CPU = new ConcurrentLinkedQueue<>();

    static Archive opened;

    @Bean
    Archive archive() {
        return opened;
    }

    @Bean
    QueryParser queryParser() {
        return new QueryParser(Clock.systemUTC(), word -> false);
    }

    @Bean
    Supplier<LoadProgress> loadProgress() {
        LoadProgress idle = new SampleSite().loadProgress().get();
        return () -> idle;
    }

    @Bean
    SavedTexts savedTexts() throws IOException {
        return new SampleSite().savedTexts();
    }

    @Bean
    Originals originals() {
        return new SampleSite().originals();
    }

    @Bean
    LoadLog loadLog() throws IOException {
        return new SampleSite().loadLog();
    }

    /** The processor time of the thread that answers: true on a machine that does other things too. */
    @Bean
    FilterRegistrationBean<OncePerRequestFilter> stopwatch() {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        FilterRegistrationBean<OncePerRequestFilter> registration =
                new FilterRegistrationBean<>(new OncePerRequestFilter() {
                    @Override
                    protected void doFilterInternal(
                            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                            throws ServletException, IOException {
                        long began = threads.getCurrentThreadCpuTime();
                        chain.doFilter(request, response);
                        CPU.add(threads.getCurrentThreadCpuTime() - began);
                    }
                });
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    public static void main(String[] args) throws Exception {
        Path index = Path.of(args[1]);
        int articles = args.length > 2 ? Integer.parseInt(args[2]) : 100_000;
        opened = LuceneArchive.open(index);
        if (!Files.isDirectory(index)) {
            fill(Path.of(args[0]), articles);
        }
        try (var context = new SpringApplicationBuilder(ReadingRoomBenchmark.class)
                .web(WebApplicationType.SERVLET)
                .properties("server.port=0", "server.address=127.0.0.1", "logging.level.root=warn")
                .run()) {
            int port = ((ServletWebServerApplicationContext) context)
                    .getWebServer()
                    .getPort();
            System.out.printf("%,d articles%n", opened.stats().articles());
            System.out.printf("%-34s %9s %9s %9s %9s%n", "milliseconds", "cpu p50", "cpu p90", "wall p50", "wall p90");
            double results = measure(port, "results", with("/?q="));
            measure(port, "results, one year, a country", with("/?country=US&from=2012&to=2012&q="));
            measure(port, "results, every article", List.of("/?q=", "/?q=&sort=newest", "/?q=&sort=source"));
            measure(port, "results by story", with("/?view=stories&q="));
            measure(port, "people of a country", List.of("/people/Person%20Name17", "/countries/FR", "/countries/US"));
            measure(port, "comparison", List.of("/compare?q=police&q=court&q=health&q=school"));
            double typing = measure(
                    port,
                    "completions",
                    Arrays.stream(TYPED)
                            .map(typed -> "/api/suggest?size=8&q=" + typed)
                            .toList());
            double values = measure(
                    port,
                    "values of a facet while typing",
                    Arrays.stream(TYPED)
                            .map(typed -> "/facets/person?q=minister&show=12&prefix=" + typed)
                            .toList());
            System.exit(results < RESULTS_MS && typing < TYPING_MS && values < TYPING_MS ? 0 : 1);
        }
    }

    private static List<String> with(String address) {
        return Arrays.stream(WORDS)
                .map(words ->
                        address + words.replace("\"", "%22").replace("(", "%28").replace(")", "%29"))
                .toList();
    }

    private static double measure(int port, String name, List<String> addresses) throws Exception {
        HttpClient client = HttpClient.newHttpClient();
        List<Long> wall = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            if (round == WARM_UP) {
                wall.clear();
                CPU.clear();
            }
            for (String address : addresses) {
                long began = System.nanoTime();
                HttpResponse<String> answer = client.send(
                        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());
                wall.add(System.nanoTime() - began);
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException(address + " answers " + answer.statusCode());
                }
            }
        }
        List<Long> cpu = CPU.stream().sorted().toList();
        wall.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%-34s %9.1f %9.1f %9.1f %9.1f%n",
                name,
                at(cpu, 0.5),
                at(cpu, 0.9),
                at(wall, 0.5),
                at(wall, 0.9));
        return at(cpu, 0.5);
    }

    private static double at(List<Long> sorted, double part) {
        return sorted.get((int) (sorted.size() * part)) / 1e6;
    }

    private static void fill(Path texts, int articles) throws IOException {
        long began = System.nanoTime();
        try (ArchiveWriter writer = opened.writer()) {
            MadeUpArticles made = new MadeUpArticles(texts);
            for (int n = 0; n < articles; n++) {
                writer.put(made.article(n));
                if (n % 20_000 == 19_999) {
                    writer.commit("made up " + n);
                }
            }
            writer.commit("made up");
        }
        System.out.printf("filled in %d s%n", (System.nanoTime() - began) / 1_000_000_000L);
    }
}
