package org.dateline.extract.format;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.dateline.extract.field.FieldMapping;
import org.dateline.extract.worker.WorkerSettings;
import org.jspecify.annotations.Nullable;

/**
 * How files are read.
 *
 * @param mapping which fields of records are which
 * @param ocrLanguages in which languages the text of scans is recognised, as Tesseract names them ({@code eng+fra}), or null
 *     where it is not recognised
 * @param workers how worker processes run, or null where everything is parsed in this process
 */
public record ExtractionSettings(
        FieldMapping mapping,
        @Nullable String ocrLanguages,
        @Nullable WorkerSettings workers) {
    private static final String OCR = "dateline.ocr";
    private static final String MAP = "dateline.map";

    /** Everything in this process, and no recognition of scans. */
    public static final ExtractionSettings HERE = new ExtractionSettings(FieldMapping.NONE, null, null);

    /** Rich formats in worker processes of the usual bounds. */
    public static ExtractionSettings withWorkers(FieldMapping mapping, @Nullable String ocrLanguages) {
        return withWorkers(mapping, ocrLanguages, WorkerSettings.HEAP_MEGABYTES, WorkerSettings.TIME_LIMIT);
    }

    /** Rich formats in worker processes. */
    public static ExtractionSettings withWorkers(
            FieldMapping mapping, @Nullable String ocrLanguages, int heapMegabytes, Duration timeLimit) {
        List<String> options = new ArrayList<>();
        if (ocrLanguages != null) {
            options.add("-D" + OCR + "=" + ocrLanguages);
        }
        options.add("-D" + MAP + "=" + mapping);
        return new ExtractionSettings(
                mapping,
                ocrLanguages,
                new WorkerSettings(
                        ParsingWorker.class.getName(),
                        heapMegabytes,
                        timeLimit,
                        WorkerSettings.FILES_PER_WORKER,
                        options));
    }

    /** What the loader told this worker when it started it. */
    static ExtractionSettings inWorker() {
        return new ExtractionSettings(FieldMapping.parse(System.getProperty(MAP, "")), System.getProperty(OCR), null);
    }
}
