package org.dateline.extract.html;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.extract.draft.Bylines;

/**
 * The full names within a line that says more: {@code Attorney Jane Doe}, {@code A column by Jane Doe},
 * {@code Jane Doe (editor)}, {@code Jane DoeFollow}.
 */
final class NamesWithin {
    private static final Pattern BY = Pattern.compile(
            "(?u)^.*[\\s|/–—:-](?:[Bb]y|[Vv]on|[Pp]ar|[Pp]or|[Dd]i|[Dd]oor|[Aa]v)\\s+(?=\\p{Lu})|^[^:]{3,40}:\\s*");
    private static final Pattern AFTER =
            Pattern.compile("(?u)\\s*(?:[,(\\[|/•·]|\\s[–—-]\\s|\\s(?:für|for|in|aus|from|von|at|bei)\\s).*$");
    /** A button whose word only its style keeps apart. */
    private static final Pattern GLUED = Pattern.compile("(?<=\\p{Ll})(?:Follow|Folgen|Seguir|Suivre)$");

    private static final Pattern JOB = Pattern.compile(
            "(?iu)^(?:(?:rechts)?anw[aä]lt(?:in)?|attorney|lawyer|redakteur(?:in)?|chefredakteur(?:in)?|volontär(?:in)?|editor|chief editor|reporter(?:in)?|journalist(?:in|e)?|korrespondent(?:in)?"
                    + "|correspondent|autor(?:in)?|author|auteur|blogger(?:in)?|gastautor(?:in)?|pastor(?:in)?|pfarrer(?:in)?|bischof|rabbi|professor(?:in)?|staff writer|periodista|redactor(?:a)?)\\s+");

    private NamesWithin() {}

    /** A line without the word of a button glued to its end. */
    static String withoutButton(String line) {
        return GLUED.matcher(line).replaceFirst("");
    }

    /** The names, the longest first; none where the text itself is a full name or holds none. */
    static List<String> of(String line) {
        String text = withoutButton(line);
        if (text.equals(line) && Bylines.isFullName(text) && !JOB.matcher(text).find()) {
            return List.of();
        }
        List<String> found = new ArrayList<>();
        String start = AFTER.matcher(text).replaceFirst("");
        String end = BY.matcher(text).replaceFirst("");
        Stream.of(start, end, AFTER.matcher(end).replaceFirst(""))
                .flatMap(part -> Stream.of(part, JOB.matcher(part).replaceFirst("")))
                .map(String::strip)
                .filter(part -> !part.equals(line) && Bylines.isFullName(part))
                .distinct()
                .forEach(found::add);
        return found;
    }
}
