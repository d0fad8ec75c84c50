package org.dateline.annotate.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Groups the mentions of places: case, accents, points and the article do not tell them apart. */
final class PlaceNames {
    private PlaceNames() {}

    static List<NameGroup> group(List<Mention> mentions) {
        Map<List<String>, NameGroup> byKey = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            String name = NameWords.fold(mention.form());
            String key = name.startsWith("the ") ? name.substring(4) : name;
            byKey.computeIfAbsent(List.of(key), NameGroup::new).add(mention);
        }
        return new ArrayList<>(byKey.values());
    }
}
