package org.dateline.query;

import java.util.ArrayList;
import java.util.List;
import org.dateline.query.ParsedQuery.Note;

/** Gathers what is remarked while a query is read, and writes suggestions as edits of the typed string. */
final class Notes {
    private static final int MOST = 20;

    private final String text;
    private final List<Note> notes = new ArrayList<>();

    Notes(String text) {
        this.text = text;
    }

    void add(Remark remark, At at, String suggestion) {
        if (!isFull()) {
            Note note = new Note(remark, at, suggestion);
            if (!notes.contains(note)) {
                notes.add(note);
            }
        }
    }

    void add(Remark remark, At at) {
        add(remark, at, "");
    }

    /** Whether no further note is kept, so that none need be worded. */
    boolean isFull() {
        return notes.size() >= MOST;
    }

    /** The suggestion of a note: the typed string with one part replaced. */
    String fix(At at, String replacement) {
        return isFull() ? "" : edit(at, replacement);
    }

    /** The typed string with one part replaced. */
    String edit(At at, String replacement) {
        String before = text.substring(0, at.from());
        String after = text.substring(at.to());
        boolean gap = replacement.isEmpty() && before.endsWith(" ") && after.startsWith(" ");
        return (before + replacement + (gap ? after.substring(1) : after)).strip();
    }

    /** What was typed at a place, shortened for a message. */
    String typed(At at) {
        return shortened(text.substring(at.from(), at.to()));
    }

    /** All that was typed at a place. */
    String whole(At at) {
        return text.substring(at.from(), at.to());
    }

    int length() {
        return text.length();
    }

    String withoutBrackets() {
        return text.replaceAll("[()（）]+", " ").strip();
    }

    /** The typed string with one more bracket closed at its end. */
    String closed() {
        return text + ")";
    }

    List<Note> all() {
        return List.copyOf(notes);
    }

    /** A mistake; its fix is the typed string with one part replaced. */
    QuerySyntaxException mistake(Remark remark, At at, String replacement) {
        return new QuerySyntaxException(remark, at, edit(at, replacement));
    }

    static String shortened(String part) {
        return part.length() <= 60 ? part : part.substring(0, part.offsetByCodePoints(0, 50)) + " …";
    }
}
