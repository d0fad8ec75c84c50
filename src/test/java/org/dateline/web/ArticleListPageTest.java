package org.dateline.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.Article;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ArticleListPageTest extends PageTest {
    private static final Article FIRST = SampleArticles.all().get(0);
    private static final Article SECOND = SampleArticles.all().get(2);

    @Test
    void tickedArticlesAreAnAddress() throws Exception {
        assertThat(page("/?q=iran").select("#ticked input[name=id]")).hasSize(20);
        Document list = page("/list?id=" + SECOND.id() + "&id=" + FIRST.id() + "&id=nonsense");
        assertThat(list.select("h1").text()).isEqualTo("2 ticked articles");
        assertThat(list.select(".cited h2").eachText()).containsExactly(SECOND.title(), FIRST.title());
        assertThat(list.select("#list-address").text())
                .isEqualTo("http://localhost/list?id=" + SECOND.id() + "&id=" + FIRST.id());
        assertThat(list.select(".warning").first().text()).isEqualTo("1 article of this list is not in this archive.");
        assertThat(list.select(".put a").first().attr("href")).isEqualTo("/list?id=" + FIRST.id());
        assertThat(list.select(".ways-away a").eachText()).containsExactly("CSV", "JSON Lines", "RIS", "BibTeX");
    }

    @Test
    void anAnswerCanBePrintedWithItsRecord() throws Exception {
        Document print = page("/print?q=commission");
        assertThat(print.select(".list-lines").text()).startsWith("Search: commission Read as: commission");
        assertThat(print.select(".cited > li")).hasSize(4);
        assertThat(print.select(".citation").first().text()).contains("“Iran and Mali agree on a joint commission,”");
    }
}
