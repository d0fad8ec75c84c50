package org.dateline.load;

/**
 * How far a load is. Always {@code discovered = indexed + duplicate + quarantined + pending}, where a record of a file is
 * counted by itself as soon as it is read, and a file that waits counts as one.
 *
 * @param running whether the load goes on
 * @param filesFound files met so far
 * @param filesDone files read to the end, those that had not changed among them
 * @param unchanged files that the journal had already
 * @param indexed records in the archive
 * @param duplicate records whose bytes the archive had already
 * @param quarantined files and records that gave no article
 * @param pending what is still to do
 * @param articles articles written
 * @param bytes bytes of the files done
 * @param bytesFound bytes of the files found
 * @param bytesUnchanged bytes of the files that the journal had already
 * @param seconds since the start
 * @param current a file that is being read, or the empty string
 * @param ledger counts by status, reasons and slow files
 */
public record LoadProgress(
        boolean running,
        long filesFound,
        long filesDone,
        long unchanged,
        long indexed,
        long duplicate,
        long quarantined,
        long pending,
        long articles,
        long bytes,
        long bytesFound,
        long bytesUnchanged,
        double seconds,
        String current,
        LoadLedger ledger) {
    public static final LoadProgress IDLE =
            new LoadProgress(false, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, "", LoadLedger.EMPTY);

    /** Files and records met: what they gave, and what is still to do. */
    public long discovered() {
        return indexed + duplicate + quarantined + pending;
    }

    /** New articles a second. */
    public double articlesPerSecond() {
        return seconds <= 0 ? 0 : articles / seconds;
    }

    /** Bytes a second, those of files that had not changed left out. */
    public double bytesPerSecond() {
        return seconds <= 0 ? 0 : (bytes - bytesUnchanged) / seconds;
    }

    /** How much of the bytes found so far is done, 0 to 1. */
    public double share() {
        return bytesFound == 0 ? 0 : Math.min(1, (double) bytes / bytesFound);
    }

    /** Seconds that the bytes found so far still need at the rate until now; NaN where nothing tells. */
    public double secondsLeft() {
        return bytesPerSecond() <= 0 ? Double.NaN : (bytesFound - bytes) / bytesPerSecond();
    }
}
