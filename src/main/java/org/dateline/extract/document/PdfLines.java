package org.dateline.extract.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.dateline.extract.bytes.LimitException;

/** Gathers the printed lines of a PDF with their place and size. For one document. */
final class PdfLines extends PDFTextStripper {
    /**
     * A printed line.
     *
     * @param page from 1
     * @param x left edge, in points
     * @param y base line from the top of the page, in points
     * @param right right edge, in points
     * @param size of its letters, in points
     * @param height of the page, in points
     */
    record Line(String text, int page, float x, float y, float right, float size, float height) {}

    private static final int LONGEST = 32 << 20;
    private final List<Line> lines = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final List<TextPosition> letters = new ArrayList<>();
    private long length;

    PdfLines() {
        setSuppressDuplicateOverlappingText(true);
    }

    List<Line> lines() {
        return lines;
    }

    @Override
    protected void writeString(String string, List<TextPosition> positions) throws IOException {
        text.append(string);
        letters.addAll(positions);
        length += string.length();
        if (length > LONGEST) {
            throw new LimitException("Its text is longer than " + (LONGEST >> 20) + " million characters.");
        }
    }

    @Override
    protected void writeWordSeparator() {
        text.append(' ');
    }

    @Override
    protected void writeLineSeparator() {
        endLine();
    }

    @Override
    protected void writePageEnd() {
        endLine();
    }

    private void endLine() {
        if (!letters.isEmpty() && !text.toString().isBlank()) {
            TextPosition first = letters.getFirst();
            TextPosition last = letters.getLast();
            double size = letters.stream()
                    .mapToDouble(TextPosition::getFontSizeInPt)
                    .average()
                    .orElse(0);
            lines.add(new Line(
                    text.toString().replaceAll("[\\s\\p{Z}]+", " ").strip(),
                    getCurrentPageNo(),
                    first.getXDirAdj(),
                    first.getYDirAdj(),
                    last.getXDirAdj() + last.getWidthDirAdj(),
                    (float) size,
                    first.getPageHeight()));
        }
        text.setLength(0);
        letters.clear();
    }
}
