package org.dateline.extract.worker;

import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Status;
import org.dateline.extract.Extraction;

/** A worker that does what the name of a file tells it to. */
public final class MisbehavingWorker {
    private MisbehavingWorker() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
        DataInputStream in = new DataInputStream(System.in);
        int answered = 0;
        for (Request request = Frames.readRequest(in); request != null; request = Frames.readRequest(in)) {
            answered++;
            say(out, request, request.id(), "first");
            switch (request.name()) {
                case "crash" -> Runtime.getRuntime().halt(7);
                case "crash once" -> crashOnce(request);
                case "memory" -> allocate();
                case "compute" -> compute();
                case "sleep" -> Thread.sleep(600_000);
                case "prints" -> System.out.println("I am a parser that prints.");
                case "out of step" -> Frames.writeDone(out, request.id() + 1);
                case "environment" ->
                    say(out, request, request.id(), new java.util.TreeMap<>(System.getenv()).toString());
                case "count" ->
                    say(out, request, request.id(), ProcessHandle.current().pid() + " " + answered);
                default -> say(out, request, request.id(), "second");
            }
            Frames.writeDone(out, request.id());
        }
    }

    private static void say(DataOutputStream out, Request request, long id, String reason) throws IOException {
        Frames.write(out, id, new Extraction.Unread(request.location(), "", Status.EMPTY, reason));
    }

    /** The bytes name a file that is there from the second time on. */
    private static void crashOnce(Request request) throws IOException {
        byte[] bytes = request.bytes();
        Path mark = Path.of(new String(bytes == null ? new byte[0] : bytes, StandardCharsets.UTF_8));
        if (Files.notExists(mark)) {
            Files.createFile(mark);
            Runtime.getRuntime().halt(7);
        }
    }

    private static void compute() {
        double sum = 0;
        while (sum >= 0) {
            sum += Math.sqrt(sum + 1);
        }
    }

    private static void allocate() {
        List<byte[]> all = new ArrayList<>();
        while (true) {
            all.add(new byte[8 << 20]);
        }
    }
}
