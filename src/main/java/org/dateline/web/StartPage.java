package org.dateline.web;

import java.util.ArrayList;
import java.util.List;
import org.dateline.query.Facet;
import org.dateline.query.Sort;
import org.dateline.result.ArchiveStats;
import org.dateline.result.FacetCount;
import org.dateline.web.wording.Wording;

/**
 * The page before a search.
 *
 * @param empty whether the archive has no articles yet
 * @param holdings what the archive holds: a number and its noun
 * @param examples searches that show what can be asked
 */
record StartPage(
        SearchForm form,
        boolean empty,
        List<Holding> holdings,
        List<Example> examples,
        List<Browse> browse,
        List<HitRow> newest,
        String allHref,
        String newestHref) {
    private static final int VALUES = 10;

    /** A number and what it counts. */
    record Holding(String number, String noun) {}

    /** A search and how many articles it finds. */
    record Example(String query, String count, String href) {}

    /** The commonest values of a facet. */
    record Browse(String title, boolean countries, List<Value> values) {}

    /** A value: its code, where it is a country, its name and its articles. */
    record Value(String code, String label, String count, String href) {}

    static StartPage of(ArchiveStats stats, List<Example> examples, List<HitRow> newest, Wording wording) {
        SearchForm all = SearchForm.of("");
        return new StartPage(
                all,
                stats.articles() == 0,
                holdings(stats, wording),
                examples,
                browse(stats, wording),
                newest,
                all.address(),
                all.withSort(Sort.NEWEST).address());
    }

    private static List<Holding> holdings(ArchiveStats stats, Wording wording) {
        List<Holding> holdings = new ArrayList<>();
        add(holdings, "article", stats.articles(), wording);
        add(holdings, "source", stats.sources().size(), wording);
        add(holdings, "country", stats.countries().size(), wording);
        add(holdings, "language", stats.languages().size(), wording);
        if (stats.first() != null && stats.last() != null) {
            int first = stats.first().getYear();
            int last = stats.last().getYear();
            holdings.add(new Holding(
                    first == last ? Integer.toString(first) : first + "–" + last,
                    wording.text("noun.year", last - first + 1)));
        }
        return holdings;
    }

    private static void add(List<Holding> holdings, String noun, long number, Wording wording) {
        if (number > 0) {
            holdings.add(new Holding(wording.number(number), wording.text("noun." + noun, number)));
        }
    }

    private static List<Browse> browse(ArchiveStats stats, Wording wording) {
        List<Browse> browse = new ArrayList<>();
        add(browse, Facet.COUNTRY, stats.countries(), wording);
        add(browse, Facet.SOURCE, stats.sources(), wording);
        add(browse, Facet.LANGUAGE, stats.languages(), wording);
        return browse;
    }

    private static void add(List<Browse> browse, Facet facet, List<FacetCount> counts, Wording wording) {
        if (!counts.isEmpty()) {
            browse.add(new Browse(
                    wording.text("browse." + facet.key()),
                    facet == Facet.COUNTRY,
                    counts.stream()
                            .limit(VALUES)
                            .map(count -> new Value(
                                    count.value(),
                                    wording.value(facet, count.value()),
                                    wording.number(count.count()),
                                    facet == Facet.COUNTRY
                                            ? "/countries/" + count.value()
                                            : SearchForm.of("")
                                                    .choosing(facet, count.value())
                                                    .address()))
                            .toList()));
        }
    }
}
