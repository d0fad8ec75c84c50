package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.annotate.entity.EntityFinder;
import org.dateline.annotate.entity.EntityTagger;
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

class ArticleAnnotatorTest {
    private static final EntityTagger ENTITIES = new EntityFinder();

    private static final String BODY =
            "Defence Minister Karim Doumbara arrived in the U.S. on Monday, the first Malian minister to visit the United "
                    + "States since 2012. Doumbara met officials in Washington before he flew home to Mali.";

    @Test
    void placesAndCountriesAgree() {
        Annotations found = ArticleAnnotator.load()
                .annotate(article("Mali minister in US", BODY, Annotations.NONE))
                .annotations();

        assertThat(found.countries()).map(CountryMention::code).contains("ML", "US");
        assertThat(found.entities())
                .map(entity -> entity.type() + " " + entity.name() + " " + entity.count())
                .contains("PERSON Karim Doumbara 2", "PLACE United States 3", "PLACE Mali 2")
                .noneMatch(entity -> entity.contains("Malian"));
        assertThat(found.years()).containsExactly(2012);
        assertThat(found.tagger()).isEqualTo("dateline-annotate 2, dateline-names 2");
    }

    @Test
    void anotherTaggerTakesThePlaceOfTheOwn() {
        Entity bank = new Entity(Entity.Type.ORGANIZATION, "Sahel Bank", 1, List.of(), false);
        EntityTagger other = new EntityTagger() {
            @Override
            public String name() {
                return "other 7";
            }

            @Override
            public List<Entity> find(String title, Body body, @Nullable String language) {
                return List.of(bank);
            }
        };

        Annotations found = new ArticleAnnotator(article -> List.of(), other)
                .annotate(article("", BODY, Annotations.NONE))
                .annotations();

        assertThat(found.entities()).containsExactly(bank);
        assertThat(found.tagger()).isEqualTo("dateline-annotate 2, other 7");
    }

    @Test
    void countriesThatTheModelCannotReadArePlacesToo() {
        String body = "وصل وزير الدفاع إلى مالي يوم الاثنين بعد زيارة قصيرة.";
        int from = body.indexOf("مالي");
        CountryMention mali = new CountryMention("ML", 1, true, true, false, List.of(new Span(from, from + 4)), false);

        Annotations found = new ArticleAnnotator(article -> List.of(mali), ENTITIES)
                .annotate(article("", body, Annotations.NONE))
                .annotations();

        assertThat(found.entities())
                .containsExactly(new Entity(Entity.Type.PLACE, "Mali", 1, List.of(new Span(from, from + 4)), false));
    }

    @Test
    void keepsWhatTheRecordBroughtBesideWhatIsFound() {
        CountryMention givenKenya = new CountryMention("KE", 0, false, false, false, List.of(), true);
        Entity givenPerson = new Entity(Entity.Type.PERSON, "Karim Doumbara", 0, List.of(), true);
        Entity givenBank = new Entity(Entity.Type.ORGANIZATION, "Sahel Bank", 0, List.of(), true);
        Annotations brought =
                new Annotations(List.of(givenKenya), List.of(givenPerson, givenBank), List.of(), List.of(), "");

        Annotations found = new ArticleAnnotator(article -> List.of(), ENTITIES)
                .annotate(article("", BODY, brought))
                .annotations();

        assertThat(found.countries()).containsExactly(givenKenya);
        assertThat(found.entities()).contains(givenBank);
        assertThat(found.entities().stream().filter(e -> e.type() == Entity.Type.PERSON))
                .singleElement()
                .satisfies(person -> {
                    assertThat(person.given()).isTrue();
                    assertThat(person.count()).isEqualTo(2);
                });
    }

    @Test
    void annotatingAgainChangesNothing() {
        ArticleAnnotator annotator = new ArticleAnnotator(article -> List.of(), ENTITIES);
        Article once = annotator.annotate(article("", BODY, Annotations.NONE));

        assertThat(annotator.annotate(once)).isEqualTo(once);
    }

    private static Article article(String title, String body, Annotations annotations) {
        ArticleId id = ArticleId.of(body.getBytes(StandardCharsets.UTF_8), 0);
        Provenance provenance = new Provenance(
                List.of(new Location("test", null)), "text/plain", "0".repeat(64), Status.OK, null, null);
        return new Article(
                id,
                null,
                title,
                Body.ofText(body),
                null,
                Publication.UNKNOWN,
                Editorial.NONE,
                provenance,
                annotations,
                List.of(),
                null,
                null);
    }
}
