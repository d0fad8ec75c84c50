package org.dateline.annotate;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.article.Article;
import org.dateline.article.Entity;
import org.dateline.text.NameKey;

/** How many articles name a person, organisation or place, spellings of one name together, as an archive's facets count. */
final class NameCounts {
    private final Map<Entity.Type, Map<String, Map<String, Integer>>> names = new EnumMap<>(Entity.Type.class);

    /** A name as most articles write it, and the articles that have it. */
    record Name(String spelling, int articles) {}

    void add(Article annotated) {
        for (Entity.Type type : Entity.Type.values()) {
            Map<String, Map<String, Integer>> ofType = names.computeIfAbsent(type, key -> new HashMap<>());
            Set<String> counted = new HashSet<>();
            for (Entity entity : annotated.annotations().entities()) {
                String key = NameKey.of(entity.name());
                if (entity.type() == type && counted.add(key)) {
                    ofType.computeIfAbsent(key, name -> new TreeMap<>()).merge(entity.name(), 1, Integer::sum);
                }
            }
        }
    }

    /** The most frequent names, the first first. */
    List<Name> top(Entity.Type type, int size) {
        return names.getOrDefault(type, Map.of()).values().stream()
                .map(NameCounts::name)
                .sorted(Comparator.comparingInt(Name::articles).reversed().thenComparing(Name::spelling))
                .limit(size)
                .toList();
    }

    private static Name name(Map<String, Integer> spellings) {
        return new Name(
                spellings.entrySet().stream()
                        .max(Map.Entry.comparingByValue())
                        .orElseThrow()
                        .getKey(),
                spellings.values().stream().mapToInt(Integer::intValue).sum());
    }
}
