package org.dateline.web;

/** Something that an address names and that the archive does not have. */
class NotFoundException extends WordedException {
    private static final long serialVersionUID = 1L;

    NotFoundException(String key, Object... arguments) {
        super(key, arguments);
    }
}
