package org.dateline.annotate;

import java.lang.Character.UnicodeScript;

/** In which scripts the first {@value #READ} letters of a text are written. Immutable and thread-safe. */
final class Scripts {
    private static final int READ = 200;
    private static final UnicodeScript[] ALL = UnicodeScript.values();

    private final int[] counts = new int[ALL.length];
    private final int letters;

    private Scripts(String text) {
        int read = 0;
        for (int i = 0; i < text.length() && read < READ; ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetter(c)) {
                counts[
                        c < 128
                                ? UnicodeScript.LATIN.ordinal()
                                : UnicodeScript.of(c).ordinal()]++;
                read++;
            }
        }
        letters = read;
    }

    static Scripts of(String text) {
        return new Scripts(text);
    }

    int letters() {
        return letters;
    }

    int letters(UnicodeScript script) {
        return counts[script.ordinal()];
    }

    /** The script of most letters. */
    UnicodeScript main() {
        int main = 0;
        for (int script = 1; script < counts.length; script++) {
            main = counts[script] > counts[main] ? script : main;
        }
        return ALL[main];
    }
}
