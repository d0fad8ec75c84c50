package org.dateline.opensearch;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Collection;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.apache.hc.client5.http.auth.AuthScope;
import org.apache.hc.client5.http.auth.UsernamePasswordCredentials;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.auth.BasicCredentialsProvider;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManager;
import org.apache.hc.client5.http.impl.nio.PoolingAsyncClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.ClientTlsStrategyBuilder;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.util.Timeout;
import org.dateline.archive.ArchiveException;
import org.jspecify.annotations.Nullable;
import org.opensearch.client.json.jsonb.JsonbJsonpMapper;
import org.opensearch.client.transport.OpenSearchTransport;
import org.opensearch.client.transport.TransportOptions;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5Options;
import org.opensearch.client.transport.httpclient5.ApacheHttpClient5TransportBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Opens the connections to a cluster: addresses, log-in, trust, time limits. */
final class ClusterTransport {
    private static final Logger log = LoggerFactory.getLogger(ClusterTransport.class);
    private static final int CONNECTIONS = 64;
    private static final int CONNECT_SECONDS = 3;
    /** A little more than a search takes at most before it is stopped. */
    static final int READ_SECONDS = 12;

    static final int WRITE_SECONDS = 60;

    private ClusterTransport() {}

    static OpenSearchTransport open(ClusterSettings settings) {
        HttpHost[] hosts =
                settings.addresses().stream().map(ClusterTransport::host).toArray(HttpHost[]::new);
        if (hosts.length == 0) {
            throw new ArchiveException("No address of a cluster is given; name one with --opensearch URL.");
        }
        PoolingAsyncClientConnectionManager connections = connections(settings.certificates());
        BasicCredentialsProvider login = login(settings, hosts);
        return ApacheHttpClient5TransportBuilder.builder(hosts)
                .setMapper(new JsonbJsonpMapper())
                .setRequestConfigCallback(config -> RequestConfig.copy(answering(WRITE_SECONDS)))
                .setConnectionConfigCallback(config -> config.setConnectTimeout(Timeout.ofSeconds(CONNECT_SECONDS)))
                .setHttpClientConfigCallback(client -> client.setConnectionManager(connections)
                        .setDefaultCredentialsProvider(login)
                        // To press an answer and unpack it costs both sides more CPU than it takes to send it plain.
                        .disableContentCompression()
                        .setIoReactorExceptionCallback(ClusterTransport::quietly))
                .build();
    }

    /** Time limits for what a reader waits for. */
    static TransportOptions readerLimits() {
        return ApacheHttpClient5Options.DEFAULT.toBuilder()
                .setRequestConfig(answering(READ_SECONDS))
                .build();
    }

    private static RequestConfig answering(int seconds) {
        return RequestConfig.custom()
                .setResponseTimeout(Timeout.ofSeconds(seconds))
                .setConnectionRequestTimeout(Timeout.ofSeconds(CONNECT_SECONDS))
                .build();
    }

    /** What a connection meets while it closes; every call has its own failure. */
    private static void quietly(Exception e) {
        log.debug("A connection to the cluster has ended.", e);
    }

    private static HttpHost host(String address) {
        try {
            URI uri = new URI(address.strip());
            if (uri.getHost() == null || !("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                throw new ArchiveException(malformed(address));
            }
            int port = uri.getPort() < 0 ? ("https".equals(uri.getScheme()) ? 443 : 80) : uri.getPort();
            return new HttpHost(uri.getScheme(), uri.getHost(), port);
        } catch (URISyntaxException e) {
            throw new ArchiveException(malformed(address), e);
        }
    }

    private static String malformed(String address) {
        return "'" + address + "' is no address of a cluster; write one such as http://localhost:9200.";
    }

    private static BasicCredentialsProvider login(ClusterSettings settings, HttpHost[] hosts) {
        BasicCredentialsProvider provider = new BasicCredentialsProvider();
        if (settings.user() != null) {
            String password = settings.password() == null ? "" : settings.password();
            for (HttpHost host : hosts) {
                provider.setCredentials(
                        new AuthScope(host), new UsernamePasswordCredentials(settings.user(), password.toCharArray()));
            }
        }
        return provider;
    }

    private static PoolingAsyncClientConnectionManager connections(@Nullable Path certificates) {
        PoolingAsyncClientConnectionManagerBuilder builder = PoolingAsyncClientConnectionManagerBuilder.create()
                .setMaxConnPerRoute(CONNECTIONS)
                .setMaxConnTotal(CONNECTIONS * 2)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.ofSeconds(CONNECT_SECONDS))
                        .build());
        if (certificates != null) {
            builder.setTlsStrategy(ClientTlsStrategyBuilder.create()
                    .setSslContext(trusting(certificates))
                    .buildAsync());
        }
        return builder.build();
    }

    static SSLContext trusting(Path certificates) {
        try (InputStream pem = Files.newInputStream(certificates)) {
            Collection<? extends Certificate> read =
                    CertificateFactory.getInstance("X.509").generateCertificates(pem);
            KeyStore trusted = KeyStore.getInstance(KeyStore.getDefaultType());
            trusted.load(null, null);
            int n = 0;
            for (Certificate certificate : read) {
                trusted.setCertificateEntry("node-" + n++, certificate);
            }
            TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            trust.init(trusted);
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trust.getTrustManagers(), null);
            return context;
        } catch (IOException | GeneralSecurityException e) {
            throw new ArchiveException(
                    "The certificates in " + certificates + " cannot be read (" + e.getMessage()
                            + "); name a file in PEM form.",
                    e);
        }
    }
}
