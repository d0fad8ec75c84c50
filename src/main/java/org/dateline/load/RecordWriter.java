package org.dateline.load;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.annotate.Annotator;
import org.dateline.archive.ArchiveWriter;
import org.dateline.archive.ArchiveWriter.Put;
import org.dateline.article.Article;
import org.dateline.article.Location;
import org.dateline.article.Status;
import org.dateline.extract.Extraction;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Annotates and puts what was extracted, and tells the ledger. Thread-safe. */
final class RecordWriter {
    private static final Logger log = LoggerFactory.getLogger(RecordWriter.class);

    private final ArchiveWriter writer;
    private final Annotator annotator;
    private final Withdrawals withdrawals;
    private final @Nullable String collection;
    private final AddressVersions versions;
    private final StoryNotices notices;
    private final LoadTally tally;
    private final LoadReport report;

    RecordWriter(
            ArchiveWriter writer,
            Annotator annotator,
            Withdrawals withdrawals,
            @Nullable String collection,
            LoadTally tally,
            LoadReport report) {
        this.writer = writer;
        this.annotator = annotator;
        this.withdrawals = withdrawals;
        this.collection = collection;
        this.versions = new AddressVersions(writer);
        this.notices = new StoryNotices(writer);
        this.tally = tally;
        this.report = report;
    }

    void write(FileLoad load, Extraction extraction) {
        switch (extraction) {
            case Extraction.Read read -> write(load, read.article());
            case Extraction.Unread unread ->
                quarantine(load, unread.location().member(), unread.status(), unread.reason());
        }
    }

    private void write(FileLoad load, Article extracted) {
        Location location = extracted.provenance().locations().getFirst();
        String withdrawn = withdrawals.reason(extracted.id());
        if (withdrawn != null) {
            tally.put(Put.DUPLICATE);
            tell(new LoadReport.Line(
                    load.file().name(),
                    location.member(),
                    Status.DUPLICATE,
                    "It was withdrawn from this archive: " + withdrawn,
                    List.of(extracted.id())));
            return;
        }
        Article article;
        try {
            article = annotator.annotate(collected(extracted));
        } catch (RuntimeException | StackOverflowError e) {
            log.warn("{} cannot be annotated.", location, e);
            quarantine(
                    load,
                    location.member(),
                    Status.FAILED,
                    "Its text could not be annotated (" + e + "); please report this as a bug.");
            return;
        }
        Put put = writer.put(article);
        versions.link(article);
        notices.link(article);
        load.put(article.id(), put);
        tally.put(put);
        boolean duplicate = put == Put.DUPLICATE;
        tell(new LoadReport.Line(
                load.file().name(),
                location.member(),
                duplicate ? Status.DUPLICATE : article.provenance().status(),
                duplicate
                        ? "The same bytes are in the archive already; the article names this place too."
                        : article.provenance().reason(),
                List.of(article.id())));
    }

    private Article collected(Article article) {
        if (collection == null) {
            return article;
        }
        Set<String> collections = new LinkedHashSet<>(article.collections());
        collections.add(collection);
        return article.withCollections(List.copyOf(collections));
    }

    /** Notes that a file or a record of it gave no article. */
    void quarantine(FileLoad load, @Nullable String member, Status status, String reason) {
        load.quarantined();
        quarantine(load.file().name(), member, status, reason);
    }

    /** Notes that something which is no file gave no article. */
    void quarantine(String name, @Nullable String member, Status status, String reason) {
        tally.quarantined();
        tell(new LoadReport.Line(name, member, status, reason, List.of()));
    }

    synchronized void tell(LoadReport.Line line) {
        tally.line(line);
        report.line(line);
    }
}
