package org.dateline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.dateline.query.Facet;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class EntityPageTest extends PageTest {
    @Test
    void aPersonStandsWithThoseBesideIt() throws Exception {
        Document page = page("/people/Sadio%20Camara");
        assertThat(page.select("h1").text()).isEqualTo("Sadio Camara");
        assertThat(page.select(".lead-note").text()).isEqualTo("7 articles, telling 7 stories");
        assertThat(page.select(".entity-beside h2").eachText())
                .containsExactly(
                        "Organisations in the same articles",
                        "Countries in the same articles",
                        "Places in the same articles",
                        "Outlets");
        assertThat(page.select(".entity-beside section")
                        .get(0)
                        .select("li")
                        .first()
                        .text())
                .isEqualTo("United Nations 6 in 6 articles together with United Nations");
        assertThat(page.select(".entity-beside a.name").first().attr("href"))
                .isEqualTo("/organizations/United%20Nations");
        assertThat(page.select(".entity-beside a.number").first().attr("href"))
                .isEqualTo("/?q=&person=Sadio+Camara&organization=United+Nations");
        assertThat(page.select("a[type=application/atom+xml]").attr("href"))
                .isEqualTo("/feed.atom?q=&person=Sadio+Camara");
        assertThat(page.select(".entity-news h2").eachText()).startsWith("Latest");
        assertThat(page.select(".bars li")).hasSizeGreaterThan(10);
    }

    @Test
    void anySpellingLeadsToOnePageUnderTheNameThatMostWrite() throws Exception {
        Document page = page("/people/SADIO-CAMAR%C3%81");
        assertThat(page.select("h1").text()).isEqualTo("Sadio Camara");
        assertThat(page.select(".lead-note").text()).isEqualTo("7 articles, telling 7 stories");
        assertThat(page.select(".entity-beside h2").eachText())
                .as("it does not stand beside itself")
                .containsExactly(
                        "Organisations in the same articles",
                        "Countries in the same articles",
                        "Places in the same articles",
                        "Outlets");
    }

    @Test
    void aCountrySaysHowManyArticlesAreAboutIt() throws Exception {
        Document page = page("/countries/ML");
        assertThat(page.select(".lead-note").text())
                .matches("named in 59 articles telling 5\\d stories; 59 are about it");
        assertThat(page.select(".kind .code").text()).isEqualTo("ML");
        assertThat(page("/countries/mali").select("h1").text()).isEqualTo("Mali");
    }

    @Test
    void whatNoArticleNamesIsMissing() throws Exception {
        assertThat(page("/people/Nobody%20Here", 404, Locale.ENGLISH)
                        .select(".lead")
                        .text())
                .isEqualTo("No article of this archive names Nobody Here.");
        page("/countries/atlantis", 404, Locale.ENGLISH);
    }

    @Test
    void anOddNameIsAParameterOfItsAddress() {
        assertThat(EntityPage.address(Facet.PERSON, "Sadio Camara")).isEqualTo("/people/Sadio%20Camara");
        assertThat(EntityPage.address(Facet.ORGANIZATION, "AC/DC; Inc"))
                .isEqualTo("/organizations?name=AC%2FDC%3B+Inc");
        assertThat(EntityPage.address(Facet.PLACE, "..")).isEqualTo("/places?name=..");
    }
}
