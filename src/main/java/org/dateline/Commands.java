package org.dateline;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.dateline.cli.DatelineCommand;
import picocli.CommandLine;

/** The program after the check of the Java version. */
public final class Commands {
    private Commands() {}

    /** Runs a command and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(commandLine().execute(args));
    }

    /** The command line of the whole program; UTF-8 whatever the locale, since programs read it. */
    static CommandLine commandLine() {
        return DatelineCommand.commandLine(new DatelineRooms())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(utf8(FileDescriptor.out))
                .setErr(utf8(FileDescriptor.err));
    }

    private static PrintWriter utf8(FileDescriptor descriptor) {
        PrintStream stream = new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }
}
