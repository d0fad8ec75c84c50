package org.dateline.annotate.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Groups the mentions of persons: a surname, a first name, an initial with a surname or a part of a name count for the full
 * name when the text has only one that fits.
 */
final class PersonNames {
    private PersonNames() {}

    static List<NameGroup> group(List<Mention> mentions) {
        Map<List<String>, NameGroup> byKey = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            byKey.computeIfAbsent(key(mention), NameGroup::new).add(mention);
        }
        List<NameGroup> shortestFirst = new ArrayList<>(byKey.values());
        shortestFirst.sort(Comparator.comparingInt(group -> group.key().size()));
        List<NameGroup> groups = new ArrayList<>(byKey.values());
        for (int words = 5; words >= 1; words--) {
            for (NameGroup group : shortestFirst) {
                if (Math.min(5, group.key().size()) == words) {
                    mergeIntoFuller(group, groups);
                }
            }
        }
        return groups;
    }

    private static List<String> key(Mention mention) {
        List<String> words = NameWords.split(NameWords.fold(mention.form()));
        while (words.size() > 1 && NameWords.isGeneration(words.getLast())) {
            words.removeLast();
        }
        return words;
    }

    private static void mergeIntoFuller(NameGroup group, List<NameGroup> groups) {
        NameGroup only = only(group, groups, PersonNames::endsAs);
        if (only == null && group.key().size() == 1) {
            boolean isSurname = groups.stream().anyMatch(other -> other != group && endsAs(group.key(), other.key()));
            only = isSurname ? null : only(group, groups, PersonNames::beginsAs);
        }
        if (only != null) {
            only.addAll(group);
            groups.remove(group);
        }
    }

    private interface Fit {
        boolean test(List<String> part, List<String> full);
    }

    private static @Nullable NameGroup only(NameGroup group, List<NameGroup> groups, Fit fit) {
        NameGroup only = null;
        for (NameGroup other : groups) {
            if (other != group && other.key().size() > 1 && fit.test(group.key(), other.key())) {
                if (only != null) {
                    return null;
                }
                only = other;
            }
        }
        return only;
    }

    /** Whether a name with the same last word has all the words of this one, in order; initials stand for words. */
    private static boolean endsAs(List<String> part, List<String> full) {
        int at = full.size() - 1;
        if (!part.getLast().equals(full.get(at))) {
            return false;
        }
        for (int i = part.size() - 2; i >= 0; i--) {
            do {
                at--;
            } while (at >= 0 && !isSame(part.get(i), full.get(at)));
            if (at < 0) {
                return false;
            }
        }
        return part.size() < full.size() || isMoreInitials(part, full);
    }

    /** Whether two names of equal length differ only in initials, and this is the one that has more. */
    private static boolean isMoreInitials(List<String> part, List<String> full) {
        int letters = String.join("", part).length();
        return letters < String.join("", full).length();
    }

    private static boolean beginsAs(List<String> part, List<String> full) {
        return part.getFirst().length() > 1 && part.getFirst().equals(full.getFirst());
    }

    private static boolean isSame(String word, String other) {
        return word.equals(other) || word.length() == 1 && other.startsWith(word);
    }
}
