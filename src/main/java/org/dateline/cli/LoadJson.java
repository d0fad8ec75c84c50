package org.dateline.cli;

import java.util.List;
import org.dateline.article.ArticleId;
import org.dateline.load.LoadProgress;
import org.dateline.load.LoadReport;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What a load tells other programs. */
final class LoadJson {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private LoadJson() {}

    /** The line that closes {@code load --json}. */
    static String closing(LoadProgress done) {
        ObjectNode json = MAPPER.createObjectNode()
                .put("discovered", done.discovered())
                .put("indexed", done.indexed())
                .put("duplicate", done.duplicate())
                .put("quarantined", done.quarantined())
                .put("pending", done.pending())
                .put("articles", done.articles())
                .put("unchangedFiles", done.unchanged())
                .put("bytes", done.bytes())
                .put("seconds", Math.round(done.seconds() * 1000) / 1000.0);
        ObjectNode statuses = json.putObject("statuses");
        done.ledger().statuses().forEach((status, count) -> statuses.put(status.name(), count));
        return MAPPER.writeValueAsString(json);
    }

    /** A line of {@code load --report}. */
    static String line(LoadReport.Line line) {
        ObjectNode json = MAPPER.createObjectNode().put("path", line.path());
        if (line.member() != null) {
            json.put("member", line.member());
        }
        json.put("status", line.status().name());
        if (line.reason() != null) {
            json.put("reason", line.reason());
        }
        ArrayNode ids = json.putArray("ids");
        List<ArticleId> articles = line.ids();
        articles.forEach(id -> ids.add(id.value()));
        return MAPPER.writeValueAsString(json);
    }
}
