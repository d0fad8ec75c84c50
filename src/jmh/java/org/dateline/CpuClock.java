package org.dateline;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells the CPU time that this process and the nodes of a cluster have used. What the nodes do beside is in it; of this process
 * the just-in-time compiler is left out where the system tells its time (Linux), since a short run would otherwise measure that.
 */
final class CpuClock {
    private static final JsonMapper JSON = JsonMapper.builder().build();

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
            return new Times(hereMs(), nodes);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * Milliseconds of CPU of this process without the compiler's. Run with {@code -XX:-UseDynamicNumberOfCompilerThreads}: the
     * time of a compiler thread that ended cannot be told.
     */
    static double hereMs() {
        var system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        double all = system.getProcessCpuTime() / 1e6;
        Path threads = Path.of("/proc/self/task");
        if (!Files.isDirectory(threads)) {
            return all;
        }
        try (Stream<Path> each = Files.list(threads)) {
            return all - each.mapToDouble(CpuClock::compilerMs).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double compilerMs(Path thread) {
        try {
            String name = Files.readString(thread.resolve("comm"));
            boolean compiles = name.startsWith("C1 Compiler") || name.startsWith("C2 Compiler");
            // The first number is the time on a core in nanoseconds.
            return compiles
                    ? Long.parseLong(Files.readString(thread.resolve("schedstat"))
                                    .split(" ")[0])
                            / 1e6
                    : 0;
        } catch (IOException e) {
            // It ended meanwhile.
            return 0;
        }
    }
}
