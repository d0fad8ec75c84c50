package org.dateline.extract;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Finds the text of a page's article: every block of the page is described by numbers, and those that are likely enough to
 * belong to the article are kept, in order.
 */
final class HtmlBody {
    private HtmlBody() {}

    /** The blocks of the article. The tree is not changed. */
    static List<TextBlock> of(Document page, @Nullable String title, HtmlMetadata metadata) {
        List<PageBlock> blocks = blocks(page);
        List<FeatureVector> features = features(blocks, title, metadata);
        BlockModel model = BlockModel.shipped();
        double[] likelihoods = new double[blocks.size()];
        double most = 0;
        for (int i = 0; i < likelihoods.length; i++) {
            likelihoods[i] = model.trees().probability(features.get(i).values());
            most = Math.max(most, likelihoods[i]);
        }
        double threshold = Math.min(model.threshold(), most * 0.8);
        List<TextBlock> kept = new ArrayList<>();
        for (int i = 0; i < likelihoods.length; i++) {
            if (likelihoods[i] >= threshold) {
                kept.add(blocks.get(i).block());
            }
        }
        return kept;
    }

    /** All blocks of a page. */
    static List<PageBlock> blocks(Document page) {
        return HtmlBlocks.of(page.body());
    }

    static List<FeatureVector> features(List<PageBlock> blocks, @Nullable String title, HtmlMetadata metadata) {
        return new BlockFeatures(
                        blocks,
                        title,
                        metadata.jsonLd().body(),
                        metadata.meta("og:description", "description", "twitter:description"))
                .all();
    }
}
