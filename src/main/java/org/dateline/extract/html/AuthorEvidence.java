package org.dateline.extract.html;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.extract.draft.Bylines;
import org.dateline.extract.draft.Draft;
import org.jspecify.annotations.Nullable;

/**
 * Describes each list of names that may be a page's byline by numbers: which places state or show it, what kind of names they
 * are, how it agrees with the other lists, and whether the stated order of rules would take it. One object for one page.
 */
final class AuthorEvidence {
    private static final List<String> SHOWN = List.of(
            "rel",
            "itemprop",
            "name-class",
            "byline-class",
            "author-class",
            "link",
            "label",
            "line",
            "inside",
            "date",
            "source",
            "said",
            "license",
            "alone",
            "last-words",
            "contact");
    private static final List<String> STATED =
            List.of("json-ld", "meta-author", "meta-other", "meta-best", "outlet", "copyright", "front", "owner");
    private static final Set<String> DEGREES = Set.of("dr", "prof", "phd");
    private static final int MOST = 60;
    /** How much less a name within a line says than the line. */
    private static final double WITHIN = 0.3;
    /** What a page shows beyond these is a list of other articles or of comments, and each is compared with all others. */
    private static final int MOST_SHOWN = 400;

    /**
     * Names and what is known of them.
     *
     * @param from where they were found, in words
     */
    record Authors(List<String> names, String from, FeatureVector features) {}

    private static final class Offer {
        private final List<String> names;
        private final Set<String> places = new HashSet<>();
        private final Map<String, Double> scores = new LinkedHashMap<>();
        private HtmlBylines.@Nullable Candidate best;

        private Offer(List<String> names) {
            this.names = names;
        }

        /** What is stated first, then what is shown in likely places: a page may have very many. */
        private double rank() {
            return best == null ? 100 : best.score();
        }
    }

    private final Map<Set<String>, Offer> offers = new LinkedHashMap<>();
    private final Set<String> places = new HashSet<>();
    private final BylinePlace place;
    private final HtmlCredits.Credits credits;
    private final Set<String> ruled;
    private final Set<String> stated;
    private final String host;
    private final boolean isSaidOrganisation;
    private final Set<String> headline;
    private final PageWords pageWords;
    private long persons;
    private final double german;

    private AuthorEvidence(
            HtmlMetadata metadata, HtmlBody body, HtmlCredits.Credits credits, Draft draft, List<VisibleDate> dates) {
        place = new BylinePlace(body, dates);
        headline = draft.title == null ? Set.of() : words(List.of(draft.title));
        pageWords = new PageWords(body);
        german = draft.language == null ? -1 : draft.language.startsWith("de") ? 1 : 0;
        isSaidOrganisation = metadata.jsonLd().isAuthorOrganisation();
        this.credits = credits;
        ruled = words(credits.ruled());
        List<String> ofJsonLd = metadata.jsonLd().authors();
        stated = words(ofJsonLd.isEmpty() ? HtmlCredits.metaAuthors(metadata) : ofJsonLd);
        host = HtmlTitle.key(SiteOwner.host(draft.url));
    }

    static List<Authors> of(
            HtmlMetadata metadata,
            HtmlBody body,
            HtmlCredits.Credits credits,
            Draft draft,
            String copyright,
            List<VisibleDate> dates) {
        AuthorEvidence evidence = new AuthorEvidence(metadata, body, credits, draft, dates);
        evidence.stated(metadata, draft);
        if (Bylines.isFullName(copyright)
                || HtmlCredits.AGENCY.matcher(copyright).find()) {
            evidence.offer("copyright", List.of(copyright));
        }
        List<HtmlBylines.Candidate> shown = credits.shown().all();
        for (HtmlBylines.Candidate candidate : shown.subList(0, Math.min(MOST_SHOWN, shown.size()))) {
            evidence.shown(candidate);
            if (!candidate.kind().equals("alone")) {
                evidence.shown(credits.shown().together(candidate));
                evidence.shown(credits.shown().together(candidate, 3));
            }
            evidence.shown(persons(candidate));
            evidence.shown(part(candidate, candidate.names().subList(0, 1)));
            for (String name : candidate.names().size() == 1
                    ? NamesWithin.of(candidate.names().getFirst())
                    : List.<String>of()) {
                evidence.shown(part(candidate, List.of(name)));
            }
        }
        evidence.offer("ruled", credits.ruled());
        evidence.persons = evidence.offers.values().stream()
                .filter(offer -> offer.names.stream().allMatch(Bylines::isFullName))
                .count();
        return evidence.offers.values().stream()
                .sorted(Comparator.comparingDouble(Offer::rank).reversed())
                .limit(MOST)
                .map(offer -> new Authors(offer.names, PlaceNames.of(offer.places, null), evidence.features(offer)))
                .toList();
    }

    private void stated(HtmlMetadata metadata, Draft draft) {
        List<String> authors = metadata.jsonLd().authors();
        offer("json-ld", authors);
        offer("json-ld", split(authors));
        metas("meta-author", metadata.metas("author"));
        for (String name : HtmlCredits.AUTHOR_METAS) {
            if (!name.equals("author")) {
                metas("meta-other", metadata.metas(name));
            }
        }
        metas("meta-best", HtmlCredits.metaAuthors(metadata));
        metas("meta-other", metadata.metas("twitter:creator"));
        for (String outlet : credits.outlets()) {
            offer("outlet", List.of(outlet));
        }
        offer("front", draft.bylines);
        offer("front", draft.bylines.stream().takeWhile(Bylines::isFullName).toList());
        for (String owner : SiteOwner.names(metadata, draft.url)) {
            offer("owner", List.of(owner));
        }
    }

    /** Organisations in meta elements made the site, unless they are its outlet or an agency. */
    private void metas(String place, List<String> names) {
        List<String> authors = names.stream()
                .filter(name -> !HtmlCredits.isOrganisation(name, List.of())
                        || HtmlCredits.AGENCY.matcher(name).find()
                        || credits.outlets().stream().anyMatch(outlet -> HtmlTitle.same(outlet, name)))
                .toList();
        offer(place, authors);
        offer(place, split(authors));
    }

    /** The full names that a list begins with, without the job or the paper that follows. */
    private static HtmlBylines.Candidate persons(HtmlBylines.Candidate candidate) {
        List<String> names =
                candidate.names().stream().takeWhile(Bylines::isFullName).toList();
        return new HtmlBylines.Candidate(
                names, candidate.score(), candidate.kind(), candidate.block(), candidate.element());
    }

    /** Some of what a line names, or names within it. */
    private static HtmlBylines.Candidate part(HtmlBylines.Candidate candidate, List<String> names) {
        return new HtmlBylines.Candidate(
                names, candidate.score() - WITHIN, candidate.kind(), candidate.block(), candidate.element());
    }

    private static List<String> split(List<String> names) {
        return names.stream()
                .flatMap(name -> Bylines.split(name).stream())
                .distinct()
                .toList();
    }

    private void offer(String place, List<String> names) {
        List<String> given = names.stream()
                .map(String::strip)
                .filter(name -> name.length() >= 2 && name.length() <= 80 && !HtmlCredits.isAddress(name))
                .filter(name -> !HtmlCredits.NOBODY.matcher(name).matches())
                .distinct()
                .toList();
        Set<String> key = words(given);
        if (!key.isEmpty()) {
            offers.computeIfAbsent(key, words -> new Offer(given)).places.add(place);
            places.add(place);
        }
    }

    private void shown(HtmlBylines.Candidate candidate) {
        Set<String> key = words(candidate.names());
        if (key.isEmpty()) {
            return;
        }
        Offer offer = offers.computeIfAbsent(key, words -> new Offer(candidate.names()));
        offer.places.add(candidate.kind());
        places.add(candidate.kind());
        offer.scores.merge(candidate.kind(), candidate.score(), Math::max);
        if (offer.best == null || candidate.score() > offer.best.score()) {
            offer.best = candidate;
        }
    }

    private FeatureVector features(Offer offer) {
        FeatureVector vector = new FeatureVector();
        for (String place : STATED) {
            vector.add(place, offer.places.contains(place) ? 1 : places.contains(place) ? 0 : -1);
        }
        for (String kind : SHOWN) {
            Double score = offer.scores.get(kind);
            vector.add(kind, score == null ? places.contains(kind) ? -10 : -20 : score);
        }
        Set<String> key = words(offer.names);
        vector.add("places", offer.places.size());
        vector.add("ruled", ruled.isEmpty() ? -1 : ruled.equals(key) ? 1 : 0);
        vector.add("ruled-shared", shared(key, ruled));
        vector.add("ruled-holds", !ruled.isEmpty() && ruled.containsAll(key));
        vector.add("ruled-held", !ruled.isEmpty() && key.containsAll(ruled));
        vector.add("stated-shared", stated.isEmpty() ? -1 : shared(key, stated));
        vector.add("stated-more", stated.isEmpty() || !key.containsAll(stated) ? -1 : key.size() - stated.size());
        vector.add("offers", offers.size());
        vector.add(
                "holds",
                offers.keySet().stream()
                        .filter(other -> key.containsAll(other) && !key.equals(other))
                        .count());
        vector.add(
                "held",
                offers.keySet().stream()
                        .filter(other -> other.containsAll(key) && !key.equals(other))
                        .count());
        vector.add("supported", supported(key));
        vector.add("persons", persons);
        names(offer.names, key, vector);
        pageWords.add(key, vector);
        stands(offer, vector);
        return vector;
    }

    /** In how many places something stands that holds these words or is held by them. */
    private long supported(Set<String> key) {
        return offers.entrySet().stream()
                .filter(other -> other.getKey().containsAll(key) || key.containsAll(other.getKey()))
                .flatMap(other -> other.getValue().places.stream())
                .distinct()
                .count();
    }

    private void names(List<String> names, Set<String> key, FeatureVector vector) {
        String all = String.join(" ", names);
        long full = names.stream().filter(Bylines::isFullName).count();
        vector.add("names", names.size());
        vector.add("full", (double) full / names.size());
        vector.add("words", (double) key.size() / names.size());
        vector.add("length", all.length());
        vector.add("digits", all.codePoints().filter(Character::isDigit).count());
        vector.add("lower", all.equals(all.toLowerCase(Locale.ROOT)));
        vector.add("upper", all.equals(all.toUpperCase(Locale.ROOT)));
        vector.add("said-organisation", isSaidOrganisation);
        vector.add("organisation", HtmlCredits.isOrganisation(all, List.of()));
        vector.add("agency", HtmlCredits.AGENCY.matcher(all).find());
        vector.add("nobody", names.stream().anyMatch(HtmlCredits.NOBODY.asMatchPredicate()));
        vector.add("may-be-name", names.stream().allMatch(Bylines::mayBeName));
        vector.add("is-outlet", credits.outlets().stream().anyMatch(outlet -> HtmlTitle.same(outlet, all)));
        vector.add("outlet-shared", shared(key, words(credits.outlets())));
        String letters = HtmlTitle.key(all);
        vector.add("host", host.isEmpty() ? -1 : letters.length() > 3 && host.contains(letters) ? 1 : 0);
        vector.add("german", german);
        vector.add("headline-shared", shared(key, headline));
        vector.add("headline-holds", headline.containsAll(key));
        vector.add(
                "small-words",
                Stream.of(all.split(" "))
                        .filter(word -> !word.isEmpty() && Character.isLowerCase(word.codePointAt(0)))
                        .count());
        vector.add(
                "marks", all.codePoints().filter(c -> "/:|.,-".indexOf(c) >= 0).count());
    }

    private void stands(Offer offer, FeatureVector vector) {
        HtmlBylines.Candidate best = offer.best;
        vector.add("score", best == null ? -9 : best.score());
        double rivals = offers.values().stream()
                .filter(other -> other != offer && other.best != null)
                .mapToDouble(other -> other.best == null ? 0 : other.best.score())
                .max()
                .orElse(-9);
        vector.add("lead", best == null ? -19 : best.score() - rivals);
        vector.add("rivals", rivals);
        place.add(offer.names, best, vector);
        vector.add("twins", twins(offer));
        credits.shown().surroundings().add(best == null ? null : best.element(), vector);
    }

    /** How many other names were found in elements of the same tag and names. */
    private long twins(Offer offer) {
        HtmlBylines.Candidate best = offer.best;
        if (best == null) {
            return -1;
        }
        String look = look(best);
        return offers.values().stream()
                .filter(other -> other != offer && other.best != null && look.equals(look(other.best)))
                .count();
    }

    private static String look(HtmlBylines.Candidate candidate) {
        return candidate.element().normalName() + candidate.element().className();
    }

    private static double shared(Set<String> words, Set<String> others) {
        long shared = words.stream().filter(others::contains).count();
        return (double) shared / Math.max(1, Math.max(words.size(), others.size()));
    }

    /** The words of names that tell them apart, in lower case: a name is the same with a degree and without. */
    private static Set<String> words(List<String> names) {
        Set<String> all = Stream.of(
                        String.join(" ", names).toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> bare = new TreeSet<>(all);
        bare.removeAll(DEGREES);
        return bare.isEmpty() ? all : bare;
    }
}
