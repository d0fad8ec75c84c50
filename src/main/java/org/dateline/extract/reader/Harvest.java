package org.dateline.extract.reader;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Editorial;
import org.dateline.article.Location;
import org.dateline.article.Provenance;
import org.dateline.article.Publication;
import org.dateline.article.Publication.DateCandidate;
import org.dateline.article.Status;
import org.dateline.extract.Extraction;
import org.dateline.extract.Offers;
import org.dateline.extract.bytes.LimitException;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.draft.Titles;
import org.jspecify.annotations.Nullable;

/** Turns what readers find in one file into extractions. For one thread. */
public final class Harvest {
    /** Reads a member in its own format. */
    public interface Members {
        void read(Entry entry, Harvest harvest);
    }

    /** Looks for the bytes of a record. */
    public interface Witness {
        /** Whether the record at a place may be the one. */
        boolean wants(Location place);

        /** Sees the bytes of a record that gives an article. */
        void saw(Location place, byte[] record);
    }

    /** Wants every article, and no bytes. */
    private static final Witness NOBODY = new Witness() {
        @Override
        public boolean wants(Location place) {
            return true;
        }

        @Override
        public void saw(Location place, byte[] record) {}
    };

    private final Members members;
    private final Consumer<Extraction> sink;
    private final Witness witness;
    private long count;

    public Harvest(Members members, Consumer<Extraction> sink) {
        this(members, sink, NOBODY);
    }

    public Harvest(Members members, Consumer<Extraction> sink, Witness witness) {
        this.members = members;
        this.sink = sink;
        this.witness = witness;
    }

    /** A harvest of members of the same file whose extractions go to another receiver. */
    public Harvest within(Consumer<Extraction> other) {
        return new Harvest(members, other, witness);
    }

    /** How many extractions were handed over. */
    public long count() {
        return count;
    }

    /** Whether a record is wanted, so that it must be read; of many records a search for one wants only that. */
    public boolean wants(Entry entry, String member) {
        return witness.wants(entry.at(member));
    }

    /** Reads a member in its own format. */
    public void member(Entry entry) {
        members.read(entry, this);
    }

    /** The article that an entry as a whole is. */
    public void document(Entry entry, byte[] bytes, Draft draft) {
        Capture capture = entry.capture();
        if (capture != null) {
            draft.url(capture.url());
            draft.dates.show(capture.date(), "capture");
        }
        part(entry, null, bytes, 0, draft);
    }

    /** The article that a record, such as a line, is. */
    public void record(Entry entry, String member, byte[] record, Draft draft) {
        part(entry, member, record, 0, draft);
    }

    /** The article at {@code ordinal} of a record that is the whole entry, where {@code member} is null, or a part of it. */
    public void part(Entry entry, @Nullable String member, byte[] record, int ordinal, Draft draft) {
        Location place = member == null ? entry.location() : entry.at(member);
        witness.saw(place, record);
        article(place, entry.mediaType(), sha256(record), ordinal, draft);
    }

    /** The article at {@code ordinal} of a record. */
    public void article(Location location, String mediaType, byte[] recordSha256, int ordinal, Draft draft) {
        boolean empty = draft.body.isEmpty();
        if (empty && (draft.title == null || !draft.mayLackText)) {
            unread(location, mediaType, Status.EMPTY, "It holds no text.");
            return;
        }
        Status status = draft.missing == null ? Status.OK : draft.truncated ? Status.TRUNCATED : Status.PARTIAL;
        Provenance provenance = new Provenance(
                List.of(location), mediaType, HexFormat.of().formatHex(recordSha256), status, draft.missing, draft.ocr);
        Article article = new Article(
                ArticleId.of(recordSha256, ordinal),
                draft.key,
                draft.title != null ? draft.title : Titles.of(draft.body),
                draft.body,
                draft.language,
                publication(draft),
                new Editorial(
                        draft.pubStatus,
                        draft.embargoedUntil,
                        draft.expires,
                        draft.note,
                        draft.usageTerms,
                        draft.correction,
                        draft.replaces),
                provenance,
                draft.annotations,
                List.of(),
                null,
                null);
        accept(new Extraction.Read(article, new Offers(draft.titleOffers, draft.bylineOffers)));
    }

    private static Publication publication(Draft draft) {
        DateCandidate chosen = draft.dates.chosen();
        return new Publication(
                chosen == null ? null : chosen.date(),
                chosen == null ? null : chosen.from(),
                draft.dates.all(),
                draft.updated,
                draft.source,
                draft.bylines,
                draft.section,
                draft.url,
                draft.edition,
                draft.page,
                draft.dateline);
    }

    public void unread(Entry entry, Status status, String reason) {
        unread(entry.location(), entry.mediaType(), status, reason);
    }

    public void unread(Location location, @Nullable String mediaType, Status status, String reason) {
        accept(new Extraction.Unread(location, mediaType == null ? "" : mediaType, status, reason));
    }

    /** Says why an entry could not be read (to its end). */
    public void failed(Entry entry, IOException e) {
        switch (e) {
            case UnreadableException unreadable -> unread(entry, unreadable.status(), Failures.sentence(unreadable));
            case LimitException limit -> unread(entry, Status.TRUNCATED, Failures.sentence(limit));
            default -> unread(entry, Status.FAILED, Failures.broken(entry.mediaType(), e));
        }
    }

    /** Hands on an extraction that another reader made. */
    public void accept(Extraction extraction) {
        count++;
        sink.accept(extraction);
    }

    static byte[] sha256(byte[] bytes) {
        return ArticleId.sha256().digest(bytes);
    }
}
