package org.dateline.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.article.Article;
import org.dateline.article.CountryMention;
import org.dateline.article.Entity;
import org.dateline.article.Publication;
import org.dateline.article.Span;
import org.dateline.query.Facet;
import org.dateline.web.wording.Wording;

/**
 * Why the archive says of an article what it says: what each fact rests on.
 *
 * @param dates every date that was found, the chosen one first
 * @param countries the main one first, then those it is about, then those it names
 * @param tagger what found countries and names, or the empty string where only its record says them
 */
record Evidence(List<DateFound> dates, List<Named> countries, List<Group> entities, String tagger) {
    private static final int QUOTED = 4;

    /** A date, where it was found, and by which rule it was chosen; the rule is empty for those that were not. */
    record DateFound(String date, String from, String rule) {}

    /**
     * A country or a name.
     *
     * @param about whether the article is about it
     * @param reasons what is known of it here, each a few words
     * @param quotations the first places in the text
     * @param litHref the article with its mentions lit, or the empty string where the text has none
     * @param href its own page
     */
    record Named(
            String key,
            String code,
            String name,
            boolean about,
            boolean main,
            int count,
            List<String> reasons,
            List<List<TextRun>> quotations,
            boolean lit,
            String litHref,
            String litLabel,
            String href) {}

    /** The names of one kind. */
    record Group(String title, List<Named> names) {}

    static Evidence of(Article article, SearchForm form, Light light, Wording wording) {
        List<CountryMention> countries = article.annotations().countries();
        return new Evidence(
                dates(article.publication(), wording),
                countries.stream()
                        .sorted((a, b) -> Integer.compare(weight(b), weight(a)))
                        .map(country -> country(country, article, form, light, wording))
                        .toList(),
                groups(article, form, light, wording),
                article.annotations().tagger());
    }

    private static int weight(CountryMention country) {
        return (country.main() ? 2 : 0) + (country.about() ? 1 : 0);
    }

    private static List<DateFound> dates(Publication publication, Wording wording) {
        List<DateFound> dates = new ArrayList<>();
        for (boolean chosen : new boolean[] {true, false}) {
            publication.candidates().stream()
                    .filter(candidate -> candidate.chosen() == chosen)
                    .map(candidate -> new DateFound(
                            wording.date(candidate.date()),
                            wording.dateFrom(candidate.from()),
                            candidate.rule() == null ? "" : wording.dateRule(candidate.rule())))
                    .distinct()
                    .forEach(dates::add);
        }
        return dates;
    }

    private static Named country(
            CountryMention country, Article article, SearchForm form, Light light, Wording wording) {
        List<String> reasons = new ArrayList<>();
        reasons.add(wording.text(
                country.main() ? "evidence.main" : country.about() ? "evidence.about" : "evidence.mentioned"));
        reasons.add(wording.text("evidence.score", wording.share(country.score())));
        reasons.add(wording.text("evidence.mentions", country.mentions().size()));
        if (country.dateline()) {
            reasons.add(wording.text("evidence.dateline"));
        }
        if (country.given()) {
            reasons.add(wording.text("evidence.given"));
        }
        String name = wording.country(country.code());
        return named(
                "country:" + country.code(),
                country.code(),
                name,
                country.about(),
                country.main(),
                country.mentions().size(),
                reasons,
                country.mentions(),
                "/countries/" + country.code(),
                article,
                form,
                light,
                wording);
    }

    private static List<Group> groups(Article article, SearchForm form, Light light, Wording wording) {
        List<Group> groups = new ArrayList<>();
        for (Entity.Type type : Entity.Type.values()) {
            List<Named> names = article.annotations().entities().stream()
                    .filter(entity -> entity.type() == type)
                    .map(entity -> entity(entity, article, form, light, wording))
                    .toList();
            if (!names.isEmpty()) {
                groups.add(new Group(wording.text("entities." + type.label()), names));
            }
        }
        return groups;
    }

    private static Named entity(Entity entity, Article article, SearchForm form, Light light, Wording wording) {
        List<String> reasons = new ArrayList<>();
        reasons.add(wording.text("evidence.mentions", entity.mentions().size()));
        int headline = entity.count() - entity.mentions().size();
        if (headline > 0 && !entity.mentions().isEmpty()) {
            reasons.add(wording.text("evidence.headline"));
        }
        Set<String> others = new LinkedHashSet<>();
        int inferred = 0;
        for (Span span : entity.mentions()) {
            String written = article.body().text().substring(span.from(), span.to());
            if (!written.equalsIgnoreCase(entity.name())) {
                inferred++;
                others.add(wording.text("quoted", written));
            }
        }
        if (inferred > 0) {
            reasons.add(wording.text("evidence.inferred", inferred, wording.list(List.copyOf(others))));
        }
        if (entity.given()) {
            reasons.add(wording.text("evidence.given"));
        }
        return named(
                Light.key(entity),
                "",
                entity.name(),
                false,
                false,
                entity.count(),
                reasons,
                entity.mentions(),
                EntityPage.address(Facet.valueOf(entity.type().name()), entity.name()),
                article,
                form,
                light,
                wording);
    }

    private static Named named(
            String key,
            String code,
            String name,
            boolean about,
            boolean main,
            int count,
            List<String> reasons,
            List<Span> mentions,
            String href,
            Article article,
            SearchForm form,
            Light light,
            Wording wording) {
        boolean lit = light.key().equals(key);
        String here = ArticlePage.address(article.id(), form);
        return new Named(
                key,
                code,
                name,
                about,
                main,
                count,
                reasons,
                mentions.stream()
                        .limit(QUOTED)
                        .map(span -> Quotation.of(article.body().text(), span))
                        .toList(),
                lit,
                mentions.isEmpty()
                        ? ""
                        : lit
                                ? here
                                : here + (here.contains("?") ? "&" : "?") + "lit=" + SearchForm.encode(key) + "#lit1",
                wording.text(lit ? "evidence.unlight" : "evidence.light", name),
                href);
    }
}
