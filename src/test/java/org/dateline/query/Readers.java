package org.dateline.query;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Set;

/** The parser of the tests: today is 24 November 2026, a Tuesday, and a few words are stop words. */
final class Readers {
    private static final Set<String> STOP_WORDS =
            Set.of("the", "of", "and", "or", "not", "in", "to", "be", "is", "a", "who", "it", "us", "what");

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T12:00:00Z"), ZoneOffset.UTC);

    static final QueryParser PARSER = new QueryParser(CLOCK, STOP_WORDS::contains);
    static final QueryParser WITHOUT_STOP_WORDS = new QueryParser(CLOCK, word -> false);

    private Readers() {}

    static ParsedQuery parse(String text) {
        return PARSER.parse(text);
    }

    static Query tree(String text) {
        return parse(text).query();
    }

    static String reading(String text) {
        return parse(text).reading();
    }
}
