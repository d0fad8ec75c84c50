package org.dateline.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.archive.Samples.AT;
import static org.dateline.archive.Samples.all;
import static org.dateline.archive.Samples.everything;
import static org.dateline.archive.Samples.first;
import static org.dateline.archive.Samples.id;
import static org.dateline.archive.Samples.not;
import static org.dateline.archive.Samples.parsed;
import static org.dateline.archive.Samples.word;

import java.util.ArrayList;
import java.util.List;
import org.dateline.archive.Samples.Ask;
import org.dateline.archive.Samples.Sample;
import org.dateline.article.Span;
import org.dateline.query.Facet;
import org.dateline.query.Query;
import org.dateline.query.Sort;
import org.dateline.result.Hit;
import org.dateline.result.MarkedArticle;
import org.dateline.result.SearchResult;
import org.dateline.result.Total;
import org.junit.jupiter.api.Test;

/** What is found, and in which order. */
public abstract class SearchContract extends ArchiveFixture {
    @Test
    void anArchiveWhereNothingWasWrittenIsEmpty() {
        try (Archive empty = open(folder.resolve("nothing"))) {
            SearchResult result =
                    empty.search(Ask.of(everything()).count(Facet.COUNTRY, 5).made());
            assertThat(result.total()).isEqualTo(new Total.Exactly(0));
            assertThat(result.hits()).isEmpty();
            assertThat(result.timeline().bars()).isEmpty();
            assertThat(empty.find(id(1))).isEmpty();
            assertThat(empty.checkpoint()).isEmpty();
            assertThat(empty.languages()).isEmpty();
            assertThat(empty.suggest("ma", 5)).isEmpty();
            assertThat(empty.stats().articles()).isZero();
        }
    }

    @Test
    void wordsMatchTheirFormsAndStems() {
        assertThat(found(word("iran"))).containsExactly(1, 2);
        assertThat(found(word("MALI"))).containsExactly(1, 2, 3);
        assertThat(found(word("helicopter"))).containsExactly(1);
        assertThat(found(word("shipment"))).containsExactly(1, 2);
        assertThat(found(word("U.S."))).containsExactly(3);
        assertThat(found(word("nowhere"))).isEmpty();
    }

    @Test
    void logic() {
        assertThat(found(everything())).containsExactly(1, 2, 3, 4, 5);
        assertThat(found(new Query.Nothing(AT))).isEmpty();
        assertThat(found(all(word("mali"), not(word("iran"))))).containsExactly(3);
        assertThat(found(not(word("mali")))).containsExactly(4, 5);
        assertThat(found(all(not(word("mali")), not(word("sunny"))))).containsExactly(5);
        assertThat(found(new Query.AnyOf(List.of(word("sunny"), word("march")), AT)))
                .containsExactly(4, 5);
    }

    @Test
    void copiesAreOneStory() {
        SearchResult result = archive.search(Ask.of(everything()).made());
        assertThat(result.stories()).isEqualTo(4);
        assertThat(found(new Query.Story(id(1).value(), AT))).containsExactly(1, 2);
        Hit copy = result.hits().stream()
                .filter(hit -> Samples.number(hit.article()) == 2)
                .findFirst()
                .orElseThrow();
        assertThat(copy.story()).isEqualTo(id(1).value());
        assertThat(copy.copies()).isEqualTo(2);
        assertThat(numbers(archive.search(Ask.of(everything()).stories().made())))
                .containsExactly(1, 3, 5, 4);
        assertThat(numbers(archive.search(
                        Ask.of(word("iran")).stories().sort(Sort.LENGTH).made())))
                .containsExactly(1);
    }

    @Test
    void ordersAreTotal() {
        assertThat(inOrder(Sort.NEWEST)).containsExactly(1, 2, 3, 5, 4);
        assertThat(inOrder(Sort.OLDEST)).containsExactly(5, 3, 1, 2, 4);
        assertThat(inOrder(Sort.ADDED)).containsExactly(5, 4, 3, 2, 1);
        assertThat(inOrder(Sort.LENGTH)).containsExactly(1, 3, 2, 5, 4);
        assertThat(numbers(archive.search(first(word("iran"), 10))))
                .as("the headline says it")
                .containsExactly(2, 1);
    }

    private List<Integer> inOrder(Sort sort) {
        return numbers(archive.search(Ask.of(everything()).sort(sort).made()));
    }

    @Test
    void outletsAndMatchesAreOrders() {
        assertThat(inOrder(Sort.SOURCE)).containsExactly(1, 5, 2, 3, 4);
        SearchResult byMatches =
                archive.search(Ask.of(new Query.AnyOf(List.of(word("mali"), word("wagner"), not(word("iran"))), AT))
                        .sort(Sort.MATCHES)
                        .made());
        assertThat(byMatches.hits().stream().map(hit -> Samples.number(hit.article()) + ":" + hit.matches()))
                .containsExactly("1:5", "2:1", "3:1", "5:0", "4:0");
    }

    @Test
    void aStorySaysWhoTellsIt() {
        assertThat(archive.search(Ask.of(everything()).sort(Sort.SOURCE).made()).hits().stream()
                        .map(Hit::outlets))
                .containsExactly(
                        List.of("Le Monde", "Reuters"),
                        List.of(),
                        List.of("Le Monde", "Reuters"),
                        List.of(),
                        List.of());
    }

    @Test
    void aCursorGoesOnWhereTheAnswerEnded() {
        for (Sort sort : Sort.values()) {
            List<Integer> whole = inOrder(sort);
            List<Integer> paged = new ArrayList<>();
            String cursor = null;
            do {
                SearchResult part = archive.search(
                        Ask.of(everything()).sort(sort).part(0, 2, cursor).made());
                assertThat(part.total().count()).isEqualTo(5);
                paged.addAll(numbers(part));
                cursor = part.cursor();
                reopen();
            } while (cursor != null);
            assertThat(paged).isEqualTo(whole);
        }
        assertThat(numbers(archive.search(Ask.of(everything()).part(3, 2, null).made())))
                .containsExactly(5, 4);
        assertThat(numbers(archive.search(Ask.of(everything()).part(7, 2, null).made())))
                .isEmpty();
    }

    @Test
    void aCursorOfAnotherSearchIsRefused() {
        String cursor =
                archive.search(Ask.of(everything()).part(0, 2, null).made()).cursor();
        assertThat(cursor).isNotNull();
        String changed = (cursor.charAt(0) == 'A' ? 'B' : 'A') + cursor.substring(1);
        for (Ask ask : List.of(
                Ask.of(word("mali")).part(0, 2, cursor),
                Ask.of(everything()).sort(Sort.OLDEST).part(0, 2, cursor),
                Ask.of(everything()).part(0, 2, changed),
                Ask.of(everything()).part(0, 2, "no cursor"))) {
            assertThatThrownBy(() -> archive.search(ask.made())).isInstanceOf(InvalidCursorException.class);
        }
    }

    @Test
    void clausesAreCountedAlone() {
        SearchResult result = archive.search(
                Ask.of(all(word("iran"), word("sunny"))).made(word("iran"), word("sunny"), not(word("mali"))));
        assertThat(result.total().count()).isZero();
        assertThat(result.clauses()).containsExactly(2L, 1L, 2L);
    }

    @Test
    void hitsAreMarked() {
        Hit hit = archive.search(first(word("iran"), 10)).hits().getFirst();
        assertThat(hit.article()).isEqualTo(Samples.five().get(1));
        assertThat(hit.headlineMarks()).containsExactly(new Span(0, 4));
        assertThat(hit.matches()).isEqualTo(2);
        assertThat(hit.snippets().getFirst().text()).contains("Officials from Iran spoke");
        Span mark = hit.snippets().getFirst().marks().getFirst();
        assertThat(hit.snippets().getFirst().text().substring(mark.from(), mark.to()))
                .isEqualTo("Iran");
    }

    @Test
    void anArticleIsFoundByItsId() {
        assertThat(archive.find(id(3))).contains(Samples.five().get(2));
        assertThat(archive.find(id(77))).isEmpty();
        MarkedArticle marked = archive.find(id(1), parsed(word("mali"))).orElseThrow();
        assertThat(marked.headlineMarks()).containsExactly(new Span(8, 12));
        assertThat(marked.bodyMarks()).containsExactly(new Span(18, 22));
        assertThat(marked.story()).isEqualTo(id(1).value());
        assertThat(marked.copies()).isEqualTo(2);
    }

    @Test
    void similarArticlesLeaveOutTheirOwnCopies() {
        try (ArchiveWriter writer = archive.writer()) {
            writer.put(new Sample(6, "More arms for Mali")
                    .body("Arms from Iran reached Bamako, where troops of Wagner flew helicopters.")
                    .source("AP")
                    .made());
            writer.commit("six");
        }
        assertThat(archive.similar(id(1), 5))
                .extracting(hit -> Samples.number(hit.article()))
                .containsExactly(6);
        assertThat(archive.similar(id(77), 5)).isEmpty();
    }

    @Test
    void exportHandsOverEveryMatchInOrder() {
        List<Integer> exported = new ArrayList<>();
        archive.export(Ask.of(word("mali")).sort(Sort.OLDEST).part(0, 1, null).made(), article -> {
            exported.add(Samples.number(article));
            return true;
        });
        assertThat(exported).containsExactly(3, 1, 2);
        exported.clear();
        archive.export(Ask.of(everything()).made(), article -> {
            exported.add(Samples.number(article));
            return exported.size() < 2;
        });
        assertThat(exported).containsExactly(1, 2);
    }

    @Test
    void statistics() {
        var stats = archive.stats();
        assertThat(stats.articles()).isEqualTo(5);
        assertThat(stats.stories()).isEqualTo(4);
        assertThat(stats.undated()).isEqualTo(1);
        assertThat(stats.first()).isEqualTo("2021-01-15");
        assertThat(stats.last()).isEqualTo("2023-06-01");
        assertThat(shown(stats.sources())).containsExactly("Reuters 3/3", "Le Monde 2/2");
        assertThat(shown(stats.languages())).containsExactly("en 5/5");
        assertThat(shown(stats.countries())).containsExactly("ML 3/1", "IR 2/1", "US 1/0");
        assertThat(stats.textBytes())
                .isEqualTo(Samples.five().stream()
                        .mapToLong(article ->
                                article.title().length() + article.body().text().length())
                        .sum());
        assertThat(stats.indexBytes()).isPositive();
        assertThat(archive.languages()).containsExactly("en");
    }
}
