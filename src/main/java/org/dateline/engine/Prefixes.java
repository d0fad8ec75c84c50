package org.dateline.engine;

import org.dateline.query.Facet;
import org.dateline.text.Folding;
import org.dateline.text.NameKey;

/** Names and the beginnings of their words. */
public final class Prefixes {
    private Prefixes() {}

    /** A prefix as it is compared with the labels of a facet, or with the keys of its names. */
    public static String folded(Facet facet, String prefix) {
        return prefix.isBlank() ? "" : facet.isName() ? NameKey.of(prefix) : Folding.fold(prefix.strip());
    }

    /** Whether a label, or what begins at one of its words, begins with a folded prefix. */
    public static boolean begins(String label, String folded) {
        String name = Folding.fold(label);
        if (folded.isEmpty() || name.startsWith(folded)) {
            return true;
        }
        for (int i = name.indexOf(folded, 1); i > 0; i = name.indexOf(folded, i + 1)) {
            if (!Character.isLetterOrDigit(name.charAt(i - 1))) {
                return true;
            }
        }
        return false;
    }
}
