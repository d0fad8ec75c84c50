package org.dateline.extract.pack;

import java.io.IOException;
import java.io.InputStream;
import org.apache.commons.compress.PasswordRequiredException;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.dateline.article.Status;
import org.dateline.extract.bytes.LimitException;
import org.dateline.extract.reader.DocumentReader;
import org.dateline.extract.reader.Entry;
import org.dateline.extract.reader.FormatReader;
import org.dateline.extract.reader.Harvest;
import org.dateline.extract.reader.MemberNames;
import org.dateline.extract.reader.UnreadableException;

/**
 * Reads the members of a 7z archive. Its directory stands at its end, so one inside another archive is held in memory, 64 MB
 * at most. Names are labels only; nothing is written.
 */
public final class SevenZipReader implements FormatReader {
    private static final int MEMORY_KIB = 256 << 10;

    @Override
    public void read(Entry entry, Harvest harvest) throws IOException {
        long members = 0;
        try (SevenZFile archive = open(entry)) {
            for (SevenZArchiveEntry member = archive.getNextEntry(); member != null; member = archive.getNextEntry()) {
                if (!member.isDirectory() && member.hasStream()) {
                    String name = MemberNames.label(String.valueOf(member.getName()));
                    InputStream in = archive.getInputStream(member);
                    harvest.member(entry.member(
                            name, MemberNames.fileName(name), entry.budget().count(in)));
                }
                members++;
                ZipReader.stopWhereSpent(entry);
            }
        } catch (LimitException | UnreadableException e) {
            throw e;
        } catch (PasswordRequiredException e) {
            throw new UnreadableException(
                    Status.ENCRYPTED, "The 7z archive is protected by a password; unpack it and load it again.");
        } catch (IOException | RuntimeException e) {
            throw new UnreadableException(
                    members == 0 ? Status.FAILED : Status.PARTIAL, ZipReader.cutOff("7z archive", members));
        }
        if (members == 0) {
            throw new UnreadableException(Status.EMPTY, "The 7z archive has no members.");
        }
    }

    private static SevenZFile open(Entry entry) throws IOException {
        SevenZFile.Builder builder = SevenZFile.builder().setMaxMemoryLimitKiB(MEMORY_KIB);
        return entry.file() == null
                ? builder.setByteArray(entry.readAll(DocumentReader.LIMIT)).get()
                : builder.setPath(entry.file()).get();
    }
}
