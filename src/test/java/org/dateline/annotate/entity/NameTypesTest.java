package org.dateline.annotate.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.Body;
import org.junit.jupiter.api.Test;

/** What a name is, by what stands around it and by what else its text names. People and organisations are invented. */
class NameTypesTest {
    private static final EntityFinder FINDER = new EntityFinder();

    private static List<String> found(String body) {
        return found(body, "en");
    }

    private static List<String> found(String body, String language) {
        return FINDER.find("", Body.ofText(body), language).stream()
                .map(entity -> entity.type().label() + " " + entity.name() + " " + entity.count())
                .toList();
    }

    @Test
    void whoSomebodyIsStandsBehindTheComma() {
        assertThat(found("In 2020 the European Union froze the assets of Salem Qaddour, a Libyan businessman who had "
                        + "represented the workshop in West Africa."))
                .contains("person Salem Qaddour 1")
                .doesNotContain("organization Salem Qaddour 1");
        assertThat(found("Two ferries were sold by Halvorsen Shipping Ltd, a company of the man from Bergen."))
                .contains("organization Halvorsen Shipping Ltd 1");
    }

    @Test
    void ownerAndOwnedAreTwoNames() {
        assertThat(found("Jim Smith of the Justice Department’s Criminal Division said that St. John's University"
                        + " was closed."))
                .containsExactlyInAnyOrder(
                        "person Jim Smith 1",
                        "organization Justice Department 1",
                        "organization Criminal Division 1",
                        "organization St. John's University 1");
    }

    @Test
    void aTextThatLostItsApostrophesIsReadAlike() {
        String prose = "He said so again and again to all of them in the long end of it. ".repeat(7);
        assertThat(found(prose + "Jim Smith of the Justice Departments Tax Division spoke."))
                .containsExactlyInAnyOrder(
                        "person Jim Smith 1", "organization Justice Department 1", "organization Tax Division 1");
        assertThat(found(prose + "It’s what Jim Smith of the HM Courts Service said."))
                .contains("organization HM Courts Service 1");
    }

    @Test
    void districtsOfCourtsArePlaces() {
        assertThat(found("A jury in the Eastern District of Virginia met on Monday."))
                .containsExactly("place Eastern District of Virginia 1");
    }

    @Test
    void whatIsGoneToIsAPlace() {
        assertThat(found(
                        "The rail link from Alice Springs to Darwin was opened. Darwin was hot, and Darwin was proud."))
                .contains("place Darwin 3");
        assertThat(found("Charles Darwin was born in Shrewsbury. In Darwin a city has his name."))
                .contains("person Charles Darwin 2");
    }

    @Test
    void inAReportOfFootballATownIsItsClub() {
        assertThat(found("Chelsea beat Arsenal in the Premier League. Chelsea had not won since May."))
                .contains("organization Chelsea 2");
        assertThat(found("She lives in Chelsea and works in London.")).contains("place Chelsea 1");
    }

    @Test
    void aReportOpensWithItsPlace() {
        assertThat(found("SADAKHLO, Georgia, 4 May — The border was closed on Monday."))
                .contains("place Sadakhlo 1")
                .noneMatch(name -> name.startsWith("organization"));
    }

    @Test
    void aBillIsNobody() {
        assertThat(found("The Gender Recognition Reform (Scotland) Bill was passed. The Retained EU Law Bill was not."))
                .noneMatch(name -> name.startsWith("person"));
    }

    @Test
    void prefixesOfALanguageAreNoPartOfAName() {
        assertThat(found("Masangano evashandi anoti reZimbabwe Congress of Trade Unions haasi kufara.", "sn"))
                .contains("organization Zimbabwe Congress of Trade Unions 1");
        assertThat(found("Iqela lidlale neNew Zealand emidlalweni.", "xh")).contains("place New Zealand 1");
    }

    @Test
    void aWordThatOnlyBeginsSentencesIsNoPlace() {
        assertThat(found("Aba bantu bategerezwa kwumva. \nAba bagore 100 bari muri Nairobi.", "rn"))
                .doesNotContain("place Aba 2")
                .contains("place Nairobi 1");
    }

    @Test
    void aNameHasOneTypeInAText() {
        String body = "The court in Oslo heard Kirsten Dalby Tveit. Mr Smith met Kirsten Dalby Tveit in Oslo.\n\n"
                + "The lawyer of Kirsten Dalby Tveit said: \"Kirsten Dalby Tveit is well.\" Kirsten Dalby Tveit won.";
        assertThat(found(body).stream().filter(name -> name.contains("Tveit"))).hasSize(1);
    }
}
