package org.dateline.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.query.At;
import org.dateline.query.Facet;
import org.dateline.query.Query;
import org.dateline.query.Query.NameField;

/** What can be completed, and what a completion searches for. */
public final class Completions {
    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}\\p{M}'’.\\- ]*");
    /** Fields and parts that a query may name. */
    public static final List<String> FIELDS = List.of(
            "country:",
            "person:",
            "org:",
            "place:",
            "source:",
            "byline:",
            "date:",
            "after:",
            "before:",
            "headline(",
            "lead(",
            "lang:",
            "section:",
            "region:",
            "dateline:");
    /** Facets whose values are completed. */
    public static final Map<Facet, NameField> NAMES = Map.of(
            Facet.PERSON, NameField.PERSON,
            Facet.ORGANIZATION, NameField.ORGANIZATION,
            Facet.PLACE, NameField.PLACE,
            Facet.SOURCE, NameField.SOURCE);

    private Completions() {}

    /** Whether words are typed, and no syntax. */
    public static boolean isPlain(String typed) {
        return PLAIN.matcher(typed).matches();
    }

    /** All of some words. */
    public static Query all(String words) {
        List<Query> each = new ArrayList<>();
        for (String word : words.strip().split(" +")) {
            each.add(new Query.Word(word, At.NOWHERE));
        }
        return each.size() == 1 ? each.getFirst() : new Query.AllOf(each, At.NOWHERE);
    }

    /** The query for a name as the reader would write it. */
    public static String written(Facet facet, String name) {
        String field = facet == Facet.ORGANIZATION ? "org" : facet.key();
        return field + ":\"" + name.replace("\"", "") + '"';
    }

    /** The query for a name. */
    public static Query named(Facet facet, String name) {
        return new Query.Named(NAMES.getOrDefault(facet, NameField.PERSON), name.replace("\"", ""), At.NOWHERE);
    }
}
