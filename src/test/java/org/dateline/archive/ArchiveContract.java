package org.dateline.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.dateline.archive.Samples.AT;
import static org.dateline.archive.Samples.all;
import static org.dateline.archive.Samples.everything;
import static org.dateline.archive.Samples.first;
import static org.dateline.archive.Samples.id;
import static org.dateline.archive.Samples.in;
import static org.dateline.archive.Samples.near;
import static org.dateline.archive.Samples.not;
import static org.dateline.archive.Samples.parsed;
import static org.dateline.archive.Samples.phrase;
import static org.dateline.archive.Samples.word;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.archive.ArchiveWriter.Put;
import org.dateline.archive.Samples.Ask;
import org.dateline.archive.Samples.Sample;
import org.dateline.article.Article;
import org.dateline.article.Location;
import org.dateline.article.Span;
import org.dateline.query.Facet;
import org.dateline.query.Query;
import org.dateline.query.Query.NameField;
import org.dateline.query.Query.Part;
import org.dateline.query.Query.Unit;
import org.dateline.query.SearchRequest;
import org.dateline.query.Sort;
import org.dateline.result.FacetCount;
import org.dateline.result.Hit;
import org.dateline.result.MarkedArticle;
import org.dateline.result.SearchResult;
import org.dateline.result.Suggestion;
import org.dateline.result.Timeline;
import org.dateline.result.Tombstone;
import org.dateline.result.Total;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What every engine must do, in answers worked out by hand. An engine's test extends it. */
public abstract class ArchiveContract {
    @TempDir
    protected Path folder;

    protected Archive archive;

    /** Opens the archive of a folder. */
    protected abstract Archive open(Path in);

    @BeforeEach
    void fill() {
        archive = open(folder.resolve("index"));
        try (ArchiveWriter writer = archive.writer()) {
            Samples.five().forEach(writer::put);
            writer.commit("five");
        }
    }

    @AfterEach
    void close() {
        archive.close();
    }

    protected void reopen() {
        archive.close();
        archive = open(folder.resolve("index"));
    }

    private List<Integer> found(Query query) {
        return archive.search(first(query, 100)).hits().stream()
                .map(hit -> Samples.number(hit.article()))
                .sorted()
                .toList();
    }

    private static List<Integer> numbers(SearchResult result) {
        return result.hits().stream().map(hit -> Samples.number(hit.article())).toList();
    }

    private static List<String> shown(List<FacetCount> counts) {
        return counts.stream()
                .map(count -> count.value() + " " + count.count() + "/" + count.about()
                        + (count.selected() ? " selected" : "")
                        + (count.excluded() ? " excluded" : ""))
                .toList();
    }

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
    void phrasesAreExact() {
        assertThat(found(phrase("arms shipments", 0))).containsExactly(1);
        assertThat(found(phrase("arms shipment", 0))).containsExactly(2);
        assertThat(found(phrase("coup mali", 0))).isEmpty();
        assertThat(found(phrase("coup mali", 1))).containsExactly(1);
        assertThat(found(phrase("arms bamako", 1))).isEmpty();
        assertThat(found(phrase("arms bamako", 2))).containsExactly(1);
        assertThat(found(phrase("arms bamako", 5))).containsExactly(1, 2);
    }

    @Test
    void patternsMatchForms() {
        assertThat(found(new Query.Prefix("helic", AT))).containsExactly(1);
        assertThat(found(new Query.Wildcard("timb*tu", AT))).containsExactly(1);
        assertThat(found(new Query.Wildcard("?ali", AT))).containsExactly(1, 2, 3);
        assertThat(found(new Query.Wildcard("*caps*", AT)))
                .as("a mark is no word")
                .isEmpty();
        assertThat(found(new Query.Fuzzy("kaddafi", 1, AT))).containsExactly(3);
        assertThat(found(new Query.Fuzzy("kadafi", 1, AT))).isEmpty();
        assertThat(found(new Query.Fuzzy("kadafi", 2, AT))).containsExactly(3);
        assertThat(found(new Query.Spelling("Gaddafi", AT))).containsExactly(3);
        assertThat(found(new Query.Regex("wagn.r", AT))).containsExactly(1);
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
    void proximityCountsTheWordsBetweenTheNearestEnds() {
        assertThat(found(near("iran", "mali", 3, false))).isEmpty();
        assertThat(found(near("iran", "mali", 4, false))).containsExactly(1);
        assertThat(found(near("iran", "mali", 5, false))).containsExactly(1);
        assertThat(found(near("mali", "iran", 6, false))).containsExactly(1, 2);
        assertThat(found(near("iran", "mali", 6, true))).containsExactly(1);
        assertThat(found(near("mali", "iran", 6, true))).containsExactly(2);
        assertThat(found(near("coup", "iran", 5_000, false)))
                .as("never across the border of headline and body")
                .isEmpty();
        assertThat(found(new Query.Near(phrase("arms shipments", 0), word("bamako"), 2, true, AT)))
                .containsExactly(1);
        assertThat(found(new Query.Near(word("wagner"), word("wagner"), 2, false, AT)))
                .containsExactly(1);
        assertThat(found(new Query.Near(new Query.Prefix("shipm", AT), word("arms"), 1, false, AT)))
                .containsExactly(1, 2);
    }

    @Test
    void proximityWithout() {
        assertThat(found(new Query.NotNear(word("iran"), word("mali"), 4, false, AT)))
                .containsExactly(2);
        assertThat(found(new Query.NotNear(word("mali"), word("iran"), 6, true, AT)))
                .containsExactly(1, 3);
        assertThat(found(new Query.NotWithin(word("iran"), word("arms"), Unit.SENTENCE, AT)))
                .as("the iran in the headline of 2")
                .containsExactly(2);
        assertThat(found(new Query.NotWithin(word("wagner"), word("troops"), Unit.SENTENCE, AT)))
                .containsExactly(1);
        assertThat(found(new Query.NotWithin(word("wagner"), word("troops"), Unit.PARAGRAPH, AT)))
                .isEmpty();
    }

    @Test
    void sentencesAndParagraphs() {
        assertThat(found(new Query.Within(word("arms"), word("bamako"), Unit.SENTENCE, AT)))
                .containsExactly(1);
        assertThat(found(new Query.Within(word("arms"), word("bamako"), Unit.PARAGRAPH, AT)))
                .containsExactly(1, 2);
        assertThat(found(new Query.Within(word("mali"), word("iran"), Unit.PARAGRAPH, AT)))
                .containsExactly(1);
    }

    @Test
    void partsOfTheArticle() {
        assertThat(found(in(Part.HEADLINE, 0, word("mali")))).containsExactly(1);
        assertThat(found(in(Part.HEADLINE, 0, all(word("coup"), word("mali"))))).containsExactly(1);
        assertThat(found(in(Part.HEADLINE, 0, all(word("iran"), word("mali"))))).isEmpty();
        assertThat(found(in(Part.BODY, 0, word("coup")))).isEmpty();
        assertThat(found(in(Part.LEAD, 0, word("wagner")))).containsExactly(1);
        assertThat(found(in(Part.LEAD, 0, word("helicopters")))).isEmpty();
        assertThat(found(in(Part.HEADLINE_AND_LEAD, 0, word("coup")))).containsExactly(1);
        assertThat(found(in(Part.FIRST, 6, word("iran")))).containsExactly(1);
        assertThat(found(in(Part.FIRST, 7, word("iran")))).containsExactly(1, 2);
        assertThat(found(in(Part.CAPTION, 0, word("gao")))).containsExactly(5);
        assertThat(found(in(Part.CAPTION, 0, word("march")))).isEmpty();
        assertThat(found(in(Part.CAPTION, 0, near("crowds", "gao", 2, true)))).containsExactly(5);
        assertThat(found(in(Part.BODY, 0, new Query.Prefix("wagn", AT)))).containsExactly(1);
    }

    @Test
    void capitalsAndTimes() {
        assertThat(found(word("who"))).containsExactly(3);
        assertThat(found(new Query.Capitals(word("arms"), false, AT))).isEmpty();
        assertThat(found(new Query.Capitals(word("officials"), false, AT))).containsExactly(2);
        assertThat(found(new Query.Capitals(word("officials"), true, AT))).isEmpty();
        assertThat(found(new Query.Capitals(word("who"), true, AT))).containsExactly(3);
        assertThat(found(new Query.AtLeast(3, word("wagner"), AT))).containsExactly(1);
        assertThat(found(new Query.AtLeast(4, word("wagner"), AT))).isEmpty();
        assertThat(found(new Query.AtLeast(2, word("mali"), AT)))
                .as("headline and body")
                .containsExactly(1);
    }

    @Test
    void datesMatchWhereRangesMeet() {
        assertThat(found(published("2023-06-01", "2023-06-01"))).containsExactly(1, 2, 3);
        assertThat(found(published("2023-06-02", "2023-06-30"))).containsExactly(2, 3);
        assertThat(found(published("2023-07-01", null))).containsExactly(3);
        assertThat(found(published(null, "2022-12-31"))).containsExactly(5);
        assertThat(found(published(null, null))).containsExactly(1, 2, 3, 5);
        assertThat(found(new Query.Undated(AT))).containsExactly(4);
        assertThat(found(new Query.Added(LocalDate.of(2024, 1, 2), LocalDate.of(2024, 1, 3), AT)))
                .containsExactly(2, 3);
        assertThat(found(new Query.AboutYear(2010, 2012, AT))).containsExactly(1);
        assertThat(found(new Query.AboutYear(2013, 2020, AT))).isEmpty();
        assertThat(found(new Query.Length(18, Integer.MAX_VALUE, AT))).containsExactly(1, 3);
        assertThat(found(new Query.Length(1, 1, AT))).containsExactly(4);
    }

    private static Query published(String from, String to) {
        return new Query.Published(
                from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to), AT);
    }

    @Test
    void factsAreExactAndNamesAreWords() {
        assertThat(found(new Query.Term(Facet.COUNTRY, List.of("ML"), AT))).containsExactly(1, 2, 3);
        assertThat(found(new Query.Term(Facet.COUNTRY, List.of("US", "IR"), AT)))
                .containsExactly(1, 2, 3);
        assertThat(found(new Query.Term(Facet.COUNTRY_ABOUT, List.of("IR"), AT)))
                .containsExactly(2);
        assertThat(found(new Query.Term(Facet.COUNTRY_MAIN, List.of("ML"), AT))).containsExactly(1);
        assertThat(found(new Query.HasStatus("corrected", AT))).containsExactly(3);
        assertThat(found(new Query.HasStatus("truncated", AT))).containsExactly(4);
        assertThat(found(named(NameField.PERSON, "camara"))).containsExactly(1);
        assertThat(found(named(NameField.PERSON, "sadio camara"))).containsExactly(1);
        assertThat(found(named(NameField.PERSON, "camara sadio"))).isEmpty();
        assertThat(found(named(NameField.PERSON, "sadio cam*"))).containsExactly(1);
        assertThat(found(named(NameField.PERSON, "cam*"))).containsExactly(1);
        assertThat(found(named(NameField.ORGANIZATION, "wagner"))).containsExactly(1);
        assertThat(found(named(NameField.PLACE, "bamako"))).containsExactly(1);
        assertThat(found(named(NameField.BYLINE, "aissata"))).containsExactly(1);
        assertThat(found(named(NameField.SOURCE, "monde"))).containsExactly(1, 5);
        assertThat(found(named(NameField.SECTION, "world"))).containsExactly(1);
        assertThat(found(named(NameField.EDITION, "final"))).containsExactly(1);
        assertThat(found(named(NameField.PAGE, "a4"))).containsExactly(1);
        assertThat(found(named(NameField.URL, "mali-coup"))).containsExactly(1);
        assertThat(found(named(NameField.DATELINE, "bamako"))).containsExactly(1);
        assertThat(found(named(NameField.COLLECTION, "wire"))).containsExactly(1);
    }

    private static Query named(NameField field, String words) {
        return new Query.Named(field, words, AT);
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
        SearchResult byMatches = archive.search(
                Ask.of(new Query.AnyOf(List.of(word("mali"), word("wagner"), not(word("iran"))), AT))
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
    void aTimelineHasBarsOfTheWidthAskedFor() {
        SearchRequest all = Ask.of(everything()).made();
        for (Timeline.Step step : Timeline.Step.values()) {
            Timeline timeline = archive.timeline(all, step);
            assertThat(timeline.step()).isEqualTo(step);
            assertThat(timeline.bars().stream()
                                    .mapToLong(Timeline.Bar::count)
                                    .sum()
                            + timeline.coarser()
                            + timeline.undated())
                    .isEqualTo(5);
        }
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
    void facetsKeepTheirSiblings() {
        SearchResult result = archive.search(Ask.of(everything())
                .filter(Facet.SOURCE, List.of("Reuters"), List.of())
                .count(Facet.SOURCE, 10)
                .count(Facet.COUNTRY, 10)
                .made());
        assertThat(numbers(result)).containsExactly(2, 3, 4);
        assertThat(shown(result.facets().get(Facet.SOURCE))).containsExactly("Reuters 3/3 selected", "Le Monde 2/2");
        assertThat(shown(result.facets().get(Facet.COUNTRY))).containsExactly("ML 2/0", "IR 1/1", "US 1/0");
        assertThat(result.facets().get(Facet.COUNTRY).getFirst().label()).isEqualTo("Mali");
    }

    @Test
    void chosenValuesAreAlwaysShown() {
        SearchResult result = archive.search(Ask.of(word("sunny"))
                .filter(Facet.COUNTRY, List.of("US"), List.of("FR"))
                .count(Facet.COUNTRY, 1)
                .made());
        assertThat(result.total().count()).isZero();
        assertThat(shown(result.facets().get(Facet.COUNTRY))).containsExactly("FR 0/0 excluded", "US 0/0 selected");
        SearchResult few = archive.search(Ask.of(everything())
                .filter(Facet.COUNTRY, List.of("US"), List.of())
                .count(Facet.COUNTRY, 2)
                .made());
        assertThat(shown(few.facets().get(Facet.COUNTRY))).containsExactly("ML 3/1", "US 1/0 selected");
    }

    @Test
    void excludedValuesAreLeftOut() {
        Ask ask = Ask.of(everything()).filter(Facet.COUNTRY, List.of(), List.of("IR"));
        assertThat(numbers(archive.search(ask.made()))).containsExactly(3, 5, 4);
    }

    @Test
    void theTimelineAddsUpWithoutItsOwnFilter() {
        for (Ask ask : List.of(
                Ask.of(everything()),
                Ask.of(everything()).published("2023-06-01", "2023-06-30"),
                Ask.of(everything()).onlyUndated())) {
            Timeline timeline = archive.search(ask.made()).timeline();
            assertThat(timeline.step()).isEqualTo(Timeline.Step.MONTH);
            assertThat(timeline.bars()).hasSize(30);
            assertThat(timeline.bars().getFirst().label()).isEqualTo("2021-01");
            assertThat(timeline.bars().getFirst().count()).isEqualTo(1);
            assertThat(timeline.bars().get(1).count()).isZero();
            assertThat(timeline.bars().getLast().label()).isEqualTo("2023-06");
            assertThat(timeline.bars().getLast().count()).isEqualTo(2);
            assertThat(timeline.coarser()).isEqualTo(1);
            assertThat(timeline.undated()).isEqualTo(1);
            assertThat(timeline.bars().getLast().selected())
                    .isEqualTo(ask.published().isBounded());
            assertThat(timeline.bars().getFirst().selected()).isFalse();
        }
        assertThat(numbers(archive.search(Ask.of(everything())
                        .published("2023-06-01", "2023-06-30")
                        .made())))
                .containsExactly(1, 2, 3);
        assertThat(numbers(archive.search(Ask.of(everything()).onlyUndated().made())))
                .containsExactly(4);
    }

    @Test
    void fewDaysAreShownAsDays() {
        Timeline timeline = archive.search(Ask.of(all(word("mali"))).made()).timeline();
        assertThat(timeline.step()).isEqualTo(Timeline.Step.DAY);
        assertThat(timeline.bars())
                .containsExactly(
                        new Timeline.Bar("2023-06-01", LocalDate.of(2023, 6, 1), LocalDate.of(2023, 6, 1), 1, false));
        assertThat(timeline.coarser()).isEqualTo(2);
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
    void valuesByPrefix() {
        SearchRequest within = Ask.of(everything()).made();
        assertThat(shown(archive.values(Facet.COUNTRY, "ma", within, 5))).containsExactly("ML 3/1");
        assertThat(shown(archive.values(Facet.PERSON, "CAM", within, 5))).containsExactly("Sadio Camara 1/1");
        assertThat(shown(archive.values(Facet.SOURCE, "", within, 1))).containsExactly("Reuters 3/3");
        assertThat(archive.values(Facet.PERSON, "amara", within, 5)).isEmpty();
        assertThat(archive.values(Facet.PERSON, "cam", Ask.of(word("sunny")).made(), 5))
                .isEmpty();
    }

    @Test
    void suggestions() {
        assertThat(archive.suggest("helic", 5))
                .containsExactly(new Suggestion("word", "helicopters", "helicopters", 1));
        assertThat(archive.suggest("cama", 5))
                .contains(new Suggestion("person", "Sadio Camara", "person:\"Sadio Camara\"", 1));
        assertThat(archive.suggest("Mal", 5)).contains(new Suggestion("country", "Mali", "country:ML", 3));
        assertThat(archive.suggest("sunny mal", 5)).as("nothing has both").isEmpty();
        assertThat(archive.suggest("iran mal", 5)).contains(new Suggestion("word", "iran mali", "iran mali", 2));
        assertThat(archive.suggest(" ", 5)).isEmpty();
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

    @Test
    void puttingTheSameAgainLeavesOne() {
        Article one = Samples.five().getFirst();
        Article elsewhere = new Sample(1, one.title())
                .body(one.body())
                .at("copies/1.txt", "line 7")
                .made();
        try (ArchiveWriter writer = archive.writer()) {
            assertThat(writer.put(one)).isEqualTo(Put.AGAIN);
            assertThat(writer.put(elsewhere)).isEqualTo(Put.DUPLICATE);
            assertThat(writer.put(elsewhere)).isEqualTo(Put.AGAIN);
            Article six = new Sample(6, "Six").body("Sixth.").made();
            assertThat(writer.put(six)).isEqualTo(Put.NEW);
            assertThat(writer.put(six)).as("before any commit").isEqualTo(Put.AGAIN);
            writer.commit("again");
            assertThat(writer.put(six)).as("after a commit").isEqualTo(Put.AGAIN);
        }
        assertThat(archive.search(first(everything(), 0)).total()).isEqualTo(new Total.Exactly(6));
        assertThat(archive.find(id(1)).orElseThrow().provenance().locations())
                .containsExactly(new Location("samples/1.txt", null), new Location("copies/1.txt", "line 7"));
    }

    @Test
    void copiesThatFollowEachOtherBeforeACommitAreOneStory() {
        try (ArchiveWriter writer = archive.writer()) {
            writer.put(new Sample(6, "Six").body("Copied.").fingerprint(77, 64).made());
            writer.put(
                    new Sample(7, "Seven").body("Copied.").fingerprint(77, 44).made());
            writer.put(new Sample(8, "Eight").body("Own.").fingerprint(77, 16).made());
            writer.commit("copies");
        }
        assertThat(found(new Query.Story(id(6).value(), AT))).containsExactly(6, 7);
        assertThat(found(new Query.Story(id(8).value(), AT))).containsExactly(8);
    }

    @Test
    void whatIsGoneFromAPathIsDropped() {
        try (ArchiveWriter writer = archive.writer()) {
            writer.put(new Sample(6, "Six")
                    .body("Sixth.")
                    .at("list.jsonl", "line 1")
                    .made());
            writer.put(new Sample(7, "Seven")
                    .body("Seventh.")
                    .at("list.jsonl", "line 2")
                    .made());
            writer.put(new Sample(1, "Coup in Mali")
                    .body("Moved.")
                    .at("list.jsonl", "line 3")
                    .made());
            writer.leave(id(7), "list.jsonl", null);
            writer.leave(id(1), "list.jsonl", null);
            writer.commit("gone");
            assertThat(found(everything())).containsExactly(1, 2, 3, 4, 5, 6);
            assertThat(archive.find(id(1)).orElseThrow().provenance().locations())
                    .containsExactly(new Location("samples/1.txt", null));
            writer.leave(id(1), "samples/1.txt", null);
            writer.leave(id(6), "elsewhere.jsonl", "It is not there.");
            writer.leave(id(6), "list.jsonl", "Its file is gone.");
            writer.commit("more");
        }
        assertThat(found(everything())).containsExactly(2, 3, 4, 5);
        assertThat(archive.find(id(1))).isEmpty();
        assertThat(archive.removed(id(1))).as("nobody gave a reason").isEmpty();
        Tombstone tombstone = archive.removed(id(6)).orElseThrow();
        assertThat(tombstone.title()).isEqualTo("Six");
        assertThat(tombstone.path()).isEqualTo("list.jsonl");
        assertThat(tombstone.reason()).isEqualTo("Its file is gone.");
        assertThat(archive.stats().articles()).isEqualTo(4);
        assertThat(found(not(word("mali")))).as("a tombstone is no article").containsExactly(4, 5);
    }

    @Test
    void whatComesBackHasNoTombstone() {
        for (String when : List.of("before", "after")) {
            try (ArchiveWriter writer = archive.writer()) {
                writer.leave(id(4), "samples/4.txt", "Its file is gone.");
                if (when.equals("after")) {
                    writer.commit("gone");
                    assertThat(archive.removed(id(4))).isPresent();
                }
                assertThat(writer.put(Samples.five().get(3))).isEqualTo(Put.NEW);
                writer.commit("back");
            }
            assertThat(found(everything())).containsExactly(1, 2, 3, 4, 5);
            assertThat(archive.removed(id(4))).isEmpty();
        }
    }

    @Test
    void theNewestVersionIsSearchedAndTheOthersKeepTheirAddress() {
        try (ArchiveWriter writer = archive.writer()) {
            writer.supersede(id(1), id(2));
            writer.supersede(id(2), id(3));
            writer.commit("versions");
        }
        assertThat(found(word("mali"))).containsExactly(3);
        assertThat(archive.search(first(everything(), 0)).total()).isEqualTo(new Total.Exactly(3));
        assertThat(archive.find(id(1)).orElseThrow().supersededBy()).as("the newest").isEqualTo(id(3));
        assertThat(archive.find(id(3)).orElseThrow().supersededBy()).isNull();
        for (int version = 1; version <= 3; version++) {
            assertThat(archive.versions(id(version)))
                    .extracting(Samples::number)
                    .containsExactly(1, 2, 3);
        }
        assertThat(archive.versions(id(4))).isEmpty();
        try (ArchiveWriter writer = archive.writer()) {
            List<Integer> published = new ArrayList<>();
            writer.supersede(id(1), null);
            writer.published(
                    "http://lemonde.fr/afrique/mali-coup/", filed -> published.add(Samples.number(filed.article())));
            assertThat(published).containsExactly(1);
            writer.supersede(id(1), id(2));
            published.clear();
            writer.published("http://lemonde.fr/afrique/mali-coup/", filed -> published.add(Samples.number(filed.article())));
            assertThat(published).as("1 is superseded").isEmpty();
            List<Integer> there = new ArrayList<>();
            writer.at("samples/1.txt", filed -> there.add(Samples.number(filed.article())));
            assertThat(there).containsExactly(1);
            writer.supersede(id(2), null);
            writer.supersede(id(3), id(2));
            writer.commit("back");
        }
        assertThat(found(word("mali"))).containsExactly(2);
        try (ArchiveWriter writer = archive.writer()) {
            writer.leave(id(2), "samples/2.txt", "Its file is gone.");
            writer.commit("gone");
        }
        assertThat(found(word("mali"))).as("their newer version is gone").containsExactly(1, 3);
        assertThat(archive.versions(id(1))).isEmpty();
    }

    @Test
    void aLaterArticleThatIsACopyOfTwoStoriesMakesThemOne() {
        try (ArchiveWriter writer = archive.writer()) {
            writer.put(new Sample(6, "Six").body("Copied.").fingerprint(77, 64).made());
            writer.put(new Sample(7, "Seven").body("Copied too.").fingerprint(79, 64).made());
            writer.commit("apart");
        }
        assertThat(found(new Query.Story(id(6).value(), AT))).containsExactly(6);
        try (ArchiveWriter writer = archive.writer()) {
            writer.put(new Sample(8, "Eight").body("Half of each.").halves(77, 79).made());
            writer.commit("joined");
        }
        for (int number = 6; number <= 8; number++) {
            assertThat(found(new Query.Story(id(number).value(), AT))).containsExactly(6, 7, 8);
        }
        try (ArchiveWriter writer = archive.writer()) {
            writer.put(new Sample(9, "Nine").body("Copied again.").fingerprint(79, 60).made());
            writer.commit("nine");
        }
        assertThat(found(new Query.Story(id(6).value(), AT))).as("what was joined stays joined").containsExactly(6, 7, 8, 9);
        assertThat(archive.search(Ask.of(everything()).stories().made()).stories()).isEqualTo(5);
    }

    @Test
    void whatWasNotCommittedIsGone() {
        try (ArchiveWriter writer = archive.writer()) {
            writer.put(new Sample(6, "Six").body("Sixth.").made());
            writer.leave(id(2), "samples/2.txt", "Its file is gone.");
            assertThat(found(everything())).containsExactly(1, 2, 3, 4, 5);
        }
        assertThat(archive.checkpoint()).isEqualTo("five");
        reopen();
        assertThat(found(everything())).containsExactly(1, 2, 3, 4, 5);
        try (ArchiveWriter writer = archive.writer()) {
            assertThat(writer.put(new Sample(6, "Six").body("Sixth.").made())).isEqualTo(Put.NEW);
            writer.commit("six");
        }
        assertThat(archive.checkpoint()).isEqualTo("six");
        assertThat(found(everything())).containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void aSecondWriterIsRefused() {
        try (ArchiveWriter writer = archive.writer()) {
            writer.put(new Sample(6, "Six").body("Sixth.").made());
            assertThatThrownBy(archive::writer)
                    .isInstanceOf(ArchiveException.class)
                    .hasMessageContaining("being written by another Dateline");
            writer.commit("six");
        }
        archive.writer().close();
    }

    @Test
    void oldVersionsAreFoundByIdOnly() {
        Article old = new Sample(6, "Sixth edition").body("Mali once.").made().withSupersededBy(id(1));
        try (ArchiveWriter writer = archive.writer()) {
            writer.put(old);
            writer.commit("old");
        }
        assertThat(found(word("mali"))).containsExactly(1, 2, 3);
        assertThat(archive.search(first(everything(), 0)).total()).isEqualTo(new Total.Exactly(5));
        assertThat(archive.find(id(6))).contains(old);
        assertThat(archive.stats().articles()).isEqualTo(5);
    }
}
