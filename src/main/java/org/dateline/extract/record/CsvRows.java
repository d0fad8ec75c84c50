package org.dateline.extract.record;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.extract.field.Fields;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table of comma, semicolon, tab or bar separated values (RFC 4180). After a row with a broken quote, reading
 * goes on at the next line, so that one bad row costs one row. Memory: one row.
 */
public final class CsvRows {
    /** A row as it stands in the file, and its fields; null fields where its quotes are broken. */
    record Row(long number, String raw, @Nullable List<String> fields) {}

    private static final int LONGEST = 4 << 20;
    private static final Set<String> COLUMNS = Stream.of(
                    Fields.TITLE,
                    Fields.BODY,
                    Fields.SUMMARY,
                    Fields.PUBLISHED,
                    Fields.SOURCE,
                    Fields.BYLINE,
                    Fields.URL,
                    Fields.KEY)
            .flatMap(Stream::of)
            .collect(Collectors.toUnmodifiableSet());

    private final Reader reader;
    private final char separator;
    private final Deque<String> ahead = new ArrayDeque<>();
    private long number;

    CsvRows(Reader reader, char separator) {
        this.reader = reader;
        this.separator = separator;
    }

    /** Whether the first line of a text names at least two columns of an article, one of them its title or text. */
    public static boolean looksLikeTable(String head) {
        List<String> names = header(head);
        boolean text = names.stream().anyMatch(name -> isOneOf(name, Fields.TITLE) || isOneOf(name, Fields.BODY));
        return text
                && names.size() >= 2
                && names.stream().filter(COLUMNS::contains).count() >= 2;
    }

    static boolean isOneOf(String name, String[] names) {
        return List.of(names).contains(name);
    }

    /** The normal names of the columns. */
    static List<String> header(String head) {
        String line = head.lines().findFirst().orElse("");
        List<String> fields = parse(line, separator(line));
        return fields == null ? List.of() : fields.stream().map(Fields::normal).toList();
    }

    /** What parts the fields of the header: whichever of the usual characters is in it most often. */
    static char separator(String header) {
        char best = ',';
        long most = 0;
        for (char c : new char[] {',', ';', '\t', '|'}) {
            long count = header.chars().filter(other -> other == c).count();
            if (count > most) {
                most = count;
                best = c;
            }
        }
        return best;
    }

    /** The next row that is not blank, or null after the last one. */
    @Nullable
    Row next() throws IOException {
        String line = line();
        while (line != null && line.isBlank()) {
            line = line();
        }
        if (line == null) {
            return null;
        }
        number++;
        StringBuilder raw = new StringBuilder(line);
        List<String> more = new ArrayList<>();
        int state = state(line);
        while (state == OPEN && raw.length() < LONGEST) {
            String following = line();
            if (following == null) {
                break;
            }
            more.add(following);
            raw.append('\n').append(following);
            state = following.indexOf('"') < 0 ? OPEN : state(raw);
        }
        if (state == WHOLE) {
            return new Row(number, raw.toString(), parse(raw.toString(), separator));
        }
        for (int i = more.size() - 1; i >= 0; i--) {
            ahead.addFirst(more.get(i));
        }
        return new Row(number, line, null);
    }

    private static final int WHOLE = 0;
    private static final int OPEN = 1;
    private static final int BROKEN = 2;

    /** Whether the row is whole, goes on in the next line inside a quote, or has a quote where none may be. */
    private int state(CharSequence row) {
        boolean quoted = false;
        boolean fieldStart = true;
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (quoted) {
                if (c == '"' && i + 1 < row.length() && row.charAt(i + 1) == '"') {
                    i++;
                } else if (c == '"') {
                    quoted = false;
                    boolean ends = i + 1 == row.length()
                            || row.charAt(i + 1) == separator
                            || row.charAt(i + 1) == '\n'
                            || row.charAt(i + 1) == ' ';
                    if (!ends) {
                        return BROKEN;
                    }
                }
            } else if (c == '"' && fieldStart) {
                quoted = true;
            }
            fieldStart = c == separator;
        }
        return quoted ? OPEN : WHOLE;
    }

    private static @Nullable List<String> parse(String row, char separator) {
        List<String> fields = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        boolean start = true;
        for (int i = 0; i < row.length(); i++) {
            char c = row.charAt(i);
            if (quoted && c == '"' && i + 1 < row.length() && row.charAt(i + 1) == '"') {
                field.append('"');
                i++;
            } else if (quoted && c == '"') {
                quoted = false;
            } else if (!quoted && c == '"' && start) {
                quoted = true;
                start = false;
            } else if (!quoted && c == separator) {
                fields.add(field.toString());
                field.setLength(0);
                start = true;
            } else {
                field.append(c);
                start = false;
            }
        }
        fields.add(field.toString());
        return quoted ? null : fields;
    }

    private @Nullable String line() throws IOException {
        if (!ahead.isEmpty()) {
            return ahead.removeFirst();
        }
        StringBuilder line = new StringBuilder();
        int c = reader.read();
        if (c < 0) {
            return null;
        }
        for (; c >= 0 && c != '\n'; c = reader.read()) {
            if (line.length() < LONGEST) {
                line.append((char) c);
            }
        }
        int last = line.length() - 1;
        if (last >= 0 && line.charAt(last) == '\r') {
            line.setLength(last);
        }
        return line.toString();
    }
}
