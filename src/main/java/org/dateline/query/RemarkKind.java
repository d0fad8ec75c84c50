package org.dateline.query;

import java.util.Locale;

/**
 * What there is to say about a query: repairs, readings that may surprise, offers, mistakes. Each is one sentence, a pattern of
 * ICU in English; other languages translate it under its {@link #key}.
 */
public enum RemarkKind {
    // Words
    NO_WORD("There is no word in this query, so nothing is found."),
    TOO_COMMON("Too common to restrict the search: {0}; in quotation marks such a word counts."),
    CAPITALS("“{0}” also finds {1}; {2} finds it in capitals only."),
    WEIGHT("Weights are not used; “{0}” was read without."),
    EDITS_OF_PATTERN("Edits and wildcards do not go together; the edits were passed over."),
    TOO_MANY_EDITS("At most 2 edits are allowed; “{0}” was read as {1}."),
    COMMA("The comma was read as a space: every word is needed."),
    ADDRESS("The address was read as text; url: looks for the article that stands there."),
    LIST("The {0} lines were read as a list: any of these phrases."),
    SPELLED("No article has “{0}”; {1, plural, one {# has} other {# have}} “{2}”."),

    // Phrases and brackets
    STRAY_QUOTE("This quotation mark closes nothing; it was passed over."),
    OPEN_QUOTE("The quotation mark was never closed; it was read to the end."),
    EMPTY_QUOTE("There is no word between these quotation marks; they were passed over."),
    SLOP_JOINED("The slop was joined to its phrase."),
    PATTERN_IN_PHRASE("The wildcard in the phrase counts; a * that stands alone is any one word."),
    STRAY_BRACKET("This bracket closes nothing; it was passed over."),
    OPEN_BRACKET("This bracket was never closed; it was read to the end."),
    EMPTY_BRACKETS("There is nothing to search in these brackets; they were passed over."),

    // Operators
    NOTHING_TO_JOIN("“{0}” has nothing to join here; it was passed over."),
    OR_FIRST("OR was read before AND and proximity; the reading with OR last is offered."),
    AND_WITHIN_PROXIMITY("AND within a proximity was read as: each of the two is near."),
    WITHOUT("“w/o” was read as NOT."),

    // Fields
    UNKNOWN_FIELD("There is no field “{0}”, so it was read as a plain word."),
    FIELD_AS_WORD("“{0}” has no value and was read as a plain word."),
    NO_VALUE("“{0}” has no value and was passed over."),
    SPACE_AFTER_FIELD("The space after “{0}” was passed over."),
    NO_WORD_IN_VALUE("There is no word in this value; it was passed over."),
    ONE_NAME("“{0}” was read as one name."),
    ONE_DATE("“{0}” was read as one date."),
    UNKNOWN_COUNTRY("No country called “{0}” is known; as a plain word it may be found."),
    UNKNOWN_REGION("No region called “{0}” is known; as a plain word it may be found."),
    UNKNOWN_LANGUAGE("No language called “{0}” is known; as a plain word it may be found."),
    OTHER_COUNTRIES("“{0}” may mean other countries too; all of them are offered."),
    SEVERAL_COUNTRIES("“{0}” may be {1}; all are searched."),
    DAY("“{0}” is {1}."),
    DAYS("“{0}” is {1} to {2}, both days included."),
    DATES_SWAPPED("The later date came first; the two were swapped."),

    // Mistakes
    DATE_AMBIGUOUS("“{0}” may be {1} or {2}; write the year first."),
    DATE_IMPOSSIBLE("There is no {0}; the last day of that month is {1}."),
    DATE_UNREADABLE("“{0}” is no date; write 2023, 2023-06, 2023-06-30, 2021..2023, 2023-q2, \"june 2023\", "
            + "\"last 90 days\" or none."),
    NO_LENGTH("“{0}” is no number of words; write length>1200 or length:500..1000."),
    NO_YEAR("“{0}” is no year; about: takes a year."),
    NO_YEAR_BUT_COUNTRY("“{0}” is no year; about: takes a year, country.about: a country."),
    NO_DISTANCE(
            "“{0}” lacks its number of words; write {1}, or w/s for the same sentence and w/p for the same paragraph."),
    DISTANCE_TOO_SMALL("A distance is at least 1: neighbours are w/1."),
    DISTANCE_TOO_LARGE("A distance is at most {0} words; w/p asks for the same paragraph."),
    SLOP_TOO_LARGE("A slop is at most {0}."),
    PROXIMITY_BEFORE_NOT("A proximity operator cannot stand before NOT; NOT goes before the operator."),
    RIGHT_OF_NOT_NEAR("Only words, phrases and OR can stand right of “not {0}”."),
    NO_PLACE("“{0}” has no place in the text, so nothing can be near it; join it by AND."),
    NO_PLACE_WITHIN("“{0}” has no place in the text and cannot stand within “{1}”."),
    ONE_SPELLING("spelling( ) takes one name."),

    // Regular expressions
    REGEX_TOO_LONG("The regular expression is longer than {0} characters."),
    REGEX_TOO_DEEP("The regular expression nests more than {0} brackets."),
    REGEX_REPEATS("The regular expression repeats more than {0} times."),
    REGEX_OPEN("The regular expression lacks a closing {0}."),
    REGEX_ANGLE("The regular expression has a < that is never closed; write \\<."),
    REGEX_NUMBERS("The regular expression has < > without two numbers between them, like <1-9>."),
    REGEX_TILDE("The regular expression has a ~, which is not supported; write \\~."),
    REGEX_STRAY_BRACKET("The regular expression has a ) that closes nothing; write \\)."),
    REGEX_NOTHING_BEFORE("The regular expression has a ) with nothing before it."),
    REGEX_ONE_SIDE("The regular expression has a {0} with nothing on one side."),
    REGEX_NOTHING_TO_REPEAT("The regular expression has a {0} with nothing to repeat."),
    REGEX_BACKSLASH("The regular expression ends in a lone \\."),
    REGEX_RANGE("The regular expression has a range that runs backwards."),
    REGEX_COUNT("The regular expression has a {0} that is no count, like {1} or {2}; write {3}."),
    REGEX_COUNT_BACKWARDS("The regular expression has a count that runs backwards."),

    // What would cost too much
    TOO_LONG("A query is at most {0} characters long; this one has {1}."),
    TOO_MANY_CLAUSES(
            "A query has at most {0} words, phrases and fields; a longer list is searched line by line as a list."),
    TOO_MANY_LINES("A query has at most {0} lines; a longer list is searched line by line as a list."),
    TOO_MANY_PARTS("Written out, this has more than {0} parts."),
    TOO_MANY_WORDS("A text to search for has at most {0} different words."),
    BRACKETS_TOO_DEEP("Brackets nest more than {0} deep here."),
    OPERATORS_TOO_DEEP("Operators nest more than {0} deep; split this into several searches."),
    PATTERN_TOO_LONG("The pattern “{0}” is longer than {1} characters; no word is so long."),
    PHRASE_TOO_LONG("A phrase with a wildcard is at most {0} words long."),
    PATTERN_TOO_COMPLEX("The pattern “{0}” cannot be used: it is too complex or its brackets do not match; "
            + "write more of its letters and fewer wildcards."),
    EXPANSION_TOO_LARGE("“{0}” matches more than {1} different words, too many to look for their neighbours; "
            + "write more of its letters."),
    WORDS_OF_ENGINE("The query has more than {0} words; search a list of phrases line by line instead."),
    WORDS_OF_CLUSTER(
            "The query has more words than the cluster takes; search a list of phrases line by line, or write more "
                    + "letters of what ends in *."),
    READ_TOO_MANY(
            "This part of the query holds only if each of {0} articles that have its words is read, and at most {1} are; "
                    + "add rarer words to it, or make its brackets simpler."),
    LINE_TOO_COSTLY("This line would cost too much; write more of its letters."),
    LIST_TOO_LONG("A list has at most {0} lines; this one has {1}, so split it.");

    private final String english;

    RemarkKind(String english) {
        this.english = english;
    }

    /** The sentence in English, a pattern of ICU. */
    public String english() {
        return english;
    }

    /** Its name among the messages of other languages: {@code remark.too.common}. */
    public String key() {
        return "remark." + name().toLowerCase(Locale.ROOT).replace('_', '.');
    }
}
