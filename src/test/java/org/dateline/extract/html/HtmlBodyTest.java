package org.dateline.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.extract.format.Extracted;
import org.junit.jupiter.api.Test;

class HtmlBodyTest {
    private static final String[] TEXT = {
        "Three towns in the north were cut off by floods on Friday, officials said, after two days of heavy rain.",
        "Roads, bridges and one railway line were closed until further notice, the ministry of transport said in the evening.",
        "“We have not seen such water in ten years,” said Jane Doe, who runs the only bakery of the place. “And it is still rising.”",
        "More rain is expected until Sunday, the weather service said, and the army has sent boats and blankets."
    };

    private static String paragraphs() {
        return "<p>" + String.join("</p><p>", TEXT) + "</p>";
    }

    private static String body(String html) {
        return Extracted.of("a.html", html).article().body().text();
    }

    private static String page(String above, String below) {
        return "<!DOCTYPE html><html><head><title>Floods cut off three towns</title></head><body>"
                + "<ul class=menu><li><a href=/>Home</a></li><li><a href=/w>World</a></li><li><a href=/s>Sport</a></li></ul>"
                + above + "<div class=content><h1>Floods cut off three towns</h1>" + paragraphs() + "</div>" + below
                + "</body></html>";
    }

    @Test
    void onlyTheArticle() {
        String expected = String.join("\n\n", TEXT);
        for (String furniture : new String[] {
            "<div class=cookie-banner><p>We use cookies, and so do our 712 partners, to improve your visit. Read more in our privacy policy.</p><a href=#>Accept all</a></div>",
            "<div class=comments><h3>3 Kommentare</h3><div class=comment><p>Sehr guter Artikel, danke dafür, so etwas liest man selten.</p></div></div>",
            "<div class='related-posts'><h3>Lesen Sie auch</h3><ul><li><a href=/1>Ein anderer Artikel über das Wetter im Süden</a></li><li><a href=/2>Noch ein Artikel</a></li></ul></div>",
            "<div class=share><a href=#>Partager</a> <a href=#>Twitter</a> <a href=#>Facebook</a></div>",
            "<div class=newsletter-signup><p>Suscríbete a nuestro boletín y recibe las noticias cada mañana en tu correo.</p></div>",
            "<footer><p>Impressum | Datenschutz | © 2023 Example Times GmbH, Musterstraße 1, Berlin. Alle Rechte vorbehalten.</p></footer>"
        }) {
            assertThat(body(page("", furniture))).as(furniture).isEqualTo(expected);
        }
    }

    @Test
    void pageInsideANoscriptThatIsNeverClosed() {
        assertThat(body(
                        "<html><head><title>Floods</title></head><body><noscript><div id=x></noscript><div class=content>"
                                + paragraphs() + "</div></body></html>"))
                .isEqualTo(String.join("\n\n", TEXT));
    }

    @Test
    void textThatAScriptBuildsFromATemplate() {
        String padding = "<p>" + TEXT[1].repeat(8) + "</p>";
        assertThat(body("<html><head><title>Floods</title></head><body><div class=post><script type='text/template'>"
                        + paragraphs() + padding + "</script></div></body></html>"))
                .startsWith(TEXT[0]);
    }

    @Test
    void sourceLineBelowTheText() {
        var article =
                Extracted.of("a.html", page("", "<p>Source: Example Times</p>")).article();
        assertThat(article.publication().source()).isEqualTo("Example Times");
        assertThat(article.body().text()).isEqualTo(String.join("\n\n", TEXT));
    }

    @Test
    void outletByItsCopyrightWhereTheMastheadBearsTheSameName() {
        String below = "<p><font size=1>© Example Times, 2018. All rights reserved.</font></p>";
        assertThat(Extracted.of(
                                "a.html",
                                page("<table><tr><td><font size=5>Example Times</font></td></tr></table>", below))
                        .article()
                        .publication()
                        .source())
                .isEqualTo("Example Times");
        assertThat(Extracted.of("a.html", page("", below))
                        .article()
                        .publication()
                        .source())
                .isNull();
    }
}
