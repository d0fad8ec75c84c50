package org.dateline.web;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.dateline.web.wording.Wording;

/** What goes wrong, as a sentence of the site's messages: a page says it in the reader's language, a program gets English. */
abstract class WordedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String key;
    private final transient Object[] arguments;

    /** @param arguments texts, whole numbers and days */
    WordedException(String key, Object... arguments) {
        super(said(key, arguments, Wording.ENGLISH));
        this.key = key;
        this.arguments = arguments.clone();
    }

    String in(Wording wording) {
        return said(key, arguments, wording);
    }

    private static String said(String key, Object[] arguments, Wording wording) {
        Object[] said = Stream.of(arguments)
                .map(argument -> switch (argument) {
                    case String text -> wording.isolated(text);
                    case LocalDate day -> wording.day(day);
                    default -> argument;
                })
                .toArray();
        return wording.text(key, said);
    }
}
