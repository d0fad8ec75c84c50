package org.dateline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.article.Body;
import org.dateline.article.Span;

/**
 * A block of an article on its page.
 *
 * @param kind {@code paragraph}, {@code heading}, {@code list}, {@code quote}, {@code caption} or {@code table}
 * @param items its text; several only for a list
 */
record TextBlock(String kind, List<List<TextRun>> items) {
    /**
     * The blocks of a body, neighbouring list items put together.
     *
     * @param before how many matches come before those of the body, for their numbers
     * @param lit mentions to light
     */
    static List<TextBlock> of(Body body, List<Span> marks, int before, List<Span> lit) {
        List<TextBlock> blocks = new ArrayList<>();
        List<List<TextRun>> list = new ArrayList<>();
        for (Body.Block block : body.blocks()) {
            List<TextRun> runs = TextRun.of(body.text(), block.from(), block.to(), marks, before, lit);
            if (block.kind() == Body.Kind.LIST_ITEM) {
                list.add(runs);
            } else {
                endList(blocks, list);
                blocks.add(new TextBlock(block.kind().name().toLowerCase(Locale.ROOT), List.of(runs)));
            }
        }
        endList(blocks, list);
        return blocks;
    }

    private static void endList(List<TextBlock> blocks, List<List<TextRun>> list) {
        if (!list.isEmpty()) {
            blocks.add(new TextBlock("list", List.copyOf(list)));
            list.clear();
        }
    }
}
