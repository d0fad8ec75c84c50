package org.dateline.export;

import java.util.List;

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
}
