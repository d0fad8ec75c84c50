package org.dateline.extract.web;

import org.jspecify.annotations.Nullable;

/**
 * A record of a web archive.
 *
 * @param type {@code response}, {@code resource}, {@code conversion}, or another kind, which holds no page
 * @param url what was fetched, or null
 * @param date when, as the archive writes it, or null
 * @param contentType of the block
 * @param block its bytes; cut where they are more than are read of a document
 * @param cut whether bytes are missing
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record WebRecord(
        String type, @Nullable String url, @Nullable String date, String contentType, byte[] block, boolean cut) {}
