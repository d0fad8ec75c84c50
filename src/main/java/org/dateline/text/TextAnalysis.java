package org.dateline.text;

import org.dateline.article.Article;
import org.dateline.article.Body;
import org.jspecify.annotations.Nullable;

/**
 * Cuts an article into words, sentences and paragraphs. The one analysis that indexing, searching, marking and annotation
 * share. Thread-safe; about as fast as reading the text once, since every word met before is looked up.
 */
public final class TextAnalysis {
    private static final int LEAD_PARAGRAPHS = 2;

    private TextAnalysis() {}

    /** Analyses an article as the index keeps it: where its language is not known, in the likeliest of its script. */
    public static AnalyzedText analyze(Article article) {
        String known = Languages.primary(article.language());
        String language = known.isEmpty()
                ? Languages.likely(article.title() + ' ' + article.body().text())
                : known;
        return analyze(article.title(), article.body(), language);
    }

    /**
     * Analyses an article.
     *
     * @param language BCP 47; null where none is known, and then there are no stems
     */
    public static AnalyzedText analyze(String title, Body body, @Nullable String language) {
        String primary = Languages.primary(language);
        try (Scanners.Lease lease = Scanners.lease(primary)) {
            Scanner scanner = lease.scanner();
            WordList words = scanner.words();
            words.clear();
            scanner.scan(title, 0, title.length(), Body.Kind.HEADING);
            int headlineSize = words.size();
            int leadEnd = -1;
            int paragraphs = 0;
            for (Body.Block block : body.blocks()) {
                scanner.scan(body.text(), block.from(), block.to(), block.kind());
                if (block.kind() == Body.Kind.PARAGRAPH && ++paragraphs == LEAD_PARAGRAPHS) {
                    leadEnd = words.size();
                }
            }
            return new AnalyzedText(title, body, primary, words, headlineSize, leadEnd < 0 ? words.size() : leadEnd);
        }
    }
}
