package org.dateline.opensearch;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
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

    /** An action: its lines of the request in parts, UTF-8, and what it is about. */
    record Action<T>(T subject, List<byte[]> parts) {
        private static final byte[] LINE_END = {'\n'};

        static <T> Action<T> of(T subject, String lines) {
            return new Action<>(subject, List.of(lines.getBytes(StandardCharsets.UTF_8)));
        }

        /** An article that is created or replaced: the first line, its {@link ArticleDocument}, and its story. */
        static <T> Action<T> of(T subject, String line, byte[] open, long story) {
            byte[] first = line.getBytes(StandardCharsets.UTF_8);
            return new Action<>(subject, List.of(first, LINE_END, open, ArticleDocument.end(story), LINE_END));
        }
    }

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

    private static <T> byte[] body(List<Action<T>> actions) {
        int length = 0;
        for (Action<T> action : actions) {
            for (byte[] part : action.parts()) {
                length += part.length;
            }
        }
        ByteBuffer body = ByteBuffer.allocate(length);
        actions.forEach(action -> action.parts().forEach(body::put));
        return body.array();
    }

    private <T> List<Action<T>> sendOnce(List<Action<T>> actions, List<Refused<T>> refused, Patience.Wait wait) {
        Cluster.Answer answer = patience.sendBytes("POST", "/" + index + "/_bulk", FAILURES, body(actions));
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
