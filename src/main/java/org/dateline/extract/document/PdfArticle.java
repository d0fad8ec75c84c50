package org.dateline.extract.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.dateline.article.PublishedDate;
import org.dateline.article.Status;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.ocr.Tesseract;
import org.dateline.extract.reader.DocumentReader;
import org.dateline.extract.reader.Entry;
import org.dateline.extract.reader.UnreadableException;
import org.dateline.extract.text.Folio;
import org.dateline.extract.text.TextArticle;
import org.dateline.extract.text.TextBlock;
import org.jspecify.annotations.Nullable;

/** Reads the text of a PDF, its headline by the size of its letters. Scripts, forms and attachments are passed over. */
public final class PdfArticle implements DocumentReader {
    private final @Nullable Tesseract tesseract;

    /** @param tesseract recognises pages that are pictures, or null where nothing does */
    public PdfArticle(@Nullable Tesseract tesseract) {
        this.tesseract = tesseract;
    }

    @Override
    public Draft read(byte[] bytes, Entry entry) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(bytes)) {
            return read(pdf);
        } catch (InvalidPasswordException e) {
            throw new UnreadableException(
                    Status.ENCRYPTED, "The PDF is protected by a password; save it without one and load it again.");
        }
    }

    private Draft read(PDDocument pdf) throws IOException {
        PdfLines lines = new PdfLines();
        lines.getText(pdf);
        Draft draft = new Draft();
        draft.language(pdf.getDocumentCatalog().getLanguage());
        List<TextBlock> blocks = new ArrayList<>(PdfBlocks.of(withoutFolios(lines.lines(), draft)));
        if (!blocks.isEmpty()) {
            TextArticle.read(blocks, draft);
        } else if (tesseract != null && pdf.getNumberOfPages() > 0) {
            ScannedPdf.read(pdf, tesseract, draft);
        } else {
            throw new UnreadableException(
                    Status.EMPTY,
                    pdf.getNumberOfPages() == 0
                            ? "The PDF has no pages."
                            : "The PDF holds no text, only pictures of pages; load it with --ocr, or recognise its text first.");
        }
        PDDocumentInformation facts = pdf.getDocumentInformation();
        draft.title(RichDocument.isTitle(facts.getTitle()) ? facts.getTitle() : null);
        draft.byline(RichDocument.isPerson(facts.getAuthor()) ? facts.getAuthor() : null);
        if (facts.getCreationDate() != null) {
            draft.dates.show(
                    PublishedDate.of(java.time.LocalDate.ofInstant(
                            facts.getCreationDate().toInstant(),
                            facts.getCreationDate().getTimeZone().toZoneId())),
                    "metadata");
        }
        return draft;
    }

    /** The lines without those at the head and foot of pages that name the paper and the page; the draft takes the first. */
    private static List<PdfLines.Line> withoutFolios(List<PdfLines.Line> lines, Draft draft) {
        List<PdfLines.Line> rest = new ArrayList<>();
        boolean taken = false;
        for (int i = 0; i < lines.size(); i++) {
            boolean edge = i == 0
                    || i == lines.size() - 1
                    || lines.get(i - 1).page() != lines.get(i).page()
                    || lines.get(i + 1).page() != lines.get(i).page();
            Folio folio = edge ? Folio.of(lines.get(i).text(), draft.language) : null;
            if (folio == null || !folio.isPrinted()) {
                rest.add(lines.get(i));
            } else if (!taken) {
                folio.take(draft);
                taken = true;
            }
        }
        return rest;
    }
}
