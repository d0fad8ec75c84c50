package org.dateline.extract.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Entity;
import org.dateline.article.PublishedDate;
import org.dateline.article.Span;
import org.dateline.extract.format.Extracted;
import org.junit.jupiter.api.Test;

class JsonArticleTest {
    @Test
    void oneObject() {
        String json = """
                {"headline": "Floods cut off towns", "articleBody": "First paragraph here.\\n\\nSecond paragraph here.",
                 "datePublished": "2023-05-31T23:30:00-05:00", "publisher": {"name": "The Example Times"},
                 "author": [{"name": "Jane Doe"}, {"name": "John Roe"}], "inLanguage": "en-US",
                 "articleSection": ["World", "Africa"], "link": "https://example.org/a", "guid": 42}
                """;
        Article article = Extracted.of("a.json", json).article();
        assertThat(article.title()).isEqualTo("Floods cut off towns");
        assertThat(Extracted.blocks(article)).containsExactly("P First paragraph here.", "P Second paragraph here.");
        assertThat(Extracted.date(article)).isEqualTo("2023-05-31 field");
        assertThat(article.publication().candidates().getFirst().rule()).isEqualTo("the record's field datepublished");
        assertThat(article.publication().source()).isEqualTo("The Example Times");
        assertThat(article.publication().bylines()).containsExactly("Jane Doe", "John Roe");
        assertThat(article.publication().section()).isEqualTo("World");
        assertThat(article.publication().url()).isEqualTo("https://example.org/a");
        assertThat(article.language()).isEqualTo("en-US");
        assertThat(article.key()).isEqualTo("42");
        byte[] sha = ArticleId.sha256().digest(json.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertThat(article.id()).isEqualTo(ArticleId.of(sha, 0));
    }

    @Test
    void storiesAndCaptionsThatANinjsItemCarries() {
        String item = """
                {"uri": "urn:a:1", "type": "text", "headline": "Floods cut off towns", "body_text": "It rained for days.",
                 "associations": {
                  "featuremedia": {"type": "picture", "headline": "P1", "description_text": "A street under water."},
                  "again": {"type": "picture", "description_text": "It rained for days."},
                  "none": null,
                  "sidebar": {"uri": "urn:a:2", "type": "text", "headline": "What to do", "body_text": "Go upstairs."}}}
                """;
        for (String json : new String[] {item, "{\"data\": {\"item\": " + item + "}}"}) {
            Extracted extracted = Extracted.of("a.json", json);
            assertThat(extracted.lines())
                    .containsExactly("null OK Floods cut off towns", "associations sidebar OK What to do");
            assertThat(Extracted.blocks(extracted.article(0)))
                    .containsExactly("P It rained for days.", "C A street under water.");
            assertThat(extracted.article(1).key()).isEqualTo("urn:a:2");
        }
        Extracted lines = Extracted.of("a.jsonl", item.replace("\n", " ") + "\n");
        assertThat(lines.lines())
                .containsExactly("line 1 OK Floods cut off towns", "line 1 associations sidebar OK What to do");
        assertThat(lines.article(0).id()).isNotEqualTo(lines.article(1).id());
    }

    @Test
    void arrayAndWrappedArray() {
        String items =
                "[{\"title\":\"One\",\"text\":\"Text one.\"},{\"x\":1},{\"title\":\"Two\",\"text\":\"Text two.\"}]";
        String[] expected = {
            "item 1 OK One",
            "item 2 FAILED Item 2 has no field that could be a title or a text; name them title and body.",
            "item 3 OK Two"
        };
        assertThat(Extracted.of("a.json", items).lines()).containsExactly(expected);
        assertThat(Extracted.of("a.json", "{\"total\":3,\"articles\":" + items + ",\"next\":null}")
                        .lines())
                .containsExactly(expected);
        assertThat(Extracted.of("a.json", "{\"response\":{\"docs\":" + items + "}}")
                        .lines())
                .containsExactly(expected);
    }

    @Test
    void sameElementHasTheSameIdWhereverItStands() {
        var one = Extracted.of("a.json", "[{\"title\":\"One\",\"text\":\"Text.\"}]")
                .article();
        var two = Extracted.of("a.json", "[ {\"title\": \"One\", \"text\": \"Text.\"} ]")
                .article();
        assertThat(one.id()).isEqualTo(two.id());
    }

    @Test
    void brokenEnd() {
        assertThat(Extracted.of("a.json", "[{\"title\":\"One\",\"text\":\"Text one.\"},{\"title\":")
                        .lines())
                .containsExactly(
                        "item 1 OK One",
                        "null PARTIAL The JSON is not valid from line 1, column 46 on, after item 1; correct it and load the file again.");
        assertThat(Extracted.of("a.json", "{\"title\": \"x\",, }").lines())
                .containsExactly(
                        "null FAILED The JSON is not valid from line 1, column 15 on; correct it and load the file again.");
    }

    @Test
    void htmlInsideAField() {
        Article article = Extracted.of(
                        "a.json",
                        "{\"title\":\"Q&amp;A\",\"body_html\":\"<p>One <b>bold</b> word.</p><h2>More</h2><p>Two.</p>\"}")
                .article();
        assertThat(article.title()).isEqualTo("Q&A");
        assertThat(Extracted.blocks(article)).containsExactly("P One bold word.", "H More", "P Two.");
    }

    @Test
    void epochDates() {
        assertThat(Extracted.date(
                        Extracted.of("a.json", "{\"title\":\"T\",\"body\":\"B.\",\"timestamp\":1685787300000}")
                                .article()))
                .isEqualTo("2023-06-03 field");
        assertThat(Extracted.date(Extracted.of("a.json", "{\"title\":\"T\",\"body\":\"B.\",\"date\":1685787300}")
                        .article()))
                .isEqualTo("2023-06-03 field");
    }

    @Test
    void updatedIsNotPublished() {
        Article article = Extracted.of("a.json", "{\"title\":\"T\",\"body\":\"B.\",\"updated\":\"2023-06-03\"}")
                .article();
        assertThat(Extracted.date(article)).isEqualTo("undated");
        assertThat(article.publication().updated()).isEqualTo(PublishedDate.parse("2023-06-03"));
        assertThat(article.publication().candidates()).hasSize(1);
    }

    @Test
    void whatExportWritesIsReadAsItIs() {
        Article article = Extracted.of("a.json", """
                {"id":"0123456789abcdef0123456789abcdef","key":"k1","title":"Talks in Mali","body":"Jane Doe was in Mali.\\n\\nShe left.",
                 "published":"2023-06","publishedFrom":"meta","source":"The Example Times","bylines":["John Roe"],"language":"en",
                 "edition":"Late","page":"A1","pubStatus":"usable","editorNote":"Do not cut.",
                 "countries":[{"code":"ML","name":"Mali","score":0.8,"about":true,"main":true,"dateline":false},{"code":"IR","about":false}],
                 "entities":[{"type":"person","name":"Jane Doe","count":1,"mentions":[[0,8]]}],"places":["Mali"],"status":"OK","path":"x"}
                """).article();
        assertThat(article.key()).isEqualTo("k1");
        assertThat(article.publication().date()).isEqualTo(PublishedDate.parse("2023-06"));
        assertThat(article.publication().edition()).isEqualTo("Late");
        assertThat(article.publication().page()).isEqualTo("A1");
        assertThat(article.editorial().pubStatus()).isEqualTo("usable");
        assertThat(article.editorial().note()).isEqualTo("Do not cut.");
        assertThat(article.annotations().countries())
                .extracting(c -> c.code() + " " + c.score() + " " + c.about() + " " + c.main() + " " + c.given())
                .containsExactly("ML 0.8 true true true", "IR 0.0 false false true");
        assertThat(article.annotations().entities())
                .containsExactly(
                        new Entity(Entity.Type.PERSON, "Jane Doe", 1, java.util.List.of(new Span(0, 8)), true),
                        new Entity(Entity.Type.PLACE, "Mali", 1, java.util.List.of(), true));
        assertThat(article.body().text()).isEqualTo("Jane Doe was in Mali.\n\nShe left.");
    }

    @Test
    void mentionsThatDoNotFitTheBodyAreDropped() {
        Article article = Extracted.of(
                        "a.json",
                        "{\"title\":\"T\",\"body\":\"Short.\",\"entities\":[{\"type\":\"person\",\"name\":\"Jane\",\"mentions\":[[90,94]]}]}")
                .article();
        assertThat(article.annotations().entities().getFirst().mentions()).isEmpty();
    }
}
