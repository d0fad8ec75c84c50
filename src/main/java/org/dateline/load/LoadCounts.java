package org.dateline.load;

import org.dateline.archive.ArchiveWriter.Put;

/**
 * What records gave.
 *
 * @param indexed in the archive now as they are
 * @param duplicate whose bytes were there already, from another place
 * @param quarantined without an article
 * @param articles new to the archive
 */
record LoadCounts(long indexed, long duplicate, long quarantined, long articles) {
    static final LoadCounts NONE = new LoadCounts(0, 0, 0, 0);

    LoadCounts plus(Put put) {
        return new LoadCounts(
                indexed + (put == Put.DUPLICATE ? 0 : 1),
                duplicate + (put == Put.DUPLICATE ? 1 : 0),
                quarantined,
                articles + (put == Put.NEW ? 1 : 0));
    }

    LoadCounts plusQuarantined() {
        return new LoadCounts(indexed, duplicate, quarantined + 1, articles);
    }

    LoadCounts minus(LoadCounts other) {
        return new LoadCounts(
                indexed - other.indexed,
                duplicate - other.duplicate,
                quarantined - other.quarantined,
                articles - other.articles);
    }

    long records() {
        return indexed + duplicate + quarantined;
    }
}
