package org.dateline.extract.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page offers as its day, headline or byline, and which of it people call right.
 *
 * @param names what each offer says
 * @param barred offers that a rule excludes, however likely
 * @param ruled whether the order of rules alone would be right
 */
record OfferedPage(
        GoldPage gold,
        Version version,
        List<FeatureVector> vectors,
        List<String> names,
        List<Boolean> barred,
        List<Boolean> right,
        boolean ruled) {

    /**
     * How much of what a page states for programs is left in it, so that trees also learn what is shown to readers: the last
     * is without the names of its elements, which each system gives in its own way.
     */
    enum Version {
        WHOLE,
        WITHOUT_JSON_LD,
        WITHOUT_METAS,
        WITHOUT_NAMES
    }

    private static final List<String> NAMES = List.of("class", "id", "rel", "itemprop", "role");

    /** What is chosen: for which names of meta elements it is stated, and how it is offered. */
    enum Choice {
        DATES("date|time|publi|issued|created"),
        TITLES("title"),
        AUTHORS("author|creator|byl|twitter:data");

        private final String metas;

        Choice(String metas) {
            this.metas = ".*(?:" + metas + ").*";
        }

        private boolean isStated(GoldPage gold) {
            return switch (this) {
                case DATES -> !gold.date().isEmpty();
                case TITLES -> !gold.title().isEmpty();
                case AUTHORS -> !gold.authors().isEmpty();
            };
        }

        private OfferedPage of(GoldPage gold, Version version, Document page) {
            return switch (this) {
                case DATES -> dates(gold, version, page);
                case TITLES -> titles(gold, version, page);
                case AUTHORS -> authors(gold, version, page);
            };
        }
    }

    /** The pages of trafilatura's set for which people state the right choice, each in all versions. */
    static List<OfferedPage> of(Choice choice, Path folder) throws IOException {
        List<OfferedPage> pages = new ArrayList<>();
        for (GoldPage gold : GoldPage.of(folder)) {
            for (Version version : choice.isStated(gold) ? Version.values() : new Version[0]) {
                Document page = HtmlPage.parse(Files.readAllBytes(gold.file()));
                strip(page, version, choice);
                pages.add(choice.of(gold, version, page));
            }
        }
        return pages;
    }

    private static void strip(Document page, Version version, Choice choice) {
        if (version == Version.WHOLE) {
            return;
        }
        if (version == Version.WITHOUT_NAMES) {
            page.body().getAllElements().forEach(element -> NAMES.forEach(element::removeAttr));
            return;
        }
        page.select("script[type*=ld+json]").remove();
        if (version == Version.WITHOUT_METAS) {
            page.select("meta[content]").stream()
                    .filter(meta -> stated(meta).matches(choice.metas))
                    .forEach(Element::remove);
        }
    }

    private static String stated(Element meta) {
        return (meta.attr("property") + " " + meta.attr("name") + " " + meta.attr("itemprop")).toLowerCase(Locale.ROOT);
    }

    private static OfferedPage dates(GoldPage gold, Version version, Document page) {
        HtmlArticle.Gathered gathered = HtmlArticle.gather(page, null);
        List<DateEvidence.Day> days = gathered.days();
        var ruled = gathered.draft().dates.chosen();
        return new OfferedPage(
                gold,
                version,
                days.stream().map(DateEvidence.Day::features).toList(),
                days.stream().map(day -> day.day().toString()).toList(),
                days.stream().map(DateEvidence.Day::barred).toList(),
                days.stream()
                        .map(day -> day.day().toString().equals(gold.date().strip()))
                        .toList(),
                ruled != null && ruled.date().iso().equals(gold.date().strip()));
    }

    private static OfferedPage titles(GoldPage gold, Version version, Document page) {
        HtmlMetadata metadata = HtmlMetadata.of(page);
        TitleEvidence.Offered offered = TitleEvidence.of(page, metadata);
        List<TitleEvidence.Title> titles = offered.titles();
        String ruled = offered.ruled();
        return new OfferedPage(
                gold,
                version,
                titles.stream().map(TitleEvidence.Title::features).toList(),
                titles.stream().map(TitleEvidence.Title::text).toList(),
                titles.stream().map(title -> false).toList(),
                titles.stream()
                        .map(title -> PageTally.sameTitle(gold, title.text()))
                        .toList(),
                ruled != null && PageTally.sameTitle(gold, ruled));
    }

    private static OfferedPage authors(GoldPage gold, Version version, Document page) {
        HtmlArticle.Gathered gathered = HtmlArticle.gather(page, null);
        List<AuthorEvidence.Authors> authors = gathered.authors();
        return new OfferedPage(
                gold,
                version,
                authors.stream().map(AuthorEvidence.Authors::features).toList(),
                authors.stream().map(offer -> offer.names().toString()).toList(),
                authors.stream().map(offer -> false).toList(),
                authors.stream()
                        .map(offer -> PageTally.sameNames(gold.authors(), offer.names()))
                        .toList(),
                PageTally.sameNames(gold.authors(), gathered.ruled()));
    }

    boolean isWhole() {
        return version == Version.WHOLE;
    }

    boolean offersRight() {
        return right.contains(true);
    }

    List<float[]> rows() {
        return vectors.stream().map(FeatureVector::values).toList();
    }

    /** The offer that trees find likeliest among those that may be taken; -1 where there is none. */
    int likeliest(double[] likelihoods) {
        return IntStream.range(0, likelihoods.length)
                .filter(i -> !barred.get(i))
                .boxed()
                .max((a, b) -> Double.compare(likelihoods[a], likelihoods[b]))
                .orElse(-1);
    }
}
