package org.dateline.text;

import org.dateline.article.Article;
import org.dateline.article.Body;
import org.jspecify.annotations.Nullable;

/**
 * Cuts an article into words, sentences and paragraphs. The one analysis that indexing, searching, marking and annotation
 * share. Thread-safe; about as fast as reading the text once, since every word met before is looked up; for a {@linkplain
 * #analyzeLazily lazy} analysis only the words that are asked for.
 */
public final class TextAnalysis {
    private static final int LEAD_PARAGRAPHS = 2;

    private TextAnalysis() {}

    /** Analyses an article as the index keeps it: where its language is not known, in the likeliest of its script. */
    public static AnalyzedText analyze(Article article) {
        return analyze(article.title(), article.body(), language(article), false);
    }

    /**
     * The same for a text of which few words will be asked for, as for marking: a word is looked up when it is first asked for,
     * which takes most of the time, since the words of a text lie all over the memory.
     */
    public static AnalyzedText analyzeLazily(Article article) {
        return analyzeLazily(article.title(), article.body(), language(article));
    }

    /** The same of a title and a body in a language, as {@link #analyze(String, Body, String)} takes them. */
    public static AnalyzedText analyzeLazily(String title, Body body, @Nullable String language) {
        return analyze(title, body, Languages.primary(language), true);
    }

    private static String language(Article article) {
        String known = Languages.primary(article.language());
        return known.isEmpty()
                ? Languages.likely(article.title() + ' ' + article.body().text())
                : known;
    }

    /**
     * Analyses an article.
     *
     * @param language BCP 47; null where none is known, and then there are no stems
     */
    public static AnalyzedText analyze(String title, Body body, @Nullable String language) {
        return analyze(title, body, Languages.primary(language), false);
    }

    private static AnalyzedText analyze(String title, Body body, String primary, boolean lazily) {
        try (Scanners.Lease lease = Scanners.lease(primary)) {
            Scanner scanner = lease.scanner();
            WordList words = scanner.words();
            scanner.begin(lazily);
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
