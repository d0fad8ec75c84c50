package org.dateline.extract.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.article.Body.Kind;
import org.dateline.extract.document.PdfLines.Line;
import org.dateline.extract.text.FrontLines;
import org.dateline.extract.text.TextBlock;

/**
 * Joins printed lines to paragraphs: a wider gap, an indent, another size of letters or a last line that is not full parts
 * them. Page numbers and what repeats at the head or foot of pages is left out; hyphens at line ends are undone.
 */
final class PdfBlocks {
    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)(?:page|seite|página|p\\.)?\\s*[-–]?\\s*\\d{1,4}\\s*[-–]?(?:\\s*(?:of|/|von|de)\\s*\\d{1,4})?");
    private static final double EDGE = 0.09;

    private PdfBlocks() {}

    static List<TextBlock> of(List<Line> all) {
        List<Line> lines = withoutEdges(all);
        float usual = usualSize(lines);
        float gap = usualGap(lines, usual);
        List<TextBlock> blocks = new ArrayList<>();
        List<Line> block = new ArrayList<>();
        for (Line line : lines) {
            if (!block.isEmpty() && parts(block, line, gap)) {
                add(block, usual, blocks);
                block.clear();
            }
            block.add(line);
        }
        add(block, usual, blocks);
        return blocks;
    }

    private static boolean parts(List<Line> block, Line line, float gap) {
        Line last = block.getLast();
        if (Math.abs(last.size() - line.size()) > 0.12 * Math.max(last.size(), line.size())) {
            return true;
        }
        boolean ended = last.text().matches("(?s).*[.!?:”\"»…)]$");
        float widest =
                (float) block.stream().mapToDouble(l -> l.right() - l.x()).max().orElse(0);
        boolean shortLine = last.right() - last.x() < widest * 0.8 && block.size() > 1;
        boolean turns = line.page() != last.page() || line.y() < last.y();
        if (turns) {
            return ended && (shortLine || !Character.isLowerCase(line.text().codePointAt(0)));
        }
        float size = Math.max(last.size(), 6);
        boolean wide = line.y() - last.y() > Math.max(gap * 1.35, size * 1.5);
        boolean front = FrontLines.isFrontLine(line.text()) || FrontLines.isFrontLine(last.text());
        boolean indent = line.x() - block.getFirst().x() > size * 0.6
                && line.x() - last.x() > size * 0.6
                && line.x() - last.x() < size * 6
                && ended;
        return wide || front || indent || shortLine && ended;
    }

    private static void add(List<Line> lines, float usual, List<TextBlock> blocks) {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            int last = text.length() - 1;
            boolean hyphen = last > 0
                    && (text.charAt(last) == '-' || text.charAt(last) == '\u00ad' || text.charAt(last) == '\u2010')
                    && Character.isLowerCase(text.charAt(last - 1))
                    && Character.isLowerCase(line.text().codePointAt(0));
            if (hyphen) {
                text.setLength(last);
            } else if (!text.isEmpty()) {
                text.append(' ');
            }
            text.append(line.text());
        }
        if (text.isEmpty()) {
            return;
        }
        boolean heading = lines.getFirst().size() > usual * 1.15 && text.length() <= 250;
        blocks.add(new TextBlock(heading ? Kind.HEADING : Kind.PARAGRAPH, text.toString()));
    }

    private static List<Line> withoutEdges(List<Line> lines) {
        Map<String, Integer> repeats = new HashMap<>();
        int pages = lines.isEmpty() ? 0 : lines.getLast().page();
        for (Line line : lines) {
            if (atEdge(line)) {
                repeats.merge(edgeKey(line), 1, Integer::sum);
            }
        }
        return lines.stream()
                .filter(line -> !atEdge(line)
                        || !PAGE_NUMBER.matcher(line.text()).matches()
                                && (pages < 3 || repeats.getOrDefault(edgeKey(line), 0) < Math.max(2, pages / 3)))
                .toList();
    }

    private static String edgeKey(Line line) {
        return line.text().replaceAll("\\d+", "#");
    }

    private static boolean atEdge(Line line) {
        return line.height() > 0 && (line.y() < line.height() * EDGE || line.y() > line.height() * (1 - EDGE));
    }

    private static float usualSize(List<Line> lines) {
        Map<Float, Integer> sizes = new HashMap<>();
        lines.forEach(line ->
                sizes.merge(Math.round(line.size() * 2) / 2f, line.text().length(), Integer::sum));
        return sizes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElse(10f);
    }

    private static float usualGap(List<Line> lines, float usual) {
        List<Float> gaps = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            float gap = lines.get(i).y() - lines.get(i - 1).y();
            if (lines.get(i).page() == lines.get(i - 1).page() && gap > 2 && gap < usual * 4) {
                gaps.add(gap);
            }
        }
        gaps.sort(null);
        // The lower third: single lines between paragraphs must not make the wide gap the usual one.
        return gaps.isEmpty() ? usual * 1.2f : gaps.get(gaps.size() / 3);
    }
}
