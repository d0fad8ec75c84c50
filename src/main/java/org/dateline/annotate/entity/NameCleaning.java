package org.dateline.annotate.entity;

import java.util.Locale;
import org.dateline.article.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Takes titles, possessives and marks off the names of one text, and drops what is no name: days, jobs, headlines in
 * capitals, and outside English whatever nothing but a capital speaks for.
 */
final class NameCleaning {
    private static final int PLACES = NameLexicon.COUNTRY | NameLexicon.REGION | NameLexicon.CITY;

    private final String text;
    private final NameLexicon names;
    private final boolean english;

    NameCleaning(String text, NameLexicon names, boolean english) {
        this.text = text;
        this.names = names;
        this.english = english;
    }

    /** The mention that a found name is, or null where it is none. */
    @Nullable
    Mention clean(NameTagger.Name name) {
        int from = name.from();
        int to = name.to();
        while (from < to && !Character.isLetterOrDigit(text.charAt(from))) {
            from++;
        }
        to = cutPossessive(from, to);
        if (name.type() == Entity.Type.PERSON) {
            from = skipTitles(from, to);
            to = cutSuffixes(from, to);
        }
        if (from >= to) {
            return null;
        }
        Mention mention = Mention.of(name.type(), text, from, to);
        return isName(mention) ? mention : null;
    }

    /** Whether most words of a line are in capitals throughout. */
    static boolean isShouted(String line) {
        int words = 0;
        int capitals = 0;
        for (String word : line.split("[^\\p{L}]+")) {
            if (word.length() > 1) {
                words++;
                capitals += word.equals(word.toUpperCase(Locale.ROOT)) && !word.equals(word.toLowerCase(Locale.ROOT))
                        ? 1
                        : 0;
            }
        }
        return words >= 3 && capitals * 10 >= words * 8;
    }

    private int cutPossessive(int from, int to) {
        int end = to;
        while (end > from && "'’‘,;:-–—\"”".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean possessive = end - from > 2
                && text.charAt(end - 1) == 's'
                && (text.charAt(end - 2) == '\'' || text.charAt(end - 2) == '’');
        return possessive ? end - 2 : end;
    }

    private int skipTitles(int from, int to) {
        int start = from;
        while (start < to) {
            int end = wordEnd(start, to);
            if (end >= to || !NameWords.isTitle(text.substring(start, end))) {
                break;
            }
            start = end;
            while (start < to && !Character.isLetterOrDigit(text.charAt(start))) {
                start++;
            }
        }
        return start;
    }

    private int cutSuffixes(int from, int to) {
        int end = to;
        while (true) {
            int start = end;
            while (start > from && !Character.isWhitespace(text.charAt(start - 1))) {
                start--;
            }
            if (start == from || !NameWords.isPersonSuffix(text.substring(start, end))) {
                return end;
            }
            end = start;
            while (end > from && (Character.isWhitespace(text.charAt(end - 1)) || text.charAt(end - 1) == ',')) {
                end--;
            }
        }
    }

    private int wordEnd(int from, int to) {
        int end = from;
        while (end < to && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private boolean isName(Mention mention) {
        String form = mention.form();
        boolean hasLetters = form.chars().filter(Character::isLetter).count() >= 2;
        if (!hasLetters || NameWords.isNeverName(form) || isInShoutedLine(mention)) {
            return false;
        }
        if (mention.type() == Entity.Type.PERSON && mention.words().stream().allMatch(NameWords::isTitle)) {
            return false;
        }
        return english || isBorneOut(mention);
    }

    private boolean isInShoutedLine(Mention mention) {
        if (!mention.form().equals(mention.form().toUpperCase(Locale.ROOT))) {
            return false;
        }
        int from = text.lastIndexOf('\n', mention.from()) + 1;
        int to = text.indexOf('\n', mention.to());
        return isShouted(text.substring(from, to < 0 ? text.length() : Math.min(to, from + 200)));
    }

    /** Outside English, a name is of several words, or a list knows it, or it is an acronym, or a title stands before it. */
    private boolean isBorneOut(Mention mention) {
        int known = 0;
        long hash = 0;
        for (String word : mention.words()) {
            hash = NameLexicon.extend(hash, word.hashCode());
        }
        known = names.flags(hash);
        return switch (mention.type()) {
            case PLACE -> (known & PLACES) != 0;
            case PERSON -> mention.words().size() > 1 || follows(mention);
            case ORGANIZATION ->
                mention.words().size() > 1
                        || mention.form().equals(mention.form().toUpperCase(Locale.ROOT));
        };
    }

    private boolean follows(Mention mention) {
        int end = mention.from();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return NameWords.isTitle(text.substring(start, end));
    }
}
