package org.dateline.extract.html;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Says in words where on its page a headline or a byline was found. */
final class PlaceNames {
    /** What people call a place, by the name that its feature has, those that state something first. */
    private static final Map<String, String> WORDS = new LinkedHashMap<>();

    /** What gathers from several places, and is named only where it alone gives a text. */
    private static final Map<String, String> GATHERED = new LinkedHashMap<>();

    static {
        WORDS.put("json-ld", "json-ld");
        WORDS.put("og", "og:title");
        WORDS.put("twitter", "twitter:title");
        WORDS.put("other", "meta title");
        WORDS.put("window", "window title");
        WORDS.put("cut", "a stated title without the outlet");
        WORDS.put("part", "part of the window title");
        WORDS.put("marked", "text marked as a headline");
        WORDS.put("piece", "part of a heading");
        WORDS.put("kicked", "heading with the line above it");
        WORDS.put("continued", "heading with the line below it");
        WORDS.put("meta-author", "meta author");
        WORDS.put("meta-other", "another meta element");
        WORDS.put("outlet", "name of the outlet");
        WORDS.put("owner", "address, site's name or window title");
        WORDS.put("copyright", "copyright line");
        WORDS.put("front", "line above the text");
        WORDS.put("rel", "rel=author");
        WORDS.put("itemprop", "itemprop author");
        WORDS.put("name-class", "class of an author's name");
        WORDS.put("byline-class", "class byline");
        WORDS.put("author-class", "class author");
        WORDS.put("link", "link to an author's page");
        WORDS.put("label", "text below \"By\"");
        WORDS.put("line", "line that begins as a byline");
        WORDS.put("inside", "\"by\" within a line");
        WORDS.put("date", "text beside a date");
        WORDS.put("source", "line that names a source");
        WORDS.put("said", "line that says \"author\"");
        WORDS.put("license", "licence");
        WORDS.put("alone", "line of its own");
        WORDS.put("last-words", "last words of the text");
        WORDS.put("contact", "line below \"press contact\"");
        GATHERED.put("meta-best", "meta elements");
        GATHERED.put("ruled", "several places");
    }

    private PlaceNames() {}

    /**
     * The places of a text, with ", " between them.
     *
     * @param places by the names of their features
     * @param heading in which it stands as a headline
     */
    static String of(Set<String> places, @Nullable Element heading) {
        List<String> found = Stream.concat(
                        words(WORDS, places), Stream.ofNullable(heading).map(PlaceNames::tag))
                .toList();
        return (found.isEmpty() ? words(GATHERED, places) : found.stream()).collect(Collectors.joining(", "));
    }

    private static Stream<String> words(Map<String, String> words, Set<String> places) {
        return words.entrySet().stream()
                .filter(word -> places.contains(word.getKey()))
                .map(Map.Entry::getValue);
    }

    /** The tag, and unless that says that it is a heading, its classes: {@code h1}, {@code div.headline}. */
    private static String tag(Element heading) {
        String name = heading.normalName();
        Stream<String> classes = name.matches("h[1-6]")
                ? Stream.of()
                : heading.classNames().stream().limit(2);
        return Stream.concat(Stream.of(name), classes).collect(Collectors.joining("."));
    }
}
