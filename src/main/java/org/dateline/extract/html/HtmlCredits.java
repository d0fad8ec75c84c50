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
 * Decides who wrote a page's article among what its metadata state and what it shows. In this order: full names in JSON-LD;
 * a byline beside headline or text; a full name in meta elements; whatever else is stated. A byline that is shown and
 * holds all stated names and more is taken whole. The outlet's own name is no author.
 */
final class HtmlCredits {
    private static final double CLEAR = 3;

    private static final Pattern WRITTEN_BY = Pattern.compile(
            "(?iu)^(?:(?:written|posted|published) by|(?:verfasst|geschrieben) von|écrit par|escrito por|scritto da|geschreven door|author|autor)$");

    private static final Pattern ORGANISATION = Pattern.compile(
            "(?iu)(?<![\\p{L}])(?:e\\. ?v\\.|gmbh|ag|inc|ltd|llc|s\\.a\\.|group|\\p{L}*stiftung|\\p{L}*verband(?:es|s)?|\\p{L}*verlag|\\p{L}*verein"
                    + "|\\p{L}*ministerium|institute?|universit\\p{L}+|pressestelle|foundation|association|no author|agencies)(?![\\p{L}])");

    private HtmlCredits() {}

    static void take(Document page, HtmlMetadata metadata, HtmlBody body, Draft draft) {
        List<String> stated = new ArrayList<>();
        metadata.jsonLd().authors().forEach(author -> stated.addAll(Bylines.split(author)));
        List<String> meta = metaAuthors(metadata);
        HtmlBylines.Candidate shown = HtmlBylines.of(page, body);
        List<String> outlets = Stream.of(metadata.siteName(), metadata.jsonLd().publisher(), draft.source)
                .filter(Objects::nonNull)
                .toList();
        stated.removeIf(name -> isOrganisation(name, outlets));
        meta.removeIf(name -> isOrganisation(name, outlets));
        List<String> visible = new ArrayList<>(shown.names());
        visible.removeIf(name -> isOrganisation(name, outlets));
        if (!draft.bylines.isEmpty() && visible.isEmpty()) {
            return;
        }
        draft.bylines.clear();
        choose(stated, visible, shown.score(), meta).forEach(draft::person);
    }

    private static List<String> choose(List<String> stated, List<String> visible, double score, List<String> meta) {
        boolean clear = score >= CLEAR && !visible.isEmpty();
        if (clear && visible.size() > stated.size() && holdsAll(visible, stated)) {
            return visible;
        }
        if (areFullNames(stated)) {
            return stated;
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

    private static boolean isOrganisation(String name, List<String> outlets) {
        String key = HtmlTitle.key(name);
        return outlets.stream().anyMatch(outlet -> HtmlTitle.key(outlet).equals(key))
                || ORGANISATION.matcher(name).find()
                || name.toLowerCase(Locale.ROOT).matches("(?:www\\.)?[a-z0-9-]+\\.[a-z]{2,4}");
    }

    private static List<String> metaAuthors(HtmlMetadata metadata) {
        String author = metadata.meta(
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
        List<String> names = new ArrayList<>();
        if (!isAddress(author)) {
            names.addAll(Bylines.split(Objects.requireNonNull(author)));
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

    private static boolean isAddress(@Nullable String author) {
        return author == null || author.startsWith("http") || author.startsWith("@") || author.startsWith("/");
    }
}
