package org.dateline.extract.text;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.extract.draft.Bylines;
import org.dateline.extract.draft.Draft;

/** Lines after the text that are not text: who it is from, and that it ends. */
public final class ClosingLines {
    private static final Pattern SOURCE = Pattern.compile(
            "^[(\\[*_]*(?:source|quelle|fuente|fonte|bron|źródło|kilde|källa|kaynak|источник|джерело|المصدر|منبع)"
                    + "[*_]*\\s*(?:[:：»›>|=]|—|–|-|»)+\\s*[*_]*(?<name>[^\\n]{1,120}?)[)\\]*_]*\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern END = Pattern.compile(
            "^(?:-+\\s*30\\s*-+|#{3,}|-*\\(?(?:end|ends|fin|ende)\\)?-*|\\*{3,}|[-–—]\\s*ends?\\s*[-–—]|(?:©|\\(c\\)|copyright\\b)[^\\n]{0,140})$",
            Pattern.CASE_INSENSITIVE);

    private ClosingLines() {}

    /** Whether a line says who the text is from, and nothing else. */
    public static boolean isSource(String line) {
        return SOURCE.matcher(line.strip()).matches();
    }

    /** Removes such blocks from the end of the list and takes what they tell. */
    static void take(List<TextBlock> blocks, Draft draft) {
        int looked = 0;
        while (!blocks.isEmpty() && looked++ < 4) {
            String text = blocks.getLast().text().strip();
            Matcher source = SOURCE.matcher(text);
            if (source.matches()) {
                takeSource(source.group("name").strip(), draft);
            } else if (isSignature(blocks)) {
                signature(text, draft);
            } else if (!END.matcher(text).matches()) {
                return;
            }
            blocks.removeLast();
        }
    }

    /** Whether the last block is nothing but a person's name, after a paragraph that ends as one does. */
    private static boolean isSignature(List<TextBlock> blocks) {
        if (blocks.size() < 3 || !blocks.getLast().isParagraph()) {
            return false;
        }
        String before = blocks.get(blocks.size() - 2).text();
        return Bylines.isFullName(blocks.getLast().text().strip())
                && before.length() > 40
                && before.matches("(?s).*[.!?…。][\"”»“)]*\\s*$");
    }

    private static void signature(String name, Draft draft) {
        if (draft.bylines.isEmpty()) {
            draft.person(name);
        }
    }

    private static void takeSource(String name, Draft draft) {
        Matcher link = Pattern.compile("^(?<name>.*?)\\s*[,(<-]*\\s*(?<url>https?://\\S+?)[)>]*$")
                .matcher(name);
        if (link.matches()) {
            draft.url(link.group("url"));
            draft.source(link.group("name").isBlank() ? TextHeaders.host(link.group("url")) : link.group("name"));
        } else {
            draft.source(name);
        }
    }
}
