package org.dateline.opensearch;

import java.util.Map;
import org.dateline.text.Tokens;
import org.dateline.text.WordPattern;

/** Documents whose field has a word of a pattern, and never a stem or mark that happens to look like one. */
final class Patterns {
    private static final String FORM = "[^" + Tokens.STEM + Tokens.MARK + "].*";

    private Patterns() {}

    static Map<String, Object> matching(String field, WordPattern pattern) {
        if (pattern.edits() > 0) {
            // Stems and marks begin with three signs that no word has, so that two edits do not reach them.
            return Map.of(
                    "fuzzy",
                    Map.of(
                            field,
                            Map.of(
                                    "value",
                                    pattern.expression(),
                                    "fuzziness",
                                    pattern.edits(),
                                    "transpositions",
                                    true,
                                    "rewrite",
                                    "constant_score")));
        }
        String expression = "(" + pattern.expression().replace("&", "\\&") + ")&" + FORM;
        return Map.of(
                "regexp",
                Map.of(field, Map.of("value", expression, "flags", "INTERSECTION", "rewrite", "constant_score")));
    }
}
