package org.dateline.extract.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.extract.draft.Bylines;
import org.dateline.extract.draft.Draft;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Decides who wrote a page's article among what its metadata state and what it shows. In this order: full names in JSON-LD
 * or meta elements; a byline beside headline or text; whatever else is stated. A byline that is shown and
 * holds all stated names and more is taken whole. Where no person is named, the byline is kept as the page gives it, be it an
 * agency, an organisation or the outlet itself.
 */
final class HtmlCredits {
    private static final double CLEAR = 3;

    /** Below this, what looks like a byline stands where none does. */
    private static final double POSSIBLE = 1.5;

    static final List<String> AUTHOR_METAS = List.of(
            "author",
            "article:author",
            "og:article:author",
            "dc.creator",
            "dcterms.creator",
            "byl",
            "sailthru.author",
            "parsely-author",
            "citation_author",
            "twitter:creator:name");

    private static final Pattern WRITTEN_BY = Pattern.compile(
            "(?iu)^(?:(?:written|posted|published) by|(?:verfasst|geschrieben) von|écrit par|escrito por|scritto da|geschreven door|author|autor)$");

    private static final Pattern ORGANISATION = Pattern.compile(
            "(?iu)(?<![\\p{L}])(?:e\\. ?v\\.|gmbh|ag|inc|ltd|llc|s\\.a\\.|group|\\p{L}*stiftung|\\p{L}*verband(?:es|s)?|\\p{L}*verlag|\\p{L}*verein"
                    + "|\\p{L}*ministerium|institute?|universit\\p{L}+|pressestelle|foundation|association|no author|agencies)(?![\\p{L}])");

    static final Pattern NOBODY =
            Pattern.compile("(?i)no author|agencies|admin(?:istrator)?|webmaster|unknown|anonymous");
    static final Pattern AGENCY = Pattern.compile(
            "(?u)(?<![\\p{L}])(?:AFP|AP|dpa|DPA|APA|Reuters|EFE|ANSA|sid|SID|Jiji|JIJI|Kyodo|Xinhua|TASS|PTI|IANS|UPI|ATS|SDA|sda|ANP|Belga|NTB|PAP|Lusa|Associated Press)(?![\\p{L}])");
    private static final int LONGEST = 60;

    private HtmlCredits() {}

    /** The names that the order of rules takes, and all that may be the byline. */
    record Credits(List<String> ruled, HtmlBylines shown, List<String> outlets) {}

    /** The bylines of a page, those in {@code known} being what the text itself has told. */
    static Credits of(Document page, HtmlMetadata metadata, HtmlBody body, Draft draft) {
        HtmlBylines bylines = HtmlBylines.of(page, body);
        List<String> outlets = Stream.of(metadata.siteName(), metadata.jsonLd().publisher(), draft.source)
                .filter(Objects::nonNull)
                .toList();
        return new Credits(ruled(metadata, bylines.best(), outlets, draft.bylines), bylines, outlets);
    }

    private static List<String> ruled(
            HtmlMetadata metadata, HtmlBylines.@Nullable Candidate shown, List<String> outlets, List<String> known) {
        List<String> stated = new ArrayList<>();
        metadata.jsonLd().authors().forEach(author -> stated.addAll(Bylines.split(author)));
        List<String> meta = metaAuthors(metadata);
        List<String> all = shown == null ? List.of() : shown.names();
        double score = shown == null ? 0 : shown.score();
        List<String> visible = persons(all, outlets);
        if (!known.isEmpty() && visible.isEmpty()) {
            return List.copyOf(known);
        }
        List<String> names = choose(persons(stated, outlets), visible, score, persons(meta, outlets));
        if (names.isEmpty() && score >= POSSIBLE) {
            names = visible;
        }
        if (!names.isEmpty()) {
            return names;
        }
        List<String> clear = score >= CLEAR ? all : List.of();
        return Stream.of(clear, metadata.jsonLd().authors(), ownNames(metadata, outlets))
                .filter(given -> !given.isEmpty() && given.stream().noneMatch(NOBODY.asMatchPredicate()))
                .findFirst()
                .orElse(List.of());
    }

    /** Meta elements that name the outlet or an agency as author; any other organisation there is who made the site. */
    private static List<String> ownNames(HtmlMetadata metadata, List<String> outlets) {
        return AUTHOR_METAS.stream()
                .flatMap(name -> metadata.metas(name).stream())
                .filter(author -> !isAddress(author) && author.length() <= LONGEST)
                .filter(author -> AGENCY.matcher(author).find()
                        || outlets.stream().anyMatch(outlet -> HtmlTitle.same(outlet, author)))
                .limit(1)
                .toList();
    }

    private static List<String> persons(List<String> names, List<String> outlets) {
        return names.stream().filter(name -> !isOrganisation(name, outlets)).toList();
    }

    private static List<String> choose(List<String> stated, List<String> visible, double score, List<String> meta) {
        boolean clear = score >= CLEAR && !visible.isEmpty();
        boolean padded =
                visible.stream().anyMatch(name -> stated.stream().anyMatch(known -> name.endsWith(" " + known)));
        if (clear && visible.size() > stated.size() && !padded && holdsAll(visible, stated)) {
            return visible;
        }
        for (List<String> names : List.of(stated, meta)) {
            if (areFullNames(names)) {
                return names;
            }
        }
        if (clear && (score >= CLEAR + 1 || areFullNames(visible))) {
            return visible;
        }
        return Stream.of(meta, stated, clear ? visible : List.<String>of())
                .filter(HtmlCredits::areFullNames)
                .findFirst()
                .orElse(!stated.isEmpty() ? stated : clear ? visible : meta);
    }

    private static boolean areFullNames(List<String> names) {
        return !names.isEmpty() && names.stream().allMatch(Bylines::isFullName);
    }

    private static boolean holdsAll(List<String> names, List<String> others) {
        return others.stream().allMatch(other -> names.stream().anyMatch(name -> HtmlTitle.same(name, other)));
    }

    static boolean isOrganisation(String name, List<String> outlets) {
        String key = HtmlTitle.key(name);
        return outlets.stream().anyMatch(outlet -> HtmlTitle.key(outlet).equals(key))
                || ORGANISATION.matcher(name).find()
                || name.toLowerCase(Locale.ROOT).matches("(?:www\\.)?[a-z0-9-]+\\.[a-z]{2,4}");
    }

    static List<String> metaAuthors(HtmlMetadata metadata) {
        List<String> names = new ArrayList<>();
        for (String name : AUTHOR_METAS) {
            List<String> given = metadata.metas(name).stream()
                    .filter(author -> !isAddress(author))
                    .flatMap(author -> Bylines.split(author).stream())
                    .distinct()
                    .toList();
            if (names.isEmpty() || !areFullNames(names) && areFullNames(given)) {
                names.clear();
                names.addAll(given);
            }
        }
        for (String number : new String[] {"1", "2"}) {
            String label = metadata.meta("twitter:label" + number);
            String data = metadata.meta("twitter:data" + number);
            if (!areFullNames(names)
                    && label != null
                    && data != null
                    && WRITTEN_BY.matcher(label).find()) {
                names.clear();
                names.addAll(Bylines.split(data));
            }
        }
        return names;
    }

    static boolean isAddress(String author) {
        return author.startsWith("http") || author.startsWith("@") || author.startsWith("/");
    }
}
