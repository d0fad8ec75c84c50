package org.dateline.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OffersTest {
    private static Offer offer(int number, boolean chosen) {
        return new Offer("Headline " + number, "h" + number, number / 100.0, chosen);
    }

    @Test
    void tenByFallingLikelihood() {
        List<Offer> all =
                IntStream.range(0, 15).mapToObj(i -> offer(i, i == 14)).toList();
        assertThat(new Offers(all, List.of()).titles())
                .extracting(Offer::value)
                .containsExactly(
                        "Headline 14",
                        "Headline 13",
                        "Headline 12",
                        "Headline 11",
                        "Headline 10",
                        "Headline 9",
                        "Headline 8",
                        "Headline 7",
                        "Headline 6",
                        "Headline 5");
    }

    @Test
    void whatTheRulesChoseIsAmongThemHoweverUnlikely() {
        List<Offer> all = IntStream.range(0, 15).mapToObj(i -> offer(i, i == 1)).toList();
        Offers offers = new Offers(List.of(), all);
        assertThat(offers.bylines()).hasSize(11).last().isEqualTo(offer(1, true));
        assertThat(new Offers(List.of(), offers.bylines())).isEqualTo(offers);
    }
}
