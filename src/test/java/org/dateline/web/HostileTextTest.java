package org.dateline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.dateline.archive.Archive;
import org.dateline.article.Article;
import org.dateline.query.Facet;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What articles and readers write stays text on every page, in every feed and in every file that is taken away. */
@SpringBootTest(classes = HostileTextTest.Site.class, properties = "server.address=127.0.0.1")
@AutoConfigureMockMvc
class HostileTextTest {
    private static final List<Article> COPIES = SampleArticles.hostile();
    private static final String TYPED =
            SearchForm.encode("<img src=x onerror=alert(8)> ${7*7} __${7*7}__\r\nX-Evil: 1");

    /** The site before nothing but hostile articles. */
    static class Site extends SampleSite {
        @Override
        Archive archive() {
            return new SampleArchive(COPIES);
        }
    }

    @Autowired
    private MockMvc site;

    private MockHttpServletResponse answer(String address) throws Exception {
        MockHttpServletResponse answer =
                site.perform(get(URI.create(filled(address)))).andReturn().getResponse();
        assertThat(answer.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.getHeader("Content-Security-Policy")).startsWith("default-src 'none';");
        assertThat(answer.getHeaderNames()).doesNotContain("X-Evil");
        assertThat(answer.getHeaderNames().stream().map(answer::getHeader).map(String::valueOf))
                .noneMatch(value -> value.contains("\n") || value.contains("\r"));
        return answer;
    }

    private static String filled(String address) {
        return address.replace("FIRST", COPIES.get(0).id().value())
                .replace("SECOND", COPIES.get(1).id().value())
                .replace("REMOVED", SampleArchive.REMOVED.value())
                .replace("PERSON", EntityPage.address(Facet.PERSON, SampleArticles.HOSTILE_NAME))
                .replace("BODY", EntityPage.address(Facet.ORGANIZATION, SampleArticles.HOSTILE_NAME))
                .replace("PLACE", EntityPage.address(Facet.PLACE, SampleArticles.HOSTILE_NAME))
                .replace("NAME", SearchForm.encode(SampleArticles.HOSTILE_NAME))
                .replace("TYPED", TYPED)
                .replace("+", "%20");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            200 | /?q=markup
            200 | /?q=markup&view=compact
            200 | /?q=markup&view=stories
            200 | /?q=TYPED
            200 | /?q=markup&person=NAME&source.not=NAME
            400 | /?q=iran+w/x+TYPED
            400 | /?q=iran&from=TYPED
            200 | /?q=iran+onerror&TYPED=1
            200 | /articles/FIRST?q=iran
            200 | /articles/FIRST?q=TYPED
            200 | /articles/SECOND?lit=person:NAME
            410 | /articles/REMOVED
            404 | /articles/TYPED
            200 | /stories/FIRST?copy=FIRST&with=SECOND
            200 | PERSON
            200 | BODY
            200 | PLACE
            404 | /people?name=TYPED
            404 | /countries/TYPED
            200 | /countries/IR
            200 | /compare?q=iran&q=TYPED
            200 | /list?id=FIRST&id=SECOND
            200 | /print?q=markup
            200 | /print?q=TYPED&person=NAME
            200 | /facets/person?q=markup
            200 | /facets/source?q=TYPED&prefix=TYPED
            404 | /facets/TYPED
            200 | /loads
            404 | /TYPED
            """)
    void aPageRunsNothing(int status, String address) throws Exception {
        MockHttpServletResponse answer = answer(address);
        assertThat(answer.getStatus()).isEqualTo(status);
        assertThat(answer.getContentType()).startsWith("text/html");
        Document page = Jsoup.parse(answer.getContentAsString(), "http://localhost/");
        isInert(page);
        if (!address.equals("/loads") && !address.equals("/TYPED")) {
            assertThat(page.wholeText() + page.select("input").eachAttr("value"))
                    .as("what was written is there to be read")
                    .containsAnyOf("onerror=alert", "%3Cimg");
        }
    }

    private static void isInert(Document page) {
        assertThat(page.select("script").eachAttr("src")).containsExactly("/dateline.js");
        assertThat(page.select("script:not([src]), style, [style], img, iframe, object, embed, base, meta[http-equiv]"))
                .isEmpty();
        for (Element element : page.getAllElements()) {
            element.attributes().forEach(attribute -> {
                assertThat(attribute.getKey()).doesNotStartWith("on");
                if (List.of("href", "src", "action").contains(attribute.getKey())) {
                    assertThat(attribute.getValue())
                            .as("%s of <%s>", attribute.getKey(), element.tagName())
                            .matches("(?s)(/(?!/)|#|\\?|https?://localhost|$).*");
                }
            });
        }
        assertThat(page.outerHtml()).doesNotContain("__49__", "[[49]]");
    }

    @Test
    void aPastedListRunsNothing() throws Exception {
        String typed =
                "<img src=x onerror=alert(8)>\n=cmd|' /C calc'!A0\n\"</textarea><script>alert(9)</script>\niran w/x";
        Cookie token = Objects.requireNonNull(answer("/lists").getCookie("dateline-token"));
        String address = String.valueOf(site.perform(post("/lists")
                        .cookie(token)
                        .param("token", token.getValue())
                        .param("list", typed))
                .andReturn()
                .getResponse()
                .getHeader("Location"));
        Document page = Jsoup.parse(answer(address).getContentAsString(), "http://localhost/");
        isInert(page);
        assertThat(page.select("textarea#list").text()).contains("</textarea><script>alert(9)</script>");
        assertThat(page.select("tbody th").first().text()).isEqualTo("<img src=x onerror=alert(8)>");
        cellsAreText(answer(address + ".csv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/export.csv?q=markup", "/export.csv?q=TYPED", "/compare.csv?q=%3D1%2B1&q=TYPED"})
    void aSpreadsheetRunsNothing(String address) throws Exception {
        cellsAreText(answer(address));
    }

    private static void cellsAreText(MockHttpServletResponse csv) throws IOException {
        assertThat(csv.getContentType()).startsWith("text/csv");
        assertThat(csv.getHeader("Content-Disposition")).startsWith("attachment; filename=\"dateline");
        List<CSVRecord> records = CSVFormat.DEFAULT
                .parse(new StringReader(csv.getContentAsString().replace("\uFEFF", "")))
                .getRecords();
        assertThat(records).hasSizeGreaterThan(0);
        for (CSVRecord record : records) {
            assertThat(record.size()).isEqualTo(records.getFirst().size());
            assertThat(record.toList()).noneMatch(cell -> cell.matches("(?s)[=+\\-@\\t\\r].*"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/feed.atom?q=markup", "/feed.atom?q=&person=NAME", "/compare.svg?q=iran&q=TYPED"})
    void xmlHoldsNothingButItsOwn(String address) throws Exception {
        MockHttpServletResponse answer = answer(address);
        assertThat(answer.getStatus()).isEqualTo(200);
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        NodeList elements = factory.newDocumentBuilder()
                .parse(new ByteArrayInputStream(answer.getContentAsByteArray()))
                .getElementsByTagName("*");
        for (int i = 0; i < elements.getLength(); i++) {
            Node element = elements.item(i);
            assertThat(element.getLocalName()).isNotIn("script", "img", "b", "foreignObject");
            for (int a = 0; a < element.getAttributes().getLength(); a++) {
                Node attribute = element.getAttributes().item(a);
                assertThat(attribute.getNodeName()).doesNotStartWith("on");
                assertThat(attribute.getNodeValue()).doesNotStartWith("javascript:");
            }
        }
        assertThat(answer.getContentAsString()).contains("onerror=alert").doesNotContain("__49__");
    }

    @Test
    void citationsKeepTheirLines() throws Exception {
        assertThat(answer("/export.ris?q=markup").getContentAsString().split("\r\n"))
                .hasSizeGreaterThan(20)
                .allMatch(line -> line.matches("([A-Z][A-Z0-9]  - .*)?"));
        assertThat(answer("/export.bib?q=markup").getContentAsString().lines())
                .filteredOn(line -> !line.startsWith("  "))
                .allMatch(line -> line.matches("(% .*|@article\\{dateline-[0-9a-f]{32},|}|)"));
        assertThat(answer("/record?q=TYPED").getContentAsString().lines())
                .isNotEmpty()
                .noneMatch(line -> line.startsWith("X-Evil"));
        assertThat(answer("/record?q=TYPED").getContentType()).isEqualTo("text/plain;charset=UTF-8");
    }

    @Test
    void programsGetTheTextAsItIs() throws Exception {
        JsonMapper mapper = JsonMapper.builder().build();
        MockHttpServletResponse search = answer("/api/search?q=markup");
        assertThat(search.getContentType()).startsWith("application/json");
        JsonNode hit = mapper.readTree(search.getContentAsString()).path("hits").path(0);
        assertThat(hit.path("title").asString()).isEqualTo(SampleArticles.HOSTILE_TITLE);
        assertThat(answer("/export.jsonl?q=markup").getContentAsString().lines())
                .hasSizeGreaterThan(1)
                .allMatch(line -> mapper.readTree(line).isObject());
        assertThat(answer("/api/articles/REMOVED").getContentType()).startsWith("application/problem+json");
    }
}
