package org.dateline.export;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A way to write a citation down. */
public enum CitationStyle {
    /** A sentence for a footnote, after the Chicago manual. */
    PLAIN {
        @Override
        public String write(Citation citation, List<String> notes) {
            return PlainCitation.of(citation) + "\n";
        }
    },
    RIS {
        @Override
        public String write(Citation citation, List<String> notes) {
            return RisCitation.of(citation, notes);
        }
    },
    BIBTEX {
        @Override
        public String write(Citation citation, List<String> notes) {
            return BibtexCitation.of(citation, notes);
        }
    };

    /** @param notes what is remarked on the article, such as where it matches */
    public abstract String write(Citation citation, List<String> notes);

    /** Whether there is anything to write. */
    static boolean isSaid(@Nullable String value) {
        return value != null && !value.isBlank();
    }
}
