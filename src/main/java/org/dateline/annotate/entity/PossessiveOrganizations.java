package org.dateline.annotate.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.article.Entity;

/**
 * Parts an organisation from the one that owns it: {@code the Justice Department’s Criminal Division} are two names. Texts
 * that lost their apostrophes on the way ({@code the Justice Departments Criminal Division}) are read alike where the owner's
 * kind leaves no doubt.
 */
final class PossessiveOrganizations {
    /** Kinds of institution whose plural is in no name, so that an s at their end is a possessive. */
    private static final Set<String> OWNERS = Set.of(
            "department",
            "division",
            "section",
            "agency",
            "bureau",
            "administration",
            "enforcement",
            "ministry",
            "commission");

    /** A text as long as this has an apostrophe, if it has not lost them. */
    private static final int LONG_TEXT = 400;

    private final String text;
    private final boolean isLost;

    PossessiveOrganizations(String text) {
        this.text = text;
        this.isLost = text.length() >= LONG_TEXT && !hasApostrophe(text);
    }

    private static boolean hasApostrophe(String text) {
        for (int i = 1; i + 1 < text.length(); i++) {
            char c = text.charAt(i);
            boolean isApostrophe = c == '\'' || c == '’' || c == '`' || c == '´';
            if (isApostrophe && Character.isLetter(text.charAt(i - 1)) && Character.isLetter(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** The same names, owners and what they own apart. */
    List<NameTagger.Name> part(List<NameTagger.Name> names) {
        List<NameTagger.Name> parted = new ArrayList<>(names.size());
        for (NameTagger.Name name : names) {
            if (name.type() == Entity.Type.ORGANIZATION && mayHaveOwner(name)) {
                part(name, parted);
            } else {
                parted.add(name);
            }
        }
        return parted;
    }

    private boolean mayHaveOwner(NameTagger.Name name) {
        for (int i = name.from() + 1; i < name.to(); i++) {
            char c = text.charAt(i);
            if (c == '\'' || c == '’' || isLost && c == 's') {
                return true;
            }
        }
        return false;
    }

    private void part(NameTagger.Name name, List<NameTagger.Name> parted) {
        int start = name.from();
        int at = start;
        while (at < name.to()) {
            int end = wordEnd(at, name.to());
            int next = nextWord(end, name.to());
            int owner = ownerEnd(at, end);
            boolean isLast = next >= name.to();
            if (owner > 0 && isLast && isLost && start < at) {
                parted.add(new NameTagger.Name(name.type(), start, owner));
                return;
            }
            if (owner > 0 && !isLast && Character.isUpperCase(text.charAt(next))) {
                parted.add(new NameTagger.Name(name.type(), start, owner));
                start = next;
            }
            at = next;
        }
        parted.add(start == name.from() ? name : new NameTagger.Name(name.type(), start, name.to()));
    }

    /** Where the name of an owner ends whose last word this is, its possessive left out; or -1. */
    private int ownerEnd(int from, int to) {
        boolean isMarked = to - from > 3
                && text.charAt(to - 1) == 's'
                && (text.charAt(to - 2) == '’' || text.charAt(to - 2) == '\'');
        if (isMarked) {
            String word = text.substring(from, to - 2);
            boolean isAcronym = word.chars().allMatch(Character::isUpperCase);
            return isAcronym || NameWords.isInstitution(word) || isOwner(word) ? to - 2 : -1;
        }
        return isLost && text.charAt(to - 1) == 's' && isOwner(text.substring(from, to - 1)) ? to - 1 : -1;
    }

    private static boolean isOwner(String word) {
        return OWNERS.contains(word.toLowerCase(Locale.ROOT));
    }

    private int wordEnd(int from, int to) {
        int end = from;
        while (end < to && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private int nextWord(int from, int to) {
        int next = from;
        while (next < to && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next;
    }
}
