package org.dateline.extract.html;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * How near an element of a page stands to elements of certain tags and names: 0 for itself, 1 for its parent, and so on up
 * to {@link #FAR}. One object for one page; not thread-safe.
 */
final class Surroundings {
    static final int FAR = 30;

    /** The tags that say what is in them, in the order of their distances. */
    static final List<String> TAGS = List.of(
            "article",
            "main",
            "aside",
            "nav",
            "footer",
            "header",
            "form",
            "section",
            "table",
            "ul",
            "figure",
            "blockquote",
            "a",
            "p",
            "details");

    private static final int NAMES = NameKind.values().length;
    private static final int HIDDEN = TAGS.size() + NAMES;
    private static final int MARKED = HIDDEN + 1;

    /** How many distances there are: those of tags, of kinds of names, of hidden elements and of the marked text. */
    static final int COUNT = MARKED + 1;

    private final IdentityHashMap<Element, int[]> known = new IdentityHashMap<>();
    private final Map<String, Integer> tags = new HashMap<>();

    Surroundings() {
        TAGS.forEach(tag -> tags.put(tag, tags.size()));
        tags.put("ol", tags.get("ul"));
        tags.put("dl", tags.get("ul"));
    }

    /** The distances of an element, in a fixed order. */
    int[] of(Element element) {
        int[] distances = known.get(element);
        if (distances != null) {
            return distances;
        }
        distances = new int[COUNT];
        Element parent = element.parent();
        if (parent == null) {
            Arrays.fill(distances, FAR);
        } else {
            int[] above = of(parent);
            for (int i = 0; i < COUNT; i++) {
                distances[i] = Math.min(FAR, above[i] + 1);
            }
        }
        own(element, distances);
        known.put(element, distances);
        return distances;
    }

    private void own(Element element, int[] distances) {
        Integer tag = tags.get(element.normalName());
        if (tag != null) {
            distances[tag] = 0;
        }
        boolean page = element.nameIs("body") || element.nameIs("html");
        Set<NameKind> kinds = page ? Set.of() : NameKind.of(element);
        for (NameKind kind : kinds) {
            distances[TAGS.size() + kind.ordinal()] = 0;
        }
        String style = element.attr("style");
        boolean hidden = element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || style.contains("display") && style.replace(" ", "").contains("display:none");
        if (hidden) {
            distances[HIDDEN] = 0;
        }
        if (element.attr("itemprop").contains("articleBody")) {
            distances[MARKED] = 0;
        }
    }

    /** How far the nearest element of a tag is, among {@link #of}'s distances. */
    static int distance(int[] distances, String tag) {
        return distances[TAGS.indexOf(tag)];
    }

    /** How far the nearest element of such a name is, among {@link #of}'s distances. */
    static int distance(int[] distances, NameKind kind) {
        return distances[TAGS.size() + kind.ordinal()];
    }

    /** The name of each distance, as features bear it. */
    private static final String[] FEATURE_NAMES = new String[COUNT];

    static {
        for (int i = 0; i < COUNT; i++) {
            FEATURE_NAMES[i] = "near-" + name(i);
        }
    }

    /** Adds all distances of an element; -1 for each where there is no element. */
    void add(@Nullable Element element, FeatureVector vector) {
        int[] distances = element == null ? null : of(element);
        for (int i = 0; i < COUNT; i++) {
            vector.add(FEATURE_NAMES[i], distances == null ? -1 : distances[i]);
        }
    }

    private static String name(int index) {
        if (index < TAGS.size()) {
            return TAGS.get(index);
        }
        return index < HIDDEN
                ? NameKind.values()[index - TAGS.size()].name().toLowerCase(java.util.Locale.ROOT)
                : index == HIDDEN ? "hidden" : "articleBody";
    }
}
