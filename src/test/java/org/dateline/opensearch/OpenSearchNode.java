package org.dateline.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An OpenSearch node in a process of its own, on free ports of the loopback, as a test or benchmark needs it. The
 * distribution is unpacked by the build and never on the class path. OpenSearch refuses to run as root: then the node runs as
 * nobody, or, where that user cannot reach the files, without the library by which it would notice.
 */
public final class OpenSearchNode implements AutoCloseable {
    private static final String NOBODY = "65534";
    private static final Duration START = Duration.ofMinutes(3);
    /** Starts fast. */
    private static final List<String> TESTED =
            List.of("-Xms512m", "-Xmx512m", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");
    /** As OpenSearch is run for its users: optimised code takes a while to be made. */
    private static final List<String> SERVED = List.of("-Xms1g", "-Xmx1g", "-XX:+UseG1GC");

    private final Path folder;
    private final String name;
    private final Path home;
    private final Security security;
    private final List<String> jvm;
    private final int http;
    private final int transport;
    private Process process;

    /** What a node asks of those who call it; every node but a secured one asks nothing. */
    interface Security {
        Security NONE = config -> "";

        /** Puts what is needed into the configuration of a node, and gives more lines of its settings. */
        String settings(Path config);

        default String scheme() {
            return "http";
        }

        default HttpClient client() {
            return HttpClient.newHttpClient();
        }

        /** The header with which the start is watched. */
        default String authorization() {
            return "";
        }
    }

    private OpenSearchNode(Path folder, String name, Path home, Security security, List<String> jvm) {
        this.folder = folder;
        this.name = name;
        this.home = home;
        this.security = security;
        this.jvm = jvm;
        this.http = freePort();
        this.transport = freePort();
    }

    /** Starts one node and waits until it answers. */
    public static OpenSearchNode start(Path folder) {
        return cluster(folder, 1).getFirst();
    }

    /** Starts one node with the virtual machine that users give it, to be measured. */
    public static OpenSearchNode serve(Path folder) {
        return start(new OpenSearchNode(folder.toAbsolutePath(), "n1", home("opensearch"), Security.NONE, SERVED));
    }

    /** Starts nodes of one cluster and waits until they have found each other. */
    public static List<OpenSearchNode> cluster(Path folder, int size) {
        List<OpenSearchNode> nodes = new ArrayList<>();
        for (int i = 1; i <= size; i++) {
            nodes.add(new OpenSearchNode(folder.toAbsolutePath(), "n" + i, home("opensearch"), Security.NONE, TESTED));
        }
        nodes.forEach(node -> node.launch(nodes));
        nodes.forEach(node -> node.await(size));
        return nodes;
    }

    /** Starts one node of another distribution, which asks for certificates and passwords. */
    static OpenSearchNode start(Path folder, Path home, Security security) {
        return start(new OpenSearchNode(folder.toAbsolutePath(), "n1", home, security, TESTED));
    }

    private static OpenSearchNode start(OpenSearchNode node) {
        node.launch(List.of(node));
        node.await(1);
        return node;
    }

    /** The distribution that was unpacked into a folder of the build. */
    static Path home(String unpackedInto) {
        Path unpacked = Path.of("target", unpackedInto).toAbsolutePath();
        try (Stream<Path> found = Files.list(unpacked)) {
            return found.filter(path -> path.getFileName().toString().startsWith("opensearch-"))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("There is no OpenSearch in " + unpacked + "."));
        } catch (IOException e) {
            throw new IllegalStateException(
                    "There is no OpenSearch in " + unpacked + "; run ./mvnw pre-integration-test first.", e);
        }
    }

    public String address() {
        return security.scheme() + "://127.0.0.1:" + http;
    }

    public long pid() {
        return process.pid();
    }

    /** SIGKILL. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Stops the process where it stands, as a machine that hangs; {@link #resume} lets it go on. */
    public void pause() {
        signal("STOP");
    }

    public void resume() {
        signal("CONT");
    }

    /** Starts a node that was killed again, with its data. */
    public void restart(List<OpenSearchNode> cluster) {
        launch(cluster);
        await(cluster.size());
    }

    private void signal(String signal) {
        try {
            new ProcessBuilder("kill", "-" + signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private void launch(List<OpenSearchNode> cluster) {
        try {
            Path own = folder.resolve(name);
            for (String part : List.of("config", "data", "logs", "tmp")) {
                Files.createDirectories(own.resolve(part));
            }
            Files.writeString(
                    own.resolve("config/opensearch.yml"),
                    settings(own, cluster) + security.settings(own.resolve("config")));
            Files.writeString(own.resolve("config/jvm.options"), "");
            Files.writeString(own.resolve("config/log4j2.properties"), """
                    appender.console.type = Console
                    appender.console.name = console
                    appender.console.layout.type = PatternLayout
                    appender.console.layout.pattern = [%d{ISO8601}][%-5p][%c{1.}] %m%n
                    rootLogger.level = warn
                    rootLogger.appenderRef.console.ref = console
                    """);
            boolean root = "root".equals(System.getProperty("user.name"));
            boolean nobody = root && isReachable(own) && isReachable(home);
            if (nobody) {
                new ProcessBuilder("chown", "-R", NOBODY + ":" + NOBODY, own.toString())
                        .start()
                        .waitFor();
            }
            ProcessBuilder builder = new ProcessBuilder(command(own, nobody, root && !nobody));
            builder.directory(own.toFile());
            builder.environment().clear();
            builder.environment().put("PATH", "/usr/bin:/bin");
            builder.redirectErrorStream(true);
            builder.redirectOutput(ProcessBuilder.Redirect.appendTo(
                    own.resolve("logs/node.log").toFile()));
            process = builder.start();
            Process started = process;
            Runtime.getRuntime().addShutdownHook(new Thread(started::destroyForcibly));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String settings(Path own, List<OpenSearchNode> cluster) {
        String seeds =
                cluster.stream().map(node -> "127.0.0.1:" + node.transport).collect(Collectors.joining(", "));
        String managers = cluster.stream().map(node -> node.name).collect(Collectors.joining(", "));
        return """
                cluster.name: dateline-test
                node.name: %s
                network.host: 127.0.0.1
                http.port: %d
                transport.port: %d
                path.data: %s
                path.logs: %s
                discovery.seed_hosts: [%s]
                cluster.initial_cluster_manager_nodes: [%s]
                cluster.routing.allocation.disk.threshold_enabled: false
                """.formatted(name, http, transport, own.resolve("data"), own.resolve("logs"), seeds, managers);
    }

    private List<String> command(Path own, boolean nobody, boolean unnoticed) throws IOException {
        List<String> command = new ArrayList<>();
        if (nobody) {
            command.addAll(List.of("setpriv", "--reuid", NOBODY, "--regid", NOBODY, "--clear-groups"));
        }
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.addAll(List.of(
                "-XX:+UseCompactObjectHeaders",
                "-Dfile.encoding=UTF-8",
                "-Djna.nosys=true",
                "-Djna.tmpdir=" + own.resolve("tmp"),
                "-Djava.io.tmpdir=" + own.resolve("tmp"),
                "-Dio.netty.noUnsafe=true",
                "-Dio.netty.noKeySetOptimization=true",
                "-Dlog4j.shutdownHookEnabled=false",
                "-Dlog4j2.disable.jmx=true",
                "-Dlog4j2.formatMsgNoLookups=true",
                "-Djava.locale.providers=SPI,CLDR",
                "-javaagent:" + home.resolve("agent/opensearch-agent.jar"),
                "--add-modules=jdk.incubator.vector",
                "--add-opens=java.base/java.nio=ALL-UNNAMED",
                "-Dorg.apache.lucene.store.MMapDirectory.sharedArenaMaxPermits=1",
                "-Dopensearch.path.home=" + home,
                "-Dopensearch.path.conf=" + own.resolve("config"),
                "-Dopensearch.distribution.type=zip",
                "-cp",
                classPath(home, unnoticed),
                "org.opensearch.bootstrap.OpenSearch"));
        return command;
    }

    private static String classPath(Path home, boolean unnoticed) throws IOException {
        if (!unnoticed) {
            return home.resolve("lib") + "/*";
        }
        try (Stream<Path> jars = Files.list(home.resolve("lib"))) {
            return jars.map(Path::toString)
                    .filter(jar -> jar.endsWith(".jar") && !jar.contains("/jna-"))
                    .collect(Collectors.joining(":"));
        }
    }

    private static boolean isReachable(Path path) throws IOException {
        for (Path each = path; each != null; each = each.getParent()) {
            if (!Files.getPosixFilePermissions(each).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                return false;
            }
        }
        return true;
    }

    private void await(int size) {
        HttpClient client = security.client();
        HttpRequest health = HttpRequest.newBuilder(
                        URI.create(address() + "/_cluster/health?timeout=5s&wait_for_nodes=" + size))
                .timeout(Duration.ofSeconds(10))
                .header("Authorization", security.authorization())
                .build();
        long deadline = System.nanoTime() + START.toNanos();
        while (System.nanoTime() < deadline) {
            try {
                if (client.send(health, HttpResponse.BodyHandlers.discarding()).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                if (!waits()) {
                    break;
                }
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
        throw new IllegalStateException("Node " + name + " did not start; see " + folder.resolve(name) + "/logs.");
    }

    /** Waits a little for the process to end; true while it runs. */
    private boolean waits() {
        try {
            return !process.waitFor(100, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Runs nodes until this process is told to end: {@code OpenSearchNode FOLDER [SIZE]}; without a size one as for users. */
    public static void main(String[] args) throws InterruptedException {
        List<OpenSearchNode> nodes = args.length < 2
                ? List.of(serve(Path.of(args[0])))
                : cluster(Path.of(args[0]), Integer.parseInt(args[1]));
        nodes.forEach(node -> System.out.println(node.address() + " " + node.pid()));
        Thread.currentThread().join();
    }
}
