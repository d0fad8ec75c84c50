package org.dateline.annotate.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Groups the mentions of organisations: forms of company and articles do not tell them apart, an acronym counts for the name
 * whose initials it has, the beginning of a name and its kind of institution ({@code the Department}) for the full name when
 * the text has only one that fits. An institution without a name is none.
 */
final class OrganizationNames {
    private OrganizationNames() {}

    static List<NameGroup> group(List<Mention> mentions) {
        Map<List<String>, NameGroup> byKey = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            byKey.computeIfAbsent(key(mention), NameGroup::new).add(mention);
        }
        List<NameGroup> groups = new ArrayList<>(byKey.values());
        for (NameGroup group : List.copyOf(groups)) {
            if (isAcronym(group)) {
                merge(
                        group,
                        groups,
                        full -> initialsOf(full, true).equals(initials(group))
                                || initialsOf(full, false).equals(initials(group)));
            }
        }
        for (NameGroup group : List.copyOf(groups)) {
            List<String> key = group.key();
            merge(group, groups, full -> begins(key, full.key()));
            if (key.size() == 1 && NameWords.isInstitution(key.getFirst())) {
                merge(group, groups, full -> full.key().contains(key.getFirst()));
                groups.remove(group);
            }
        }
        return groups;
    }

    private static List<String> key(Mention mention) {
        List<String> words = NameWords.split(NameWords.fold(mention.form()));
        if (words.size() > 1 && words.getFirst().equals("the")) {
            words.removeFirst();
        }
        if (words.size() > 2
                && (words.getFirst().equals("us") || words.getFirst().equals("u.s"))) {
            words.removeFirst();
        }
        while (words.size() > 1 && NameWords.isCompanyForm(words.getLast())) {
            words.removeLast();
        }
        boolean turned = words.size() > 2
                && (words.getFirst().equals("department") || words.getFirst().equals("ministry"))
                && words.get(1).equals("of");
        if (turned) {
            String kind = words.getFirst();
            words.subList(0, 2).clear();
            words.add(kind);
        }
        return words;
    }

    private static void merge(NameGroup group, List<NameGroup> groups, Predicate<NameGroup> fits) {
        NameGroup only = null;
        for (NameGroup other : groups) {
            if (other != group && other.key().size() > 1 && fits.test(other)) {
                if (only != null) {
                    return;
                }
                only = other;
            }
        }
        if (only != null && groups.remove(group)) {
            only.addAll(group);
        }
    }

    private static boolean isAcronym(NameGroup group) {
        String form = group.mentions().getFirst().form().replace(".", "");
        return form.length() >= 2
                && form.length() <= 8
                && form.indexOf(' ') < 0
                && Letters.capitals(form) * 2 > form.length();
    }

    private static String initials(NameGroup group) {
        return group.key().getFirst();
    }

    /** The folded initials of a name: of every word, or only of those that it writes with a capital. */
    private static String initialsOf(NameGroup group, boolean capitalsOnly) {
        StringBuilder initials = new StringBuilder();
        for (String word : NameWords.split(group.mentions().getFirst().form().replace('-', ' '))) {
            boolean counts = !word.isEmpty() && (Character.isUpperCase(word.charAt(0)) || !capitalsOnly);
            if (counts && !(initials.isEmpty() && word.equalsIgnoreCase("the"))) {
                initials.append(word.charAt(0));
            }
        }
        return NameWords.fold(initials.toString());
    }

    private static boolean begins(List<String> part, List<String> full) {
        return part.size() < full.size()
                && full.subList(0, part.size()).equals(part)
                && !(part.size() == 1 && NameWords.isInstitution(part.getFirst()));
    }
}
