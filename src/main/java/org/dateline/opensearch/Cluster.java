package org.dateline.opensearch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.dateline.archive.ArchiveException;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.opensearch.generic.Body;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient;
import org.opensearch.client.opensearch.generic.Request;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.opensearch.generic.Response;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ResponseException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Calls to the cluster. Another node is asked where one does not answer. Every failure is one sentence. Thread-safe.
 */
final class Cluster implements AutoCloseable {
    private static final int NOT_FOUND = 404;
    private static final int FAILED = 400;

    /** What the cluster said. */
    record Answer(int status, JsonNode json) {
        boolean isMissing() {
            return status == NOT_FOUND;
        }

        boolean failed() {
            return status >= FAILED;
        }
    }

    private final ClusterSettings settings;
    private final OpenSearchTransport transport;
    private final OpenSearchGenericClient writing;
    private final OpenSearchGenericClient reading;
    private volatile boolean closed;

    Cluster(ClusterSettings settings) {
        this.settings = settings;
        this.transport = ClusterTransport.open(settings);
        this.writing = new OpenSearchGenericClient(transport);
        this.reading = writing.withTransportOptions(ClusterTransport.readerLimits());
    }

    ClusterSettings settings() {
        return settings;
    }

    /** Asks, and fails where the cluster does: except where it says that something is not there. */
    JsonNode ask(String method, String path, Map<String, String> parameters, @Nullable Object body) {
        Answer answer = send(method, path, parameters, body == null ? null : Json.text(body));
        if (answer.failed() && !answer.isMissing()) {
            throw ClusterFailures.of(settings, answer);
        }
        return answer.json();
    }

    JsonNode ask(String method, String path, @Nullable Object body) {
        return ask(method, path, Map.of(), body);
    }

    /**
     * Asks, and gives any answer back.
     *
     * @throws ArchiveException where no node answers, or the user is refused
     */
    Answer send(String method, String path, Map<String, String> parameters, @Nullable String body) {
        try {
            return answer(begin(method, path, parameters, bytes(body)));
        } catch (IOException e) {
            throw unreachable(e);
        }
    }

    static byte @Nullable [] bytes(@Nullable String body) {
        return body == null ? null : body.getBytes(StandardCharsets.UTF_8);
    }

    /** What it means that no node answers. */
    ArchiveException unreachable(IOException e) {
        return closed
                ? new ArchiveException("The archive on the cluster is closed.", e)
                : ClusterFailures.unreachable(settings, e);
    }

    boolean isClosed() {
        return closed;
    }

    /** Whether a reader may be waiting for the answer. */
    private static boolean isRead(String method, String path) {
        return method.equals("GET") || path.endsWith("search") || path.endsWith("_count");
    }

    /** A call that is under way. */
    record Call(CompletableFuture<Response> answer, int seconds) {}

    /** Sends a call, the answer of which {@link #answer} waits for. */
    Call begin(String method, String path, Map<String, String> parameters, byte @Nullable [] body) {
        var builder = Requests.builder().method(method).endpoint(path).query(parameters);
        Request request = body == null
                ? builder.build()
                : builder.body(Body.from(body, "application/json")).build();
        return isRead(method, path)
                ? new Call(reading.executeAsync(request), ClusterTransport.READ_SECONDS)
                : new Call(writing.executeAsync(request), ClusterTransport.WRITE_SECONDS);
    }

    /** Waits for an answer, whichever node gives it; nodes that do not answer must not add up. */
    private static Response response(Call call) throws IOException {
        CompletableFuture<Response> answer = call.answer();
        try {
            return answer.get(call.seconds() + 1L, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            answer.cancel(true);
            throw new IOException("no answer within " + call.seconds() + " seconds", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException failed ? failed : new IOException(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException(
                    "A call to the cluster was interrupted, which nothing in Dateline does.", e);
        }
    }

    /** Waits for any answer to a call; a node that does not answer is an {@link IOException}. */
    Answer answer(Call call) throws IOException {
        try (Response response = response(call)) {
            Answer answer = new Answer(response.getStatus(), json(response));
            ClusterFailures.refuseStrangers(settings, answer);
            return answer;
        } catch (IOException e) {
            Answer answer = refusal(e);
            ClusterFailures.refuseStrangers(settings, answer);
            return answer;
        }
    }

    /** The answer that the client makes an exception of; any other exception is thrown on. */
    private static Answer refusal(IOException e) throws IOException {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof ResponseException refused) {
                // The message is the request line, a line end and the body.
                String message = String.valueOf(refused.getMessage());
                return new Answer(refused.status(), parsed(message.substring(message.indexOf('\n') + 1)));
            }
        }
        throw e;
    }

    private static JsonNode parsed(String body) {
        try {
            return Json.MAPPER.readTree(body);
        } catch (JacksonException e) {
            return Json.MAPPER.createObjectNode();
        }
    }

    private static JsonNode json(Response response) throws IOException {
        Body body = response.getBody().orElse(null);
        if (body == null) {
            return Json.MAPPER.createObjectNode();
        }
        try (Body read = body) {
            return Json.MAPPER.readTree(read.body());
        } catch (JacksonException e) {
            return Json.MAPPER.createObjectNode();
        }
    }

    @Override
    public void close() {
        closed = true;
        try {
            transport.close();
        } catch (IOException e) {
            throw ClusterFailures.unreachable(settings, e);
        }
    }
}
