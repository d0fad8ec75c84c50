package org.dateline.extract.pack;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dateline.article.Status;
import org.dateline.extract.bytes.LimitException;
import org.dateline.extract.reader.Entry;
import org.dateline.extract.reader.FormatReader;
import org.dateline.extract.reader.Harvest;
import org.dateline.extract.reader.MemberNames;
import org.dateline.extract.reader.UnreadableException;

/**
 * Reads the members of a zip archive: by its directory where the archive is a whole file, else as they stream by. Names are
 * labels only; nothing is written.
 */
public final class ZipReader implements FormatReader {
    @Override
    public void read(Entry entry, Harvest harvest) throws IOException {
        Path file = entry.file();
        if (file == null) {
            readStream(entry, harvest);
        } else if (!readByDirectory(file, entry, harvest)) {
            long members = readStream(entry, harvest);
            // A file without its directory has lost its end, even where it breaks off between two members.
            throw new UnreadableException(Status.PARTIAL, cutOff("zip archive", members));
        }
    }

    /** False where the file has no readable directory. */
    private static boolean readByDirectory(Path file, Entry entry, Harvest harvest) throws IOException {
        ZipFile opened;
        try {
            opened = ZipFile.builder().setPath(file).get();
        } catch (IOException | IllegalArgumentException e) {
            return false;
        }
        try (ZipFile zip = opened) {
            Enumeration<ZipArchiveEntry> members = zip.getEntriesInPhysicalOrder();
            while (members.hasMoreElements()) {
                ZipArchiveEntry member = members.nextElement();
                if (!member.isDirectory() && isReadable(member, zip.canReadEntryData(member), entry, harvest)) {
                    readMember(zip, member, entry, harvest);
                }
                stopWhereSpent(entry);
            }
        }
        return true;
    }

    private static void readMember(ZipFile zip, ZipArchiveEntry member, Entry entry, Harvest harvest) {
        String name = MemberNames.label(member.getName());
        try (InputStream in = zip.getInputStream(member)) {
            harvest.member(entry.member(
                    name, MemberNames.fileName(name), entry.budget().count(in)));
        } catch (IOException | IllegalArgumentException e) {
            harvest.unread(
                    entry.at(name), "", Status.FAILED, "This member of the zip archive is damaged and cannot be read.");
        }
    }

    private static long readStream(Entry entry, Harvest harvest) throws IOException {
        long members = 0;
        try (ZipArchiveInputStream zip = new ZipArchiveInputStream(entry.in(), "UTF-8", true, true)) {
            for (ZipArchiveEntry member = zip.getNextEntry(); member != null; member = zip.getNextEntry()) {
                if (!member.isDirectory() && isReadable(member, zip.canReadEntryData(member), entry, harvest)) {
                    String name = MemberNames.label(member.getName());
                    WatchedStream in = new WatchedStream(zip);
                    harvest.member(entry.member(
                            name, MemberNames.fileName(name), entry.budget().count(in)));
                    if (in.failed) {
                        throw new IOException("The member broke off.");
                    }
                }
                members++;
                stopWhereSpent(entry);
            }
        } catch (LimitException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableException(
                    members == 0 ? Status.FAILED : Status.PARTIAL, cutOff("zip archive", members));
        }
        if (members == 0) {
            throw new UnreadableException(Status.EMPTY, "The zip archive has no members.");
        }
        return members;
    }

    private static boolean isReadable(ZipArchiveEntry member, boolean readable, Entry entry, Harvest harvest) {
        if (member.getGeneralPurposeBit().usesEncryption()) {
            harvest.unread(
                    entry.at(MemberNames.label(member.getName())),
                    "",
                    Status.ENCRYPTED,
                    "This member of the zip archive is protected by a password; unpack it and load it again.");
            return false;
        }
        if (!readable) {
            harvest.unread(
                    entry.at(MemberNames.label(member.getName())),
                    "",
                    Status.UNSUPPORTED,
                    "This member of the zip archive is packed by a method that is not read here.");
        }
        return readable;
    }

    static void stopWhereSpent(Entry entry) throws LimitException {
        if (entry.budget().isSpent()) {
            throw new LimitException("The archive unpacks to far more than text does; what follows was not read.");
        }
    }

    static String cutOff(String archive, long members) {
        return "The " + archive + " is damaged or breaks off"
                + (members == 0
                        ? " before its first member."
                        : " after member " + members + "; what follows is missing.");
    }

    /** Notes whether reading failed, after which an archive that streams has lost its place. */
    private static final class WatchedStream extends FilterInputStream {
        private boolean failed;

        WatchedStream(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            try {
                return in.read(into, from, length);
            } catch (IOException e) {
                failed = true;
                throw e;
            }
        }

        @Override
        public void close() {
            // The archive goes on after this member.
        }
    }
}
