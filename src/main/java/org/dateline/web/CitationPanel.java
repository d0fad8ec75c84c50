package org.dateline.web;

import java.time.LocalDate;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.export.Citation;
import org.dateline.export.CitationStyle;

/** A citation of an article to copy, in each style; {@code href} is where it comes as a file, or the empty string. */
record CitationPanel(String plain, List<Style> files) {
    /** A style and its text. */
    record Style(String name, String text, String href) {}

    static CitationPanel of(Article article, String site, LocalDate today) {
        Citation citation = Citation.of(article, site, today);
        String id = "?id=" + article.id();
        return new CitationPanel(
                CitationStyle.PLAIN.write(citation, List.of()).strip(),
                List.of(
                        new Style(
                                "BibTeX",
                                CitationStyle.BIBTEX.write(citation, List.of()).strip(),
                                "/export.bib" + id),
                        new Style(
                                "RIS",
                                CitationStyle.RIS.write(citation, List.of()).strip(),
                                "/export.ris" + id),
                        new Style("JSON", "", "/api/articles/" + article.id())));
    }
}
