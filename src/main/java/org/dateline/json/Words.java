package org.dateline.json;

import org.dateline.article.Article;
import org.dateline.text.TextAnalysis;

/** How many words the body of an article has, as the archive counts them. */
public final class Words {
    private Words() {}

    /** Words of the body; analyses it anew, at some 20 MB a second. */
    public static int of(Article article) {
        return TextAnalysis.analyze("", article.body(), article.language()).bodySize();
    }
}
