package org.dateline.extract.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.ocr.Scan;
import org.dateline.extract.ocr.Tesseract;

/** Recognises the pages of a PDF that holds only pictures of them. */
final class ScannedPdf {
    private static final int MOST_PAGES = 200;
    private static final float USUAL_DPI = 300;
    /** A page of larger pictures, such as a broadsheet, is drawn more coarsely: 20 million points are 20 MB in grey. */
    private static final double MOST_POINTS = 20e6;

    private ScannedPdf() {}

    static void read(PDDocument pdf, Tesseract tesseract, Draft draft) throws IOException {
        PDFRenderer renderer = new PDFRenderer(pdf);
        Scan scan = new Scan(tesseract);
        int pages = Math.min(pdf.getNumberOfPages(), MOST_PAGES);
        for (int page = 0; page < pages; page++) {
            var box = pdf.getPage(page).getCropBox();
            double inches = box.getWidth() / 72.0 * (box.getHeight() / 72.0);
            float dpi = (float) Math.min(USUAL_DPI, Math.sqrt(MOST_POINTS / Math.max(inches, 0.01)));
            BufferedImage image = renderer.renderImageWithDPI(page, dpi, ImageType.GRAY);
            Path picture = Files.createTempFile("ocr", ".png");
            try {
                ImageIO.write(image, "png", picture.toFile());
                scan.page(picture);
            } finally {
                Files.deleteIfExists(picture);
            }
        }
        scan.take(draft);
        if (pdf.getNumberOfPages() > pages) {
            draft.truncated = true;
            draft.missing =
                    "It has " + pdf.getNumberOfPages() + " scanned pages, of which " + pages + " were recognised.";
        }
    }
}
