package org.dateline.extract;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Why an article has the headline and the byline that it has: all that its source offered, by falling likelihood, at most
 * {@value #MOST} of each, the chosen one always among them. It is for people to see and is stored nowhere.
 *
 * @param titles the headlines
 * @param bylines the bylines
 */
public record Offers(List<Offer> titles, List<Offer> bylines) {
    /** Of an article whose source states headline and byline, so that there is nothing to choose. */
    public static final Offers NONE = new Offers(List.of(), List.of());

    private static final int MOST = 10;

    public Offers {
        titles = likeliest(titles);
        bylines = likeliest(bylines);
    }

    private static List<Offer> likeliest(List<Offer> all) {
        List<Offer> sorted = all.stream()
                .sorted(Comparator.comparingDouble(Offer::likelihood).reversed())
                .toList();
        Stream<Offer> first = sorted.stream().limit(MOST);
        Stream<Offer> late = sorted.stream().skip(MOST).filter(Offer::chosen);
        return Stream.concat(first, late).toList();
    }
}
