package org.dateline.extract.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class BoostedTreesTest {
    @Test
    void theSumOfTheLeavesIsTheLogOdds() {
        BoostedTrees trees = BoostedTrees.of(List.of("2 0 1.5 -1 -2 -2 3", "1 0.5"));
        assertThat(trees.probability(new float[] {1.5f})).isCloseTo(1 / (1 + Math.exp(1.5)), within(1e-6));
        assertThat(trees.probability(new float[] {1.6f})).isCloseTo(1 / (1 + Math.exp(-3.5)), within(1e-6));
    }

    @Test
    void aChoiceSharesTheLikelihoodAmongRivalsAndNone() {
        BoostedTrees trees = BoostedTrees.of(List.of("2 0 1.5 -1 -2 0 3"));
        double[] choice = trees.choice(List.of(new float[] {1}, new float[] {2}, new float[] {1}));
        double all = 1 + 1 + Math.exp(3) + 1;
        assertThat(choice).containsExactly(new double[] {1 / all, Math.exp(3) / all, 1 / all}, within(1e-9));
        assertThat(trees.choice(List.of())).isEmpty();
    }

    @Test
    void whatIsWrittenReadsTheSame() {
        List<String> lines = List.of("3 4 0.25 1 -1 7 -3 -2 -3 0.125 -0.5 2");
        assertThat(BoostedTrees.of(lines).lines()).isEqualTo(lines);
    }

    @Test
    void theShippedModelKnowsTheFeaturesThatAreComputed() {
        Document page = HtmlPage.parse("<title>Floods</title><p>Three towns were cut off by floods on Friday.</p>");
        List<String> names = HtmlBody.features(HtmlBody.blocks(page), "Floods", HtmlMetadata.of(page))
                .all()
                .getFirst()
                .names();
        assertThat(PageModel.blocks().features()).isEqualTo(names);
    }

    @Test
    void theOtherShippedModelsKnowTheFeaturesThatAreComputed() {
        Document page = HtmlPage.parse("<title>Floods</title><meta name=author content='Jane Doe'><h1>Floods</h1>"
                + "<time>3 June 2023</time><p>Three towns were cut off by floods on Friday.</p>");
        HtmlArticle.Gathered gathered = HtmlArticle.gather(page, null);
        assertThat(gathered.days().getFirst().features().names())
                .isEqualTo(PageModel.dates().features());
        assertThat(gathered.authors().getFirst().features().names())
                .isEqualTo(PageModel.authors().features());
        HtmlMetadata metadata = HtmlMetadata.of(page);
        assertThat(TitleEvidence.of(page, metadata)
                        .titles()
                        .getFirst()
                        .features()
                        .names())
                .isEqualTo(PageModel.titles().features());
    }
}
