package org.dateline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The packaged program, run as its users run it. */
final class PackagedJar {
    private static final Path JAR = Path.of("target", "dateline.jar").toAbsolutePath();

    private PackagedJar() {}

    /** What a finished command gave. */
    record Outcome(int exit, String out, String err) {}

    /** Starts a command; the output goes to two files in a folder. */
    static Process start(Path folder, String... arguments) {
        return start(List.of(), folder, arguments);
    }

    /** Starts a command under another one, such as a tracer. */
    static Process start(List<String> before, Path folder, String... arguments) {
        if (!Files.exists(JAR)) {
            throw new IllegalStateException("There is no " + JAR + "; run ./mvnw package first.");
        }
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-jar",
                JAR.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("LC_ALL", "C.UTF-8");
        builder.directory(folder.toFile());
        builder.redirectOutput(folder.resolve("out.txt").toFile());
        builder.redirectError(folder.resolve("err.txt").toFile());
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Outcome run(Path folder, String... arguments) {
        return await(folder, start(folder, arguments));
    }

    /** Runs a command that must heed the permissions of files, which root does not. */
    static Outcome runHeedingPermissions(Path folder, String... arguments) {
        List<String> before = "root".equals(System.getProperty("user.name"))
                ? List.of("setpriv", "--bounding-set", "-dac_override,-dac_read_search")
                : List.of();
        return await(folder, start(before, folder, arguments));
    }

    static Outcome await(Path folder, Process process) {
        try {
            if (!process.waitFor(5, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("The command did not end within five minutes.");
            }
            return new Outcome(process.exitValue(), text(folder, "out.txt"), text(folder, "err.txt"));
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Path folder, String name) throws IOException {
        return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
    }
}
