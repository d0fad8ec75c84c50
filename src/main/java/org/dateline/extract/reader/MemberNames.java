package org.dateline.extract.reader;

import org.dateline.extract.bytes.Characters;

/** The names of members, which are labels to show and never places to write to. */
public final class MemberNames {
    private MemberNames() {}

    /** A name to show: without control characters. */
    public static String label(String name) {
        return Characters.clean(name).replaceAll("[\\n\\r\\t]", " ").strip();
    }

    /** What stands behind the last folder of a label. */
    public static String fileName(String label) {
        return label.substring(Math.max(label.lastIndexOf('/'), label.lastIndexOf('\\')) + 1);
    }
}
