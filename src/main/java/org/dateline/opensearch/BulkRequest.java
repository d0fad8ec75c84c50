package org.dateline.opensearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Sends actions to an index. Every action names its document, so that sending it twice does no harm; only those that the
 * cluster could not do for now are sent again.
 */
final class BulkRequest {
    /** Answers are small, and only what failed is looked at. */
    private static final Map<String, String> FAILURES =
            Map.of("timeout", "10s", "filter_path", "errors,items.*.status,items.*.error.reason");

    private static final int CONFLICT = 409;
    private static final int MISSING = 404;
    private static final int FAILED = 400;

    /** An action: its lines of the request, and what it is about. */
    record Action<T>(T subject, String lines) {}

    /** Why an action was refused for good. */
    record Refused<T>(Action<T> action, int status, String reason) {
        /** Whether another has changed the document in the meantime. */
        boolean isConflict() {
            return status == CONFLICT;
        }
    }

    private final Patience patience;
    private final String index;

    BulkRequest(Patience patience, String index) {
        this.patience = patience;
        this.index = index;
    }

    /** Sends actions until each is done or refused for good, and gives back the latter. */
    <T> List<Refused<T>> send(List<Action<T>> actions) {
        List<Refused<T>> refused = new ArrayList<>();
        List<Action<T>> left = actions;
        Patience.Wait wait = patience.begin();
        while (!left.isEmpty()) {
            left = sendOnce(left, refused, wait);
        }
        return refused;
    }

    private <T> List<Action<T>> sendOnce(List<Action<T>> actions, List<Refused<T>> refused, Patience.Wait wait) {
        StringBuilder lines = new StringBuilder();
        actions.forEach(action -> lines.append(action.lines()));
        Cluster.Answer answer = patience.send("POST", "/" + index + "/_bulk", FAILURES, lines.toString());
        if (answer.failed()) {
            throw patience.refused(answer);
        }
        List<Action<T>> again = new ArrayList<>();
        int status = 0;
        JsonNode last = answer.json();
        for (int i = 0; i < actions.size() && answer.json().path("errors").asBoolean(false); i++) {
            JsonNode item = answer.json().path("items").path(i).iterator().next();
            int its = item.path("status").asInt();
            String reason = item.path("error").path("reason").asString("");
            if (Patience.passes(its, reason)) {
                status = its;
                last = item;
                again.add(actions.get(i));
            } else if (its >= FAILED && its != MISSING) {
                refused.add(new Refused<>(actions.get(i), its, reason));
            }
        }
        if (!again.isEmpty()) {
            wait.orFail(patience.refused(new Cluster.Answer(status, last)));
        }
        return again;
    }
}
