package org.dateline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Locale;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ArticlePageTest extends PageTest {
    private static final Article RICH = SampleArticles.all().get(0);
    private static final Article ARABIC = SampleArticles.all().get(1);

    private Document page(String address, int status) throws Exception {
        return page(address, status, Locale.ENGLISH);
    }

    @Test
    void versionsStandWithWhatWasChanged() throws Exception {
        Document page = page("/articles/" + ARABIC.id(), 200);
        assertThat(page.select(".versions li").eachText())
                .containsExactly(
                        "Version 1 " + ARABIC.provenance().locations().getFirst(),
                        "Newest version (shown) "
                                + ARABIC.provenance().locations().getFirst());
        assertThat(page.select(".versions li a").attr("href")).isEqualTo("/articles/" + ArticleId.of(new byte[32], 1));
        assertThat(page.select(".change del").text()).isEqualTo("Nothing was found.");
        assertThat(page(("/articles/" + RICH.id()), 200).select(".versions")).isEmpty();
    }

    @Test
    void aRemovedArticleSaysWhy() throws Exception {
        Document page = page("/articles/" + SampleArchive.REMOVED, 410);
        assertThat(page.select("h1").text()).isEqualTo("This article was removed");
        assertThat(page.select(".lead").text())
                .isEqualTo(
                        "“Bananas <img src=x onerror=alert(7)>” was removed from this archive on 1 March 2025: Its file is gone.");
        site.perform(get("/api/articles/" + SampleArchive.REMOVED))
                .andExpect(status().isGone())
                .andExpect(jsonPath("$.reason").value("Its file is gone."))
                .andExpect(jsonPath("$.title").value("Bananas <img src=x onerror=alert(7)>"));
        site.perform(get("/api/articles/" + ARABIC.id()))
                .andExpect(jsonPath("$.versions[0]")
                        .value(ArticleId.of(new byte[32], 1).value()));
    }

    @Test
    void anArticleStandsWithItsFacts() throws Exception {
        Document page = page("/articles/" + RICH.id(), 200);
        assertThat(page.select("h1").text()).isEqualTo(RICH.title());
        assertThat(page.select(".byline").text()).isEqualTo("By Awa Diallo and Tom Kessler");
        assertThat(page.select(".facts > div").eachText())
                .contains(
                        "Published 14 June 2023, 06:30 UTC, found in: JSON-LD of the page",
                        "By Awa Diallo Tom Kessler",
                        "File corpus/sample.jsonl!line 1",
                        "SHA-256 " + RICH.provenance().sha256(),
                        "Annotated by sample");
        assertThat(page.select(".years a").eachText()).containsExactly("2019", "2022");
        assertThat(page.select(".about-it .chip").eachText())
                .containsExactly("ML Mali", "IR Iran", "NE Niger", "TR Turkey", "RU Russia", "US United States");
        assertThat(page.select(".warning").text()).isEqualTo("corrected An earlier version gave a wrong date.");
        assertThat(page.select(".matches")).isEmpty();
    }

    @Test
    void theTextKeepsItsStructure() throws Exception {
        Document page = page("/articles/" + RICH.id(), 200);
        assertThat(page.select(".text > *").stream().map(element -> element.tagName() + "." + element.className()))
                .containsExactly("p.", "p.", "h2.", "p.", "blockquote.", "p.", "ul.", "p.caption", "p.", "p.table");
        assertThat(page.select(".text ul li")).hasSize(3);
    }

    @Test
    void matchesAreMarkedAndLeadToEachOther() throws Exception {
        Document page = page("/articles/" + RICH.id() + "?q=iran+mali", 200);
        assertThat(page.select("h1 mark").eachAttr("id")).containsExactly("m1", "m2");
        assertThat(page.select("mark")).hasSize(10);
        assertThat(page.select(".matches").text()).isEqualTo("10 matches iran mali First match n next p previous");
        assertThat(page.select("#m3 + .hops a").eachAttr("href")).containsExactly("#m2", "#m4");
        assertThat(page.select("#m10 + .hops a").eachAttr("href")).containsExactly("#m9");
        assertThat(page.select(".back a").attr("href")).isEqualTo("/?q=iran+mali");
    }

    @Test
    void anotherLanguageIsNamedToTheBrowser() throws Exception {
        Document page = page("/articles/" + ARABIC.id(), 200);
        assertThat(page.select("h1").attr("lang")).isEqualTo("ar");
        assertThat(page.select(".text").attr("lang")).isEqualTo("ar");
        assertThat(page.select(".text p").eachAttr("dir")).containsExactly("auto", "auto");
    }

    @Test
    void anAddressThatIsAScriptIsNoLink() throws Exception {
        Article hostile = SampleArticles.all().stream()
                .filter(article -> article.title().equals(SampleArticles.HOSTILE_TITLE))
                .findFirst()
                .orElseThrow();
        Document page = page("/articles/" + hostile.id(), 200);
        assertThat(page.select("dd:contains(javascript:alert)").text()).isEqualTo("javascript:alert(1)");
        assertThat(page.select("a[href^=javascript]")).isEmpty();
        assertThat(page.select("main script, main img, main b:not(.warning b)")).isEmpty();
    }

    @Test
    void whatTheArchiveDoesNotHaveIsMissing() throws Exception {
        assertThat(page("/articles/00000000000000000000000000000000", 404)
                        .select(".lead")
                        .text())
                .isEqualTo("No article of this archive has the id 00000000000000000000000000000000.");
        page("/articles/x", 404);
    }

    @Test
    void anArticleLeadsOnToTheNextOfItsSearch() throws Exception {
        Document answer = page("/?q=mali&sort=oldest&group=none&size=10&page=2");
        List<String> hits = answer.select(".hit h2 a").eachAttr("href");
        List<String> headlines = answer.select(".hit h2").eachText();
        Document second = page(hits.get(1));
        assertThat(second.select(".at-hit").text()).isEqualTo("12 of 61");
        assertThat(second.select("[rel=prev]").attr("href")).isEqualTo(hits.get(0));
        assertThat(second.select("[rel=next]").attr("href")).isEqualTo(hits.get(2));
        assertThat(second.select(".onward a").text()).isEqualTo(headlines.get(2));
        assertThat(second.select(".back a").first().attr("href")).contains("page=2");
        Document first = page(page("/?q=mali").select(".hit h2 a").attr("href"));
        assertThat(first.select(".at-hit").text()).startsWith("1 of ");
        assertThat(first.select("[rel=prev]")).isEmpty();
        assertThat(page(hits.get(1).replace("hit=12", "hit=13")).select(".at-hit"))
                .as("an answer that has changed")
                .isEmpty();
        page(hits.get(1).replace("hit=12", "hit=many"), 400, Locale.ENGLISH);
    }
}
