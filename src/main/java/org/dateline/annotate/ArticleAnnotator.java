package org.dateline.annotate;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.ServiceLoader;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dateline.annotate.country.CountryTagger;
import org.dateline.annotate.entity.EntityFinder;
import org.dateline.annotate.entity.EntityTagger;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.CountryMention;
import org.dateline.article.Entity;
import org.dateline.text.Fingerprint;

/**
 * Says what an article is about: its language, countries, persons, organisations, places, years and fingerprint. What the
 * record brought stays, marked as given; what both have is one entry. Thread-safe; about 12 MB of text a second and core.
 */
public final class ArticleAnnotator implements Annotator {
    /** What found everything but the entities; a new version of any part changes it. */
    private static final String VERSION = "dateline-annotate 2";

    private final LanguageDetector languages = new LanguageDetector();
    private final EntityTagger entities;
    private final Function<Article, List<CountryMention>> countries;

    /** An annotator with the country tagger of the program, and the first entity tagger that is offered, else its own. */
    public static ArticleAnnotator load() {
        EntityTagger entities =
                ServiceLoader.load(EntityTagger.class).findFirst().orElseGet(EntityFinder::new);
        return new ArticleAnnotator(CountryTagger.load()::tag, entities);
    }

    /**
     * Puts an annotator together.
     *
     * @param countries finds the countries of an article whose language is known
     * @param entities finds its persons, organisations and places
     */
    public ArticleAnnotator(Function<Article, List<CountryMention>> countries, EntityTagger entities) {
        this.countries = countries;
        this.entities = entities;
    }

    /** What annotates, with versions, as each article keeps it. */
    public String tagger() {
        return VERSION + ", " + entities.name();
    }

    @Override
    public Article annotate(Article article) {
        String text = article.body().text();
        Article known = article.withLanguage(languages.detect(article.title(), text, article.language()));
        Annotations brought = article.annotations();
        List<CountryMention> mentioned = countries.apply(known);
        List<Entity> named = Places.withCountries(
                entities.find(known.title(), known.body(), known.language()), mentioned, known.title(), text);
        return known.withAnnotations(new Annotations(
                withGivenCountries(mentioned, brought.countries()),
                withGiven(named, brought.entities()),
                Years.of(known.title() + "\n" + text),
                Fingerprint.of(text),
                tagger()));
    }

    private static List<CountryMention> withGivenCountries(List<CountryMention> found, List<CountryMention> brought) {
        List<CountryMention> all = new ArrayList<>(found);
        for (CountryMention country : brought) {
            if (!country.given()) {
                continue;
            }
            int at = indexOf(all, other -> other.code().equals(country.code()));
            if (at < 0) {
                all.add(country);
            } else {
                CountryMention same = all.get(at);
                all.set(
                        at,
                        new CountryMention(
                                same.code(),
                                same.score(),
                                same.about(),
                                same.main(),
                                same.dateline(),
                                same.mentions(),
                                true));
            }
        }
        return all;
    }

    private static List<Entity> withGiven(List<Entity> found, List<Entity> brought) {
        List<Entity> all = new ArrayList<>(found);
        for (Entity entity : brought) {
            if (!entity.given()) {
                continue;
            }
            int at = indexOf(
                    all, other -> other.type() == entity.type() && other.name().equalsIgnoreCase(entity.name()));
            if (at < 0) {
                all.add(entity);
            } else {
                Entity same = all.get(at);
                all.set(at, new Entity(same.type(), entity.name(), same.count(), same.mentions(), true));
            }
        }
        all.sort(Comparator.comparing(Entity::type)
                .thenComparing(Comparator.comparingInt(Entity::count).reversed()));
        return all;
    }

    private static <T> int indexOf(List<T> list, Predicate<T> test) {
        for (int i = 0; i < list.size(); i++) {
            if (test.test(list.get(i))) {
                return i;
            }
        }
        return -1;
    }
}
