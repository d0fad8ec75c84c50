package org.dateline.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.dateline.article.PublishedDate;
import org.jspecify.annotations.Nullable;

/** The RIS format of reference managers: a tag and a value on each line, an article ends with {@code ER}. */
final class RisCitation {
    private final StringBuilder lines = new StringBuilder();

    private RisCitation() {}

    static String of(Citation citation, List<String> notes) {
        RisCitation ris = new RisCitation();
        PublishedDate date = citation.date();
        ris.line("TY", "NEWS");
        ris.line("ID", citation.id().value());
        ris.line("TI", citation.title());
        citation.authors().forEach(author -> ris.line("AU", author));
        ris.line("T2", citation.outlet());
        ris.line("DA", date == null ? null : date(date));
        ris.line("PY", date == null ? Citation.UNDATED : year(date));
        ris.line("ET", citation.edition());
        ris.line("SE", citation.section());
        ris.line("SP", citation.page());
        ris.line("LA", citation.language());
        ris.line("UR", citation.url());
        ris.line("L2", citation.permanent());
        ris.line("Y2", day(citation.accessed()));
        notes.forEach(note -> ris.line("N1", note));
        ris.lines.append("ER  - \r\n\r\n");
        return ris.lines.toString();
    }

    private void line(String tag, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            lines.append(tag).append("  - ").append(Citation.flat(value)).append("\r\n");
        }
    }

    /** {@code 2023/06/14/}, with what is not known left empty. */
    private static String date(PublishedDate date) {
        return switch (date.precision()) {
            case DAY -> day(date.first());
            case MONTH ->
                String.format(
                        Locale.ROOT,
                        "%04d/%02d//",
                        date.first().getYear(),
                        date.first().getMonthValue());
            case YEAR -> year(date) + "///";
        };
    }

    private static String day(LocalDate day) {
        return String.format(Locale.ROOT, "%04d/%02d/%02d/", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    private static String year(PublishedDate date) {
        return String.format(Locale.ROOT, "%04d", date.first().getYear());
    }
}
