package org.dateline.opensearch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/**
 * OpenSearch's security plugin in a node: TLS between nodes and to callers by one certificate, and the users of the test. The
 * distribution that the plugin belongs to comes without the modules that plugin and archive need; those of the node of all other
 * tests are lent to it.
 *
 * @param stores a folder with {@code node.p12} and {@code trust.p12}
 * @param pem the certificate of the node
 * @param login a user and a password, parted by a colon
 */
record SecurityPlugin(Path stores, Path pem, String login) implements OpenSearchNode.Security {
    private static final List<String> LENT = List.of("analysis-common", "lang-painless", "rule-framework");
    private static final List<String> CONFIGURATION = List.of(
            "action_groups",
            "allowlist",
            "audit",
            "config",
            "internal_users",
            "nodes_dn",
            "roles",
            "roles_mapping",
            "tenants");

    /** The distribution with all that is needed. */
    static Path home() throws IOException {
        Path home = OpenSearchNode.home("opensearch-secured");
        Path lender = OpenSearchNode.home("opensearch");
        String version = version(home);
        for (String module : LENT) {
            Path lent = home.resolve("modules").resolve(module);
            FileSystemUtils.copyRecursively(lender.resolve("modules").resolve(module), lent);
            Path descriptor = lent.resolve("plugin-descriptor.properties");
            Files.writeString(descriptor, Files.readString(descriptor).replace(version(lender), version));
        }
        return home;
    }

    private static String version(Path home) {
        String name = home.getFileName().toString();
        return name.substring(name.indexOf('-') + 1);
    }

    @Override
    public String settings(Path config) {
        try {
            FileSystemUtils.copyRecursively(stores, config);
            Path own = Files.createDirectories(config.resolve("opensearch-security"));
            for (String file : CONFIGURATION) {
                try (InputStream in = SecurityPlugin.class.getResourceAsStream("secured/" + file + ".yml")) {
                    Files.copy(in, own.resolve(file + ".yml"));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        StringBuilder settings = new StringBuilder("""
                plugins.security.allow_default_init_securityindex: true
                plugins.security.nodes_dn: ["CN=node"]
                plugins.security.ssl.http.enabled: true
                plugins.security.ssl.transport.enforce_hostname_verification: false
                """);
        for (String layer : List.of("transport", "http")) {
            store(settings, layer, "keystore", "node.p12");
            store(settings, layer, "truststore", "trust.p12");
        }
        return settings.toString();
    }

    private static void store(StringBuilder settings, String layer, String kind, String file) {
        String key = "plugins.security.ssl." + layer + "." + kind;
        settings.append("""
                %1$s_type: PKCS12
                %1$s_filepath: %2$s
                %1$s_password: %3$s
                """.formatted(key, file, TestCertificates.PASSWORD));
    }

    @Override
    public String scheme() {
        return "https";
    }

    @Override
    public HttpClient client() {
        return HttpClient.newBuilder()
                .sslContext(ClusterTransport.trusting(pem))
                .build();
    }

    @Override
    public String authorization() {
        return "Basic " + Base64.getEncoder().encodeToString(login.getBytes(StandardCharsets.UTF_8));
    }
}
