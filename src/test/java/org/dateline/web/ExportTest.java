package org.dateline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dateline.article.Article;
import org.dateline.json.Words;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

@OnSampleSite
class ExportTest {
    private static final Article RICH = SampleArticles.all().get(0);

    @Autowired
    private MockMvc site;

    private MockHttpServletResponse answer(String address) throws Exception {
        return site.perform(get(URI.create(address.replace("+", "%20"))))
                .andReturn()
                .getResponse();
    }

    @Test
    void csvHasARowForEachArticle() throws Exception {
        MockHttpServletResponse csv = answer("/export.csv?q=drone");
        assertThat(csv.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(csv.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"dateline.csv\"");
        assertThat(csv.getContentAsString().lines())
                .containsExactly(
                        "\uFEFFid,title,source,published,publishedFrom,bylines,section,language,words,mainCountry,aboutCountries,"
                                + "mentionedCountries,persons,organizations,places,url,path,member,sha256,status",
                        RICH.id() + ",Drone parts from Iran land in Mali as talks with Tehran move beyond words,"
                                + "The Sahel Courier,2023-06-14,json-ld,Awa Diallo; Tom Kessler,World,en,"
                                + Words.of(RICH)
                                + ",Mali,Mali; Iran,Mali; Iran; Niger; Turkey; Russia; United States,Sadio Camara,"
                                + "Wagner Group; Ministry of Foreign Affairs,Bamako; Bandar Abbas; Niamey,"
                                + "https://courier.example/2023/06/15/iran-mali-drones,corpus/sample.jsonl,line 1,"
                                + RICH.provenance().sha256() + ",OK");
    }

    @Test
    void aCellThatASpreadsheetWouldRunIsText() throws Exception {
        assertThat(answer("/export.csv?q=markup").getContentAsString())
                .contains("\"'=HYPERLINK(\"\"http://evil.example\"\")<script>\"");
    }

    @Test
    void risAndBibtexHoldACitation() throws Exception {
        assertThat(answer("/export.ris?q=drone").getContentAsString().split("\r\n"))
                .containsExactly(
                        "TY  - NEWS",
                        "ID  - " + RICH.id(),
                        "TI  - Drone parts from Iran land in Mali as talks with Tehran move beyond words",
                        "AU  - Awa Diallo",
                        "AU  - Tom Kessler",
                        "T2  - The Sahel Courier",
                        "DA  - 2023/06/14/",
                        "PY  - 2023",
                        "ET  - Late",
                        "SP  - A4",
                        "SE  - World",
                        "LA  - en",
                        "UR  - https://courier.example/2023/06/15/iran-mali-drones",
                        "ER  - ");
        assertThat(answer("/export.bib?q=drone").getContentAsString())
                .startsWith("@article{dateline-" + RICH.id() + ",\n  title = {Drone parts")
                .contains("  author = {{Awa Diallo} and {Tom Kessler}},\n", "  date = {2023-06-14},\n");
    }

    @Test
    void exportAndFeedNeverGuess() throws Exception {
        MockHttpServletResponse mistake = answer("/export.csv?q=iran+w/x+mali");
        assertThat(mistake.getStatus()).isEqualTo(400);
        assertThat(mistake.getContentType()).isEqualTo("application/problem+json");
        assertThat(answer("/feed.atom?q=iran+w/x+mali").getStatus()).isEqualTo(400);
        assertThat(answer("/export.exe?q=mali").getStatus()).isEqualTo(404);
    }

    @Test
    void theFeedIsLegalXmlWithTheNewestFirst() throws Exception {
        MockHttpServletResponse feed = answer("/feed.atom?q=mali");
        assertThat(feed.getContentType()).isEqualTo("application/atom+xml;charset=UTF-8");
        Document xml = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(feed.getContentAsByteArray()));
        List<String> titles = IntStream.range(0, 3)
                .mapToObj(i -> (Element) xml.getElementsByTagName("entry").item(i))
                .map(entry -> entry.getElementsByTagName("title").item(0).getTextContent())
                .toList();
        assertThat(titles.get(0)).isEqualTo(SampleArticles.all().get(1).title());
        assertThat(titles.get(2)).isEqualTo(RICH.title());
        assertThat(AtomFeed.legal("a\u0000b\u001B\uD800c\uFFFEd\uD83D\uDE00\te"))
                .isEqualTo("abcd\uD83D\uDE00\te");
    }
}
