package org.dateline.extract.worker;

import org.dateline.article.Location;
import org.jspecify.annotations.Nullable;

/**
 * Bytes that a worker is to read.
 *
 * @param id echoed in each answer
 * @param location what a person is told about where they are
 * @param name the file's or member's own name
 * @param mediaType as detected
 * @param depth how many archives or messages surround them
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
        @Nullable String file,
        byte @Nullable [] bytes) {}
