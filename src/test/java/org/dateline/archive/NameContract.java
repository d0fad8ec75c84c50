package org.dateline.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.archive.Samples.everything;
import static org.dateline.archive.Samples.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.dateline.archive.Samples.Ask;
import org.dateline.archive.Samples.Sample;
import org.dateline.article.Article;
import org.dateline.article.Entity;
import org.dateline.query.Facet;
import org.dateline.query.Query;
import org.dateline.query.Query.NameField;
import org.dateline.query.SearchRequest;
import org.dateline.result.FacetCount;
import org.dateline.result.Suggestion;
import org.dateline.text.NameKey;
import org.junit.jupiter.api.Test;

/** Spellings of one name are one value: counted, chosen, excluded, looked up and offered together, shown as most write it. */
public abstract class NameContract extends ArchiveFixture {
    private static final List<String> JOSE = List.of("José Peña", "Jose Pena", "JOSÉ PEÑA", "José Peña", "Jose Pena");
    private static final List<String> ASSAD =
            List.of("Bashar Al-Assad", "Bashar al Assad", "Bashar al-Assad", "Bashar al-Assad", "Bashar al Assad");
    private static final List<String> STEEL =
            List.of("U.S. Steel", "US Steel", "U. S. Steel", "US Steel", "U.S. Steel Canada");

    @Override
    protected List<Article> articles() {
        return IntStream.range(0, 5)
                .mapToObj(i -> new Sample(i + 1, "Of names")
                        .body(i < 3 ? "Early." : "Late.")
                        .date("2023-06-0" + (9 - i))
                        .entity(Entity.Type.PERSON, JOSE.get(i))
                        .entity(Entity.Type.PERSON, ASSAD.get(i))
                        .entity(Entity.Type.ORGANIZATION, STEEL.get(i))
                        .entity(i == 0 ? Entity.Type.ORGANIZATION : Entity.Type.PLACE, i == 0 ? "jose pena" : "Peña")
                        .made())
                .toList();
    }

    @Test
    void spellingsAreCountedAsOne() {
        Ask ask = Ask.of(everything())
                .count(Facet.PERSON, 10)
                .count(Facet.ORGANIZATION, 10)
                .count(Facet.PLACE, 10);
        Map<Facet, List<FacetCount>> counts = archive.search(ask.made()).facets();
        // Of two spellings that are as frequent the first in order is shown.
        assertThat(shown(counts.get(Facet.PERSON))).containsExactly("Bashar al Assad 5/5", "Jose Pena 5/5");
        assertThat(shown(counts.get(Facet.ORGANIZATION)))
                .as("a person of that name is another")
                .containsExactly("US Steel 4/4", "jose pena 1/1", "U.S. Steel Canada 1/1");
        assertThat(shown(counts.get(Facet.PLACE))).as("no surname joins").containsExactly("Peña 4/4");
    }

    @Test
    void theFormThatTheCountedArticlesWriteIsShown() {
        Ask early = Ask.of(word("early")).count(Facet.PERSON, 10).count(Facet.ORGANIZATION, 1);
        Map<Facet, List<FacetCount>> counts = archive.search(early.made()).facets();
        assertThat(shown(counts.get(Facet.PERSON))).containsExactly("Bashar Al-Assad 3/3", "JOSÉ PEÑA 3/3");
        assertThat(shown(counts.get(Facet.ORGANIZATION))).containsExactly("U. S. Steel 3/3");
    }

    @Test
    void anySpellingChoosesAndExcludesAll() {
        for (String spelling : List.of("José Peña", "jose pena", "JOSE  PEÑA", "Jose-Pena")) {
            Ask ask = Ask.of(everything()).filter(Facet.PERSON, List.of(spelling), List.of());
            assertThat(numbers(archive.search(ask.made()))).as(spelling).containsExactly(1, 2, 3, 4, 5);
        }
        Ask without = Ask.of(everything())
                .filter(Facet.ORGANIZATION, List.of(), List.of("u.s. steel"))
                .count(Facet.ORGANIZATION, 5)
                .count(Facet.PERSON, 1);
        var result = archive.search(without.made());
        assertThat(numbers(result)).containsExactly(5);
        assertThat(shown(result.facets().get(Facet.ORGANIZATION)))
                .containsExactly("US Steel 4/4 excluded", "jose pena 1/1", "U.S. Steel Canada 1/1");
        assertThat(shown(result.facets().get(Facet.PERSON))).containsExactly("Bashar al Assad 1/1");
    }

    @Test
    void aChosenNameThatNothingHasIsShownAsTyped() {
        Ask ask = Ask.of(word("nowhere"))
                .filter(Facet.PERSON, List.of("JOSE Peña"), List.of("No-One"))
                .count(Facet.PERSON, 5);
        assertThat(shown(archive.search(ask.made()).facets().get(Facet.PERSON)))
                .containsExactly("JOSE Peña 0/0 selected", "No-One 0/0 excluded");
    }

    @Test
    void aNameThatIsTypedFindsItsSpellings() {
        assertThat(found(named(NameField.PERSON, "Jose Peña"))).containsExactly(1, 2, 3, 4, 5);
        assertThat(found(named(NameField.PERSON, "bashar al-assad"))).containsExactly(1, 2, 3, 4, 5);
        assertThat(found(named(NameField.ORGANIZATION, "US Steel"))).containsExactly(1, 2, 3, 4, 5);
        assertThat(found(named(NameField.PLACE, "Jose Pena"))).isEmpty();
    }

    private static Query named(NameField field, String words) {
        return new Query.Named(field, words, Samples.AT);
    }

    @Test
    void valuesAndCompletionsAreNames() {
        SearchRequest within = Ask.of(everything()).made();
        assertThat(shown(archive.values(Facet.PERSON, "pen", within, 5))).containsExactly("Jose Pena 5/5");
        assertThat(shown(archive.values(Facet.PERSON, "AL-AS", within, 5))).containsExactly("Bashar al Assad 5/5");
        assertThat(shown(archive.values(Facet.ORGANIZATION, "u.s. st", within, 5)))
                .containsExactly("US Steel 4/4", "U.S. Steel Canada 1/1");
        assertThat(archive.suggest("peñ", 5))
                .contains(new Suggestion("person", "Jose Pena", "person:\"Jose Pena\"", 5))
                .filteredOn(suggestion -> suggestion.kind().equals("person"))
                .hasSize(1);
        assertThat(archive.suggest("us ste", 5))
                .extracting(Suggestion::text)
                .startsWith("US Steel")
                .doesNotContain("U. S. Steel", "U.S. Steel");
    }

    @Test
    void aRareNameIsShownAsMostWriteIt() {
        try (ArchiveWriter writer = archive.writer()) {
            for (int n = 11; n < 14; n++) {
                Sample sample = new Sample(n, "Crowded").body("Crowded.");
                for (int i = 0; i < 150; i++) {
                    sample.entity(Entity.Type.PERSON, "Common " + Integer.toString(i + 1_000, 36));
                }
                writer.put(sample.entity(Entity.Type.PERSON, n == 11 ? "A-Rare" : "À Rare")
                        .made());
            }
            writer.commit("crowd");
        }
        Ask ask = Ask.of(word("crowded"))
                .filter(Facet.PERSON, List.of("a rare"), List.of())
                .count(Facet.PERSON, 1);
        assertThat(shown(archive.search(ask.made()).facets().get(Facet.PERSON))).containsExactly("À Rare 3/3 selected");
    }

    @Test
    void countsAreThoseOfAFullCount() {
        Random random = new Random(7);
        List<String> spellings =
                List.of("Ana-Lía", "Ana Lia", "ANA LIA", "ana-lia", "O'Neil", "ONeil", "O’NEIL", "Bo", "BO", "Bó");
        List<Article> many = new ArrayList<>();
        for (int n = 11; n < 131; n++) {
            Sample sample = new Sample(n, "Many").body(n % 3 == 0 ? "Third." : "Other.");
            for (int i = random.nextInt(4); i > 0; i--) {
                sample.entity(Entity.Type.PERSON, spellings.get(random.nextInt(spellings.size())));
            }
            many.add(sample.made());
        }
        try (ArchiveWriter writer = archive.writer()) {
            many.forEach(writer::put);
            writer.commit("many");
        }
        for (String text : List.of("third", "other")) {
            Map<String, Map<String, Integer>> expected = new TreeMap<>();
            for (Article article : many) {
                if (article.body().text().toLowerCase(java.util.Locale.ROOT).startsWith(text)) {
                    Map<String, String> first = new TreeMap<>();
                    article.annotations()
                            .entities()
                            .forEach(entity -> first.putIfAbsent(NameKey.of(entity.name()), entity.name()));
                    first.forEach((key, name) ->
                            expected.computeIfAbsent(key, k -> new TreeMap<>()).merge(name, 1, Integer::sum));
                }
            }
            List<FacetCount> counts = archive.search(
                            Ask.of(word(text)).count(Facet.PERSON, 100).made())
                    .facets()
                    .get(Facet.PERSON);
            assertThat(counts).hasSameSizeAs(expected.keySet());
            for (FacetCount count : counts) {
                Map<String, Integer> forms = expected.get(NameKey.of(count.value()));
                int most = forms.values().stream()
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElseThrow();
                assertThat(count.count())
                        .isEqualTo(forms.values().stream()
                                .mapToInt(Integer::intValue)
                                .sum());
                assertThat(forms.get(count.value())).as(count.value()).isEqualTo(most);
                Ask chosen = Ask.of(word(text)).filter(Facet.PERSON, List.of(count.value()), List.of());
                assertThat(archive.search(chosen.made()).total().count()).isEqualTo(count.count());
            }
        }
    }
}
