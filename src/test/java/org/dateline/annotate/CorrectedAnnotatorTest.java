package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Body;
import org.dateline.article.CountryMention;
import org.dateline.article.Editorial;
import org.dateline.article.Entity;
import org.dateline.article.Location;
import org.dateline.article.Provenance;
import org.dateline.article.Publication;
import org.dateline.article.Span;
import org.dateline.article.Status;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CorrectedAnnotatorTest {
    private static final CountryMention MALI =
            new CountryMention("ML", .5, true, true, false, List.of(new Span(0, 4)), false);

    private static final Annotations FOUND = new Annotations(
            List.of(MALI),
            List.of(
                    new Entity(Entity.Type.PERSON, "Karim Doumbara", 3, List.of(new Span(9, 11)), false),
                    new Entity(Entity.Type.PERSON, "Karim Doumbará", 1, List.of(new Span(5, 7)), false),
                    new Entity(Entity.Type.ORGANIZATION, "Read Further", 2, List.of(), false)),
            List.of(),
            List.of(),
            "test 1");

    @TempDir
    Path index;

    private Article annotated(@Nullable String source, @Nullable String url) {
        return new CorrectedAnnotator(article -> article.withAnnotations(FOUND), index).annotate(article(source, url));
    }

    private static Article article(@Nullable String source, @Nullable String url) {
        return article(source, url, "Mali and others");
    }

    private static Article article(@Nullable String source, @Nullable String url, String body) {
        ArticleId id = ArticleId.of(ArticleId.sha256().digest("a".getBytes(StandardCharsets.UTF_8)), 0);
        return new Article(
                id,
                null,
                "Title",
                Body.ofText(body),
                "en",
                new Publication(null, null, List.of(), null, source, List.of(), null, url, null, null, null),
                Editorial.NONE,
                new Provenance(List.of(new Location("test", null)), "text/plain", "00", Status.OK, null, null),
                Annotations.NONE,
                List.of(),
                null,
                null);
    }

    private void write(String file, String... lines) throws IOException {
        Files.write(index.resolve(file), List.of(lines));
    }

    @Test
    void mergesRenamesAndHidesNames() throws IOException {
        write(
                "aliases.csv",
                "action,type,name,to",
                "# what readers told us in March",
                "merge,person,karim doumbara,Karim Dumbara",
                "hide,org,Read Further,");

        assertThat(annotated(null, null).annotations().entities())
                .containsExactly(new Entity(
                        Entity.Type.PERSON, "Karim Dumbara", 4, List.of(new Span(5, 7), new Span(9, 11)), false));
    }

    @Test
    void theReadersNameGoesBeforeTheCuratedOneAndBeforeFolding() throws IOException {
        String body = "Officials of the IRS met Moammar Gadhafi in Tripoli.";
        write(
                "aliases.csv",
                "action,type,name,to",
                "rename,organization,IRS,Tax Service",
                "rename,person,Muammar Gaddafi,Mu'ammar al-Qadhdhafi");
        Article article = new CorrectedAnnotator(ArticleAnnotator.load(), index).annotate(article(null, null, body));
        assertThat(article.annotations().entities())
                .map(Entity::name)
                .contains("Tax Service", "Mu'ammar al-Qadhdhafi")
                .doesNotContain("IRS", "Internal Revenue Service", "Muammar Gaddafi");

        write("aliases.csv", "action,type,name,to", "rename,person,KARIM-DOUMBARA,Karim doumbara");
        assertThat(annotated(null, null).annotations().entities())
                .as("a spelling that differs in case alone is the reader's all the same")
                .filteredOn(entity -> entity.type() == Entity.Type.PERSON)
                .map(Entity::name)
                .containsExactly("Karim doumbara");
    }

    @Test
    void addsAndRemovesCountriesOfOneArticle() throws IOException {
        String id = article(null, null).id().value();
        write(
                "aliases.csv",
                "action,type,name,to",
                "remove,country," + id + ",Mali",
                "add,country," + id + ",Niger",
                "add,country,another,France");

        assertThat(annotated(null, null).annotations().countries())
                .containsExactly(new CountryMention("NE", 0, true, true, false, List.of(), true));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "NYT, -, New York Times, US",
                "nytimes.com, -, New York Times, US",
                "www.nytimes.com, -, New York Times, US",
                "The New York Times, https://www.nytimes.com/2023/a.html, New York Times, US",
                "-, https://www.nytimes.com/2023/a.html, New York Times, US",
                "Harbour Courier, -, Harbour Courier, -",
                "Harbour Courier, https://harbour-courier.co.uk/a, Harbour Courier, GB",
                "Der Bote, https://bote.example.ch/a, Der Bote, CH",
                "Startup News, https://news.example.io/a, Startup News, -",
                "-, -, -, -"
            })
    void oneSourceHasOneNameAndItsCountry(
            @Nullable String source, @Nullable String url, @Nullable String name, @Nullable String country) {
        Article article = annotated(source, url);

        assertThat(article.publication().source()).isEqualTo(name);
        assertThat(article.annotations().sourceCountry()).isEqualTo(country);
    }

    @Test
    void theReadersTableOfSourcesGoesFirst() throws IOException {
        write(
                "sources.csv",
                "name,aliases,country",
                "Courier,Harbour Courier;courier.example,Senegal",
                "NY Times,NYT,");

        assertThat(annotated("harbour courier", null).publication().source()).isEqualTo("Courier");
        assertThat(annotated("courier.example", null).annotations().sourceCountry())
                .isEqualTo("SN");
        assertThat(annotated("NYT", null).publication().source()).isEqualTo("NY Times");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "aliases.csv | what,type,name,to | has no column 'action'",
                "aliases.csv | action,type,name,to;drop,person,A,B | row 1: 'drop' is no action",
                "aliases.csv | action,type,name,to;hide,thing,A, | row 1: 'thing' is no type",
                "aliases.csv | action,type,name,to;merge,person,A, | row 1: a name is missing",
                "aliases.csv | action,type,name,to;add,country,x,Atlantis | row 1: 'Atlantis' is no country",
                "aliases.csv | action,type,name,to;hide,person | row 1: it has 2 columns of 4",
                "sources.csv | name,aliases,country;X,,Atlantis | row 1: 'Atlantis' is no country",
            })
    void saysWhatIsWrongWithATable(String file, String lines, String message) throws IOException {
        write(file, lines.split(";"));

        assertThatThrownBy(() -> annotated(null, null))
                .isInstanceOf(CorrectionsException.class)
                .hasMessageContaining(file)
                .hasMessageContaining(message);
    }
}
