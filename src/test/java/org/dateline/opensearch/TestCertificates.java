package org.dateline.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Certificates for tests, made by the JDK's keytool: each one signs itself, for 127.0.0.1. */
final class TestCertificates {
    static final String PASSWORD = "changeit";

    private TestCertificates() {}

    /** Makes a key with its certificate as a PKCS 12 file, and gives its certificate alone in PEM form. */
    static Path make(Path store, String name) {
        keytool(
                store,
                List.of("-genkeypair", "-alias", name, "-keyalg", "RSA", "-keysize", "2048", "-validity", "30"),
                List.of("-dname", "CN=" + name, "-ext", "san=ip:127.0.0.1"));
        Path pem = store.resolveSibling(name + ".pem");
        keytool(store, List.of("-exportcert", "-rfc", "-alias", name), List.of("-file", pem.toString()));
        return pem;
    }

    /** Makes a store that trusts a certificate. */
    static void trust(Path store, Path pem) {
        keytool(store, List.of("-importcert", "-noprompt", "-alias", "trusted"), List.of("-file", pem.toString()));
    }

    private static void keytool(Path store, List<String> what, List<String> more) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
        command.addAll(what);
        command.addAll(more);
        command.addAll(List.of("-keystore", store.toString(), "-storetype", "PKCS12", "-storepass", PASSWORD));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new IllegalStateException("keytool failed: " + command);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
