package org.dateline.export;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;
import org.dateline.article.Article;
import org.dateline.article.Publication;
import org.dateline.article.PublishedDate;
import org.jspecify.annotations.Nullable;

/** BibTeX: an {@code @article} for each article, in UTF-8. */
final class BibtexExport implements ArticleExport {
    private final Writer out;

    BibtexExport(Writer out) {
        this.out = out;
    }

    @Override
    public void write(Article article) throws IOException {
        Publication publication = article.publication();
        PublishedDate date = publication.date();
        out.write("@article{dateline-" + article.id() + ",\n");
        field("title", article.title());
        if (!publication.bylines().isEmpty()) {
            // Each name stands in braces of its own, so that no name is taken apart at its "and" or comma.
            out.write("  author = {"
                    + String.join(
                            " and ",
                            publication.bylines().stream()
                                    .map(name -> "{" + escaped(name) + "}")
                                    .toList())
                    + "},\n");
        }
        field("journal", publication.source());
        field("date", date == null ? null : date.iso());
        field(
                "year",
                date == null
                        ? null
                        : String.format(Locale.ROOT, "%04d", date.first().getYear()));
        field("edition", publication.edition());
        field("pages", publication.page());
        field("language", article.language());
        field("url", publication.url());
        out.write("}\n\n");
    }

    private void field(String name, @Nullable String value) throws IOException {
        if (value != null && !value.isBlank()) {
            out.write("  " + name + " = {" + escaped(value) + "},\n");
        }
    }

    private static String escaped(String value) {
        StringBuilder escaped = new StringBuilder();
        for (char c : value.replaceAll("\\s+", " ").strip().toCharArray()) {
            switch (c) {
                case '\\' -> escaped.append("\\textbackslash{}");
                case '{', '}', '%', '$', '&', '#', '_' -> escaped.append('\\').append(c);
                case '~' -> escaped.append("\\textasciitilde{}");
                case '^' -> escaped.append("\\textasciicircum{}");
                default -> escaped.append(c);
            }
        }
        return escaped.toString();
    }
}
