package org.dateline.web;

import java.util.List;
import org.dateline.load.LoadProgress;
import org.dateline.load.LoadState;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Loads as JSON: {@code {"loads":[{"started","roots","outcome","discovered","indexed",…}]}}; the outcome is null while one runs. */
final class LoadsJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private LoadsJson() {}

    static String of(List<LoadState> loads) {
        ObjectNode json = MAPPER.createObjectNode();
        ArrayNode list = json.putArray("loads");
        loads.forEach(load -> add(list.addObject(), load));
        return MAPPER.writeValueAsString(json);
    }

    private static void add(ObjectNode json, LoadState load) {
        LoadProgress progress = load.progress();
        json.put("started", load.started().toString());
        ArrayNode roots = json.putArray("roots");
        load.roots().forEach(roots::add);
        json.put("outcome", load.outcome())
                .put("discovered", progress.discovered())
                .put("indexed", progress.indexed())
                .put("duplicate", progress.duplicate())
                .put("quarantined", progress.quarantined())
                .put("pending", progress.pending())
                .put("articles", progress.articles())
                .put("files", progress.filesFound())
                .put("filesDone", progress.filesDone())
                .put("unchangedFiles", progress.unchanged())
                .put("bytes", progress.bytes())
                .put("seconds", progress.seconds());
        ObjectNode statuses = json.putObject("statuses");
        progress.ledger().statuses().forEach((status, count) -> statuses.put(status.name(), count));
    }
}
