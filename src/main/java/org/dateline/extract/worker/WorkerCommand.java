package org.dateline.extract.worker;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How a worker is started: this program's own classes under a small JVM, without a network where the system can deny it. */
final class WorkerCommand {
    private static final String LAUNCHER = "org.springframework.boot.loader.launch.PropertiesLauncher";
    private static final List<List<String>> WITHOUT_NETWORK =
            List.of(List.of("unshare", "--net", "--"), List.of("unshare", "--map-root-user", "--net", "--"));

    private static final class Isolation {
        /** Tried once: whether the system allows it does not change while the program runs. */
        private static final List<String> PREFIX = find();

        private static List<String> find() {
            for (List<String> prefix : WITHOUT_NETWORK) {
                if (works(prefix)) {
                    return prefix;
                }
            }
            return List.of();
        }

        private static boolean works(List<String> prefix) {
            try {
                Process process = new ProcessBuilder(Stream.concat(prefix.stream(), Stream.of("true"))
                                .toList())
                        .redirectErrorStream(true)
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
                if (!process.waitFor(5, TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                    return false;
                }
                return process.exitValue() == 0;
            } catch (IOException e) {
                return false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
    }

    private WorkerCommand() {}

    /**
     * The command line.
     *
     * @param temporary the only folder that the worker's parsers are told to write to
     */
    static List<String> line(WorkerSettings settings, Path temporary) {
        String classPath = absolute(System.getProperty("java.class.path"));
        boolean packaged = isPackaged(classPath);
        List<String> line = new ArrayList<>(Isolation.PREFIX);
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of(
                "-Xmx" + settings.heapMegabytes() + "m",
                "-Xms32m",
                "-XX:MaxDirectMemorySize=64m",
                "-XX:+ExitOnOutOfMemoryError",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-XX:-CreateCoredumpOnCrash",
                "-Xshare:auto",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8",
                "-Djava.io.tmpdir=" + temporary,
                "-Djdk.net.hosts.file=" + temporary.resolve("no-hosts"),
                "-XX:ErrorFile=" + temporary.resolve("crash.log")));
        line.addAll(settings.options());
        if (packaged) {
            line.add("-Dloader.main=" + settings.mainClass());
        }
        line.addAll(List.of("-cp", classPath, packaged ? LAUNCHER : settings.mainClass()));
        return line;
    }

    /** Whether the system denies workers the network. */
    static boolean isIsolated() {
        return !Isolation.PREFIX.isEmpty();
    }

    /** The packaged program is one jar, whose own loader finds the jars inside it. */
    private static boolean isPackaged(String classPath) {
        boolean one = !classPath.contains(File.pathSeparator) && classPath.endsWith(".jar");
        return one && WorkerCommand.class.getClassLoader().getResource(LAUNCHER.replace('.', '/') + ".class") != null;
    }

    private static String absolute(String classPath) {
        return Stream.of(classPath.split(File.pathSeparator))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
