package org.dateline.annotate;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Finds the years that a text speaks of, 1000 to 2100: {@code in 2012}, {@code the 1990s}, {@code mid-2014},
 * {@code 2017-18}, {@code 3.5.2014}. Numbers that count or name something else are passed over: {@code 2000 soldiers},
 * {@code Resolution 1701}, {@code 202-514-2007}. A number between 1900 and 2049 that is not round is a year unless something
 * says otherwise; any other needs a word that says that it is one. Stateless and thread-safe.
 */
final class Years {
    private static final int DIGITS = 4;
    private static final int FIRST = 1000;
    private static final int LAST = 2100;
    /** Arabic-Indic zero: below it, the only digits are those of ASCII. */
    private static final char FIRST_OTHER_DIGIT = '\u0660';

    private static final int FIRST_LIKELY = 1900;
    private static final int LAST_LIKELY = 2049;

    /** Words before a year, in the languages that write most news with Latin letters. */
    private static final Set<String> BEFORE_YEAR = Set.of(
            ("in since by until till during from before after of year years early late mid circa c ca spring summer autumn "
                            + "fall winter to and between through around ad anno january february march april may june july "
                            + "august september october november december jan feb mar apr jun jul aug sep sept oct nov dec "
                            + "en depuis dès avant après de du des année années an ans vers jusqu janvier février mars avril "
                            + "mai juin juillet août septembre octobre novembre décembre desde hasta año años antes después "
                            + "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre im "
                            + "seit bis jahr jahre jahren vor nach januar februar märz juni juli oktober dezember nel dal "
                            + "anni em ano anos até mwaka shekarar afọ ọdún")
                    .split(" "));

    /** Words before a number that names a thing or says how many. */
    private static final Set<String> BEFORE_OTHER = Set.of(
            ("than least nearly almost approximately exactly most no nr number numbers resolution section sections article "
                            + "title room route highway flight page pages bill form order regulation rule act paragraph "
                            + "chapter paper model type series version box suite apartment street phone tel fax unit usd eur "
                            + "gbp rs n° nº resolución résolution")
                    .split(" "));

    /** Units and the like after a number that is no year. */
    private static final Set<String> AFTER_OTHER = Set.of(
            ("people persons men women children soldiers troops police officers refugees dollars euros pounds percent per "
                            + "million billion trillion thousand hundred miles km kilometres kilometers metres meters metre "
                            + "meter feet foot ft kg tonnes tons hectares acres barrels megawatts mw mph hours hrs gmt utc est "
                            + "cet local years days weeks months votes jobs cases deaths seats members workers students houses "
                            + "homes vehicles times points personnes habitants soldats kilomètres mètres ans personas "
                            + "soldados años menschen soldaten jahre watu more other others additional extra new")
                    .split(" "));

    private static final Set<String> NOT_PLURAL = Set.of("was", "is", "has", "as", "this", "his", "its", "us", "does");

    private static final Pattern DAY_AND_MONTH_BEFORE =
            Pattern.compile("(?:.*[^0-9])?[0-3]?[0-9][./-][0-3]?[0-9][./-]");
    private static final Pattern MONTH_AND_DAY_AFTER = Pattern.compile("([-/.])[01]?[0-9]\\1[0-3]?[0-9](?:[^0-9].*)?");
    private static final Pattern DAY_BEFORE =
            Pattern.compile("(?s).*\\p{Lu}\\p{L}{2,}\\.? [0-3]?[0-9](?:st|nd|rd|th)?, ");

    private Years() {}

    /** The years of a text, rising, each once. */
    static List<Integer> of(String text) {
        TreeSet<Integer> years = new TreeSet<>();
        int last = DIGITS - 1;
        int at = 0;
        while (at + last < text.length()) {
            if (!isDigit(text.charAt(at + last))) {
                // No four digits begin before that character: only one in four is looked at.
                at += DIGITS;
                continue;
            }
            int from = at + last;
            while (from > at && isDigit(text.charAt(from - 1))) {
                from--;
            }
            int end = at + DIGITS;
            while (end < text.length() && isDigit(text.charAt(end))) {
                end++;
            }
            if (end - from == DIGITS && isYear(text, from, end)) {
                int year = number(text, from, end);
                years.add(year);
                addEndOfRange(text, end, year, years);
            }
            at = end;
        }
        return List.copyOf(years);
    }

    private static boolean isDigit(char c) {
        return c < FIRST_OTHER_DIGIT ? c >= '0' && c <= '9' : Character.isDigit(c);
    }

    private static boolean isYear(String text, int from, int to) {
        int year = number(text, from, to);
        if (year < FIRST || year > LAST || !standsAlone(text, from, to)) {
            return false;
        }
        if (isDecade(text, to)) {
            return year % 10 == 0;
        }
        if (isDate(text, from, to) || charAt(text, to) == '年') {
            return true;
        }
        String before = wordBefore(text, from);
        String after = wordAfter(text, to);
        if (BEFORE_OTHER.contains(before) || AFTER_OTHER.contains(after)) {
            return false;
        }
        boolean likely = year >= FIRST_LIKELY && year <= LAST_LIKELY && year % 100 != 0;
        if (likely) {
            return true;
        }
        boolean said = BEFORE_YEAR.contains(before) || isAfterDay(text, from) || isInBrackets(text, from, to);
        return said && !isPlural(after);
    }

    /** Whether what touches the digits lets them be a number of its own. */
    private static boolean standsAlone(String text, int from, int to) {
        char before = charAt(text, from - 1);
        char after = charAt(text, to);
        char next = charAt(text, to + 1);
        if (Character.isLetter(before) && !isUnspaced(before) || "$£€¥#+%&_=@".indexOf(before) >= 0 && before != 0) {
            return false;
        }
        if (Character.isLetter(after) && !isUnspaced(after) && !isDecade(text, to)) {
            return false;
        }
        if ("%°_@".indexOf(after) >= 0 && after != 0 || ".,:".indexOf(after) >= 0 && isDigit(next)) {
            return isDate(text, from, to);
        }
        return switch (before) {
            case '-', '–', '/', '.', ',', ':', '\'' -> mayFollowMark(text, from, to);
            default -> !isPhone(text, from, to);
        };
    }

    private static boolean mayFollowMark(String text, int from, int to) {
        char mark = text.charAt(from - 1);
        char before = charAt(text, from - 2);
        if (isDigit(before)) {
            return isDate(text, from, to)
                    || (mark == '-' || mark == '–' || mark == '/') && isFourDigits(text, from - 5);
        }
        if (Character.isLetter(before)) {
            return mark != '/' && mark != '.' && mark != ':' && Character.isLowerCase(wordStart(text, from - 2));
        }
        return mark == '-' || mark == '–' || mark == '\'';
    }

    /** The first letter of the word that ends here. */
    private static char wordStart(String text, int last) {
        int at = last;
        while (at > 0 && Character.isLetter(text.charAt(at - 1))) {
            at--;
        }
        return at == last ? 'X' : Character.toLowerCase(text.charAt(at));
    }

    private static boolean isFourDigits(String text, int from) {
        return from >= 0
                && (from == 0 || !isDigit(text.charAt(from - 1)))
                && text.substring(from, from + 4).chars().allMatch(Character::isDigit);
    }

    /** A blank and more digits before or after make a number of a telephone or a table. */
    private static boolean isPhone(String text, int from, int to) {
        if (charAt(text, from - 1) != ' ') {
            return false;
        }
        int start = from - 1;
        while (start > 0 && (isDigit(text.charAt(start - 1)) || text.charAt(start - 1) == ')')) {
            start--;
        }
        int digits = from - 1 - start;
        return digits == 3 || digits > 4 || charAt(text, from - 2) == ')' && isDigit(charAt(text, from - 3));
    }

    /** {@code 3.5.2014}, {@code 03/05/2014}, {@code 2014-05-03}. */
    private static boolean isDate(String text, int from, int to) {
        char before = charAt(text, from - 1);
        if ((before == '.' || before == '/' || before == '-') && isDigit(charAt(text, from - 2))) {
            String start = text.substring(Math.max(0, from - 6), from);
            return DAY_AND_MONTH_BEFORE.matcher(start).matches();
        }
        char after = charAt(text, to);
        if (after == '-' || after == '/' || after == '.') {
            String end = text.substring(to, Math.min(text.length(), to + 7));
            return MONTH_AND_DAY_AFTER.matcher(end).matches();
        }
        return false;
    }

    private static boolean isDecade(String text, int to) {
        int letter = charAt(text, to) == '\'' || charAt(text, to) == '’' ? to + 1 : to;
        boolean isS = charAt(text, letter) == 's' && !Character.isLetterOrDigit(charAt(text, letter + 1));
        return isS && (letter == to || isDigit(text.charAt(to - 1)) && text.charAt(to - 1) == '0');
    }

    private static boolean isInBrackets(String text, int from, int to) {
        char before = charAt(text, from - 1);
        char after = charAt(text, to);
        boolean opens = before == '(' || before == '–' || before == '-' && isDigit(charAt(text, from - 2));
        return opens && (after == ')' || after == '–' || after == '-');
    }

    /** {@code May 3, 1805}. */
    private static boolean isAfterDay(String text, int from) {
        return charAt(text, from - 1) == ' '
                && charAt(text, from - 2) == ','
                && DAY_BEFORE
                        .matcher(text.substring(Math.max(0, from - 20), from))
                        .matches();
    }

    private static boolean isPlural(String word) {
        return word.length() > 3 && word.endsWith("s") && !NOT_PLURAL.contains(word);
    }

    /** Adds 2018 for {@code 2017-18}; {@code 2017-2019} is found as two years. */
    private static void addEndOfRange(String text, int to, int year, TreeSet<Integer> years) {
        char mark = charAt(text, to);
        boolean twoDigits = (mark == '-' || mark == '–' || mark == '/')
                && isDigit(charAt(text, to + 1))
                && isDigit(charAt(text, to + 2))
                && !Character.isLetterOrDigit(charAt(text, to + 3))
                && !isDate(text, to - 4, to);
        if (twoDigits) {
            int end = year - year % 100 + number(text, to + 1, to + 3);
            boolean isMonth = mark == '-' && end % 100 <= 12 && end % 100 != (year + 1) % 100;
            if (end > year && !isMonth) {
                years.add(end);
            }
        }
    }

    private static String wordBefore(String text, int from) {
        int end = from;
        while (end > 0 && " -–(‘'\u00a0.".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        int start = end;
        while (start > 0 && (Character.isLetter(text.charAt(start - 1)) || text.charAt(start - 1) == '°')) {
            start--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    private static String wordAfter(String text, int to) {
        int start = to;
        while (start < text.length() && " -\u00a0".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        int end = start;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean isName = end > start && Character.isUpperCase(text.charAt(start)) && end - start > 3;
        return isName ? "" : text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** Letters of scripts that are written without blanks. */
    private static boolean isUnspaced(char c) {
        return c >= 0x2E80 || c >= 0x0E00 && c < 0x1000;
    }

    private static char charAt(String text, int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : 0;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + Character.digit(text.charAt(i), 10);
        }
        return number;
    }
}
