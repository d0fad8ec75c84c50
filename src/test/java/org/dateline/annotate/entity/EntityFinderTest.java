package org.dateline.annotate.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.Body;
import org.dateline.article.Entity;
import org.junit.jupiter.api.Test;

/** Names of people and organisations here are invented. */
class EntityFinderTest {
    private static final EntityFinder FINDER = new EntityFinder();

    @Test
    void findsExactSpansWithoutTitlesAndPossessives() {
        String body = "Colonel Moussa Traboré met Mrs Helen Ashworth’s lawyer in Nairobi on Tuesday.";

        assertThat(FINDER.find("", Body.ofText(body), "en"))
                .map(entity -> entity.type() + " " + entity.name() + " " + forms(entity, body))
                .containsExactly(
                        "PERSON Moussa Traboré [Moussa Traboré]",
                        "PERSON Helen Ashworth [Helen Ashworth]",
                        "PLACE Nairobi [Nairobi]");
    }

    @Test
    void countsSurnamesAndTitledFormsForTheOnlyFullNameThatFits() {
        String body = "Defence Minister Karim Doumbara arrived in Cairo on Monday. Doumbara said talks went well.\n\n"
                + "“We agree,” Mr Doumbara added. Colonel Doumbara will leave on Friday.";

        Entity person = only(Entity.Type.PERSON, "Egypt hosts Doumbara", body);

        assertThat(person.name()).isEqualTo("Karim Doumbara");
        assertThat(person.count()).isEqualTo(5);
        assertThat(forms(person, body)).containsExactly("Karim Doumbara", "Doumbara", "Doumbara", "Doumbara");
    }

    @Test
    void leavesASurnameAloneWhenTwoFullNamesFit() {
        String body = "Anna Fairbanks met her brother Peter Fairbanks in Paris. Fairbanks said that they would stay.";

        assertThat(names(Entity.Type.PERSON, "", body))
                .containsExactlyInAnyOrder("Anna Fairbanks", "Peter Fairbanks", "Fairbanks");
    }

    @Test
    void tiesAnAcronymToTheNameInFrontOfIt() {
        String body = "The Northern Fisheries Protection Agency (NFPA) fined two ships. The NFPA said that both had "
                + "fished in a closed zone. An NFPA officer was hurt.";

        Entity agency = only(Entity.Type.ORGANIZATION, "", body);

        assertThat(agency.name()).isEqualTo("Northern Fisheries Protection Agency");
        assertThat(agency.count()).isEqualTo(4);
        assertThat(forms(agency, body)).containsExactly("Northern Fisheries Protection Agency", "NFPA", "NFPA", "NFPA");
    }

    @Test
    void companyFormsAndArticlesDoNotPartOrganisations() {
        String body =
                "Halvorsen Shipping Ltd. bought two ferries in Bergen. Halvorsen Shipping has 40 ships, said John "
                        + "Meade of Halvorsen Shipping Ltd.";

        assertThat(FINDER.find("", Body.ofText(body), "en").stream()
                        .filter(entity -> entity.type() == Entity.Type.ORGANIZATION)
                        .map(Entity::count))
                .containsExactly(3);
    }

    @Test
    void takesTheNameAfterAGroupForAnOrganisation() {
        String body = "The mercenary group Kessler sent fighters to Bangui. A man of Kessler was seen in the market.";

        Entity group = only(Entity.Type.ORGANIZATION, "", body);

        assertThat(group.name()).isEqualTo("Kessler");
        assertThat(group.count()).isEqualTo(2);
    }

    @Test
    void readsDaysJobsAndCommonWordsAsNoNames() {
        String body = "Read More\n\nHowever, the Minister said on Monday that the President would come in March. "
                + "Yesterday the Prime Minister was ill.";

        assertThat(FINDER.find("", Body.ofText(body), "en")).isEmpty();
    }

    @Test
    void takesNamesOfAHeadlineInCapitalsFromTheBody() {
        String body = "Fatima Elwani opened a school in Khartoum. Elwani is a teacher from Khartoum.";

        List<Entity> found = FINDER.find("FATIMA ELWANI OPENS SCHOOL IN KHARTOUM", Body.ofText(body), "en");

        assertThat(found)
                .map(entity -> entity.name() + " " + entity.count() + " "
                        + entity.mentions().size())
                .containsExactly("Fatima Elwani 3 2", "Khartoum 3 2");
    }

    @Test
    void findsInFrenchOnlyWhatSomethingBearsOut() {
        String body = "Le ministre Jean Kaboré est arrivé à Dakar lundi. Les habitants de la Ville l'attendaient. "
                + "Selon M. Kaboré, le Projet avance.";

        assertThat(FINDER.find("", Body.ofText(body), "fr"))
                .map(entity -> entity.type() + " " + entity.name() + " " + entity.count())
                .containsExactly("PERSON Jean Kaboré 2", "PLACE Dakar 1");
    }

    @Test
    void findsNothingWhereThereAreNoCapitals() {
        assertThat(FINDER.find("", Body.ofText("وصل الوزير إلى القاهرة يوم الاثنين وتحدث مع الرئيس."), "ar"))
                .isEmpty();
        assertThat(FINDER.find("", Body.ofText(""), null)).isEmpty();
    }

    @Test
    void aNameGoesOnOverTheLineEndsOfWireCopy() {
        String body =
                "The harbour town of Bergen was quiet on Monday when the Northern\nFisheries Protection Agency sent its "
                        + "two ships to the north of it,\nwhich nobody in the offices of the port had been told about, said Karim\n"
                        + "Doumbara, who had waited for them since the early morning in the rain.\n    Nobody was hurt.";

        assertThat(FINDER.find("", Body.ofText(body), "en"))
                .map(entity -> entity.type() + " " + entity.name())
                .containsExactlyInAnyOrder(
                        "PERSON Karim Doumbara", "ORGANIZATION Northern Fisheries Protection Agency", "PLACE Bergen");
    }

    @Test
    void headlinesOnLinesOfTheirOwnStayApart() {
        String body = "Storm closes port of Bergen\n\nKarim Doumbara waited for the ferry.\n\nNairobi";

        assertThat(names(Entity.Type.PERSON, "", body)).containsExactly("Karim Doumbara");
        assertThat(names(Entity.Type.PLACE, "", body)).containsExactlyInAnyOrder("Bergen", "Nairobi");
    }

    @Test
    void callsTheWellKnownByOneName() {
        String body =
                "The U.N. and the World Health Organisation met in Kiev. The UN agreed; the WHO did not, and Moammar "
                        + "Gadhafi stayed away.";

        assertThat(FINDER.find("", Body.ofText(body), "en"))
                .map(entity -> entity.type() + " " + entity.name() + " " + entity.count())
                .containsExactlyInAnyOrder(
                        "ORGANIZATION United Nations 2",
                        "ORGANIZATION World Health Organization 2",
                        "PLACE Kyiv 1",
                        "PERSON Muammar Gaddafi 1");
    }

    @Test
    void theEuropeanUnionIsAnOrganisation() {
        assertThat(names(
                        Entity.Type.ORGANIZATION,
                        "",
                        "The EU fined the company, and NATO agreed with the United Nations."))
                .containsExactlyInAnyOrder("European Union", "NATO", "United Nations");
    }

    @Test
    void aWordWithTheInitialsOrTheFirstWordOfAnOrganisationIsThatOrganisation() {
        String body =
                "Halvorsen Shipping Ltd. bought two ferries. Nobody at Halvorsen would say more, but the Baltic Ferry "
                        + "Company was pleased. A man of BFC said so.";

        assertThat(FINDER.find("", Body.ofText(body), "en"))
                .map(entity -> entity.type() + " " + entity.name() + " " + entity.count())
                .containsExactlyInAnyOrder(
                        "ORGANIZATION Halvorsen Shipping Ltd. 2", "ORGANIZATION Baltic Ferry Company 2");
    }

    @Test
    void kindsOfInstitutionAreNoNames() {
        assertThat(names(
                        Entity.Type.ORGANIZATION,
                        "",
                        "The District Court heard the Police Department of the town on Monday."))
                .doesNotContain("District Court", "State", "United");
    }

    @Test
    void outsideEnglishTheCountryBeforeANameIsNoPartOfIt() {
        String body = "Rais wa Kenya alikutana na mchezaji wa Ureno Cristiano Ronaldo mjini Nairobi.";

        assertThat(FINDER.find("", Body.ofText(body), "sw"))
                .map(entity -> entity.type() + " " + entity.name())
                .contains("PLACE Nairobi")
                .noneMatch(name -> name.contains("Ureno"));
    }

    private static Entity only(Entity.Type type, String title, String body) {
        List<Entity> found = FINDER.find(title, Body.ofText(body), "en").stream()
                .filter(entity -> entity.type() == type)
                .toList();
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private static List<String> names(Entity.Type type, String title, String body) {
        return FINDER.find(title, Body.ofText(body), "en").stream()
                .filter(entity -> entity.type() == type)
                .map(Entity::name)
                .toList();
    }

    private static List<String> forms(Entity entity, String body) {
        return entity.mentions().stream()
                .map(span -> body.substring(span.from(), span.to()))
                .toList();
    }
}
