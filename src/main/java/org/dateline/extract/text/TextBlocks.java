package org.dateline.extract.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.article.Body;

/**
 * Finds the blocks of plain text. Empty lines part blocks. Inside a stretch, a line end is a fold where the text is folded
 * at a width and the line is full, and parts blocks otherwise.
 */
public final class TextBlocks {
    private static final int NARROWEST_FOLD = 40;
    private static final int WIDEST_FOLD = 110;
    private static final Pattern BULLET = Pattern.compile("^(?:[-*•‣▪●–]|\\d{1,2}[.)])\\s+(?=\\S)");
    private static final Pattern MARKDOWN_HEADING = Pattern.compile("^#{1,6}\\s+(.*?)\\s*#*$");
    private static final Pattern RULE = Pattern.compile("^[-=_*~#.•—–\\s]{3,}$");
    private static final Pattern WHITE = Pattern.compile("\\s+");
    private static final String STOPS = ".!;:,…。！؟。”\"»’')]";

    private TextBlocks() {}

    /** The blocks of a text, in order. */
    public static List<TextBlock> of(String text) {
        List<String> lines = text.lines().map(line -> line.stripTrailing()).toList();
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        List<TextBlock> blocks = new ArrayList<>();
        List<String> stretch = new ArrayList<>();
        for (String line : lines) {
            if (line.isBlank()) {
                addStretch(stretch, width, blocks);
                stretch.clear();
            } else {
                stretch.add(line);
            }
        }
        addStretch(stretch, width, blocks);
        return withHeadings(blocks);
    }

    private static void addStretch(List<String> lines, int width, List<TextBlock> blocks) {
        StringBuilder block = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (!block.isEmpty() && !isFold(lines.get(i - 1), lines.get(i), width)) {
                add(block.toString(), blocks);
                block.setLength(0);
            }
            unfold(block, line);
        }
        add(block.toString(), blocks);
    }

    /** Whether the text goes on from one line to the next: the next word had no place on the line. */
    private static boolean isFold(String line, String next, int width) {
        boolean indented = next.startsWith("   ") && !line.startsWith("   ") || next.startsWith("\t");
        if (width > WIDEST_FOLD
                || width < NARROWEST_FOLD
                || indented
                || startsBlock(next.strip())
                || RULE.matcher(line).matches()) {
            return false;
        }
        String stripped = next.strip();
        int space = stripped.indexOf(' ');
        int word = space < 0 ? stripped.length() : space;
        return line.length() + 1 + word > width * 0.88
                && !MARKDOWN_HEADING.matcher(line).matches();
    }

    private static boolean startsBlock(String line) {
        return BULLET.matcher(line).lookingAt()
                || MARKDOWN_HEADING.matcher(line).matches()
                || RULE.matcher(line).matches()
                || FrontLines.isFrontLine(line);
    }

    private static void unfold(StringBuilder block, String line) {
        int last = block.length() - 1;
        boolean hyphen = last > 0 && block.charAt(last) == '\u00ad';
        if (hyphen) {
            block.setLength(last);
        } else if (!block.isEmpty()) {
            block.append(' ');
        }
        block.append(line);
    }

    private static void add(String text, List<TextBlock> blocks) {
        if (text.isBlank()) {
            return;
        }
        if (RULE.matcher(text).matches()) {
            // A line of '=' or '-' under a line makes that a heading; alone it only parts.
            boolean underline = text.matches("[=]{3,}|[-]{3,}") && !blocks.isEmpty();
            if (underline && isShortLine(blocks.getLast().text())) {
                blocks.set(
                        blocks.size() - 1,
                        new TextBlock(Body.Kind.HEADING, blocks.getLast().text()));
            }
            return;
        }
        var heading = MARKDOWN_HEADING.matcher(text);
        var bullet = BULLET.matcher(text);
        if (heading.matches()) {
            blocks.add(new TextBlock(Body.Kind.HEADING, heading.group(1)));
        } else if (text.startsWith("> ")) {
            blocks.add(new TextBlock(Body.Kind.QUOTE, text.substring(2).replace(" > ", " ")));
        } else if (bullet.lookingAt() && !text.startsWith("–")) {
            blocks.add(new TextBlock(Body.Kind.LIST_ITEM, text.substring(bullet.end())));
        } else {
            blocks.add(new TextBlock(Body.Kind.PARAGRAPH, text));
        }
    }

    /** A short line without a stop before a longer block is a heading. */
    public static List<TextBlock> withHeadings(List<TextBlock> blocks) {
        List<TextBlock> result = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            TextBlock block = blocks.get(i);
            boolean heading = block.isParagraph()
                    && i + 1 < blocks.size()
                    && isText(blocks.get(i + 1), block.text().length())
                    && isShortLine(block.text());
            result.add(heading ? new TextBlock(Body.Kind.HEADING, block.text()) : block);
        }
        return result;
    }

    /** Whether a line has the form of a heading: short, one line, beginning like a title and without a stop. */
    static boolean isShortLine(String text) {
        return text.length() <= 130
                && !text.contains("\n")
                && !stops(text)
                && !Character.isLowerCase(text.codePointAt(0))
                && text.codePoints().anyMatch(Character::isLetter)
                && WHITE.split(text).length <= 18
                && !FrontLines.opens(text)
                && !TextHeaders.isHeader(text);
    }

    private static boolean isText(TextBlock next, int headingLength) {
        return next.text().length() > Math.max(60, headingLength) || stops(next.text());
    }

    private static boolean stops(String text) {
        return !text.isEmpty() && STOPS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
