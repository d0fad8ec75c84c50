package org.dateline.annotate.entity;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.article.Entity;
import org.jspecify.annotations.Nullable;

/**
 * Takes titles, possessives and marks off the names of one text, and drops what is no name: days, jobs, and in
 * lines in capitals and outside English whatever nothing but a capital speaks for.
 */
final class NameCleaning {
    private static final int LONGEST_ABBREVIATION = 4;
    /** First names that are things as well. */
    private static final Set<String> NOUNS = Set.of(
            ("Bill Will Grant Mark Art Faith Hope Grace Dawn May June April Rose Bond Chase Crown Law Christian Jack Ray Pat "
                            + "Drew Frank Jade Joy Major Miles Norm Penny Rich Rusty Sandy Victor Ward Wade Sage Iris Ivy")
                    .split(" "));

    private static final Set<String> DETERMINERS =
            Set.of("the", "this", "that", "a", "an", "our", "your", "its", "every");
    /** A part of a judicial map, without its state. */
    private static final Pattern DISTRICT = Pattern.compile(
            "(?:the )?(?:Eastern|Western|Northern|Southern|Middle|Central|Judicial) Districts?",
            Pattern.CASE_INSENSITIVE);

    private static final int SHORTEST_DISTRICT = "Middle District".length();

    private static final Pattern INITIALS = Pattern.compile("(?:\\p{Lu}\\. ?){2,}");

    private final String text;
    /** Null for a text in English. */
    private final @Nullable ForeignNames foreign;

    private final TrueCasing casing;
    private final WellKnownNames wellKnown;

    /** @param foreign what is a name in the language of the text, null for English */
    NameCleaning(String text, @Nullable ForeignNames foreign, TrueCasing casing, WellKnownNames wellKnown) {
        this.text = text;
        this.foreign = foreign;
        this.casing = casing;
        this.wellKnown = wellKnown;
    }

    /** In a line in capitals, only what something else bears out is a name. */
    private boolean isSafe(Mention mention) {
        return !casing.isShouted(mention.from()) || casing.isBorneOut(mention, followsTitle(mention), wellKnown);
    }

    private boolean isShoutedAlone(NameGroup group) {
        return group.key().size() == 1
                && group.mentions().stream()
                        .allMatch(mention -> casing.isShouted(mention.from())
                                && !casing.isOwn(mention.form())
                                && !followsTitle(mention));
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
        if (foreign != null) {
            from = foreign.from(name.type(), skipArticle(from, to), to);
            to = foreign.to(name.type(), from, to);
        }
        if (name.type() == Entity.Type.PERSON) {
            from = skipTitles(from, to);
            from = foreign == null ? from : foreign.skipCountry(from, to);
            to = cutSuffixes(from, to);
        }
        if (from >= to) {
            return null;
        }
        Mention mention = Mention.of(name.type(), text, from, to);
        return isName(mention) ? mention : null;
    }

    /**
     * In capitals and outside English, a single word is a person only where the text has the full name, or a title before
     * it, and a place or an organisation only where more than the beginning of a sentence explains its capital.
     */
    boolean isBorneOut(Entity.Type type, NameGroup group) {
        if (type == Entity.Type.PERSON && isShoutedAlone(group)) {
            return false;
        }
        if (foreign == null || group.key().size() > 1 || group.name().indexOf(' ') > 0) {
            return true;
        }
        return type == Entity.Type.PERSON
                ? group.mentions().stream().anyMatch(this::followsTitle)
                : foreign.isNameByItself(group.mentions());
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
            if (end >= to || !NameWords.isTitle(text, start, end)) {
                break;
            }
            start = end;
            while (start < to && !Character.isLetterOrDigit(text.charAt(start))) {
                start++;
            }
        }
        return start;
    }

    private int skipArticle(int from, int to) {
        for (int elision = from + 1; elision <= from + 2 && elision + 1 < to; elision++) {
            if (text.charAt(elision) == '’' || text.charAt(elision) == '\'') {
                return elision + 1;
            }
        }
        int end = wordEnd(from, to);
        return end < to && NameWords.isArticle(text, from, end) ? end + 1 : from;
    }

    private int cutSuffixes(int from, int to) {
        int end = to;
        while (true) {
            int start = end;
            while (start > from && !Character.isWhitespace(text.charAt(start - 1))) {
                start--;
            }
            if (start == from || !NameWords.isPersonSuffix(text, start, end)) {
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
        boolean hasLetters = Letters.count(form) >= 2;
        if (!hasLetters || NameWords.isNeverName(form) || !isSafe(mention)) {
            return false;
        }
        boolean isName = switch (mention.type()) {
            case PERSON ->
                !NameWords.areAll(form, NameWords::isTitle)
                        && !isInitials(form)
                        && !(foreign == null && isLaw(form))
                        && !(NOUNS.contains(form) && (followsArticle(mention.from()) || isEndOfTitle(mention.from())));
            case ORGANIZATION ->
                !NameWords.areAll(form, NameWords::isCompanyForm) && !NameWords.isNeverOrganization(form);
            case PLACE -> !isDistrict(form);
        };
        return isName
                && (foreign == null
                        || !NameWords.isArticle(form) && foreign.isBorneOut(mention, followsTitle(mention)));
    }

    private static boolean isDistrict(String form) {
        char last = form.charAt(form.length() - 1);
        return form.length() >= SHORTEST_DISTRICT
                && (last == 't' || last == 'T' || last == 's' || last == 'S')
                && DISTRICT.matcher(form).matches();
    }

    private static boolean isInitials(String form) {
        return form.length() > 2
                && form.charAt(1) == '.'
                && INITIALS.matcher(form).matches();
    }

    /** The end of the title of a law; cowboys of that name are not in the news. */
    private static boolean isLaw(String form) {
        return form.endsWith(" Bill") || form.endsWith(" Act");
    }

    /** {@code the Levelling Up Bill} and {@code the Reform (Scotland) Bill} are none either. */
    private boolean isEndOfTitle(int from) {
        String before = wordBefore(from);
        return from > 1 && text.charAt(from - 2) == ')'
                || !before.isEmpty()
                        && foreign == null
                        && Character.isUpperCase(before.charAt(0))
                        && !NameWords.isTitle(before);
    }

    /** {@code the Bill} is no person. */
    private boolean followsArticle(int from) {
        return foreign == null && DETERMINERS.contains(wordBefore(from).toLowerCase(Locale.ROOT));
    }

    private String wordBefore(int from) {
        int end = from;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start, end);
    }

    /** Whether a title stands before a name. */
    boolean followsTitle(Mention mention) {
        int end = mention.from();
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int start = end;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        return NameWords.isTitle(text, start, end)
                && (text.charAt(end - 1) != '.' || end - start <= LONGEST_ABBREVIATION);
    }
}
