package org.dateline.extract.html;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.extract.draft.Titles;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Describes each text that may be a page's headline by numbers: which places state it, in what heading it stands, and how it
 * agrees with the other texts and with the page's address. One object for one page.
 */
final class TitleEvidence {
    private static final List<String> PLACES = List.of(
            "json-ld",
            "og",
            "twitter",
            "other",
            "window",
            "cut",
            "part",
            "heading",
            "bare-heading",
            "marked",
            "piece",
            "kicked",
            "continued");

    /** Where a page has no headline but its window's title, nothing bears out that the outlet's name belongs to it. */
    private static final Set<String> OF_WINDOW = Set.of("window", "cut", "part", "ruled");

    private static final int LONGEST = 300;
    private static final int MOST = 60;

    /**
     * A text and what is known of it.
     *
     * @param from where it was found, in words
     */
    record Title(String text, String from, FeatureVector features) {}

    private static final class Offer {
        private final String text;
        private final String key;
        private final Set<String> words;
        private final Set<String> places = new HashSet<>();
        private HtmlHeadings.@Nullable Heading heading;
        private int piece = -1;

        private Offer(String text) {
            this.text = text;
            key = HtmlTitle.key(text);
            words = words(text);
        }

        /** Headings last, those first that the rules find likely: a page may have very many. */
        private double rank() {
            return heading == null ? 100 : heading.score();
        }

        private String from() {
            return PlaceNames.of(places, heading == null ? null : heading.element());
        }
    }

    private final Map<String, Offer> offers = new LinkedHashMap<>();
    private final @Nullable String site;
    private final Map<String, Integer> alike = new HashMap<>();
    private final Surroundings surroundings = new Surroundings();
    private final AddressWords address;
    private final HeadlinePlace place;
    private int headings;
    private int mainHeadings;

    private TitleEvidence(Document page, HtmlMetadata metadata) {
        site = metadata.siteName();
        address = new AddressWords(metadata.url());
        place = new HeadlinePlace(page);
    }

    /**
     * All that a page offers as its headline.
     *
     * @param ruled what the order of rules takes
     */
    record Offered(List<Title> titles, @Nullable String ruled) {}

    static Offered of(Document page, HtmlMetadata metadata) {
        HtmlHeadings judge = HtmlTitle.judge(page, metadata);
        List<HtmlHeadings.Heading> headings = judge.all(page);
        String ruled = HtmlTitle.ruled(page, metadata, headings);
        TitleEvidence evidence = new TitleEvidence(page, metadata);
        evidence.stated("json-ld", metadata.jsonLd().headline());
        evidence.stated("og", metadata.meta("og:title"));
        evidence.stated("twitter", metadata.meta("twitter:title"));
        for (String name : new String[] {"dc.title", "dcterms.title", "sailthru.title", "parsely-title", "title"}) {
            evidence.stated("other", metadata.meta(name));
        }
        evidence.stated("window", page.title());
        for (String part : HtmlTitle.parts(Titles.clean(page.title()))) {
            evidence.offer("part", part);
        }
        for (HtmlHeadings.Heading heading : headings) {
            evidence.heading(heading);
        }
        evidence.offer("ruled", ruled);
        for (HeadlineTexts.Text text : HeadlineTexts.of(page, judge, headings)) {
            evidence.text(text);
        }
        boolean isWindowAlone =
                evidence.offers.values().stream().allMatch(offer -> OF_WINDOW.containsAll(offer.places));
        List<Title> titles = evidence.offers.values().stream()
                .filter(offer -> !isWindowAlone || offer.places.contains("ruled"))
                .sorted(Comparator.comparingDouble(Offer::rank).reversed())
                .limit(MOST)
                .map(offer -> new Title(offer.text, offer.from(), evidence.features(offer)))
                .toList();
        return new Offered(titles, ruled);
    }

    private void stated(String place, @Nullable String title) {
        if (title != null) {
            offer(place, title);
            String bare = HtmlTitle.withoutSite(Titles.clean(title), site);
            if (!bare.equals(Titles.clean(title))) {
                offer("cut", bare);
            }
        }
    }

    private @Nullable Offer offer(String place, @Nullable String title) {
        String text = title == null ? "" : Titles.clean(title);
        String key = HtmlTitle.key(text);
        if (key.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        Offer offer = offers.computeIfAbsent(key, letters -> new Offer(text));
        offer.places.add(place);
        return offer;
    }

    private void heading(HtmlHeadings.Heading heading) {
        headings++;
        alike.merge(kind(heading), 1, Integer::sum);
        mainHeadings += heading.element().nameIs("h1") ? 1 : 0;
        for (String text : new String[] {heading.text(), heading.whole()}) {
            boolean bare = text.equals(heading.text()) && !text.equals(heading.whole());
            Offer offer = offer(bare ? "bare-heading" : "heading", text);
            if (offer != null && (offer.heading == null || heading.score() > offer.heading.score())) {
                offer.heading = heading;
            }
        }
    }

    private void text(HeadlineTexts.Text text) {
        Offer offer = offer(text.place(), text.text());
        if (offer != null && offer.heading == null) {
            offer.heading = text.heading();
        }
        if (offer != null && text.piece() >= 0) {
            offer.piece = text.piece();
        }
    }

    /** The tag and the names of a heading: those of a list of teasers share them. */
    private static String kind(HtmlHeadings.Heading heading) {
        return heading.element().normalName() + " " + heading.element().className();
    }

    private FeatureVector features(Offer offer) {
        FeatureVector vector = new FeatureVector();
        PLACES.forEach(place -> vector.add(place, offer.places.contains(place)));
        vector.add("places", offer.places.size());
        agreement(offer, vector);
        String text = offer.text;
        vector.add("length", text.length());
        vector.add("words", offer.words.size());
        vector.add("site", site != null && HtmlTitle.same(text, site));
        vector.add("has-site", site != null && offer.key.contains(HtmlTitle.key(site)));
        vector.add("upper", text.equals(text.toUpperCase(Locale.ROOT)));
        vector.add("dots", text.endsWith("…") || text.endsWith("..."));
        vector.add("bars", text.codePoints().filter(c -> c == '|' || c == '»').count());
        vector.add("dashes", text.split("\\s[-–—]\\s").length - 1.0);
        vector.add("colon", text.indexOf(':'));
        vector.add("digits", text.codePoints().filter(Character::isDigit).count());
        HtmlHeadings.Heading heading = offer.heading;
        vector.add("score", heading == null ? -9 : heading.score());
        double rivals = offers.values().stream()
                .filter(other -> other != offer && other.heading != null && other.heading != heading)
                .mapToDouble(other -> other.heading == null ? 0 : other.heading.score())
                .max()
                .orElse(-9);
        vector.add("piece-index", offer.piece);
        vector.add(
                "of-heading",
                heading == null
                        ? -1
                        : (double) text.length() / Math.max(1, heading.whole().length()));
        vector.add("lead", heading == null ? -19 : heading.score() - rivals);
        vector.add("rivals", rivals);
        vector.add("index", heading == null ? -1 : heading.index());
        vector.add("tag", heading == null ? 0 : level(heading.element()));
        vector.add("alike", heading == null ? 0 : alike.getOrDefault(kind(heading), 0));
        vector.add("linked", heading == null ? -1 : heading.element().selectFirst("a[href]") == null ? 0 : 1);
        address.add(text, vector);
        place.add(heading == null ? null : heading.element(), vector);
        surroundings.add(heading == null ? null : heading.element(), vector);
        vector.add("headings", headings);
        vector.add("main-headings", mainHeadings);
        vector.add("offers", offers.size());
        return vector;
    }

    private static int level(Element element) {
        String name = element.normalName();
        return name.matches("h[1-6]") ? name.charAt(1) - '0' : 9;
    }

    private void agreement(Offer offer, FeatureVector vector) {
        int starts = 0;
        int begun = 0;
        int ends = 0;
        int ended = 0;
        double most = 0;
        double stated = 0;
        for (Offer other : offers.values()) {
            if (other == offer) {
                continue;
            }
            starts += other.key.startsWith(offer.key) ? 1 : 0;
            begun += offer.key.startsWith(other.key) ? 1 : 0;
            ends += other.key.endsWith(offer.key) ? 1 : 0;
            ended += offer.key.endsWith(other.key) ? 1 : 0;
            double shared = shared(offer.words, other.words);
            most = Math.max(most, shared);
            boolean isStated =
                    other.places.contains("json-ld") || other.places.contains("og") || other.places.contains("window");
            stated = isStated ? Math.max(stated, shared) : stated;
        }
        vector.add("starts", starts);
        vector.add("begun", begun);
        vector.add("ends", ends);
        vector.add("ended", ended);
        vector.add("shared", most);
        vector.add("stated-shared", stated);
    }

    private static double shared(Set<String> words, Set<String> others) {
        long shared = words.stream().filter(others::contains).count();
        return 2.0 * shared / Math.max(1, words.size() + others.size());
    }

    private static Set<String> words(String text) {
        Set<String> words =
                new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+")));
        words.remove("");
        return words;
    }
}
