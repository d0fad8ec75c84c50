package org.dateline.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dateline.web.wording.Wording;

/**
 * What Dateline is, and the query language with examples that run.
 *
 * @param facets what each filter means
 */
record AboutPage(SearchForm form, List<Chapter> chapters, List<Facts> facets) {
    /** Some rules that belong together. */
    record Chapter(String title, List<Rule> rules) {}

    /** Ways to write one thing, each a search, and what it means. */
    record Rule(List<Link> examples, String meaning) {}

    /** The chapters in order; each rule is a message and its examples. */
    private static final Map<String, List<String>> RULES = Map.of(
            "words",
            List.of(
                    "both|iran mali",
                    "phrase|\"arms shipments\"",
                    "either|coup OR putsch",
                    "without|mali NOT football|mali -football",
                    "brackets|(coup OR putsch) AND mali",
                    "atleast|atleast3(wagner)"),
            "nearness",
            List.of(
                    "within|iran w/5 mali|iran near/5 mali",
                    "order|iran pre/5 mali",
                    "sentence|iran w/s mali|iran w/p mali",
                    "lonely|iran not w/5 nuclear"),
            "places",
            List.of(
                    "headline|headline(coup)|title:coup",
                    "hlead|hlead(coup)",
                    "first|first50(coup)",
                    "caption|caption(protest)|body(protest)",
                    "capitals|caps(who)|allcaps(who)"),
            "patterns",
            List.of("prefix|terror*|recycl!", "letter|wom?n", "fuzzy|qaddafi~1", "regex|/colou?rs?/"),
            "facts",
            List.of(
                    "country|country:mali|country:ML",
                    "about|country.about:mali|country.main:mali",
                    "region|region:sahel",
                    "names|person:\"sadio camara\"|org:wagner|place:bamako",
                    "source|source:reuters|byline:diallo|section:world|lang:fr",
                    "status|status:corrected",
                    "length|length>1200"),
            "dates",
            List.of(
                    "after|after:2023-05|before:2023-06-01",
                    "range|date:2022|date:2023-06|date:2023-q2|date:2021..2023",
                    "relative|date:\"last 90 days\"",
                    "none|date:none",
                    "years|about:2012"));

    private static final List<String> CHAPTERS = List.of("words", "nearness", "places", "patterns", "facts", "dates");

    static AboutPage of(Wording wording) {
        List<Chapter> chapters = new ArrayList<>();
        for (String chapter : CHAPTERS) {
            chapters.add(new Chapter(
                    wording.text("rules." + chapter),
                    RULES.getOrDefault(chapter, List.of()).stream()
                            .map(rule -> rule(chapter, rule.split("\\|(?!\\|)", -1), wording))
                            .toList()));
        }
        return new AboutPage(
                SearchForm.of(""),
                chapters,
                FacetPanel.FACETS.stream()
                        .map(facet -> new Facts(
                                wording.facet(facet),
                                List.of(new Link(wording.text("help." + facet.key()), "/facets/" + facet.key())),
                                false))
                        .toList());
    }

    private static Rule rule(String chapter, String[] parts, Wording wording) {
        return new Rule(
                Arrays.stream(parts)
                        .skip(1)
                        .map(query -> new Link(query, SearchForm.of(query).address()))
                        .toList(),
                wording.text("rule." + chapter + "." + parts[0]));
    }
}
