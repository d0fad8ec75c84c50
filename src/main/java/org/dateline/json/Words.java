package org.dateline.json;

import org.dateline.article.Article;

/** How many words the body of an article has. */
public final class Words {
    private Words() {}

    public static int of(Article article) {
        String text = article.body().text();
        return text.isEmpty() ? 0 : text.split("\\s+").length;
    }
}
