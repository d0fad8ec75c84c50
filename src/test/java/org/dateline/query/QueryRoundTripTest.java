package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.dateline.query.ParsedQuery.Note;
import org.junit.jupiter.api.Test;

class QueryRoundTripTest {
    private static final String[] PARTS = {
        "iran",
        "Mali ",
        "the",
        "a",
        " ",
        " ",
        "  ",
        "\n",
        "\t",
        "(",
        ")",
        "(",
        ")",
        "\"",
        "“",
        "”",
        "‘",
        "’",
        "«",
        "»",
        "AND",
        " OR ",
        "or",
        " NOT ",
        "not ",
        " -",
        "-",
        "+",
        "!",
        "?",
        "*",
        "~",
        "~2",
        "^3",
        "/",
        "/x/",
        "\\",
        ":",
        "=",
        ">",
        "<",
        "..",
        ".",
        ",",
        ";",
        "w/5",
        " w/5 ",
        " pre/3 ",
        " w/s ",
        "/p",
        " same ",
        "w/x",
        "w/0",
        "near5",
        "country:",
        "person:",
        "date:",
        "date:2023",
        "03/04/2023",
        "after:",
        "length>",
        "about:",
        "headline(",
        "lead:",
        "first5(",
        "/F5/",
        "atleast2(",
        "caps(",
        "spelling(",
        "[",
        "]",
        "{",
        "}",
        "TO",
        "2021",
        "5",
        "é",
        "中国",
        "\uD83D",
        "😀",
        "\u0000",
        "\u200B",
        "\u202E",
        "U.S.",
        "o'",
        "cluster:",
        "lang:",
        "region:",
        ":=",
        "none",
        "https://x.y/",
        "|",
        "&",
        "#",
        "@",
        "\u05E6\u05D4\"\u05DC",
        "source:",
        "\"x y\"",
        "url:"
    };

    @Test
    void randomTreesReadBackAsTheyWerePrinted() {
        RandomQueries queries = new RandomQueries(new Random(20_261_124));
        for (int i = 0; i < 4_000; i++) {
            Query tree = queries.next();
            String printed = QueryPrinter.print(tree);
            assertThat(Readers.WITHOUT_STOP_WORDS.parse(printed).query())
                    .as(printed)
                    .isEqualTo(tree);
        }
    }

    @Test
    void everyStringIsReadOrRefusedWithAPlaceInIt() {
        Random random = new Random(7);
        int read = 0;
        for (int i = 0; i < 10_000; i++) {
            read += isRead(random(random)) ? 1 : 0;
        }
        assertThat(read).isGreaterThan(5_000);
    }

    private static String random(Random random) {
        StringBuilder text = new StringBuilder();
        int parts = 1 + random.nextInt(14);
        for (int i = 0; i < parts; i++) {
            text.append(PARTS[random.nextInt(PARTS.length)]);
        }
        return text.toString();
    }

    private static boolean isRead(String text) {
        Steps steps = new Steps();
        try {
            ParsedQuery parsed = Readers.PARSER.parse(text, Match.ALL, steps);
            assertThat(steps.count()).isLessThan(20L * text.length() + 50);
            for (Note note : parsed.notes()) {
                assertInside(note.at(), text);
            }
            assertThat(Readers.tree(parsed.reading()))
                    .as(text + " → " + parsed.reading())
                    .isEqualTo(parsed.query());
            ParsedQuery any = Readers.PARSER.parse(text, Match.ANY);
            assertThat(Readers.tree(any.reading()))
                    .as(text + " → " + any.reading())
                    .isEqualTo(any.query());
            return true;
        } catch (QuerySyntaxException e) {
            assertInside(e.at(), text);
            assertThat(e.getMessage()).endsWith(".");
            return false;
        }
    }

    private static void assertInside(At at, String text) {
        assertThat(at.from()).as(text).isBetween(0, text.length());
        assertThat(at.to()).as(text).isBetween(at.from(), text.length());
    }
}
