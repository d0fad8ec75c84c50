package org.dateline.extract.ocr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.reader.DocumentReader;
import org.dateline.extract.reader.Entry;

/** Reads a picture of a page. */
public final class PictureReader implements DocumentReader {
    private final Tesseract tesseract;

    public PictureReader(Tesseract tesseract) {
        this.tesseract = tesseract;
    }

    @Override
    public Draft read(byte[] bytes, Entry entry) throws IOException {
        Path picture = Files.createTempFile("ocr", ".img");
        try {
            Files.write(picture, bytes);
            Scan scan = new Scan(tesseract);
            scan.page(picture);
            Draft draft = new Draft();
            scan.take(draft);
            return draft;
        } finally {
            Files.deleteIfExists(picture);
        }
    }
}
