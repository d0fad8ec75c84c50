package org.dateline.annotate;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.dateline.annotate.country.CountryTagger;
import org.dateline.annotate.entity.EntityFinder;
import org.dateline.article.Article;
import org.dateline.text.Fingerprint;

/** Measures how fast each part of annotation is, in megabytes of text a second of one core's time. Not thread-safe. */
final class AnnotationSpeed {
    private static final int ROUNDS = 5;

    private final ArticleAnnotator whole = ArticleAnnotator.load();
    private final LanguageDetector languages = new LanguageDetector();
    private final CountryTagger countries = CountryTagger.load();
    private final EntityFinder entities = new EntityFinder();

    /** The best of some rounds over all articles, for each part and for the whole, by name. */
    Map<String, Double> measure(List<Article> articles) {
        List<Article> known = articles.stream().map(whole::annotate).toList();
        Map<String, Double> speeds = new LinkedHashMap<>();
        speeds.put(
                "language",
                best(articles, a -> languages.detect(a.title(), a.body().text(), null)));
        speeds.put("countries", best(known, countries::tag));
        speeds.put("entities", best(known, a -> entities.find(a.title(), a.body(), a.language())));
        speeds.put(
                "places",
                best(
                        known,
                        a -> Places.withCountries(
                                a.annotations().entities(),
                                a.annotations().countries(),
                                a.title(),
                                a.body().text())));
        speeds.put(
                "years", best(known, a -> Years.of(a.title() + "\n" + a.body().text())));
        speeds.put("fingerprint", best(known, a -> Fingerprint.of(a.body().text())));
        speeds.put("whole", best(articles, whole::annotate));
        return speeds;
    }

    private static double best(List<Article> articles, Consumer<Article> part) {
        long bytes = articles.stream()
                .mapToLong(a -> a.title().length() + a.body().text().getBytes(StandardCharsets.UTF_8).length)
                .sum();
        long fastest = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            articles.forEach(part);
            fastest = Math.min(fastest, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start);
        }
        return bytes * 1e3 / fastest;
    }
}
