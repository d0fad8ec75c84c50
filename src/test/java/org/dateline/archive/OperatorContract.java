package org.dateline.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.archive.Samples.AT;
import static org.dateline.archive.Samples.all;
import static org.dateline.archive.Samples.in;
import static org.dateline.archive.Samples.near;
import static org.dateline.archive.Samples.phrase;
import static org.dateline.archive.Samples.word;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.dateline.query.Facet;
import org.dateline.query.Query;
import org.dateline.query.Query.NameField;
import org.dateline.query.Query.Part;
import org.dateline.query.Query.Unit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What each operator finds. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class OperatorContract extends ArchiveFixture {
    @Override
    protected boolean onlyReads() {
        return true;
    }

    @AfterAll
    @Override
    protected void closeShared() throws IOException {
        super.closeShared();
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
}
