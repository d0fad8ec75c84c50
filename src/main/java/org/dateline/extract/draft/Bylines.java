package org.dateline.extract.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits a byline into persons: {@code By Jane Doe and John Roe, Reuters}. */
public final class Bylines {
    private static final Pattern PREFIX = Pattern.compile(
            "^(?:(?:written |reported |story |words |reporting )?by|von|par|por|di|door|af|av|da|de|przez|от|автор|بقلم|نوشته)[:\\s]+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LABEL = Pattern.compile(
            "^(?:by-?line|authors?|auteurs?|autor(?:es|in)?|writer)\\s*:\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*(?:;|\\||/|•|·|&|\\n|\\s(?:and|und|et|y|e|og|och|en|и|و)\\s)\\s*", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_A_PERSON = Pattern.compile(
            "(?i).*\\b(?:unknown|anonymous|team|reuters|afp|ap|associated press|staff|correspondents?|reporters?|writers?|editors?|bureau|agenc(?:y|ies)|"
                    + "agence|news|newsroom|desk|times|post|press|contributors?|journalists?|analysts?|columnists?|dpa|efe|ansa|upi|"
                    + "tass|admin|webmaster|redaktion|redacci[oó]n|r[eé]daction|online|media|magazine|professor|director)\\b.*");
    private static final Pattern PLACE_OF_WRITER = Pattern.compile("\\s+in\\s+\\p{Lu}.*$");

    private Bylines() {}

    /** The persons, in order, each once; what is plainly an agency or a job among them is left out. */
    public static List<String> split(String byline) {
        String text = byline.replaceAll("[\\p{Z}\\t]+", " ").strip();
        text = LABEL.matcher(text).replaceFirst("");
        text = PREFIX.matcher(text).replaceFirst("");
        List<String> persons = new ArrayList<>();
        for (String part : BETWEEN.split(text)) {
            addPart(part, persons);
        }
        if (persons.isEmpty() && !text.isBlank() && text.length() <= 80 && !text.contains("@")) {
            persons.add(text);
        }
        return persons;
    }

    private static void addPart(String part, List<String> persons) {
        String[] pieces = part.split("\\s*,\\s*");
        if (pieces.length == 2 && !pieces[0].contains(" ") && isGivenName(pieces[1])) {
            add(pieces[1] + " " + pieces[0], persons);
            return;
        }
        for (String piece : pieces) {
            add(piece, persons);
        }
    }

    /** After a lone surname: one word, or words and initials that are no name of an agency. */
    private static boolean isGivenName(String text) {
        return text.matches("\\p{Lu}[\\p{L}\\p{M}'’.-]*(?: \\p{Lu}\\.?)?")
                && !NOT_A_PERSON.matcher(text).matches();
    }

    private static void add(String piece, List<String> persons) {
        String name = PREFIX.matcher(piece.strip()).replaceFirst("");
        name = PLACE_OF_WRITER
                .matcher(name.replaceAll("\\s*[(<\\[].*$", ""))
                .replaceFirst("")
                .strip();
        boolean person = !name.isEmpty()
                && name.length() <= 60
                && !name.contains("@")
                && !name.contains("http")
                && !NOT_A_PERSON.matcher(name).matches()
                && name.codePoints().anyMatch(Character::isLetter)
                && name.split(" ").length <= 6;
        if (person && !persons.contains(name)) {
            persons.add(name);
        }
    }
}
