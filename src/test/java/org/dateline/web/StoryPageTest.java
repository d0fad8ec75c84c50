package org.dateline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.dateline.article.Article;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class StoryPageTest extends PageTest {
    private static final List<Article> COPIES = SampleArticles.all().stream()
            .filter(article -> article.title().contains("joint commission"))
            .toList();
    private static final String STORY = "/stories/" + COPIES.getFirst().id();

    @Test
    void aHitLeadsToItsCopies() throws Exception {
        Document answer = page("/?q=commission");
        assertThat(answer.select(".also").text()).isEqualTo("and in Harbour Times, Northern Post and The Daily Ledger");
        assertThat(answer.select(".also").attr("href"))
                .isEqualTo(STORY + "?copy=" + COPIES.getFirst().id());
    }

    @Test
    void copiesStandSideBySideWithTheirDifferences() throws Exception {
        Document page = page(
                STORY + "?copy=" + COPIES.get(0).id() + "&with=" + COPIES.get(2).id());
        assertThat(page.select(".lead-note").text()).isEqualTo("4 copies in 4 outlets · Search them");
        assertThat(page.select(".heads b").eachText()).containsExactly("Agency One", "The Daily Ledger");
        assertThat(page.select(".sides del").eachText()).containsExactly("commission");
        assertThat(page.select(".sides ins").eachText()).containsExactly("commission, minister says");
        assertThat(page.select(".all-copies li")).hasSize(4);
        assertThat(page.select(".all-copies .left").text()).contains("Agency One");
    }

    @Test
    void twoCopiesThatAreTheSameSaySo() throws Exception {
        Document page = page(
                STORY + "?copy=" + COPIES.get(1).id() + "&with=" + COPIES.get(2).id());
        assertThat(page.select(".same").text()).isEqualTo("Headline and text are the same in both.");
    }

    @Test
    void theViewByStoryListsTheCopies() throws Exception {
        Document page = page("/?q=commission&view=stories");
        assertThat(page.select(".copies .line-source").eachText())
                .containsExactly("Northern Post", "The Daily Ledger", "Harbour Times");
        assertThat(page.select(".hits .row")).hasSize(1);
    }

    @Test
    void aStoryThatIsNotThereIsMissing() throws Exception {
        page("/stories/00000000000000000000000000000000", 404, Locale.ENGLISH);
        page("/stories/x", 404, Locale.ENGLISH);
    }
}
