package org.dateline.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BlockChoiceTest {
    private static String kept(String html, double... likelihoods) {
        List<PageBlock> blocks = HtmlBlocks.placed(HtmlPage.parse(html).body());
        assertThat(blocks).hasSameSizeAs(likelihoods);
        return BlockChoice.of(blocks, likelihoods, 0.6).toString();
    }

    @Test
    void aListIsKeptOrLeftWhole() {
        String list = "<p>Text</p><ul><li>One</li><li>Two</li><li>Three</li></ul>";
        assertThat(kept(list, 0.9, 0.9, 0.4, 0.8)).isEqualTo("{0, 1, 2, 3}");
        assertThat(kept(list, 0.9, 0.1, 0.7, 0.2)).isEqualTo("{0}");
    }

    @Test
    void aHoleBetweenBlocksOfOneElementIsFilled() {
        assertThat(kept("<div><p>One</p><p>Two</p><p>Three</p></div>", 0.9, 0.4, 0.9))
                .isEqualTo("{0, 1, 2}");
        assertThat(kept("<div><p>One</p><p>Two</p><p>Three</p></div>", 0.9, 0.2, 0.9))
                .isEqualTo("{0, 2}");
        assertThat(kept("<p>One</p><div><p>Two</p></div><p>Three</p>", 0.9, 0.4, 0.9))
                .isEqualTo("{0, 2}");
    }

    @Test
    void aCaptionWithinTheTextIsKeptOnLittleEvidence() {
        String figure = "<p>One</p><figure><figcaption>A flooded street.</figcaption></figure><p>Two</p>";
        assertThat(kept(figure, 0.9, 0.2, 0.9)).isEqualTo("{0, 1, 2}");
        assertThat(kept(figure, 0.9, 0.2, 0.1)).isEqualTo("{0}");
    }
}
