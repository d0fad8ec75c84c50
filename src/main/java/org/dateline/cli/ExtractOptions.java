package org.dateline.cli;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.dateline.extract.field.FieldMapping;
import org.dateline.extract.format.ExtractionSettings;
import org.dateline.extract.worker.WorkerSettings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Spec.Target;

/** The options of every command that reads files. */
public final class ExtractOptions {
    @Spec(Target.MIXEE)
    private @Nullable CommandSpec spec;

    private FieldMapping mapping = FieldMapping.NONE;

    @Option(
            names = "--ocr",
            arity = "0..1",
            fallbackValue = "eng",
            paramLabel = "LANGUAGES",
            description = "Recognises the text of scans with Tesseract, in these languages (eng+fra; alone: eng).")
    private @Nullable String ocr;

    @Option(
            names = "--time-limit",
            paramLabel = "SECONDS",
            description = "How long reading one document may take (default: 60).")
    private @Nullable Integer timeLimit;

    @Option(
            names = "--worker-memory",
            paramLabel = "MB",
            description = "The memory of a process that parses documents (default: 512).")
    private @Nullable Integer workerMemory;

    @Option(
            names = "--map",
            paramLabel = "OURS=THEIRS,…",
            description =
                    "Which fields of JSON, CSV and XML records are which (title=headline,body=content.text), or a file"
                            + " of such lines.")
    void map(String value) {
        try {
            mapping = FieldMapping.parse(value);
        } catch (IllegalArgumentException e) {
            throw spec == null ? e : new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    /** How files are to be read. */
    public ExtractionSettings settings() {
        int memory = workerMemory == null ? WorkerSettings.HEAP_MEGABYTES : Math.max(64, workerMemory);
        Duration time = timeLimit == null ? WorkerSettings.TIME_LIMIT : Duration.ofSeconds(Math.max(1, timeLimit));
        return ExtractionSettings.withWorkers(mapping, ocr, memory, time);
    }

    /** What was given, as properties of the site. */
    Map<String, String> properties() {
        Map<String, String> given = new LinkedHashMap<>();
        put(given, "map", mapping.toString());
        put(given, "ocr", ocr);
        put(given, "time-limit", timeLimit == null ? null : timeLimit + "s");
        put(given, "worker-memory", workerMemory == null ? null : workerMemory.toString());
        return given;
    }

    private static void put(Map<String, String> given, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            given.put(name, value);
        }
    }
}
