package org.dateline.query;

import java.util.regex.Pattern;

/** Offers another reading of commas. */
final class Commas {
    private static final Pattern SYNTAX = Pattern.compile("[\"“”„«»()\\[\\]:=/<>*~]|\\b(?:AND|OR|NOT)\\b");
    private static final Pattern COMMAS = Pattern.compile("\\s*[,;]\\s*(?!\\d)|(?<!\\d)\\s*[,;]\\s*");

    private Commas() {}

    /** The words of a plain list, any of which will do; the empty string where the text is more than a list. */
    static String asAny(String text) {
        if (text.length() > 1_000 || SYNTAX.matcher(text).find()) {
            return "";
        }
        String[] parts = COMMAS.split(text.strip());
        StringBuilder any = new StringBuilder();
        for (String part : parts) {
            if (!part.isBlank()) {
                String operand = part.strip();
                any.append(any.isEmpty() ? "" : " OR ").append(operand.contains(" ") ? '"' + operand + '"' : operand);
            }
        }
        return any.toString();
    }
}
