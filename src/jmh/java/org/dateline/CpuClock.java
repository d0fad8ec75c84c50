package org.dateline;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import tools.jackson.databind.json.JsonMapper;

/** Tells the CPU time that this process and the nodes of a cluster have used: what they do beside is in it. */
final class CpuClock {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final HttpClient http = HttpClient.newHttpClient();
    private final HttpRequest asked;

    CpuClock(String address) {
        this.asked = HttpRequest.newBuilder(URI.create(address + "/_nodes/stats/process"))
                .build();
    }

    /** Milliseconds of CPU since the processes began, or between two such. */
    record Times(double clientMs, double nodeMs) {
        Times since(Times before) {
            return new Times(clientMs - before.clientMs, nodeMs - before.nodeMs);
        }
    }

    Times times() {
        try {
            String answer =
                    http.send(asked, HttpResponse.BodyHandlers.ofString()).body();
            double nodes = 0;
            for (var node : JSON.readTree(answer).path("nodes")) {
                nodes +=
                        node.path("process").path("cpu").path("total_in_millis").asDouble();
            }
            return new Times(system.getProcessCpuTime() / 1e6, nodes);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
