package org.dateline;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.article.Article;

/** Queries of ten shapes, each of words that stand near each other in some article. */
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

    private final List<Article> articles;
    private final Random random;

    SampleQueries(List<Article> articles, Random random) {
        this.articles = articles;
        this.random = random;
    }

    List<String> next(Shape shape, int count) {
        List<String> queries = new ArrayList<>();
        while (queries.size() < count) {
            String[] words =
                    articles.get(random.nextInt(articles.size())).body().text().split("\\W+");
            int at = random.nextInt(Math.max(1, words.length - NEIGHBOURS));
            if (at + NEIGHBOURS <= words.length
                    && isWord(words[at])
                    && isWord(words[at + 1])
                    && isWord(words[at + 2])) {
                queries.add(
                        shape.form.formatted(words[at], words[at + 1], words[at + 2], words[at].substring(0, PREFIX)));
            }
        }
        return queries;
    }

    private static boolean isWord(String word) {
        return word.length() >= SHORTEST && word.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }
}
