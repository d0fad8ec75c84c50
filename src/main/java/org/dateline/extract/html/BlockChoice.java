package org.dateline.extract.html;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.Body.Kind;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the blocks of an article from how likely each one is. A list is kept whole where most of it is likely, and a block
 * between two kept ones of the same element is kept on weaker evidence, so that an article has no holes.
 */
final class BlockChoice {
    private static final double WEAK = 0.5;
    private static final double CAPTION = 0.25;

    private final List<PageBlock> blocks;
    private final double[] likelihoods;
    private final double threshold;
    private final BitSet kept = new BitSet();

    private BlockChoice(List<PageBlock> blocks, double[] likelihoods, double threshold) {
        this.blocks = blocks;
        this.likelihoods = likelihoods;
        this.threshold = threshold;
    }

    /** The numbers of the kept blocks. */
    static BitSet of(List<PageBlock> blocks, double[] likelihoods, double threshold) {
        BlockChoice choice = new BlockChoice(blocks, likelihoods, threshold);
        for (int i = 0; i < likelihoods.length; i++) {
            choice.kept.set(i, likelihoods[i] >= threshold);
        }
        choice.wholeLists();
        choice.holes();
        return choice.kept;
    }

    private void wholeLists() {
        Map<Element, double[]> lists = new HashMap<>();
        for (int i = 0; i < likelihoods.length; i++) {
            Element list = list(i);
            if (list != null) {
                double[] sums = lists.computeIfAbsent(list, element -> new double[3]);
                sums[0] += likelihoods[i];
                sums[1]++;
                sums[2] += blocks.get(i).linkDensity();
            }
        }
        for (int i = 0; i < likelihoods.length; i++) {
            Element list = list(i);
            double[] sums = list == null ? null : lists.get(list);
            if (sums != null && sums[1] > 1 && sums[2] / sums[1] < 0.5) {
                kept.set(i, sums[0] / sums[1] >= threshold);
            }
        }
    }

    /** The list that a block is an item of, or null. */
    private @Nullable Element list(int i) {
        if (blocks.get(i).block().kind() != Kind.LIST_ITEM) {
            return null;
        }
        Element item = blocks.get(i).holder().closest("li");
        return item == null ? null : item.parent();
    }

    private void holes() {
        for (int i = 1; i < likelihoods.length - 1; i++) {
            boolean hole = kept.get(i - 1) && likelihoods[i] >= threshold * WEAK && isBetweenKin(i);
            if (!kept.get(i) && (hole || isCaptionWithin(i))) {
                kept.set(i);
            }
        }
    }

    /** Whether a block is the caption of a figure that stands within the text. */
    private boolean isCaptionWithin(int i) {
        int before = kept.previousSetBit(i - 1);
        int after = kept.nextSetBit(i + 1);
        Element figure = blocks.get(i).holder().closest("figure");
        return blocks.get(i).block().kind() == Kind.CAPTION
                && figure != null
                && likelihoods[i] >= threshold * CAPTION
                && before >= i - 2
                && before >= 0
                && after > 0
                && after <= i + 2
                && blocks.get(i).linkDensity() < 0.3;
    }

    private boolean isBetweenKin(int i) {
        int next = kept.nextSetBit(i + 1);
        Element parent = blocks.get(i).holder().parent();
        return next > 0
                && next <= i + 2
                && blocks.get(i).linkDensity() < 0.5
                && blocks.get(i - 1).holder().parent() == parent
                && blocks.get(next).holder().parent() == parent;
    }
}
