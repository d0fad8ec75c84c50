package org.dateline.article;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of an article with its structure. Blocks stand in order, do not overlap and are parted by an empty line in
 * {@code text}; every offset anywhere in an article counts UTF-16 units of {@code text}.
 */
public record Body(String text, List<Block> blocks) {
    public static final Body EMPTY = new Body("", List.of());

    /** What a block is on the page. Archives keep the order of these: add at the end only. */
    public enum Kind {
        PARAGRAPH,
        HEADING,
        LIST_ITEM,
        QUOTE,
        CAPTION,
        TABLE
    }

    /** A block: its kind and its stretch of the text, white space at the borders left out. */
    public record Block(Kind kind, int from, int to) {}

    public Body {
        blocks = List.copyOf(blocks);
    }

    /** A body of plain text: empty lines part paragraphs. */
    public static Body ofText(String text) {
        Builder builder = new Builder();
        for (String paragraph : text.split("\\R[ \\t\\x0B\\f]*(?:\\R[ \\t\\x0B\\f]*)+", -1)) {
            builder.add(Kind.PARAGRAPH, paragraph);
        }
        return builder.build();
    }

    public boolean isEmpty() {
        return blocks.isEmpty();
    }

    /** Gathers blocks in reading order. */
    public static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private final List<Block> blocks = new ArrayList<>();

        /** Adds a block; an empty one is passed over. Line ends inside a block are kept as one {@code \n}. */
        public Builder add(Kind kind, String block) {
            String clean = withPlainLineEnds(block.strip());
            if (!clean.isEmpty()) {
                if (!text.isEmpty()) {
                    text.append("\n\n");
                }
                blocks.add(new Block(kind, text.length(), text.length() + clean.length()));
                text.append(clean);
            }
            return this;
        }

        private static String withPlainLineEnds(String block) {
            for (int i = 0; i < block.length(); i++) {
                char c = block.charAt(i);
                if (c >= 0x0B && c <= '\r' || c == 0x85 || c == 0x2028 || c == 0x2029) {
                    // Hardly a block has such, and to look with a pattern costs more than all the rest here.
                    return block.replaceAll("\\R", "\n");
                }
            }
            return block;
        }

        public Body build() {
            return new Body(text.toString(), blocks);
        }
    }
}
