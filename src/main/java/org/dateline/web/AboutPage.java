package org.dateline.web;

import java.util.Arrays;
import java.util.List;

/** What Dateline is, and the query language with examples that run. */
record AboutPage(SearchForm form, List<Chapter> chapters) {
    /** Some rules that belong together. */
    record Chapter(String title, List<Rule> rules) {}

    /** Ways to write one thing, each a search, and what it means. */
    record Rule(List<Link> examples, String meaning) {}

    static AboutPage of() {
        return new AboutPage(SearchForm.of(""), List.of(words(), nearness(), places(), patterns(), facts(), dates()));
    }

    private static Chapter words() {
        return new Chapter(
                "Words and phrases",
                List.of(
                        rule("Both words, in any of their forms: shipment finds shipments.", "iran mali"),
                        rule(
                                "This phrase, in exactly these forms; case and accents do not matter.",
                                "\"arms shipments\""),
                        rule("Either word.", "coup OR putsch"),
                        rule("The first without the second.", "mali NOT football", "mali -football"),
                        rule("Brackets group. OR binds before AND, and a note says so.", "(coup OR putsch) AND mali"),
                        rule("At least so many times.", "atleast3(wagner)")));
    }

    private static Chapter nearness() {
        return new Chapter(
                "Nearness",
                List.of(
                        rule(
                                "Within five words, in any order. Neighbours are w/1.",
                                "iran w/5 mali",
                                "iran near/5 mali"),
                        rule("Within five words, in this order.", "iran pre/5 mali"),
                        rule("In one sentence; in one paragraph.", "iran w/s mali", "iran w/p mali"),
                        rule("The first with no second nearby.", "iran not w/5 nuclear")));
    }

    private static Chapter places() {
        return new Chapter(
                "Parts of an article",
                List.of(
                        rule("In the headline.", "headline(coup)", "title:coup"),
                        rule("In the headline or the first two paragraphs.", "hlead(coup)"),
                        rule("In the first 50 words of the text.", "first50(coup)"),
                        rule("In a caption; in the text.", "caption(protest)", "body(protest)"),
                        rule("Written with a capital; in capitals only.", "caps(who)", "allcaps(who)")));
    }

    private static Chapter patterns() {
        return new Chapter(
                "Patterns",
                List.of(
                        rule("Words that begin so.", "terror*", "recycl!"),
                        rule("One letter left open.", "wom?n"),
                        rule("At most one letter away, for names spelt in many ways.", "qaddafi~1"),
                        rule("A regular expression over one word.", "/colou?rs?/")));
    }

    private static Chapter facts() {
        return new Chapter(
                "Countries, names, sources",
                List.of(
                        rule(
                                "Mentions a country, by its name, its people’s name or its code.",
                                "country:mali",
                                "country:ML"),
                        rule("Is about it; is most about it.", "country.about:mali", "country.main:mali"),
                        rule("Mentions a country of a region.", "region:sahel"),
                        rule(
                                "Names a person, an organisation, a place.",
                                "person:\"sadio camara\"",
                                "org:wagner",
                                "place:bamako"),
                        rule(
                                "Source, byline, section, language.",
                                "source:reuters",
                                "byline:diallo",
                                "section:world",
                                "lang:fr"),
                        rule("Longer than so many words.", "length>1200")));
    }

    private static Chapter dates() {
        return new Chapter(
                "Dates",
                List.of(
                        rule("Published from, until; both days included.", "after:2023-05", "before:2023-06-01"),
                        rule(
                                "A year, a month, a quarter, a range.",
                                "date:2022",
                                "date:2023-06",
                                "date:2023-q2",
                                "date:2021..2023"),
                        rule("Counted back from today.", "date:\"last 90 days\""),
                        rule("Without a date.", "date:none"),
                        rule("Whose text speaks of a year.", "about:2012")));
    }

    private static Rule rule(String meaning, String... examples) {
        return new Rule(
                Arrays.stream(examples)
                        .map(query -> new Link(query, SearchForm.of(query).address()))
                        .toList(),
                meaning);
    }
}
