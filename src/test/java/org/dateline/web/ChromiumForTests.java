package org.dateline.web;

import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds the Chromium that browser tests drive. The variable {@code DATELINE_CHROMIUM} names one; else one on the machine is
 * taken; else, as root on a Debian, the package is installed; else Playwright downloads its own.
 */
public final class ChromiumForTests {
    private static final List<String> PLACES = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/snap/bin/chromium",
            "/Applications/Chromium.app/Contents/MacOS/Chromium",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    private static final int INSTALL_MINUTES = 10;

    private ChromiumForTests() {}

    /** A driver, and how it starts the browser. */
    public record Driver(Playwright playwright, LaunchOptions options) {}

    public static Driver open() {
        Optional<Path> chromium = find().or(ChromiumForTests::install);
        try {
            Playwright playwright = Playwright.create(new Playwright.CreateOptions()
                    .setEnv(chromium.isPresent() ? Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1") : Map.of()));
            LaunchOptions options = new LaunchOptions()
                    .setArgs(List.of(
                            "--no-sandbox",
                            "--disable-gpu",
                            "--disable-background-networking",
                            "--disable-component-update",
                            "--disable-sync",
                            "--no-first-run"));
            chromium.ifPresent(options::setExecutablePath);
            return new Driver(playwright, options);
        } catch (RuntimeException e) {
            throw new IllegalStateException(
                    "The browser tests need a Chromium: install one (Debian: apt-get install chromium) or name it in the "
                            + "environment variable DATELINE_CHROMIUM.",
                    e);
        }
    }

    private static Optional<Path> find() {
        String named = System.getenv("DATELINE_CHROMIUM");
        return Stream.concat(Stream.ofNullable(named), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> install() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        if (!run("apt-get", "update", "-q")
                || !run("apt-get", "install", "-q", "-y", "--no-install-recommends", "chromium")) {
            return Optional.empty();
        }
        return find();
    }

    private static boolean run(String... command) {
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
        try {
            Process process = builder.start();
            if (!process.waitFor(INSTALL_MINUTES, TimeUnit.MINUTES)) {
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
