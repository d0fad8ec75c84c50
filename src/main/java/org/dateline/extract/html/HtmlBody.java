package org.dateline.extract.html;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.dateline.extract.text.TextBlock;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Finds the text of a page's article: every block of the page is described by numbers, and those that are likely enough to
 * belong to the article are kept, in order.
 */
final class HtmlBody {
    private final List<PageBlock> blocks;
    private final BitSet kept;
    private final int headline;

    private HtmlBody(List<PageBlock> blocks, BitSet kept, int headline) {
        this.blocks = blocks;
        this.kept = kept;
        this.headline = headline;
    }

    /** The blocks of a page and which of them are the article. The tree is not changed. */
    static HtmlBody of(Document page, @Nullable String title, HtmlMetadata metadata) {
        List<PageBlock> blocks = blocks(page);
        BlockFeatures features = features(blocks, title, metadata);
        PageModel model = PageModel.blocks();
        double[] likelihoods = features.all().stream()
                .mapToDouble(vector -> model.probability(vector))
                .toArray();
        double most = Arrays.stream(likelihoods).max().orElse(0);
        double threshold = Math.min(model.threshold(), most * 0.8);
        BitSet kept = BlockChoice.of(blocks, likelihoods, threshold);
        return new HtmlBody(blocks, kept, features.headline());
    }

    /** All blocks of a page. */
    static List<PageBlock> blocks(Document page) {
        return HtmlBlocks.placed(page.body());
    }

    static BlockFeatures features(List<PageBlock> blocks, @Nullable String title, HtmlMetadata metadata) {
        return new BlockFeatures(
                blocks,
                title,
                metadata.jsonLd().body(),
                metadata.meta("og:description", "description", "twitter:description"));
    }

    List<PageBlock> blocks() {
        return blocks;
    }

    boolean isKept(int block) {
        return kept.get(block);
    }

    /** The first block of the article, or -1. */
    int first() {
        return kept.nextSetBit(0);
    }

    /** The last block of the article, or -1. */
    int last() {
        return kept.length() - 1;
    }

    /** The block that is the headline, or -1 where none can be told. */
    int headline() {
        return headline;
    }

    /** The blocks of the article, in order. */
    List<TextBlock> text() {
        return kept.stream().mapToObj(i -> blocks.get(i).block()).toList();
    }
}
