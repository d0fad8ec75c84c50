package org.dateline;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.apache.hc.client5.http.impl.async.HttpAsyncClientBuilder;
import org.apache.hc.core5.http.HttpHost;
import org.opensearch.client.json.jsonb.JsonbJsonpMapper;
import org.opensearch.client.opensearch.generic.Body;
import org.opensearch.client.opensearch.generic.OpenSearchGenericClient;
import org.opensearch.client.opensearch.generic.Requests;
import org.opensearch.client.opensearch.generic.Response;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;
import tools.jackson.databind.json.JsonMapper;

/** Stands before a node, passes everything on and keeps what was sent, so that the plain client can send the very same. */
final class RecordingProxy implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    /** HTTP/2 and chunked bodies aside, what a client sends and a node gets is the same. */
    private static final HttpClient.Version VERSION = HttpClient.Version.HTTP_1_1;

    /** A request as it was sent. */
    record Sent(String method, String uri, byte[] body) {
        /** The same to other indexes. */
        Sent to(String name, String other) {
            return new Sent(method, uri.replace(name, other), body);
        }
    }

    private final String target;
    private final HttpServer server;
    private final HttpClient client = HttpClient.newBuilder().version(VERSION).build();
    private final List<Sent> sent = new ArrayList<>();

    RecordingProxy(String target) throws IOException {
        this.target = target;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/", this::pass);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** What was sent since the last call. */
    List<Sent> take() {
        synchronized (sent) {
            List<Sent> taken = List.copyOf(sent);
            sent.clear();
            return taken;
        }
    }

    private void pass(HttpExchange exchange) throws IOException {
        byte[] body = exchange.getRequestBody().readAllBytes();
        String uri = exchange.getRequestURI().toString();
        synchronized (sent) {
            sent.add(new Sent(exchange.getRequestMethod(), uri, body));
        }
        try {
            HttpResponse<byte[]> response = client.send(
                    HttpRequest.newBuilder(URI.create(target + uri))
                            .header("Content-Type", "application/json")
                            .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            int length = response.body().length;
            exchange.sendResponseHeaders(response.statusCode(), length == 0 ? -1 : length);
            exchange.getResponseBody().write(response.body());
            exchange.close();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** The official client alone. */
    static OpenSearchTransport plain(String address) {
        URI uri = URI.create(address);
        return ApacheHttpClient5TransportBuilder.builder(new HttpHost(uri.getScheme(), uri.getHost(), uri.getPort()))
                .setMapper(new JsonbJsonpMapper())
                // As Dateline does, so that both are sent the same bytes.
                .setHttpClientConfigCallback(HttpAsyncClientBuilder::disableContentCompression)
                .build();
    }

    /** Sends requests one after the other, and parses what is answered. */
    static void replay(List<Sent> requests, OpenSearchGenericClient client) throws IOException {
        for (Sent each : requests) {
            URI uri = URI.create(each.uri());
            Map<String, String> parameters = new HashMap<>();
            if (uri.getQuery() != null) {
                for (String pair : uri.getQuery().split("&")) {
                    parameters.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
                }
            }
            var builder = Requests.builder()
                    .method(each.method())
                    .endpoint(uri.getPath())
                    .query(parameters);
            var request = each.body().length == 0
                    ? builder.build()
                    : builder.body(Body.from(each.body(), "application/json")).build();
            try (Response response = client.execute(request)) {
                JSON.readTree(response.getBody().orElseThrow().body());
            }
        }
    }
}
