package org.dateline.opensearch;

import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.Locale;
import javax.net.ssl.SSLException;
import org.dateline.archive.ArchiveException;
import tools.jackson.databind.JsonNode;

/** What went wrong with the cluster, as a sentence for the reader. */
final class ClusterFailures {
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final int TOO_MANY = 429;
    private static final int UNAVAILABLE = 503;
    private static final int LONGEST = 200;
    private static final String BLOCK = "blocked by";

    private static final List<String> NODE_GONE = List.of(
            "node_disconnected", "node_not_connected", "node_closed", "connect_transport", "no_shard_available");

    private ClusterFailures() {}

    private static String where(ClusterSettings settings) {
        return "The cluster at " + String.join(", ", settings.addresses());
    }

    static ArchiveException unreachable(ClusterSettings settings, Exception e) {
        if (causedBy(e, SSLException.class)) {
            return new ArchiveException(
                    where(settings) + " could not be trusted (" + cause(e)
                            + "); check https:// in its address and dateline.opensearch.certificates.",
                    e);
        }
        return new ArchiveException(
                where(settings) + " does not answer (" + cause(e)
                        + "); check that it runs and that --opensearch names it.",
                e);
    }

    /** Refuses an answer to a user whom the cluster does not know. */
    static void refuseStrangers(ClusterSettings settings, Cluster.Answer answer) {
        String user = settings.user() == null ? "without a user" : "the user '" + settings.user() + "'";
        switch (answer.status()) {
            case UNAUTHORIZED ->
                throw new ArchiveException(where(settings) + " refuses " + user
                        + "; check dateline.opensearch.user and dateline.opensearch.password.");
            case FORBIDDEN -> {
                if (!reason(answer.json()).contains(BLOCK)) {
                    throw new ArchiveException(where(settings) + " does not allow " + user
                            + " to do this; give that user the rights to read and write '" + settings.name() + "*'.");
                }
            }
            default -> {}
        }
    }

    /** Whether a node went while it was asked by another. */
    static boolean isNodeGone(JsonNode json) {
        String reason = reason(json);
        return NODE_GONE.stream().anyMatch(reason::contains);
    }

    /** Whether an index takes no writes, which is no matter of rights: by the reason that the cluster gives. */
    static boolean isWriteBlocked(String reason) {
        return reason.contains(BLOCK) && (reason.contains("index write") || reason.contains("read-only"));
    }

    static ArchiveException of(ClusterSettings settings, Cluster.Answer answer) {
        String reason = reason(answer.json());
        return switch (answer.status()) {
            case TOO_MANY -> new ArchiveException(where(settings) + " is overloaded; try again in a minute.");
            case FORBIDDEN -> blocked(settings, reason);
            case UNAVAILABLE ->
                new ArchiveException(where(settings)
                        + " cannot answer because a part of the archive is on no node that runs (its health is red); "
                        + "bring its nodes back, then ask again.");
            default ->
                new ArchiveException(
                        reason.contains("index_closed")
                                ? where(settings)
                                        + " cannot answer because an index of the archive is closed; open it on the "
                                        + "cluster, then ask again."
                                : where(settings) + " answered with an error (" + shortened(reason)
                                        + "); see the log of its nodes.");
        };
    }

    private static ArchiveException blocked(ClusterSettings settings, String reason) {
        return new ArchiveException(
                isWriteBlocked(reason)
                        ? where(settings)
                                + " takes no articles for now, since an index is blocked against writes, as 'reindex' "
                                + "does while it fills another (" + shortened(reason)
                                + "); load again when that has ended, or end it with 'reindex --cancel'."
                        : where(settings) + " does not let the archive be read, since an index is blocked ("
                                + shortened(reason) + "); lift the block on the cluster, then ask again.");
    }

    /** The innermost reason that the cluster gives. */
    static String reason(JsonNode json) {
        JsonNode error = json.path("error");
        JsonNode root = error.path("root_cause").path(0);
        JsonNode caused = error.path("failed_shards").path(0).path("reason");
        while (!caused.path("caused_by").isMissingNode()) {
            caused = caused.path("caused_by");
        }
        for (JsonNode each : new JsonNode[] {caused, root, error}) {
            if (each.has("reason")) {
                return each.path("type").asString("") + ": "
                        + each.path("reason").asString("");
            }
        }
        return error.isString() ? error.asString() : json.toString();
    }

    static String shortened(String text) {
        String line = text.lines().findFirst().orElse("").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }

    private static boolean causedBy(Throwable e, Class<? extends Throwable> type) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (type.isInstance(cause)) {
                return true;
            }
        }
        return false;
    }

    private static String cause(Throwable e) {
        Throwable root = e;
        while (root.getCause() instanceof IOException) {
            root = root.getCause();
        }
        if (root instanceof SocketTimeoutException) {
            return "no answer for " + String.valueOf(root.getMessage()).toLowerCase(Locale.ROOT);
        }
        String message = root.getMessage();
        return message == null || message.isBlank()
                ? root.getClass().getSimpleName()
                : shortened(message.replaceFirst("^Connect to [^ ]+ (\\[[^]]*] )?failed: ", "")
                        .replaceAll("[\\w.]+Exception: ", ""));
    }
}
