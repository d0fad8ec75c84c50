package org.dateline.extract.ocr;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Body;
import org.dateline.article.Provenance;
import org.dateline.article.Status;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.reader.UnreadableException;
import org.dateline.extract.text.TextArticle;
import org.dateline.extract.text.TextBlock;
import org.dateline.extract.text.TextBlocks;

/** Gathers the recognised pages of one document into an article. For one thread. */
public final class Scan {
    private final Tesseract tesseract;
    private final List<TextBlock> blocks = new ArrayList<>();
    private double sum;
    private int words;

    public Scan(Tesseract tesseract) {
        this.tesseract = tesseract;
    }

    /**
     * Adds a page.
     *
     * @throws UnreadableException where Tesseract cannot read it
     */
    public void page(Path picture) throws IOException {
        RecognisedText text = tesseract.read(picture);
        text.paragraphs().forEach(paragraph -> blocks.add(new TextBlock(Body.Kind.PARAGRAPH, paragraph)));
        sum += text.confidence() * text.words();
        words += text.words();
    }

    /**
     * Puts what was read into the draft, with engine and mean confidence.
     *
     * @throws UnreadableException where no page has a word
     */
    public void take(Draft draft) throws UnreadableException {
        if (words == 0) {
            throw new UnreadableException(Status.EMPTY, "No text was recognised on its pictures.");
        }
        TextArticle.read(new ArrayList<>(TextBlocks.withHeadings(blocks)), draft);
        draft.ocr = new Provenance.Ocr(Tesseract.NAME, Math.round(sum / words * 1000) / 1000.0);
    }
}
