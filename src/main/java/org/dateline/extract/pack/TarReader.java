package org.dateline.extract.pack;

import java.io.IOException;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.dateline.article.Status;
import org.dateline.extract.bytes.LimitException;
import org.dateline.extract.reader.Entry;
import org.dateline.extract.reader.FormatReader;
import org.dateline.extract.reader.Harvest;
import org.dateline.extract.reader.MemberNames;
import org.dateline.extract.reader.UnreadableException;

/** Reads the members of a tar archive as they stream by. Links are not followed; names are labels only. */
public final class TarReader implements FormatReader {
    @Override
    public void read(Entry entry, Harvest harvest) throws IOException {
        long members = 0;
        try (TarArchiveInputStream tar = new TarArchiveInputStream(entry.in(), "UTF-8")) {
            for (TarArchiveEntry member = tar.getNextEntry(); member != null; member = tar.getNextEntry()) {
                if (member.isFile() && !member.isLink() && !member.isSymbolicLink() && tar.canReadEntryData(member)) {
                    String name = MemberNames.label(member.getName());
                    harvest.member(entry.member(
                            name, MemberNames.fileName(name), entry.budget().count(tar)));
                    members++;
                }
                ZipReader.stopWhereSpent(entry);
            }
        } catch (LimitException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw new UnreadableException(
                    members == 0 ? Status.FAILED : Status.PARTIAL, ZipReader.cutOff("tar archive", members));
        }
    }
}
