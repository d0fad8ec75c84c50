package org.dateline.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.Article;
import org.dateline.extract.format.Extracted;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class HtmlVisibleDatesTest {
    private static final String TEXT = """
            <p>Three towns in the north were cut off by floods on Friday, officials said, after two days of rain.</p>
            <p>Roads, bridges and one railway line were closed until further notice, the ministry of transport said.</p>
            <p>The rain was heavier than any in ten years, and more of it is expected, the weather service said.</p>
            """;

    private static Article read(String language, String above, String text, String below) {
        return Extracted.of(
                        "a.html",
                        "<!DOCTYPE html><html lang=" + language
                                + "><head><title>Floods cut off three towns</title></head><body>"
                                + "<nav><a href=/a>Home</a><a href=/b>3 March 2020</a></nav><article><h1>Floods cut off three towns</h1>"
                                + above + "<div class=article-body>" + text + "</div>" + below
                                + "</article></body></html>")
                .article();
    }

    private static String date(String language, String above) {
        return Extracted.date(read(language, above, TEXT, ""));
    }

    @Test
    void besideTheHeadlineInTheLanguageOfThePage() {
        assertThat(date("en", "<span>3 June 2023</span>")).isEqualTo("2023-06-03 text");
        assertThat(date("de", "<div>Samstag, 3. Juni 2023, 10:15 Uhr</div>")).isEqualTo("2023-06-03 text");
        assertThat(date("de", "<div>3.\u20096.\u20092023</div>")).isEqualTo("2023-06-03 text");
        assertThat(date("fr", "<div>Publié le 3 juin 2023 à 10h15</div>")).isEqualTo("2023-06-03 text");
        assertThat(date("it", "<div>3 giugno 2023</div>")).isEqualTo("2023-06-03 text");
        assertThat(date("es", "<div>3 de junio de 2023</div>")).isEqualTo("2023-06-03 text");
        assertThat(date("pt", "<div>3 de junho de 2023</div>")).isEqualTo("2023-06-03 text");
        assertThat(date("nl", "<div>zaterdag 3 juni 2023</div>")).isEqualTo("2023-06-03 text");
        assertThat(date("pl", "<div>3 czerwca 2023</div>")).isEqualTo("2023-06-03 text");
        assertThat(date("ru", "<div>3 июня 2023</div>")).isEqualTo("2023-06-03 text");
        assertThat(date("ar", "<div>3 يونيو 2023</div>")).isEqualTo("2023-06-03 text");
    }

    @Test
    void anUpdateIsKeptBesideThePublication() {
        Article article = read("en", "<p>Published 3 June 2023 | Updated 5 June 2023</p>", TEXT, "");
        assertThat(Extracted.date(article)).isEqualTo("2023-06-03 text");
        assertThat(article.publication().updated().iso()).isEqualTo("2023-06-05");
        Article changed = read("de", "<p>Zuletzt aktualisiert: 05.06.2023</p>", TEXT, "");
        assertThat(Extracted.date(changed)).isEqualTo("2023-06-05 updated");
        assertThat(changed.publication().updated().iso()).isEqualTo("2023-06-05");
        Article wiki = read("en", "", TEXT, "<p>This page was last edited on 5 June 2023</p>");
        assertThat(Extracted.date(wiki)).isEqualTo("undated");
        assertThat(wiki.publication().updated().iso()).isEqualTo("2023-06-05");
    }

    @Test
    void theDateThatOpensTheText() {
        String text = TEXT.replaceFirst("<p>", "<p>29.11.2022 – ");
        assertThat(Extracted.date(read("de", "", text, ""))).isEqualTo("2022-11-29 text");
    }

    @Test
    void noDateOfCommentsTeasersOrTheTextItself() {
        String below =
                "<div class=comments><div class=comment><span class=comment-date>9 June 2023</span><p>Well said, thank you.</p></div></div>"
                        + "<footer>Copyright 1 January 2024 Example Times</footer>";
        assertThat(Extracted.date(read("en", "", TEXT, below))).isEqualTo("undated");
        String text =
                TEXT + "<p>On May 25, 2021 the dam was inspected, and in 2017 it was renewed, the report says.</p>";
        assertThat(Extracted.date(read("en", "", text, ""))).isEqualTo("undated");
    }

    @Test
    void ofAMetaThatSaysOnlyDateAndADateShownBelowTheEarlierIsPublication() {
        for (String[] pair : new String[][] {
            {"2019-05-14", "4 June 2019", "2019-05-14 meta"}, {"2019-06-14", "4 June 2019", "2019-06-04 text"}
        }) {
            String html =
                    "<html lang=en><head><title>Floods cut off three towns</title><meta name=date content=" + pair[0]
                            + "></head><body><h1>Floods cut off three towns</h1><div>" + TEXT
                            + "</div><p>" + pair[1] + "</p></body></html>";
            assertThat(Extracted.date(Extracted.of("a.html", html).article())).isEqualTo(pair[2]);
        }
    }

    private static String stated(String lang, String published, String modified, String above) {
        String html = "<html lang=" + lang + "><head><title>Floods cut off three towns</title>"
                + "<meta property=article:published_time content='" + published + "'>"
                + "<meta property=article:modified_time content='" + modified + "'></head><body>"
                + "<article><h1>Floods cut off three towns</h1>" + above + "<div class=article-body>" + TEXT
                + "</div></article></body></html>";
        return Extracted.date(Extracted.of("a.html", html).article());
    }

    @Test
    void whatAPageClearlyShowsIsTakenBeforeWhatItStates() {
        String published = "2023-06-01T10:00:00+02:00";
        assertThat(stated("en", published, published, "<time>5 June 2023</time>"))
                .isEqualTo("2023-06-05 text");
        assertThat(stated("en", published, "2023-06-05", "<p>Updated 5 June 2023</p>"))
                .isEqualTo("2023-06-01 meta");
    }

    @Test
    void todaysDateAndOneWithDayAndMonthExchangedOutrankNothing() {
        assertThat(stated("en", "2019-06-01", "2019-06-02", "<time>5 June 2023</time>"))
                .isEqualTo("2019-06-01 meta");
        assertThat(stated("de", "2021-11-01", "2021-11-02", "<span class=date>11/01/2021</span>"))
                .isEqualTo("2021-11-01 meta");
    }

    @Test
    void aShortYearBesideTheHeadlineOnly() {
        assertThat(date("de", "<div class=date>Kultur, 2.11.22</div>")).isEqualTo("2022-11-02 text");
        assertThat(date("de", "<div>Version 2.11.22.4</div>")).isEqualTo("undated");
        assertThat(Extracted.date(read("de", "", TEXT + "<p>Am 2.11.22 stieg der Fluss.</p>" + TEXT, "")))
                .isEqualTo("undated");
    }

    @Test
    void theElementThatWordPressMarksAsUpdatedIsTheLastResort() {
        String html = "<html lang=en><head><title>Floods cut off three towns</title></head><body><article class=hentry>"
                + "<h1 class=entry-title>Floods cut off three towns</h1><span class=updated title=2013-04-04T18:52:11+00:00></span>"
                + "<div class=entry-content>" + TEXT + "</div></article></body></html>";
        Article article = Extracted.of("a.html", html).article();
        assertThat(Extracted.date(article)).isEqualTo("2013-04-04 updated");
        assertThat(article.publication().updated().iso()).isEqualTo("2013-04-04");
    }

    @Test
    void ofTwoTimesSideBySideTheOneThatIsMarkedAsPublished() {
        String times = "<time class=updated datetime=2023-06-02T23:00:00+02:00>2 June 2023</time>"
                + "<time class='entry-date published' datetime=2023-06-03T09:30:00+02:00>3 June 2023</time>";
        Article article = read("en", "<p class=entry-meta>" + times + "</p>", TEXT, "");
        assertThat(article.publication().date().iso()).isEqualTo("2023-06-03");
        assertThat(article.publication().updated().iso()).isEqualTo("2023-06-02");
    }

    @Test
    void theAddressThatTheOnlyHeadlineLinksTo() {
        String html = "<html lang=en><head><title>Floods cut off three towns</title></head><body><div class=post>"
                + "<h2 class=post_title><a href='/blog/2023/6/3/floods/'>Floods cut off three towns</a></h2>" + TEXT
                + "</div></body></html>";
        assertThat(Extracted.date(Extracted.of("a.html", html).article())).isEqualTo("2023-06-03 url");
        String list = html.replace("</body>", "<h2 class=post_title><a href='/blog/2023/5/1/sun/'>Sun</a></h2></body>");
        assertThat(Extracted.date(Extracted.of("a.html", list).article())).isEqualTo("undated");
    }

    @Test
    void publicationThatIsSaidAfterAnEarlierChange() {
        String below = "<p class=meta>Last change: 31 October 2023 - 14:49<br>Published on: 1 November 2023</p>";
        Article article = read("en", "", TEXT, below);
        assertThat(article.publication().candidates())
                .extracting(one -> one.date().iso())
                .contains("2023-11-01");
        assertThat(article.publication().date().iso()).isEqualTo("2023-11-01");
    }

    @Test
    void everyShownDateIsACandidate() {
        Article article = read("en", "<time>3 June 2023</time>", TEXT, "<aside><p>Next event: 9 July 2023</p></aside>");
        assertThat(Extracted.date(article)).isEqualTo("2023-06-03 text");
        assertThat(article.publication().candidates())
                .extracting(one -> one.date().iso())
                .containsExactly("2023-06-03", "2023-07-09");
    }

    @Test
    void aDayOfHistoryIsNotThatOfPublication() {
        String points = "<ul><li>The levy was signed into law on August 14, 1935</li></ul>";
        assertThat(date("en", points)).isEqualTo("undated");
        assertThat(date("en", points + "<span>3 June 2023</span>")).isEqualTo("2023-06-03 text");
        assertThat(date("en", "<p>Published August 14, 1935</p>")).isEqualTo("1935-08-14 text");
        assertThat(date("en", "<p>Wednesday, 14 August 1935</p>")).isEqualTo("1935-08-14 text");
    }

    @Test
    void whatIsSaidToBeTheDayOfPublicationBeforeTheDayOfTheLastChange() {
        String below = "<p>Letzte Änderung: 31.10.2023 - 14:49<br>Erschienen am: 01.11.2023</p>";
        Article article = read("de", "", TEXT, below);
        assertThat(Extracted.date(article)).isEqualTo("2023-11-01 text");
        assertThat(article.publication().updated().iso()).isEqualTo("2023-10-31");
    }

    @Test
    void bothNamesOfAnArabicMonth() {
        assertThat(date("ar", "<div>الأحد، 04 آب/اغسطس 2013</div>")).isEqualTo("2013-08-04 text");
    }

    @Test
    void aShortDateThatStandsAloneIsOffered() {
        Document page = HtmlPage.parse("<html lang=de><h1>Drei Orte</h1>" + TEXT.repeat(4) + "<p>03.06.23</p>" + TEXT);
        assertThat(HtmlArticle.gather(page, null).days())
                .extracting(day -> day.day().toString())
                .contains("2023-06-03");
    }
}
