package org.dateline.extract.html;

import org.dateline.extract.text.TextBlock;
import org.jsoup.nodes.Element;

/**
 * A block of text and where on its page it stands.
 *
 * @param element the innermost element around its first letter
 * @param holder the block element around all of it
 * @param linked how many of its letters are those of links
 */
record PageBlock(TextBlock block, Element element, Element holder, int linked) {
    String text() {
        return block.text();
    }

    /** The share of the text that is links, 0 to 1. */
    double linkDensity() {
        return Math.min(1, (double) linked / Math.max(1, text().length()));
    }
}
