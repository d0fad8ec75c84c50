package org.dateline.annotate.entity;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.article.Entity.Type;

/**
 * Gives a name that a text seems to use for two things the one type that the text and the lists of names speak for: most of its
 * mentions, and of equals what it is known as. Others of that name in other articles are not looked at.
 */
final class OneType {
    private static final int PLACES = NameLexicon.COUNTRY | NameLexicon.REGION | NameLexicon.CITY;
    private static final int PERSONAL = NameLexicon.GIVEN_NAME | NameLexicon.FAMILY_NAME;

    private final NameLexicon lexicon;

    OneType(NameLexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Joins groups of one name; the lists are changed. */
    void settle(Map<Type, List<NameGroup>> groups) {
        Map<String, Map<Type, NameGroup>> byName = new HashMap<>();
        Map<String, Type> types = new HashMap<>();
        groups.forEach((type, ofType) -> {
            for (NameGroup group : ofType) {
                Type other = types.putIfAbsent(group.name(), type);
                if (other != null && other != type) {
                    byName.put(group.name(), new EnumMap<>(Type.class));
                }
            }
        });
        if (byName.isEmpty()) {
            return;
        }
        groups.forEach((type, ofType) -> ofType.forEach(group -> {
            Map<Type, NameGroup> same = byName.get(group.name());
            if (same != null) {
                same.put(type, group);
            }
        }));
        byName.values().forEach(same -> join(same, groups));
    }

    private void join(Map<Type, NameGroup> same, Map<Type, List<NameGroup>> groups) {
        boolean isNameAndPlace = same.keySet().equals(Set.of(Type.PERSON, Type.PLACE))
                && same.values().iterator().next().key().size() == 1;
        if (isNameAndPlace) {
            // Anna Jordan and Jordan: both may well be meant.
            return;
        }
        Type best = Type.PERSON;
        int most = -1;
        for (Map.Entry<Type, NameGroup> each : same.entrySet()) {
            int weight = 2 * each.getValue().mentions().size() + known(each.getKey(), each.getValue());
            if (weight > most) {
                most = weight;
                best = each.getKey();
            }
        }
        NameGroup kept = same.get(best);
        for (Map.Entry<Type, NameGroup> each : same.entrySet()) {
            if (kept != null && each.getKey() != best) {
                kept.addAll(each.getValue());
                groups.getOrDefault(each.getKey(), List.of()).remove(each.getValue());
            }
        }
    }

    private int known(Type type, NameGroup group) {
        List<String> words = NameWords.split(group.name());
        int flags = lexicon.flags(words);
        return switch (type) {
            case PERSON -> words.size() > 1 && (lexicon.flags(words.getFirst()) & PERSONAL) != 0 ? 1 : 0;
            case ORGANIZATION -> flags == NameLexicon.ORGANIZATION ? 1 : 0;
            case PLACE -> (flags & PLACES) != 0 && (flags & NameLexicon.ORGANIZATION) == 0 ? 1 : 0;
        };
    }
}
