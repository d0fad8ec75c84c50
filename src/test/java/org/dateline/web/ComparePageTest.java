package org.dateline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.dateline.query.Facet;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

class ComparePageTest extends PageTest {
    private MockHttpServletResponse file(String address) throws Exception {
        return site.perform(get(URI.create(address))).andReturn().getResponse();
    }

    @Test
    void searchesAreLinesWithSharesAndNumbers() throws Exception {
        Document page = page("/compare?q=iran&q=commission&q=");
        assertThat(page.select(".summaries li").eachText())
                .containsExactly(
                        "iran 61 articles, 58 stories 2 without a place on the timeline",
                        "commission 4 articles, 1 story");
        assertThat(page.select(".chart polyline")).hasSize(2);
        assertThat(page.select(".inputs input").eachAttr("value")).containsExactly("iran", "commission", "", "");
        assertThat(page.select(".share-tables section")
                        .get(0)
                        .select("tbody tr")
                        .eachText())
                .contains("Iran 13% 100%", "Mali 97% 100%");
        assertThat(page.select(".numbers tbody tr")).hasSize(32);
        assertThat(page.select(".numbers tbody tr:contains(April 2023) td").eachText())
                .containsExactly("6", "4");
    }

    @Test
    void theNumbersAndThePictureCanBeTakenAway() throws Exception {
        MockHttpServletResponse csv = file("/compare.csv?q=iran&q=commission");
        assertThat(csv.getContentType()).isEqualTo("text/csv;charset=UTF-8");
        assertThat(csv.getContentAsString().lines())
                .contains("commission,time,2023-04,4,1.0", "commission,country,ML,4,1.0", "iran,total,,61,1");
        MockHttpServletResponse svg = file("/compare.svg?q=iran");
        assertThat(svg.getContentType()).isEqualTo("image/svg+xml");
        var picture = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getContentAsByteArray()));
        assertThat(picture.getDocumentElement().getAttribute("viewBox")).isEqualTo("0 0 960 340");
        assertThat(picture.getElementsByTagName("polyline")
                        .item(0)
                        .getAttributes()
                        .getNamedItem("stroke")
                        .getNodeValue())
                .isEqualTo("#0b5563");
        assertThat(file("/compare.csv?q=%3DHYPERLINK(1)&q=iran").getContentAsString())
                .doesNotContain("\n=");
    }

    @Test
    void aMistakeIsSaidOnThePage() throws Exception {
        assertThat(page("/compare?q=iran+w/x+mali", 400, Locale.ENGLISH)
                        .select(".mistake")
                        .text())
                .isNotEmpty();
    }

    @Test
    void theAxisEndsAtARoundNumberOfFourSteps() {
        assertThat(LongStream.of(0, 1, 4, 5, 13, 21, 41, 99, 1234).map(LineChart::niceTop))
                .containsExactly(4L, 4L, 4L, 8L, 20L, 40L, 80L, 120L, 2000L);
    }

    @Test
    void filtersBecomeAPartOfTheQuery() {
        SearchForm form = SearchForm.of("iran OR mali")
                .choosing(Facet.COUNTRY, "ML")
                .choosing(Facet.SOURCE, "Le Monde")
                .choosing(Facet.SOURCE, "Reuters")
                .excluding(Facet.PERSON, "Sadio Camara")
                .withDates("2023", "2023");
        assertThat(QueryText.of(form))
                .isEqualTo(
                        "(iran OR mali) country:ML -person:\"Sadio Camara\" (source:\"Le Monde\" OR source:Reuters) date:2023");
        assertThat(ComparePage.address(List.of("a b", "c"))).isEqualTo("/compare?q=a+b&q=c");
    }
}
