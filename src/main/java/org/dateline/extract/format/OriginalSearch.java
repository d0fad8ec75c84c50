package org.dateline.extract.format;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.dateline.article.ArticleId;
import org.dateline.article.Location;
import org.dateline.extract.Originals.Answer;
import org.dateline.extract.Originals.Why;
import org.dateline.extract.bytes.Budget;
import org.dateline.extract.reader.DocumentReader;
import org.dateline.extract.reader.Entry;
import org.dateline.extract.reader.Harvest;
import org.dateline.extract.record.JsonKind;
import org.jspecify.annotations.Nullable;

/**
 * One search for the bytes of a record. The file is read by its reader, every member of which that is not on the way to the
 * record is passed over unread. What is no archive is compared whole: where it is the record's own place that is all, and what
 * only a worker may parse is not parsed on the way to a part of it either. For one thread, once.
 */
final class OriginalSearch implements Harvest.Witness {
    private static final int DEEPEST = 8;
    /** The largest mail, feed or the like that is parsed on the way to a part of it; larger ones are for workers. */
    private static final int LARGEST_PARSED = 16 << 20;

    private final Formats formats;
    private final FormatDetector detector;
    private final Location wanted;
    private final String sha256;
    private final long deadline;
    private byte @Nullable [] found;
    private Why why = Why.CHANGED;

    /** @param deadline of {@link System#nanoTime} */
    OriginalSearch(Formats formats, FormatDetector detector, Location wanted, String sha256, long deadline) {
        this.formats = formats;
        this.detector = detector;
        this.wanted = wanted;
        this.sha256 = sha256;
        this.deadline = deadline;
    }

    Answer in(Path file) throws IOException {
        try (InputStream in = new Watched(Files.newInputStream(file))) {
            Budget budget = new Budget(Files.size(file));
            Harvest harvest = new Harvest(this::visit, extraction -> {}, this);
            String name = String.valueOf(file.getFileName());
            visit(new Entry(new Location(wanted.path(), null), name, "", in, file, budget, 0, null), harvest);
        }
        return found == null ? new Answer.Missing(why) : new Answer.Found(found);
    }

    @Override
    public boolean wants(Location place) {
        return found == null && (place.equals(wanted) || isPartOf(place));
    }

    /** A story that a record carries has its place behind the record's, {@code line 3 associations main}, and its bytes. */
    private boolean isPartOf(Location place) {
        String record = place.member();
        String member = wanted.member();
        return record != null
                && member != null
                && place.path().equals(wanted.path())
                && member.startsWith(record + " ");
    }

    /** The bytes of a record, as a reader came upon them. */
    @Override
    public void saw(Location place, byte[] record) {
        if (wants(place) && isWanted(record)) {
            found = record;
        }
    }

    private boolean isWanted(byte[] bytes) {
        return HexFormat.of().formatHex(ArticleId.sha256().digest(bytes)).equals(sha256);
    }

    private void visit(Entry entry, Harvest harvest) {
        if (found != null || entry.depth() > DEEPEST || !isOnTheWay(entry.location())) {
            return;
        }
        try {
            if (isLate()) {
                why = Why.TOO_LARGE;
                entry.budget().end();
                return;
            }
            Entry typed = detector.typed(entry);
            if (typed != null) {
                read(typed, harvest);
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Damage that the load met too, or the end of this search; what was found before it counts.
            why = isLate() ? Why.TOO_LARGE : why;
        }
        if (found != null) {
            entry.budget().end();
        }
    }

    /** A compressed stream has the place of what it unpacks to. */
    private boolean isOnTheWay(Location place) {
        String here = place.member();
        String member = wanted.member();
        return here == null || member != null && (member.equals(here) || member.startsWith(here + "!"));
    }

    private void read(Entry entry, Harvest harvest) throws IOException {
        Formats.Way way = formats.way(entry.mediaType());
        boolean whole = entry.mediaType().equals(JsonKind.ONE) && !isElement(entry.location());
        if (way == Formats.Way.STREAMED && !whole) {
            formats.reader(entry.mediaType()).read(entry, harvest);
            return;
        }
        Entry.Content content = entry.content(DocumentReader.LIMIT);
        if (isWanted(content.bytes())) {
            found = content.bytes();
        } else if (entry.location().equals(wanted)) {
            why = content.cut() == null ? Why.CHANGED : Why.TOO_LARGE;
        } else if (way == Formats.Way.RICH) {
            why = Why.CLOSED;
        } else if (content.bytes().length > LARGEST_PARSED) {
            why = Why.TOO_LARGE;
        } else {
            InputStream again = new BufferedInputStream(new ByteArrayInputStream(content.bytes()));
            formats.reader(entry.mediaType()).read(entry.withMediaType(entry.mediaType(), again), harvest);
        }
    }

    /** Whether what is wanted is an element of an array, which is read in the memory of one. */
    private boolean isElement(Location place) {
        String within = String.valueOf(wanted.member());
        return within.startsWith(
                "item ", place.member() == null ? 0 : place.member().length() + 1);
    }

    private boolean isLate() {
        return System.nanoTime() - deadline > 0;
    }

    /** The file's bytes, which end where the search does. */
    private final class Watched extends FilterInputStream {
        Watched(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            check();
            return in.read();
        }

        @Override
        public int read(byte[] into, int from, int length) throws IOException {
            check();
            return in.read(into, from, length);
        }

        private void check() throws IOException {
            if (found != null || isLate()) {
                throw new IOException("The search is over.");
            }
        }
    }
}
