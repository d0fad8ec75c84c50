package org.dateline.web;

import org.dateline.web.wording.Wording;

/** What goes wrong, as a sentence of the site's messages: a page says it in the reader's language, a program gets English. */
abstract class WordedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    WordedException(String key, Object... arguments) {
        super(Wording.ENGLISH.text(key, arguments));
        this.key = key;
        this.arguments = arguments.clone();
    }

    String in(Wording wording) {
        return wording.text(key, arguments);
    }
}
