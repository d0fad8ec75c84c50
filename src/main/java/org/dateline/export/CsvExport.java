package org.dateline.export;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dateline.article.Article;
import org.dateline.article.CountryMention;
import org.dateline.article.Entity;
import org.dateline.article.Location;
import org.dateline.article.Publication;
import org.dateline.country.Countries;
import org.dateline.json.Words;
import org.dateline.result.Snippet;
import org.jspecify.annotations.Nullable;

/**
 * A row for each article. Cells that a spreadsheet would run as a formula are made text by an apostrophe before them, as
 * OWASP advises against CSV injection.
 */
public final class CsvExport implements ArticleExport {
    private static final String[] COLUMNS = {
        "id",
        "title",
        "source",
        "published",
        "publishedFrom",
        "bylines",
        "section",
        "language",
        "words",
        "mainCountry",
        "aboutCountries",
        "mentionedCountries",
        "persons",
        "organizations",
        "places",
        "url",
        "path",
        "member",
        "sha256",
        "status",
        "edition",
        "page",
        "matches",
        "context",
        "search",
        "asked"
    };
    /** Without it, spreadsheets take UTF-8 for something older. */
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final CSVPrinter csv;
    private final SearchRecord record;

    CsvExport(Writer out, SearchRecord record) throws IOException {
        this.record = record;
        out.append(BYTE_ORDER_MARK);
        csv = CSVFormat.RFC4180.builder().setHeader(COLUMNS).get().print(out);
    }

    @Override
    public void write(FoundArticle found) throws IOException {
        Article article = found.article();
        Publication publication = article.publication();
        Location location = article.provenance().locations().getFirst();
        row(
                article.id().value(),
                article.title(),
                publication.source(),
                publication.date() == null ? null : publication.date().iso(),
                publication.dateFrom(),
                String.join("; ", publication.bylines()),
                publication.section(),
                article.language(),
                Integer.toString(Words.of(article)),
                countries(article, CountryMention::main),
                countries(article, CountryMention::about),
                countries(article, country -> true),
                entities(article, Entity.Type.PERSON),
                entities(article, Entity.Type.ORGANIZATION),
                entities(article, Entity.Type.PLACE),
                publication.url(),
                location.path(),
                location.member(),
                article.provenance().sha256(),
                article.provenance().status().name(),
                publication.edition(),
                publication.page(),
                Integer.toString(found.matches()),
                found.context().stream().map(Snippet::text).collect(Collectors.joining(" | ")),
                record.reading(),
                record.asked().toString());
    }

    private void row(@Nullable String... cells) throws IOException {
        for (String cell : cells) {
            csv.print(cell == null ? "" : inert(cell));
        }
        csv.println();
    }

    /** A cell that no spreadsheet takes for a formula. */
    public static String inert(String cell) {
        return !cell.isEmpty() && "=+-@\t\r\n".indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static String countries(Article article, Predicate<CountryMention> which) {
        return article.annotations().countries().stream()
                .filter(which)
                .map(country -> Countries.label(country.code()))
                .collect(Collectors.joining("; "));
    }

    private static String entities(Article article, Entity.Type type) {
        List<Entity> entities = article.annotations().entities();
        return entities.stream()
                .filter(entity -> entity.type() == type)
                .map(Entity::name)
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
