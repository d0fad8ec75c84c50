package org.dateline.extract.format;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.SynchronousQueue;
import org.dateline.article.Status;
import org.dateline.extract.Extraction;
import org.dateline.extract.bytes.Budget;
import org.dateline.extract.reader.Entry;
import org.dateline.extract.reader.Failures;
import org.dateline.extract.worker.Frames;
import org.dateline.extract.worker.Request;

/**
 * The process that parses: it answers the requests on its standard input until that is closed, and then ends at once,
 * whatever it is doing, so that no worker outlives its loader. Its JVM opens no connection, whatever a document refers to.
 */
public final class ParsingWorker {
    private static final Set<String> LOCAL = Set.of("file", "jar", "jrt", "nested");

    private ParsingWorker() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        DataOutputStream out =
                new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16));
        // What a parser prints goes the way of the errors, and not into the frames.
        System.setOut(System.err);
        refuseConnections();
        SynchronousQueue<Request> requests = new SynchronousQueue<>();
        Thread reader = new Thread(() -> receive(requests), "dateline-requests");
        reader.setDaemon(true);
        reader.start();
        ArticleExtractor extractor = new ArticleExtractor(ExtractionSettings.inWorker());
        while (true) {
            answer(requests.take(), extractor, out);
        }
    }

    private static void receive(SynchronousQueue<Request> requests) {
        try (DataInputStream in =
                new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in), 1 << 16))) {
            for (Request request = Frames.readRequest(in); request != null; request = Frames.readRequest(in)) {
                requests.put(request);
            }
        } catch (IOException | InterruptedException e) {
            Runtime.getRuntime().halt(1);
        }
        Runtime.getRuntime().halt(0);
    }

    private static void answer(Request request, ArticleExtractor extractor, DataOutputStream out) throws IOException {
        byte[] bytes = request.bytes() == null ? new byte[0] : request.bytes();
        Path file = request.file() == null ? null : Path.of(request.file());
        try (InputStream in = file == null ? new ByteArrayInputStream(bytes) : Files.newInputStream(file)) {
            Budget budget = new Budget(file == null ? bytes.length : Files.size(file));
            extractor.read(
                    new Entry(
                            request.location(),
                            request.name(),
                            request.mediaType(),
                            in,
                            file,
                            budget,
                            request.depth(),
                            request.capture()),
                    extraction -> send(out, request, extraction));
        } catch (FileSystemException e) {
            String reason = Failures.broken(request.mediaType(), e);
            send(out, request, new Extraction.Unread(request.location(), request.mediaType(), Status.FAILED, reason));
        }
        Frames.writeDone(out, request.id());
    }

    private static void send(DataOutputStream out, Request request, Extraction extraction) {
        try {
            Frames.write(out, request.id(), extraction);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void refuseConnections() throws IOException {
        URL.setURLStreamHandlerFactory(protocol -> LOCAL.contains(protocol) ? null : new RefusingHandler());
        Socket.setSocketImplFactory(() -> {
            throw new IllegalStateException("A worker opens no connection.");
        });
        ProxySelector.setDefault(new ProxySelector() {
            @Override
            public List<Proxy> select(URI uri) {
                throw new IllegalArgumentException("A worker opens no connection.");
            }

            @Override
            public void connectFailed(URI uri, SocketAddress address, IOException e) {
                // Never tried.
            }
        });
    }

    /** Opens no address of any protocol. */
    private static final class RefusingHandler extends URLStreamHandler {
        @Override
        protected URLConnection openConnection(URL url) throws IOException {
            throw new IOException("A worker opens no connection.");
        }
    }
}
