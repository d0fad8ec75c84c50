package org.dateline.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.extract.format.Extracted;
import org.junit.jupiter.api.Test;

class HtmlCreditsTest {
    private static final String TEXT = """
            <p>Three towns in the north were cut off by floods on Friday, officials said, after two days of rain.</p>
            <p>Roads, bridges and one railway line were closed until further notice, the ministry of transport said.</p>
            <p>The rain was heavier than any in ten years, and more of it is expected, the weather service said.</p>
            """;

    private static List<String> authors(String head, String above, String below) {
        return Extracted.of(
                        "a.html",
                        "<!DOCTYPE html><html lang=en><head><title>Floods cut off three towns</title>" + head
                                + "</head><body><article><h1>Floods cut off three towns</h1>" + above
                                + "<div class=article-body>" + TEXT + "</div>" + below + "</article></body></html>")
                .article()
                .publication()
                .bylines();
    }

    @Test
    void whereABylineStands() {
        assertThat(authors("", "<p class=byline>By <a href=/author/jane-doe>Jane Doe</a> and John Roe</p>", ""))
                .containsExactly("Jane Doe", "John Roe");
        assertThat(authors("", "<span class='entry-meta author vcard'><i></i>Jane Doe</span>", ""))
                .containsExactly("Jane Doe");
        assertThat(authors("", "<div>Von Jane Doe, 3. Juni 2023</div>", "")).containsExactly("Jane Doe");
        assertThat(authors("", "", "<h5>Autor:</h5><div>Jane Doe</div>")).containsExactly("Jane Doe");
        assertThat(authors(
                        "<meta name=twitter:label1 content='Written by'><meta name=twitter:data1 content='Jane Doe'>",
                        "",
                        ""))
                .containsExactly("Jane Doe");
    }

    @Test
    void theSizeOfTheTextIsNoAuthor() {
        assertThat(authors("", "<div>3 June 2023 | Text Size</div>", "")).isEmpty();
    }

    @Test
    void authorThatJsonLdPointsTo() {
        String graph = """
                <script type='application/ld+json'>{"@graph":[{"@type":"Article","author":{"@id":"#p1"}},
                {"@type":"Person","@id":"#p1","name":"Jane Doe"}]}</script>""";
        assertThat(authors(graph, "", "")).containsExactly("Jane Doe");
    }

    @Test
    void theOutletIsTheBylineOnlyWhereNoPersonIs() {
        String head = "<meta property=og:site_name content='Example Times'><meta name=author content='Example Times'>";
        assertThat(authors(head, "", "")).containsExactly("Example Times");
        assertThat(authors(head, "<p class=byline>By Jane Doe</p>", "")).containsExactly("Jane Doe");
        assertThat(authors("<meta name=author content='Example Web GmbH'>", "", ""))
                .isEmpty();
    }

    @Test
    void noAuthorOfCommentsAndTeasers() {
        assertThat(
                        authors(
                                "",
                                "",
                                "<div class=comments><div class=comment><span class=author>Angry Reader</span><p>Well said.</p></div></div>"))
                .isEmpty();
    }

    @Test
    void anAgencyIsKeptAsThePageGivesIt() {
        assertThat(authors("<meta name=author content='AFP/Example Times'>", "", ""))
                .containsExactly("AFP/Example Times");
        assertThat(authors("<meta name=author content='No Author'>", "", "")).isEmpty();
    }

    @Test
    void allMetaElementsOfAName() {
        assertThat(authors(
                        "<meta name=parsely-author content='Jane Doe'><meta name=parsely-author content='John Roe'>",
                        "",
                        ""))
                .containsExactly("Jane Doe", "John Roe");
        assertThat(authors("<meta name=author content=jdoe><meta name=dc.creator content='Jane Doe'>", "", ""))
                .containsExactly("Jane Doe");
    }

    @Test
    void aNameBesideTheDate() {
        assertThat(authors("", "<div>3. Juni 2023 - Jane Doe</div>", "")).containsExactly("Jane Doe");
        assertThat(authors("", "<div>Jane Doe | 3. Juni 2023</div>", "")).containsExactly("Jane Doe");
    }

    @Test
    void aLabelOnItsOwnAndThoseWhoTalk() {
        assertThat(authors("", "<div>Interview</div><div>Jane Doe</div>", "")).containsExactly("Jane Doe");
        assertThat(authors("", "<p class=author>Jane Doe im Gespräch mit John Roe</p>", ""))
                .containsExactly("Jane Doe", "John Roe");
    }

    @Test
    void theTeamBehindANameAndTheWireBesideIt() {
        assertThat(authors("", "<p class=byline>Posted by Jane Doe and John Roe - Floods team</p>", ""))
                .containsExactly("Jane Doe", "John Roe");
        assertThat(authors("", "<p class=byline>Jane Doe/SP-X</p>", "")).containsExactly("Jane Doe");
    }

    @Test
    void aWordThatOnlyStyleKeepsApartFromTheName() {
        assertThat(authors("", "<div class=byline>By<a href=/author/jane-doe>Jane Doe</a></div>", ""))
                .containsExactly("Jane Doe");
    }

    @Test
    void aLabelInFullWidthColons() {
        String html = "<html lang=zh><title>洪水切断三个城镇的交通</title><body><h1>洪水切断三个城镇的交通</h1><div class=text>"
                + "<p>官员们说，周五连续两天降雨之后，北部三个城镇因洪水而与外界隔绝。道路、桥梁和一条铁路线关闭。</p>".repeat(3)
                + "</div><div class=author>责任编辑：孔德明</div></body></html>";
        assertThat(Extracted.of("a.html", html).article().publication().bylines())
                .containsExactly("孔德明");
    }

    @Test
    void aLineOfALongerBlockThatSaysWhoWroteIt() {
        assertThat(authors(
                        "",
                        "",
                        "<p>Author: Jane Doe<br>Tags: floods, three towns, roads, bridges, railway, weather service, ministry of"
                                + " transport, rain, harbour, ferry</p>"))
                .containsExactly("Jane Doe");
    }

    @Test
    void aNicknameWithFigures() {
        assertThat(authors(
                        "",
                        "<span class='author vcard'><a href=/author/freeman1984 rel=author>freeman1984</a></span>",
                        ""))
                .containsExactly("freeman1984");
    }

    @Test
    void whoRunsTheCommentsIsNoAuthor() {
        assertThat(authors("", "", "<p>Comments powered by Disqus</p>")).isEmpty();
    }

    @Test
    void whoHoldsTheCopyrightAsAnOrganisationIsNoAuthor() {
        assertThat(authors("", "", "<footer>© 2023 Example Media Group</footer>"))
                .isEmpty();
    }
}
