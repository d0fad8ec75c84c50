package org.dateline.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.dateline.article.Article;
import org.dateline.article.Publication;
import org.dateline.article.PublishedDate;
import org.jspecify.annotations.Nullable;

/** The RIS format of reference managers: a tag and a value on each line, an article ends with {@code ER}. */
final class RisExport implements ArticleExport {
    private final Writer out;

    RisExport(Writer out) {
        this.out = out;
    }

    @Override
    public void write(Article article) throws IOException {
        Publication publication = article.publication();
        line("TY", "NEWS");
        line("ID", article.id().value());
        line("TI", article.title());
        for (String byline : publication.bylines()) {
            line("AU", byline);
        }
        line("T2", publication.source());
        line("DA", publication.date() == null ? null : date(publication.date()));
        line("PY", publication.date() == null ? null : year(publication.date()));
        line("ET", publication.edition());
        line("SP", publication.page());
        line("SE", publication.section());
        line("LA", article.language());
        line("UR", publication.url());
        out.write("ER  - \r\n\r\n");
    }

    private void line(String tag, @Nullable String value) throws IOException {
        if (value != null && !value.isBlank()) {
            out.write(tag + "  - " + value.replaceAll("\\s+", " ").strip() + "\r\n");
        }
    }

    /** {@code 2023/06/14/}, with what is not known left empty. */
    private static String date(PublishedDate date) {
        return switch (date.precision()) {
            case DAY ->
                String.format(
                        Locale.ROOT,
                        "%04d/%02d/%02d/",
                        date.first().getYear(),
                        date.first().getMonthValue(),
                        date.first().getDayOfMonth());
            case MONTH ->
                String.format(
                        Locale.ROOT,
                        "%04d/%02d//",
                        date.first().getYear(),
                        date.first().getMonthValue());
            case YEAR -> year(date) + "///";
        };
    }

    private static String year(PublishedDate date) {
        return String.format(Locale.ROOT, "%04d", date.first().getYear());
    }
}
