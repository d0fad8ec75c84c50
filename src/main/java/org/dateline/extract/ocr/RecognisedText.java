package org.dateline.extract.ocr;

import java.util.ArrayList;
import java.util.List;

/**
 * What was recognised on a picture.
 *
 * @param paragraphs in reading order, their lines joined
 * @param confidence the mean over the words, 0 to 1; 0 where there is no word
 * @param words how many there are
 */
public record RecognisedText(List<String> paragraphs, double confidence, int words) {
    private static final int LEVEL_OF_WORDS = 5;
    private static final int CONFIDENCE = 10;
    private static final int TEXT = 11;

    public RecognisedText {
        paragraphs = List.copyOf(paragraphs);
    }

    /**
     * Reads Tesseract's table: level, page, block, paragraph, line, word, left, top, width, height, confidence (0 to 100, or
     * -1), text; a tab between.
     */
    static RecognisedText parse(String table) {
        List<String> paragraphs = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        String last = "";
        String lastLine = "";
        double sum = 0;
        int words = 0;
        for (String row : table.lines().skip(1).toList()) {
            String[] cells = row.split("\t", -1);
            if (cells.length <= TEXT || !cells[0].equals(String.valueOf(LEVEL_OF_WORDS)) || cells[TEXT].isBlank()) {
                continue;
            }
            String place = cells[1] + "." + cells[2] + "." + cells[3];
            String line = place + "." + cells[4];
            if (!place.equals(last)) {
                add(paragraph, paragraphs);
            }
            join(paragraph, cells[TEXT].strip(), !line.equals(lastLine));
            last = place;
            lastLine = line;
            sum += Math.max(0, Double.parseDouble(cells[CONFIDENCE]));
            words++;
        }
        add(paragraph, paragraphs);
        return new RecognisedText(paragraphs, words == 0 ? 0 : sum / words / 100, words);
    }

    /** A word that a line breaks at a hyphen is joined. */
    private static void join(StringBuilder paragraph, String word, boolean newLine) {
        int end = paragraph.length() - 1;
        boolean broken = newLine
                && end > 1
                && paragraph.charAt(end) == '-'
                && Character.isLetter(paragraph.charAt(end - 1))
                && Character.isLowerCase(word.charAt(0));
        if (broken) {
            paragraph.setLength(end);
        } else if (!paragraph.isEmpty()) {
            paragraph.append(' ');
        }
        paragraph.append(word);
    }

    private static void add(StringBuilder paragraph, List<String> paragraphs) {
        if (!paragraph.toString().isBlank()) {
            paragraphs.add(paragraph.toString());
        }
        paragraph.setLength(0);
    }
}
