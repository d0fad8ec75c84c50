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
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells the CPU time that this process and the nodes of a cluster have used. What the nodes do beside is in it; of this process
 * the just-in-time compiler is left out where the system tells its time (Linux), since a short run would otherwise measure that.
 */
final class CpuClock {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** To look for them each time would be felt in what is measured; those that there are at first stay. */
    private static final List<Path> COMPILERS =
            threads("self").filter(CpuClock::compiles).toList();

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
        return all - COMPILERS.stream().mapToDouble(CpuClock::onCoreMs).sum();
    }

    /**
     * Milliseconds of CPU of the threads that another process of this machine has now, without its compiler's; 0 where the system
     * does not tell, or the process is not known. A thread that ends takes its time with it, so only short times are right.
     */
    static double elsewhereMs(long process) {
        return threads(Long.toString(process))
                .filter(thread -> !compiles(thread))
                .mapToDouble(CpuClock::onCoreMs)
                .sum();
    }

    private static Stream<Path> threads(String process) {
        Path threads = Path.of("/proc", process, "task");
        if (!Files.isDirectory(threads)) {
            return Stream.of();
        }
        try (Stream<Path> each = Files.list(threads)) {
            return each.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean compiles(Path thread) {
        try {
            String name = Files.readString(thread.resolve("comm"));
            return name.startsWith("C1 Compiler") || name.startsWith("C2 Compiler");
        } catch (IOException e) {
            // It ended meanwhile.
            return false;
        }
    }

    private static double onCoreMs(Path thread) {
        try {
            // The first number is the time on a core in nanoseconds.
            return Long.parseLong(Files.readString(thread.resolve("schedstat")).split(" ")[0]) / 1e6;
        } catch (IOException e) {
            return 0;
        }
    }
}
