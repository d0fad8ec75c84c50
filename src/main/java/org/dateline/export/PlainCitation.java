package org.dateline.export;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.article.PublishedDate;
import org.jspecify.annotations.Nullable;

/** {@code Awa Diallo and Tom Kessler, “Headline,” The Sahel Courier, June 14, 2023, late ed., A4, https://… (accessed …).} */
final class PlainCitation {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private PlainCitation() {}

    static String of(Citation citation) {
        List<String> parts = new ArrayList<>();
        if (!citation.authors().isEmpty()) {
            parts.add(authors(citation.authors()));
        }
        String title = citation.title();
        boolean closed = title.endsWith("?") || title.endsWith("!");
        List<String> rest = new ArrayList<>();
        add(rest, citation.outlet(), "");
        rest.add(date(citation));
        add(rest, citation.edition(), " ed.");
        add(rest, citation.section(), "");
        add(rest, citation.page(), "");
        add(rest, citation.url(), "");
        parts.add("“" + title + (closed ? "”" : ",”") + " " + String.join(", ", rest));
        String accessed = "accessed " + DAY.format(citation.accessed());
        String archive = citation.permanent() == null ? "" : "Dateline archive, " + citation.permanent() + ", ";
        return String.join(", ", parts) + " (" + archive + accessed + ").";
    }

    private static String authors(List<String> authors) {
        return authors.size() == 1
                ? authors.getFirst()
                : String.join(", ", authors.subList(0, authors.size() - 1)) + " and " + authors.getLast();
    }

    private static String date(Citation citation) {
        PublishedDate date = citation.date();
        if (date == null) {
            return Citation.UNDATED;
        }
        return switch (date.precision()) {
            case DAY -> DAY.format(date.first());
            case MONTH -> MONTH.format(date.first());
            case YEAR -> Integer.toString(date.first().getYear());
        };
    }

    private static void add(List<String> parts, @Nullable String value, String after) {
        if (value != null && !value.isBlank()) {
            parts.add(Citation.flat(value) + after);
        }
    }
}
