package org.dateline.annotate;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.NewsTexts;
import org.dateline.annotate.country.CountryTagger;
import org.dateline.annotate.entity.EntityFinder;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.CountryMention;
import org.dateline.article.Entity;
import org.dateline.json.ArticleJson;
import org.dateline.text.Fingerprint;

/**
 * What each part of annotation costs an article: {@code AnnotationBenchmark DATA [ARTICLES] [ROUNDS] [THREADS]}, over texts of
 * every language that the folder has, as a load meets them: part after part on one article, then the next. Prints microseconds
 * of CPU an article, of one thread and of each of several at the same time, which share the caches. With {@code -Ddump=FILE}
 * it writes instead what is found, a line of JSON an article, so that two builds can be compared.
 */
public final class AnnotationBenchmark {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final List<String> PARTS =
            List.of("language", "countries", "entities", "places", "years", "fingerprint", "whole", "stored form");

    private final ArticleAnnotator whole = ArticleAnnotator.load();
    private final LanguageDetector languages = new LanguageDetector();
    private final CountryTagger countries = CountryTagger.load();
    private final EntityFinder entities = new EntityFinder();
    private final List<Article> articles;
    /** Bytes of the stored form, which would otherwise be made for nothing. */
    private volatile long written;

    private AnnotationBenchmark(List<Article> articles) {
        this.articles = articles;
    }

    public static void main(String[] arguments) throws Exception {
        int most = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 4000;
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
        int threads = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 2;
        List<Article> articles = articles(Path.of(arguments[0]), most);
        AnnotationBenchmark benchmark = new AnnotationBenchmark(articles);
        String dump = System.getProperty("dump");
        if (dump != null) {
            benchmark.dump(Path.of(dump));
            return;
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        long bytes = articles.stream()
                .mapToLong(a -> a.title().length() + a.body().text().getBytes(StandardCharsets.UTF_8).length)
                .sum();
        out.printf("%,d articles of %,d bytes%n", articles.size(), bytes / articles.size());
        best(benchmark, 2);
        print(out, "one thread", best(benchmark, rounds), bytes, articles.size());
        if (threads > 1) {
            print(out, threads + " threads", together(benchmark, threads, rounds), bytes, articles.size());
        }
    }

    private static void print(PrintStream out, String title, double[] micros, long bytes, int count) {
        out.println(title);
        for (int part = 0; part < PARTS.size(); part++) {
            out.printf("  %-12s %7.1f µs an article%n", PARTS.get(part), micros[part]);
        }
        out.printf("  the whole: %.1f MB/s%n", bytes / (double) count / micros[PARTS.indexOf("whole")]);
    }

    /** Microseconds an article of each part, the least of some rounds, on as many threads at once. */
    private static double[] best(AnnotationBenchmark benchmark, int rounds) {
        double[] best = new double[PARTS.size()];
        Arrays.fill(best, Double.MAX_VALUE);
        for (int round = 0; round < rounds; round++) {
            double[] now = benchmark.measure();
            for (int part = 0; part < best.length; part++) {
                best[part] = Math.min(best[part], now[part]);
            }
        }
        return best;
    }

    private static double[] together(AnnotationBenchmark benchmark, int threads, int rounds) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<double[]>> each = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                each.add(pool.submit(() -> best(benchmark, rounds)));
            }
            double[] mean = new double[PARTS.size()];
            for (Future<double[]> one : each) {
                for (int part = 0; part < mean.length; part++) {
                    mean[part] += one.get()[part] / threads;
                }
            }
            return mean;
        }
    }

    private double[] measure() {
        long[] nanos = new long[PARTS.size()];
        for (Article article : articles) {
            String text = article.body().text();
            long start = THREADS.getCurrentThreadCpuTime();
            Article known = article.withLanguage(
                    languages.detect(article.title(), article.body().text(), null));
            long language = THREADS.getCurrentThreadCpuTime();
            List<CountryMention> mentioned = countries.tag(known);
            long country = THREADS.getCurrentThreadCpuTime();
            List<Entity> named = entities.find(known.title(), known.body(), known.language());
            long entity = THREADS.getCurrentThreadCpuTime();
            List<Entity> all = Places.withCountries(named, mentioned, known.title(), text);
            long places = THREADS.getCurrentThreadCpuTime();
            List<Integer> years = Years.of(known.title() + "\n" + text);
            long year = THREADS.getCurrentThreadCpuTime();
            List<Integer> fingerprint = Fingerprint.of(text);
            long print = THREADS.getCurrentThreadCpuTime();
            Article annotated = known.withAnnotations(new Annotations(mentioned, all, years, fingerprint, "sample"));
            byte[] stored = ArticleJson.stored(annotated);
            long store = THREADS.getCurrentThreadCpuTime();
            written += stored.length;
            long[] parts = {
                language - start,
                country - language,
                entity - country,
                places - entity,
                year - places,
                print - year,
                print - start,
                store - print
            };
            for (int part = 0; part < parts.length; part++) {
                nanos[part] += parts[part];
            }
        }
        return Arrays.stream(nanos).mapToDouble(n -> n / 1e3 / articles.size()).toArray();
    }

    private void dump(Path file) throws IOException {
        try (BufferedWriter lines = Files.newBufferedWriter(file)) {
            for (Article article : articles) {
                lines.write(ArticleJson.line(whole.annotate(article)));
                lines.newLine();
            }
        }
    }

    private static List<Article> articles(Path data, int most) throws IOException {
        List<NewsTexts.Text> all = NewsTexts.of(data).all();
        int step = Math.max(1, all.size() / most);
        List<Article> articles = new ArrayList<>();
        for (int i = 0; i < all.size() && articles.size() < most; i += step) {
            articles.add(AnnotationSample.article(all.get(i).title(), all.get(i).body()));
        }
        return articles;
    }
}
