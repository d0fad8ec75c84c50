package org.dateline.annotate.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.dateline.article.Body;
import org.dateline.article.Entity;
import org.junit.jupiter.api.Test;

/** Old telegrams and headlines in capitals. People and organisations are invented. */
class ShoutedTextTest {
    private static final EntityFinder FINDER = new EntityFinder();

    private static List<String> found(String title, String body) {
        return FINDER.find(title, Body.ofText(body), "en").stream()
                .map(entity -> entity.type().label() + " " + entity.name() + " " + entity.count())
                .toList();
    }

    @Test
    void aTelegramNamesWhatListsAndTitlesBearOut() {
        String body = """
                SAN SALVADOR, 3 JAN 90 -- THE NORTHERN VALLEYS FARMERS UNION (NVFU) REPORTED THAT
                PRESIDENT ALFREDO QUINTANILLA MET MR. DOUMBARA IN PARIS ON MONDAY. QUINTANILLA SAID
                THAT THE UN AND THE RED CROSS HAD BEEN ASKED TO HELP PEASANTS WHO WERE WOUNDED
                DURING CLASHES NEAR NEW YORK. THE ZORBIANS WERE GONE.""";
        assertThat(found("", body))
                .containsExactlyInAnyOrder(
                        "person Alfredo Quintanilla 2",
                        "person Doumbara 1",
                        "organization Northern Valleys Farmers Union 2",
                        "organization United Nations 1",
                        "organization Red Cross 1",
                        "place San Salvador 1",
                        "place Paris 1",
                        "place New York 1");
    }

    @Test
    void aHeadlineInCapitalsNamesWhatItsTextDoes() {
        String body = "Fatima Elwani opened a school in Oran. People of Oran came to see Elwani.";
        assertThat(found("FATIMA ELWANI OPENS SCHOOL IN ORAN", body))
                .containsExactly("person Fatima Elwani 3", "place Oran 3");
        assertThat(found("", "FATIMA ELWANI OPENS SCHOOL IN ORAN\n\n" + body))
                .containsExactly("person Fatima Elwani 3", "place Oran 3");
    }

    @Test
    void capitalsAloneAreNoNames() {
        assertThat(found("TERMS AND CONDITIONS APPLY", "READ MORE ABOUT THIS STORY\n\nSIGN UP FOR OUR NEWSLETTER NOW"))
                .isEmpty();
        assertThat(found("", "THE GRIMBLE WOBBLED WHEN THE SNARFLE CAME.")).isEmpty();
    }

    @Test
    void mentionsStandWhereTheTextHasThem() {
        String body = "THE MAYOR OF NEW YORK, MR. JOHN HALLORAN, WENT TO PARIS.";
        Entity person = FINDER.find("", Body.ofText(body), "en").getFirst();
        assertThat(person.name()).isEqualTo("John Halloran");
        assertThat(person.mentions())
                .singleElement()
                .satisfies(span ->
                        assertThat(body.substring(span.from(), span.to())).isEqualTo("JOHN HALLORAN"));
    }

    @Test
    void restoringMovesNoCharacter() {
        Random random = new Random(5);
        String signs = "ABE ZİßÉß'’.-()[]\n  USTHE";
        for (int n = 0; n < 3_000; n++) {
            StringBuilder text = new StringBuilder("Some PROSE of Ours.\n");
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            String written = text.toString();
            String restored =
                    new TrueCasing(written, new ShoutedLines(written), NameLexicon.shipped(), true).restored();
            assertThat(restored).hasSameSizeAs(written);
            assertThat(restored.toUpperCase(Locale.ROOT)).isEqualTo(written.toUpperCase(Locale.ROOT));
        }
    }
}
