package org.dateline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class SearchPageTest extends PageTest {
    private Document page(String address, int status) throws Exception {
        return page(address, status, Locale.ENGLISH);
    }

    @Test
    void theStartPageSaysWhatTheArchiveHoldsAndOffersExamplesThatFindSomething() throws Exception {
        Document page = page("/", 200);
        assertThat(page.select(".holdings li").eachText())
                .containsExactly("61 articles", "16 sources", "15 countries", "4 languages", "2021–2023 years");
        assertThat(page.select(".examples a").eachText()).containsExactly("iran mali 61 articles", "drone 1 article");
        assertThat(page.select(".examples a").eachAttr("href")).containsExactly("/?q=iran+mali", "/?q=drone");
        assertThat(page.select(".banner").text())
                .isEqualTo("Loading: 1,240 of 5,000 files read, 3,102 articles so far. "
                        + "Searches answer from what is there. See progress");
    }

    @Test
    void anAnswerIsHeadedByItsNumberAndSaysHowTheQueryWasRead() throws Exception {
        Document page = page("/?q=iran+mali", 200);
        assertThat(page.select("h1").text()).isEqualTo("61 articles telling 58 stories");
        assertThat(page.select(".reading .as code").text()).isEqualTo("iran AND mali");
        assertThat(page.select(".clauses li").eachText()).containsExactly("iran 61", "mali 61");
        Element first = page.selectFirst(".hit");
        assertThat(first).isNotNull();
        assertThat(first.select("h2").html())
                .contains("Drone parts from <mark>Iran</mark> land in <mark>Mali</mark> as talks");
        assertThat(first.select(".slug > *").eachText())
                .containsExactly(
                        "The Sahel Courier", "14 June 2023", "page A4, Late edition", "from Bamako", "corrected");
        assertThat(first.select(".chip").eachText()).containsExactly("ML Mali", "IR Iran");
        assertThat(first.select(".chip").eachAttr("href"))
                .containsExactly("/?q=iran+mali&country.about=ML", "/?q=iran+mali&country.about=IR");
    }

    @Test
    void partialDatesOtherLanguagesAndCopiesAreShownAsTheyAre() throws Exception {
        Document page = page("/?q=mali", 200);
        assertThat(page.select(".hit:has(h2:contains(assure Bamako)) .slug").text())
                .isEqualTo("Le Quotidien du Fleuve June 2023 French");
        assertThat(page.select(".hit:has(h2:contains(A very long headline)) time")
                        .attr("datetime"))
                .isEqualTo("2022");
        assertThat(page.select(".hit:has(h2:contains(<script>)) .slug .undated").text())
                .isEqualTo("undated");
        Element copies = page.selectFirst(".hit:has(h2:contains(joint commission)) .tail > a");
        assertThat(copies).isNotNull();
        assertThat(copies.text()).isEqualTo("and in Harbour Times, Northern Post and The Daily Ledger");
        assertThat(page(copies.attr("href"), 200).select(".lead-note").text()).startsWith("4 copies in 4 outlets");
        assertThat(page.select("h2[lang=ar]").attr("dir")).isEqualTo("auto");
    }

    @Test
    void aFacetKeepsItsSiblingsAndTakesSeveralValues() throws Exception {
        Document page = page("/?q=mali&source=Reuters", 200);
        assertThat(page.select("h1").text()).isEqualTo("5 articles telling 5 stories");
        assertThat(page.select(".facet:contains(Source) li.chosen").text()).startsWith("Remove Reuters");
        Element other = page.selectFirst(".facet:contains(Source) a.value:contains(Folha)");
        assertThat(other).isNotNull();
        assertThat(other.attr("href")).isEqualTo("/?q=mali&source=Reuters&source=Folha");
        assertThat(page(other.attr("href"), 200).select("h1").text()).isEqualTo("10 articles telling 10 stories");
        assertThat(page.select(".active a").eachAttr("href")).containsExactly("/?q=mali");
        assertThat(page("/?q=mali&source.not=Reuters", 200).select("h1").text())
                .isEqualTo("56 articles telling 53 stories");
    }

    @Test
    void pagesFollowEachOther() throws Exception {
        Document page = page("/?q=mali", 200);
        assertThat(page.select(".pages ol").text()).isEqualTo("1 2 3");
        assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/?q=mali&page=2");
        assertThat(page("/?q=mali&page=3", 200).select(".hits .hit")).hasSize(18);
    }

    @Test
    void whereNothingIsFoundThePageSaysWhyAndOffersWaysOut() throws Exception {
        Document page = page("/?q=drone+timbuktoo&country=ML", 200);
        assertThat(page.select("h1").text()).isEqualTo("No articles found");
        assertThat(page.select(".why").text()).isEqualTo("No article with these filters has “timbuktoo”.");
        assertThat(page.select(".ways li").eachText()).containsExactly("Without timbuktoo 1 article");
        assertThat(page.select(".nothing h2").eachText())
                .contains("What would find something", "1 article has any of these words");
        assertThat(page.select(".more a").attr("href")).isEqualTo("/?q=drone+timbuktoo&match=any&country=ML");
    }

    /** Clauses are counted without the filters, and the sentence says no more than that. */
    @Test
    void partsThatAreFoundOnlyWithoutTheFiltersAreNotSaidToBeFoundWithThem() throws Exception {
        assertThat(page("/?q=drone+mali&country=JP", 200).select(".why").text())
                .isEqualTo("Each part of the query is found, but no article with these filters has them all.");
    }

    @Test
    void whereFiltersLeaveNothingEachIsOfferedToBeTakenAwayWithWhatThatFinds() throws Exception {
        Document page = page("/?q=drone&country=ML&country=NE&source.not=Nobody&from=1901&to=1902", 200);
        List<String> ways = page.select(".ways li").eachText();
        assertThat(ways).hasSize(2);
        assertThat(ways.get(0)).startsWith("Without the filters ");
        assertThat(ways.get(1)).startsWith("Without the filter “Published: 1901 to 1902” ");
        for (Element way : page.select(".ways li")) {
            Document found = page(way.select("a").attr("href"), 200);
            assertThat(found.select("h1").text())
                    .startsWith(way.select(".number").text());
        }
        assertThat(page("/?q=drone&country=JP&country=NZ", 200)
                        .select(".ways li")
                        .eachText())
                .singleElement()
                .asString()
                .startsWith("Without the filter “Country: Japan or New Zealand” ");
    }

    @Test
    void notesAndMistakesAreSaidInTheLanguageOfTheReader() throws Exception {
        Document french = page("/?q=iran+w/x+mali", 400, Locale.FRENCH);
        assertThat(french.select(".mistake > p:first-child").text())
                .isEqualTo("Il manque à « w/x » son nombre de mots ; écrivez w/5, ou w/s pour la même"
                        + " phrase et w/p pour le même paragraphe.");
        assertThat(page("/?q=iran,+mali", 200, Locale.of("ar"))
                        .select(".note > p:first-child")
                        .text())
                .isEqualTo("قُرئت الفاصلة مسافةً: كل الكلمات مطلوبة.");
        assertThat(page("/?q=mali&from=june", 400, Locale.of("es"))
                        .select(".lead")
                        .text())
                .isEqualTo("from es un año, un mes o un día como 2023, 2023-06 o 2023-06-14, no «june».");
    }

    @Test
    void anAmbiguousDateOffersBothReadings() throws Exception {
        assertThat(page("/?q=date:03/04/2023", 400)
                        .select(".mistake .instead code")
                        .eachText())
                .containsExactly("date:2023-04-03", "date:2023-03-04");
    }

    @Test
    void aMistakeIsShownAtItsPlaceWithAMendedQuery() throws Exception {
        Document page = page("/?q=iran+w/x+mali", 400);
        assertThat(page.select("h1").text()).isEqualTo("This query has a mistake");
        assertThat(page.select(".mistake .place .at").text()).isEqualTo("w/x");
        assertThat(page.select(".mistake .instead a").attr("href")).startsWith("/?q=iran+");
        assertThat(page.select("#q").val()).isEqualTo("iran w/x mali");
    }

    @Test
    void hostileTextIsInert() throws Exception {
        Document page = page("/?q=markup", 200);
        assertThat(page.select(".hit h2").text()).isEqualTo(SampleArticles.HOSTILE_TITLE);
        assertThat(page.select(".hit script, .hit img, [onerror], [onmouseover]"))
                .isEmpty();
        String typed = "%3Cscript%3E%24%7B7*7%7D__%24%7B7*7%7D__%22%3E";
        Document echoed = page("/?q=" + typed, 200);
        assertThat(echoed.select("#q").val()).isEqualTo("<script>${7*7}__${7*7}__\">");
        assertThat(echoed.select("script")).hasSize(1);
    }

    @Test
    void everyAnswerForbidsWhatIsNotItsOwn() throws Exception {
        site.perform(get("/?q=mali"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(
                        header().string(
                                        "Content-Security-Policy",
                                        "default-src 'none'; style-src 'self'; script-src 'self'; font-src 'self'; img-src 'self'; "
                                                + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"));
        Document page = page("/?q=mali", 200);
        assertThat(page.select("[style], style, [onclick]")).isEmpty();
        assertThat(page.select("script:not([src])")).isEmpty();
        assertThat(page.select("[src^=http], link[href^=http]")).isEmpty();
    }

    @Test
    void anUnknownHostIsRefused() throws Exception {
        site.perform(get("http://evil.example/?q=mali")).andExpect(status().is(421));
        site.perform(get("http://localhost:8080/?q=mali")).andExpect(status().isOk());
    }

    @Test
    void anAddressThatCannotBeMeantIsAPageThatSaysSo() throws Exception {
        assertThat(page("/?q=mali&from=june", 400).select(".lead").text())
                .isEqualTo("from is a year, a month or a day such as 2023, 2023-06 or 2023-06-14, not “june”.");
        assertThat(page("/nowhere", 404).select("h1").text()).isEqualTo("Nothing is here");
    }
}
