package org.dateline;

/** Why the site does not start, and what to do. */
class StartRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String action;

    StartRefusedException(String message, String action) {
        super(message);
        this.action = action;
    }

    String action() {
        return action;
    }
}
