package org.dateline.lucene;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.codecs.CodecUtil;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.SegmentInfos;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexInput;
import org.dateline.archive.ArchiveException;

/**
 * The files of the last commit of an index folder: checked byte for byte, and copied, while other processes load and serve.
 * All of them are opened before the first is read, so that a writer which drops them meanwhile takes nothing away.
 */
final class IndexFiles {
    /** The loader's files, which stand beside the index. */
    private static final String JOURNAL = "journal.jsonl";

    private static final List<String> LOGS = List.of("loads.jsonl");

    /** A writer that commits each second cannot outrun so many looks at the newest commit. */
    private static final int LOOKS = 50;

    private final Path folder;

    IndexFiles(Path folder) {
        this.folder = folder;
    }

    /** What is damaged, a sentence for each file; empty where every byte is as it was written. */
    List<String> damages() throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        for (int look = 0; ; look++) {
            List<String> damages = new ArrayList<>();
            try (Directory directory = FSDirectory.open(folder)) {
                SegmentInfos commit;
                try {
                    if (!DirectoryReader.indexExists(directory)) {
                        return List.of();
                    }
                    commit = SegmentInfos.readLatestCommit(directory);
                } catch (IOException e) {
                    return List.of("The list of the index's files ("
                            + SegmentInfos.getLastCommitSegmentsFileName(directory) + ") cannot be read: " + reason(e));
                }
                for (String file : commit.files(true)) {
                    check(directory, file, damages);
                }
                checkJournal(Commits.last(directory), damages);
                boolean moved = SegmentInfos.getLastCommitGeneration(directory) != commit.getGeneration();
                if (damages.isEmpty() || !moved || look == LOOKS) {
                    return damages;
                }
            }
        }
    }

    private static void check(Directory directory, String file, List<String> damages) {
        try (IndexInput in = directory.openInput(file, IOContext.READONCE)) {
            CodecUtil.checksumEntireFile(in);
        } catch (NoSuchFileException e) {
            damages.add(file + " is missing.");
        } catch (IOException e) {
            damages.add(file + " is damaged: " + reason(e));
        }
    }

    private void checkJournal(Map<String, String> commit, List<String> damages) throws IOException {
        long wanted = journalled(commit);
        long there = Files.exists(folder.resolve(JOURNAL)) ? Files.size(folder.resolve(JOURNAL)) : 0;
        if (there < wanted) {
            damages.add(JOURNAL + " has " + there + " bytes where the index says " + wanted
                    + "; the next load will read files again that it need not.");
        }
    }

    private static long journalled(Map<String, String> commit) {
        String checkpoint = commit.getOrDefault(Schema.CHECKPOINT_KEY, "");
        return checkpoint.chars().allMatch(Character::isDigit) && !checkpoint.isEmpty()
                ? Long.parseLong(checkpoint)
                : 0;
    }

    private static String reason(IOException e) {
        String message = String.valueOf(e.getMessage());
        return message.lines().findFirst().orElse(message);
    }

    /** Copies the last commit, and the journal up to where it holds, into a folder that is missing or empty. */
    void copyTo(Path into) throws IOException {
        requireEmpty(into);
        for (int look = 0; look < LOOKS; look++) {
            Map<String, FileChannel> open = new LinkedHashMap<>();
            try (Directory directory = FSDirectory.open(folder)) {
                if (!DirectoryReader.indexExists(directory)) {
                    throw new ArchiveException(
                            "There is no index in " + folder + " to copy; name another with --index.");
                }
                SegmentInfos commit = SegmentInfos.readLatestCommit(directory);
                for (String file : commit.files(false)) {
                    open.put(file, FileChannel.open(folder.resolve(file), StandardOpenOption.READ));
                }
                String list = commit.getSegmentsFileName();
                open.put(list, FileChannel.open(folder.resolve(list), StandardOpenOption.READ));
                copy(open, commit, into);
                return;
            } catch (NoSuchFileException e) {
                // A writer committed meanwhile and dropped what it no longer needs: its newer commit is copied.
                continue;
            } finally {
                for (FileChannel channel : open.values()) {
                    channel.close();
                }
            }
        }
        throw new ArchiveException(
                "The index in " + folder + " changes faster than it can be copied; try again later.");
    }

    private void copy(Map<String, FileChannel> open, SegmentInfos commit, Path into) throws IOException {
        Files.createDirectories(into);
        Path journal = folder.resolve(JOURNAL);
        if (Files.exists(journal)) {
            try (FileChannel in = FileChannel.open(journal, StandardOpenOption.READ)) {
                copy(in, journalled(commit.getUserData()), into.resolve(JOURNAL));
            }
        }
        for (String log : LOGS) {
            if (Files.exists(folder.resolve(log))) {
                Files.copy(folder.resolve(log), into.resolve(log));
            }
        }
        // The list of the files comes last: until it is there, the copy is no index.
        for (Map.Entry<String, FileChannel> file : open.entrySet()) {
            copy(file.getValue(), file.getValue().size(), into.resolve(file.getKey()));
        }
        try (Directory copied = FSDirectory.open(into)) {
            copied.syncMetaData();
        }
        List<String> damages = new IndexFiles(into).damages();
        if (!damages.isEmpty()) {
            throw new ArchiveException("The copy in " + into + " is not what it should be (" + damages.getFirst()
                    + "); run 'dateline verify' on " + folder + " and check the disks.");
        }
    }

    private static void copy(FileChannel in, long length, Path to) throws IOException {
        try (FileChannel out = FileChannel.open(to, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (long at = 0; at < length; ) {
                long moved = in.transferTo(at, length - at, out);
                if (moved <= 0) {
                    break;
                }
                at += moved;
            }
            out.force(true);
        }
    }

    /** Git keeps a note in the folder of the index, which does no harm. */
    private static void requireEmpty(Path into) throws IOException {
        if (Files.exists(into)) {
            try (Stream<Path> there = Files.list(into)) {
                boolean empty = there.map(path -> path.getFileName().toString())
                        .allMatch(name -> name.startsWith(".") || name.equals("README.md"));
                if (!empty) {
                    throw new ArchiveException("The folder " + into
                            + " is not empty, and nothing is written over; move it away or name another.");
                }
            }
        }
    }
}
