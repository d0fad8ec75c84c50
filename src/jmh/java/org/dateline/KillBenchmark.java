package org.dateline;

import java.nio.file.Files;
import java.nio.file.Path;

/** Kills a load at random moments: {@code KillBenchmark [KILLS]}, 200 where nothing is said. Fails at the first loss. */
public final class KillBenchmark {
    private KillBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int kills = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
        Path folder = Files.createTempDirectory("dateline-kills");
        int ends = new Kills(folder, System.nanoTime()).run(kills);
        System.out.printf(
                "%d kills, %d loads came to their end: no acknowledged article lost, none twice, every index sound.%n",
                kills, ends);
    }
}
