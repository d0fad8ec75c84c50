package org.dateline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.LocalDate;
import java.time.ZoneOffset;
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
        assertThat(csv.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"dateline-drone.csv\"");
        List<String> lines = csv.getContentAsString().lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0))
                .isEqualTo(
                        "\uFEFFid,title,source,published,publishedFrom,bylines,section,language,words,mainCountry,aboutCountries,"
                                + "mentionedCountries,persons,organizations,places,url,path,member,sha256,status,edition,page,"
                                + "matches,context,search,asked");
        assertThat(lines.get(1))
                .startsWith(RICH.id() + ",Drone parts from Iran land in Mali as talks with Tehran move beyond words,"
                        + "The Sahel Courier,2023-06-14,json-ld,Awa Diallo; Tom Kessler,World,en,"
                        + Words.of(RICH)
                        + ",Mali,Mali; Iran,Mali; Iran; Niger; Turkey; Russia; United States,Sadio Camara,"
                        + "Wagner Group; Ministry of Foreign Affairs,Bamako; Bandar Abbas; Niamey,"
                        + "https://courier.example/2023/06/15/iran-mali-drones,corpus/sample.jsonl,line 1,"
                        + RICH.provenance().sha256() + ",OK,Late,A4,3,")
                .contains("held drone parts made in Iran", ",drone,20");
    }

    @Test
    void aCellThatASpreadsheetWouldRunIsText() throws Exception {
        assertThat(answer("/export.csv?q=markup").getContentAsString())
                .contains("\"'=HYPERLINK(\"\"http://evil.example\"\")<script>\"");
    }

    @Test
    void risAndBibtexHoldACitation() throws Exception {
        List<String> ris = List.of(
                answer("/export.ris?id=" + RICH.id()).getContentAsString().split("\r\n"));
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        assertThat(ris)
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
                        "SE  - World",
                        "SP  - A4",
                        "LA  - en",
                        "UR  - https://courier.example/2023/06/15/iran-mali-drones",
                        "L2  - http://localhost/articles/" + RICH.id(),
                        "Y2  - " + today.replace('-', '/') + "/",
                        "ER  - ");
        assertThat(answer("/export.ris?q=drone").getContentAsString()).contains("\r\nN1  - A cargo aircraft");
        assertThat(answer("/export.bib?q=drone").getContentAsString())
                .startsWith("% Search: drone\n% Read as: drone\n% Filters: none\n")
                .contains("@article{dateline-" + RICH.id() + ",\n  title = {Drone parts")
                .contains("  author = {{Awa Diallo} and {Tom Kessler}},\n", "  date = {2023-06-14},\n")
                .contains("  urldate = {" + today + "},\n", "  section = {World},\n");
        assertThat(answer("/export.ris?q=markup").getContentAsString()).contains("PY  - n.d.\r\n");
        assertThat(answer("/export.bib?q=markup").getContentAsString()).contains("  year = {n.d.},\n");
    }

    @Test
    void aRecordSaysWhatWasAskedAndAnswered() throws Exception {
        MockHttpServletResponse record = answer("/record?q=iran+mali&country.not=FR&from=2023");
        assertThat(record.getContentType()).isEqualTo("text/plain;charset=UTF-8");
        assertThat(record.getContentAsString().lines().toList())
                .startsWith(
                        "Search: iran mali",
                        "Read as: iran AND mali",
                        "Filters: Not Country: France; Published: from 2023",
                        "Address: http://localhost/?q=iran+mali&country.not=FR&from=2023")
                .anyMatch(line -> line.matches("Asked: 20..-..-..T..:..:..Z"))
                .contains("Found: 16 articles telling 13 stories")
                .anyMatch(line -> line.startsWith("Archive: Dateline, 61 articles, sample, state "));
    }

    @Test
    void nothingInTheNameOfAFileEndsAHeader() {
        assertThat(ExportController.name("iran\r\nSet-Cookie: x=1 \"../../etc\""))
                .isEqualTo("dateline-iran-set-cookie-x-1-etc");
        assertThat(ExportController.name("Élysée قدور")).isEqualTo("dateline-elysee");
        assertThat(ExportController.name("")).isEqualTo("dateline");
    }

    @Test
    void aMarkedListIsExportedInItsOrder() throws Exception {
        Article second = SampleArticles.all().get(2);
        assertThat(answer("/export.csv?id=" + second.id() + "&id=" + RICH.id())
                        .getContentAsString()
                        .lines()
                        .skip(1)
                        .map(line -> line.substring(0, 32)))
                .containsExactly(second.id().value(), RICH.id().value());
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
        MockHttpServletResponse feed = answer("/feed.atom?q=mali&sort=newest");
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
