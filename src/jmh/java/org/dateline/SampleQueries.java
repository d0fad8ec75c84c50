package org.dateline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.dateline.article.Article;

/**
 * Queries of ten shapes, each of words that stand near each other in some article, and each word in one of fifty articles or
 * more, so that a page of hits is full where the shape allows it.
 */
final class SampleQueries {
    private static final int SHORTEST = 5;
    private static final int NEIGHBOURS = 3;
    private static final int PREFIX = 4;

    /** The forms of query that are measured. */
    enum Shape {
        WORD("%1$s"),
        TWO_WORDS("%1$s %2$s"),
        PHRASE("\"%1$s %2$s\""),
        NEAR("%1$s w/5 %2$s"),
        SENTENCE("%1$s w/s %3$s"),
        ANY("%1$s OR %2$s OR %3$s"),
        BUT("%1$s -%2$s"),
        HEADLINE("headline(%1$s)"),
        PREFIX("%4$s*"),
        OFTEN("atleast3(%1$s)");

        private final String form;

        Shape(String form) {
            this.form = form;
        }

        String example() {
            return form.formatted("trade", "agreement", "minister", "agri");
        }
    }

    private static final int ONE_OF = 50;

    /**
     * A query and what it is made of.
     *
     * @param typed in Dateline's language
     * @param words three that stand next to each other somewhere; the second and third are not asked for in every shape
     */
    record Sample(Shape shape, String typed, List<String> words) {
        /** The letters that a query for words that begin so has. */
        String prefix() {
            return words.getFirst().substring(0, PREFIX);
        }
    }

    private final List<Article> articles;
    private final Random random;
    private final Map<String, Integer> frequencies = new HashMap<>();

    SampleQueries(List<Article> articles, Random random) {
        this.articles = articles;
        this.random = random;
        for (Article article : articles) {
            words(article).distinct().forEach(word -> frequencies.merge(word, 1, Integer::sum));
        }
    }

    List<Sample> next(Shape shape, int count) {
        List<Sample> queries = new ArrayList<>();
        while (queries.size() < count) {
            String[] words =
                    words(articles.get(random.nextInt(articles.size()))).toArray(String[]::new);
            int at = random.nextInt(Math.max(1, words.length - NEIGHBOURS));
            if (at + NEIGHBOURS <= words.length
                    && isWord(words[at])
                    && isWord(words[at + 1])
                    && isWord(words[at + 2])) {
                queries.add(new Sample(
                        shape,
                        shape.form.formatted(words[at], words[at + 1], words[at + 2], words[at].substring(0, PREFIX)),
                        List.of(words[at], words[at + 1], words[at + 2])));
            }
        }
        return queries;
    }

    private static Stream<String> words(Article article) {
        return Arrays.stream(article.body().text().split("\\W+"));
    }

    private boolean isWord(String word) {
        return frequencies.getOrDefault(word, 0) * ONE_OF >= articles.size()
                && word.length() >= SHORTEST
                && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }
}
