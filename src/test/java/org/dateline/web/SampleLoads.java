package org.dateline.web;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.dateline.load.LoadLog;

/** Loads as other processes wrote them: one that ended, and one that runs far into the future. */
final class SampleLoads {
    private static final String PROGRESS = """
            {"running":%s,"filesFound":5000,"filesDone":%d,"unchanged":0,"indexed":%d,"duplicate":12,"quarantined":4,\
            "pending":%d,"articles":%d,"bytes":%d,"bytesFound":210000000,"bytesUnchanged":0,"seconds":41.5,\
            "current":"corpus/2023/june.jsonl","ledger":{"statuses":{"OK":3090,"DUPLICATE":12,"FAILED":4},\
            "reasons":[{"status":"FAILED","reason":"It is <b>broken</b>.","count":4,"example":"corpus/x.pdf"}],\
            "slowest":[{"path":"corpus/big.pdf","seconds":7.25,"bytes":81000000}]}}""";

    private SampleLoads() {}

    static LoadLog written() throws IOException {
        Path folder = Files.createTempDirectory("dateline-loads");
        folder.toFile().deleteOnExit();
        Path current = folder.resolve("load.json");
        Path past = folder.resolve("loads.jsonl");
        current.toFile().deleteOnExit();
        past.toFile().deleteOnExit();
        Files.writeString(
                current,
                "{\"started\":\"2026-01-01T00:00:00Z\",\"seen\":\""
                        + Instant.now().plusSeconds(100_000)
                        + "\",\"roots\":[\"/wire\"],\"progress\":"
                        + PROGRESS.formatted("true", 1240, 3102, 3760, 3102, 52_000_000) + "}");
        Files.writeString(
                past,
                "{\"started\":\"2025-12-01T10:30:00Z\",\"seen\":\"2025-12-01T10:31:00Z\",\"roots\":[\"corpus\"],"
                        + "\"outcome\":\"done\",\"progress\":"
                        + PROGRESS.formatted("false", 5000, 6862, 0, 6862, 210_000_000) + "}\n");
        return new LoadLog(folder);
    }
}
