package org.dateline.web;

import java.io.StringWriter;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.dateline.article.Article;
import org.dateline.article.CountryMention;
import org.dateline.article.PublishedDate;
import org.dateline.country.Countries;
import org.dateline.result.Hit;
import org.dateline.result.Snippet;
import org.jspecify.annotations.Nullable;

/** An Atom feed (RFC 4287) of a search. Characters that XML does not allow are left out. */
final class AtomFeed {
    private final String site;
    private final SearchForm form;
    private final StringWriter text = new StringWriter();

    /** @param site the address of the site without a slash at the end */
    AtomFeed(String site, SearchForm form) {
        this.site = site;
        this.form = form;
    }

    String of(List<Hit> hits) {
        try {
            XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
            xml.writeStartDocument("UTF-8", "1.0");
            xml.writeStartElement("feed");
            xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
            element(xml, "id", site + form.address("/feed.atom"));
            element(xml, "title", "Dateline: " + (form.q().isEmpty() ? "all articles" : form.q()));
            element(xml, "updated", updated(hits).toString());
            link(xml, "self", form.address("/feed.atom"));
            link(xml, "alternate", form.address());
            xml.writeStartElement("author");
            element(xml, "name", "Dateline");
            xml.writeEndElement();
            for (Hit hit : hits) {
                entry(xml, hit);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
            return text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("The feed could not be written.", e);
        }
    }

    private void entry(XMLStreamWriter xml, Hit hit) throws XMLStreamException {
        Article article = hit.article();
        xml.writeStartElement("entry");
        element(xml, "id", "urn:dateline:" + article.id());
        element(xml, "title", article.title());
        element(xml, "updated", updated(article).toString());
        PublishedDate date = article.publication().date();
        if (date != null) {
            element(xml, "published", instant(date).toString());
        }
        link(xml, "alternate", ArticlePage.address(article.id(), form));
        for (String byline : article.publication().bylines()) {
            xml.writeStartElement("author");
            element(xml, "name", byline);
            xml.writeEndElement();
        }
        for (CountryMention country : article.annotations().countries()) {
            if (country.about()) {
                xml.writeEmptyElement("category");
                xml.writeAttribute("scheme", "urn:iso:std:iso:3166");
                xml.writeAttribute("term", legal(country.code()));
                xml.writeAttribute("label", legal(Countries.label(country.code())));
            }
        }
        element(xml, "summary", summary(hit));
        source(xml, article.publication().source());
        xml.writeEndElement();
    }

    private static String summary(Hit hit) {
        return hit.snippets().stream().map(Snippet::text).collect(Collectors.joining(" "));
    }

    private static void source(XMLStreamWriter xml, @Nullable String source) throws XMLStreamException {
        if (source != null) {
            xml.writeStartElement("source");
            element(xml, "title", source);
            xml.writeEndElement();
        }
    }

    private static Instant updated(List<Hit> hits) {
        return hits.stream()
                .map(hit -> updated(hit.article()))
                .max(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
    }

    /** When the archive got the article: that is what is new to the reader of a feed. */
    private static Instant updated(Article article) {
        PublishedDate date = article.publication().date();
        if (article.added() != null) {
            return article.added();
        }
        return date == null ? Instant.EPOCH : instant(date);
    }

    private static Instant instant(PublishedDate date) {
        OffsetDateTime exact = date.instant();
        return exact == null ? date.first().atStartOfDay(ZoneOffset.UTC).toInstant() : exact.toInstant();
    }

    private void link(XMLStreamWriter xml, String rel, String address) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", rel);
        xml.writeAttribute("href", site + address);
    }

    private static void element(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(legal(value));
        xml.writeEndElement();
    }

    /** What XML 1.0 allows of a text: lone surrogates, control characters and the two non-characters fall out. */
    static String legal(String text) {
        StringBuilder legal = new StringBuilder(text.length());
        text.codePoints()
                .filter(c -> c == '\t'
                        || c == '\n'
                        || c == '\r'
                        || (c >= 0x20 && c <= 0xD7FF)
                        || (c >= 0xE000 && c <= 0xFFFD)
                        || c >= 0x10000)
                .forEach(legal::appendCodePoint);
        return legal.toString();
    }
}
