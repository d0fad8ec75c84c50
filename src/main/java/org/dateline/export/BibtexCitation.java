package org.dateline.export;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.article.PublishedDate;
import org.jspecify.annotations.Nullable;

/** BibTeX: an {@code @article} for each article, in UTF-8. */
final class BibtexCitation {
    private final StringBuilder entry = new StringBuilder();

    private BibtexCitation() {}

    static String of(Citation citation, List<String> notes) {
        BibtexCitation bibtex = new BibtexCitation();
        PublishedDate date = citation.date();
        bibtex.entry.append("@article{dateline-").append(citation.id()).append(",\n");
        bibtex.field("title", citation.title());
        if (!citation.authors().isEmpty()) {
            // Each name stands in braces of its own, so that no name is taken apart at its "and" or comma.
            String authors = citation.authors().stream()
                    .map(name -> "{" + escaped(name) + "}")
                    .collect(Collectors.joining(" and "));
            bibtex.entry.append("  author = {").append(authors).append("},\n");
        }
        bibtex.field("journal", citation.outlet());
        bibtex.field("date", date == null ? null : date.iso());
        bibtex.field(
                "year",
                date == null
                        ? Citation.UNDATED
                        : String.format(Locale.ROOT, "%04d", date.first().getYear()));
        bibtex.field("edition", citation.edition());
        bibtex.field("section", citation.section());
        bibtex.field("pages", citation.page());
        bibtex.field("language", citation.language());
        bibtex.field("url", citation.url());
        bibtex.field("howpublished", citation.permanent());
        bibtex.field("urldate", citation.accessed().toString());
        bibtex.field("note", notes.isEmpty() ? null : String.join(" / ", notes));
        return bibtex.entry.append("}\n\n").toString();
    }

    private void field(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            entry.append("  ")
                    .append(name)
                    .append(" = {")
                    .append(escaped(value))
                    .append("},\n");
        }
    }

    static String escaped(String value) {
        StringBuilder escaped = new StringBuilder();
        for (char c : Citation.flat(value).toCharArray()) {
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
