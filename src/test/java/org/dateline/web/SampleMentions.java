package org.dateline.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Annotations;
import org.dateline.article.Body;
import org.dateline.article.CountryMention;
import org.dateline.article.Entity;
import org.dateline.article.Span;

/** The countries and entities of {@link SampleArticles}, with the places where a body names them. */
final class SampleMentions {
    private SampleMentions() {}

    /** Of an article of which nothing but its countries is known. */
    static Annotations annotations(List<CountryMention> countries) {
        return new Annotations(countries, List.of(), List.of(), List.of(), "sample");
    }

    static CountryMention country(String code, double score, boolean about, boolean main, boolean dateline) {
        return new CountryMention(code, score, about, main, dateline, List.of(), false);
    }

    /** A country with its mentions: every place in the body where one of some words stands. */
    static CountryMention found(
            Body body, String code, double score, boolean about, boolean main, boolean dateline, String... words) {
        return new CountryMention(code, score, about, main, dateline, places(body, words), false);
    }

    static Entity found(Body body, Entity.Type type, String name, String... words) {
        List<Span> places = places(body, words);
        return new Entity(type, name, places.size(), places, false);
    }

    private static List<Span> places(Body body, String... words) {
        List<Span> places = new ArrayList<>();
        Matcher matcher =
                Pattern.compile("\\b(" + String.join("|", words) + ")\\b").matcher(body.text());
        while (matcher.find()) {
            places.add(new Span(matcher.start(), matcher.end()));
        }
        return places;
    }

    static Entity entity(Entity.Type type, String name, int count) {
        return new Entity(type, name, count, List.of(), false);
    }
}
