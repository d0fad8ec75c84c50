package org.dateline.extract.html;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Describes by numbers where among a page's headings and paragraphs an element stands: a headline comes before the first long
 * paragraphs, and few headings lie between. One object for one page; made by a pass over its elements.
 */
final class HeadlinePlace {
    private static final int PROSE = 100;
    private static final int FAR = 99;

    private final Map<Element, Integer> places = new IdentityHashMap<>();
    private final NavigableSet<Integer> prose = new TreeSet<>();
    private final NavigableSet<Integer> headings = new TreeSet<>();

    HeadlinePlace(Document page) {
        int place = 0;
        for (Element element : page.body().getAllElements()) {
            places.put(element, place++);
            if (element.is("h1, h2, h3")) {
                headings.add(place - 1);
            } else if (element.ownText().length() >= PROSE) {
                prose.add(place - 1);
            }
        }
    }

    /** Adds what is known of a heading's place; -1 for each where there is none. */
    void add(@Nullable Element heading, FeatureVector vector) {
        Integer place = heading == null ? null : places.get(heading);
        Integer next = place == null ? null : prose.higher(place);
        vector.add("to-prose", place == null ? -1 : next == null ? FAR : Math.min(FAR, next - place));
        vector.add(
                "headings-to-prose",
                place == null
                        ? -1
                        : next == null
                                ? FAR
                                : headings.subSet(place, false, next, false).size());
        vector.add("prose-before", place == null ? -1 : prose.headSet(place).size());
        Integer following = place == null ? null : headings.higher(place);
        vector.add(
                "prose-below",
                place == null
                        ? -1
                        : (following == null ? prose.tailSet(place) : prose.subSet(place, following)).size());
        vector.add("depth", heading == null ? -1 : heading.parents().size());
    }
}
