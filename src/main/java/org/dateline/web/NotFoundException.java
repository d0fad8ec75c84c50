package org.dateline.web;

/** Something that an address names and that the archive does not have; the message is one sentence for the reader. */
class NotFoundException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotFoundException(String message) {
        super(message);
    }
}
