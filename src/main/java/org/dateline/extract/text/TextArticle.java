package org.dateline.extract.text;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Body;
import org.dateline.extract.bytes.Characters;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.draft.Titles;
import org.dateline.extract.reader.DocumentReader;
import org.dateline.extract.reader.Entry;

/**
 * Reads an article of plain text or Markdown: header lines if it has any, a headline if it has one, byline and date lines,
 * the text, and a closing line that names the source.
 */
public final class TextArticle implements DocumentReader {
    private static final int FRONT_BLOCKS = 6;

    @Override
    public Draft read(byte[] bytes, Entry entry) {
        String text = Characters.decode(bytes, null);
        boolean markdown =
                entry.mediaType().contains("markdown") || entry.name().matches("(?i).*\\.(?:md|markdown)");
        Draft draft = new Draft();
        read(markdown ? Markdown.plain(text) : text, draft);
        return draft;
    }

    /** Reads a text with everything that may stand around it into a draft. */
    public static void read(String text, Draft draft) {
        read(new ArrayList<>(TextBlocks.of(afterHeaders(text, draft))), draft);
    }

    /** Reads the blocks of a document, headline and all, into a draft; changes the list. */
    public static void read(List<TextBlock> blocks, Draft draft) {
        takeFront(blocks, draft);
        finish(blocks, draft);
    }

    /** Takes dateline and closing lines of blocks, and keeps the rest as the body. */
    public static void finish(List<TextBlock> blocks, Draft draft) {
        finish(blocks, List.of(), draft);
    }

    /** The same for a text whose captions stand apart from it: they follow it. */
    public static void finish(List<TextBlock> blocks, List<TextBlock> captions, Draft draft) {
        ClosingLines.take(blocks, draft);
        PlaceLine.take(blocks, draft);
        blocks.addAll(captions);
        draft.body = TextBlock.body(blocks);
    }

    /** Takes header lines, and gives what follows them. */
    private static String afterHeaders(String text, Draft draft) {
        List<String> lines = text.lines().toList();
        int at = 0;
        while (at < lines.size() && lines.get(at).isBlank()) {
            at++;
        }
        boolean fenced = at < lines.size() && lines.get(at).strip().equals("---");
        int from = fenced ? at + 1 : at;
        int to = from;
        int known = 0;
        while (to < lines.size()
                && !lines.get(to).isBlank()
                && !(fenced && lines.get(to).strip().equals("---"))) {
            if (TextHeaders.isHeader(lines.get(to))) {
                known++;
            } else if (!fenced) {
                break;
            }
            to++;
        }
        boolean closed = fenced && to < lines.size() && lines.get(to).strip().equals("---");
        if (known == 0 || fenced && !closed) {
            return text;
        }
        List<String> rest = new ArrayList<>();
        for (String line : lines.subList(from, to)) {
            if (!TextHeaders.take(line, draft) && !fenced) {
                rest.add(line);
            }
        }
        rest.addAll(lines.subList(closed ? to + 1 : to, lines.size()));
        return String.join("\n", rest);
    }

    /** Takes the headline and the lines between it and the text out of the blocks. */
    private static void takeFront(List<TextBlock> blocks, Draft draft) {
        if (blocks.isEmpty()) {
            return;
        }
        TextBlock first = blocks.getFirst();
        boolean repeatsTitle = draft.title != null && Titles.clean(first.text()).equals(draft.title);
        boolean heading = first.kind() == Body.Kind.HEADING
                || TextBlocks.isShortLine(first.text())
                        && blocks.size() > 1
                        && FrontLines.opens(blocks.get(1).text());
        if (draft.title == null && heading || repeatsTitle) {
            draft.title(first.text());
            blocks.removeFirst();
        }
        for (int i = 0; i < FRONT_BLOCKS && !blocks.isEmpty(); i++) {
            if (!FrontLines.take(blocks.getFirst().text(), draft)) {
                break;
            }
            blocks.removeFirst();
        }
        boolean late =
                draft.title == null && !blocks.isEmpty() && blocks.getFirst().kind() == Body.Kind.HEADING;
        if (late && (draft.dates.hasChoice() || !draft.bylines.isEmpty())) {
            draft.title(blocks.removeFirst().text());
            takeFront(blocks, draft);
        }
    }
}
