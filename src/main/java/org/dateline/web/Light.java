package org.dateline.web;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.dateline.article.Article;
import org.dateline.article.Entity;
import org.dateline.article.Span;
import org.dateline.web.wording.Wording;

/**
 * Whose mentions in an article are lit: {@code country:ML}, {@code person:Sadio Camara} … in its address.
 *
 * @param name as a reader calls it, or the empty string where nothing is lit
 * @param mentions in the body, in order, apart from each other
 */
record Light(String key, String name, List<Span> mentions) {
    static final Light NONE = new Light("", "", List.of());

    static Light of(Article article, String key, Wording wording) {
        int colon = key.indexOf(':');
        if (colon < 0) {
            return NONE;
        }
        String kind = key.substring(0, colon);
        String name = key.substring(colon + 1);
        if (kind.equals("country")) {
            return article.annotations().countries().stream()
                    .filter(country -> country.code().equals(name))
                    .findFirst()
                    .map(country -> new Light(key, wording.country(name), apart(country.mentions())))
                    .orElse(NONE);
        }
        return article.annotations().entities().stream()
                .filter(entity -> key(entity).equals(key))
                .findFirst()
                .map(entity -> new Light(key, name, apart(entity.mentions())))
                .orElse(NONE);
    }

    static String key(Entity entity) {
        return entity.type().name().toLowerCase(Locale.ROOT) + ":" + entity.name();
    }

    /** Mentions of one country may overlap: of those the first stays. */
    private static List<Span> apart(List<Span> mentions) {
        List<Span> sorted =
                mentions.stream().sorted(Comparator.comparingInt(Span::from)).toList();
        int[] end = {0};
        return sorted.stream()
                .filter(span -> {
                    boolean free = span.from() >= end[0];
                    end[0] = free ? span.to() : end[0];
                    return free;
                })
                .toList();
    }
}
