package org.dateline.web;

import java.util.ArrayList;
import java.util.List;
import org.dateline.query.Facet;
import org.dateline.query.Sort;
import org.dateline.result.ArchiveStats;
import org.dateline.result.FacetCount;

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

    static StartPage of(ArchiveStats stats, List<Example> examples, List<HitRow> newest) {
        SearchForm all = SearchForm.of("");
        return new StartPage(
                all,
                stats.articles() == 0,
                holdings(stats),
                examples,
                browse(stats),
                newest,
                all.address(),
                all.withSort(Sort.NEWEST).address());
    }

    private static List<Holding> holdings(ArchiveStats stats) {
        List<Holding> holdings = new ArrayList<>();
        add(holdings, stats.articles(), "article", "articles");
        add(holdings, stats.sources().size(), "source", "sources");
        add(holdings, stats.countries().size(), "country", "countries");
        add(holdings, stats.languages().size(), "language", "languages");
        if (stats.first() != null && stats.last() != null) {
            int first = stats.first().getYear();
            int last = stats.last().getYear();
            holdings.add(new Holding(
                    first == last ? Integer.toString(first) : first + "–" + last, first == last ? "year" : "years"));
        }
        return holdings;
    }

    private static void add(List<Holding> holdings, long number, String one, String many) {
        if (number > 0) {
            holdings.add(new Holding(Wording.number(number), number == 1 ? one : many));
        }
    }

    private static List<Browse> browse(ArchiveStats stats) {
        List<Browse> browse = new ArrayList<>();
        add(browse, "Countries", Facet.COUNTRY, stats.countries());
        add(browse, "Sources", Facet.SOURCE, stats.sources());
        add(browse, "Languages", Facet.LANGUAGE, stats.languages());
        return browse;
    }

    private static void add(List<Browse> browse, String title, Facet facet, List<FacetCount> counts) {
        if (!counts.isEmpty()) {
            browse.add(new Browse(
                    title,
                    facet == Facet.COUNTRY,
                    counts.stream()
                            .limit(VALUES)
                            .map(count -> new Value(
                                    count.value(),
                                    count.label(),
                                    Wording.number(count.count()),
                                    SearchForm.of("")
                                            .choosing(facet, count.value())
                                            .address()))
                            .toList()));
        }
    }
}
