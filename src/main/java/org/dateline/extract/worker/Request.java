package org.dateline.extract.worker;

import org.dateline.article.Location;
import org.dateline.extract.reader.Capture;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that a worker is to read.
 *
 * @param id echoed in each answer
 * @param location what a person is told about where they are
 * @param name the file's or member's own name
 * @param mediaType as detected
 * @param depth how many archives or messages surround them
 * @param capture where and when they were found on the web, or null
 * @param file where they stand, or null where they come along
 * @param bytes of a member, or null where they are a file
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Request(
        long id,
        Location location,
        String name,
        String mediaType,
        int depth,
        @Nullable Capture capture,
        @Nullable String file,
        byte @Nullable [] bytes) {}
