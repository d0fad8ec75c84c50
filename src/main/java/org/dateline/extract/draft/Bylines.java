package org.dateline.extract.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.text.MonthNames;

/** Splits a byline into persons: {@code By Jane Doe and John Roe, Reuters}. */
public final class Bylines {
    private static final Pattern PREFIX = Pattern.compile(
            "^(?:(?:(?:alles|mehr|more|posts|all posts|view all posts|all articles|written|reported|story|words|reporting|posted|published|created|submitted|geschrieben|erstellt|veröffentlicht|verfasst|gepostet|"
                    + "eingestellt|publié|rédigé|écrit|proposé|escrito|publicado|redactado|scritto|pubblicato|geschreven|geplaatst|"
                    + "(?:ein |eine |zeige )?(?:alle )?(?:gast)?(?:beitrag|beiträge|artikel|kommentar|interview|text|kolumne|reportage|analyse|rezension)) )?"
                    + "(?:by|from|with|mit|avec|escribe|von|vom|par|por|di|door|af|av|da|de|przez|от|автор|بقلم|نوشته))[:\\s]+",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern LABEL = Pattern.compile(
            "^(?:by-?line|(?:about the )?authors?|auteurs?|autor(?:es|in|en)?(?:/in|\\*in|:in)?|autore|writer|verfasser(?:in)?|text|texte|texto|testo|redakteur(?:in)?|text, interview|interview"
                    + "|text (?:und|&) (?:fotos?|bilder))(?:\\s*:\\s*|\\s+(?=\\p{Lu}\\p{Ll}))"
                    + "|^(?:责任编辑|責任編輯|编辑|編輯|作者|记者|記者|撰文|文|기자|글|著者|執筆者?)\\s*[:：]\\s*",
            Pattern.CASE_INSENSITIVE);
    /** Marks at which a word may be broken, and which are no part of it. */
    private static final Pattern SOFT = Pattern.compile("[\\u00AD\\u200B\\u2060\\uFEFF]+");

    private static final Pattern HANDLE = Pattern.compile("\\s+\\(?@\\w+\\)?");
    private static final Pattern TAIL = Pattern.compile(
            "(?u)\\s+(?:Illustration(?:en)?|Symbolbild|Symbolfoto|Fotos?|Bild(?:er)?|Photos?|Hace|Il y a|Vor)(?:\\s.*|:.*)?$|(?iu)(?:[\\s,|•·–—-]+|^)(?:(?:am|on|le|el|vom|den|um|at|updated|published|veröffentlicht|zuletzt|aktualisiert)\\s+)?(?:(?:(?:mon|tue|wed|thu|fri|sat|sun|mo|di|mi|do|fr|sa|so)\\.?|\\p{L}+(?:day|tag|och|dag)),?\\s+)?(?:the\\s+)?\\d{1,4}[./:\\s-].*$"
                    + "|\\s+(?:am|on)\\s+\\p{L}+\\s+\\d{1,2}.*$|\\s+(?:january|february|march|april|may|june|july|august|september|october|november|december)\\s+\\d.*$");
    private static final Pattern BETWEEN = Pattern.compile(
            "\\s*(?:;|\\||/|•|·|&|\\n|\\s(?:im Gespräch mit|and|und|et|y|e|og|och|en|и|و)\\s)\\s*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_A_PERSON = Pattern.compile(
            "(?i).*\\b(?:unknown|anonymous|team|reuters|afp|ap|associated press|staff|correspondents?|reporters?|writers?|editors?|bureau|agenc(?:y|ies)|"
                    + "agence|news|newsroom|desk|times|post|press|contributors?|journalists?|analysts?|columnists?|dpa|efe|ansa|upi|"
                    + "tass|editorial|admin|webmaster|redaktion|redacci[oó]n|r[eé]daction|online|media|magazine|professor|director)\\b.*");
    private static final Pattern PLACE_OF_WRITER = Pattern.compile("\\s+in\\s+\\p{Lu}.*$");

    private static final Pattern NO_NAME = Pattern.compile(
            "(?iu)^(?:by|von|par|por|di|autor(?:en)?|authors?|auteurs?|text|redaktion|registrieren|register|member list)$|[!?:@#\"„“»«]|(?<![\\p{L}\\d])\\d{2}|https?|www\\.|(?<![\\p{L}])(?:mehr|more|alle|all|beiträge|artikel|posts?|articles?|about|über|folgen|follow|profil\\w*|kontakt|contact|e-?mail"
                    + "|autoren|authors|kommentare?|comments?|share|teilen|view|read|lesen|twitter|facebook|instagram|xing|linkedin|website|webseite|foto|photo|image|bild|login|log in|anmelden"
                    + "|anzeigen|zeigen|minuten|minutes|uhr|ago|vor|updated|published|veröffentlicht|copyright|subscribe|newsletter|datenschutz|impressum|disqus|youtube|pixabay|unsplash|pexels|shutterstock|wordpress|user ?name|benutzername|super user|schriftgröße|eintrag|letzte änderung|willkommen|paid content|domena publiczna|zvg)(?![\\p{L}])");
    private static final Pattern DAY = Pattern.compile(
            "(\\p{L}{3,})\\.? \\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}(?:st|nd|rd|th|\\.)?(?: of| de)? (\\p{L}{3,})\\.?");
    private static final Pattern FULL_NAME = Pattern.compile(
            "(?:(?:Dr|Prof|Mag|Dipl)\\.?(?:-\\p{L}+\\.?)?\\s+)*\\p{Lu}[\\p{L}\\p{M}.'’-]*(?:\\s+\\(\\p{L}[\\p{L}. ]{0,20}\\))?(?:\\s+(?:von|v\\.|van|de|der|den|del|da|dos|di|le|la|el|al|bin|ten|zu|zur|y))*(?:\\s+\\p{Lu}[\\p{L}\\p{M}.'’-]*){1,3}");

    private Bylines() {}

    /** The persons, in order, each once; what is plainly an agency or a job among them is left out. */
    public static List<String> split(String byline) {
        String text = SOFT.matcher(byline)
                .replaceAll("")
                .replaceAll("[\\p{Z}\\t]+", " ")
                .strip();
        text = HANDLE.matcher(text).replaceAll("").strip();
        text = LABEL.matcher(text).replaceFirst("");
        text = PREFIX.matcher(text).replaceFirst("");
        String withoutDate = TAIL.matcher(text).replaceFirst("");
        text = withoutDate.isBlank() ? text : withoutDate;
        List<String> persons = new ArrayList<>();
        for (String part : BETWEEN.split(text)) {
            addPart(part, persons);
        }
        if (persons.stream().anyMatch(Bylines::isFullName)) {
            persons.removeIf(name -> name.matches("\\p{Lu}{2,4}(?:-\\p{Lu}{1,2})?"));
        }
        if (persons.isEmpty() && !text.isBlank() && text.length() <= 80 && !text.contains("@")) {
            persons.add(text);
        }
        return persons;
    }

    /** Whether a text may name somebody: no sentence, no command, no date. */
    public static boolean mayBeName(String text) {
        return mayBeName(text, 6);
    }

    /** The same of a text of at most so many words. */
    public static boolean mayBeName(String text, int words) {
        return text.length() >= 2
                && text.length() <= 60
                && text.split("\\s+").length <= words
                && !NO_NAME.matcher(text).find()
                && !isDay(text)
                && text.codePoints().anyMatch(Character::isLetter);
    }

    /** {@code June 8}, {@code 8 de junio}: what a page shows where a name may stand. */
    private static boolean isDay(String text) {
        Matcher day = DAY.matcher(text);
        return day.matches() && MonthNames.month(day.group(day.group(1) == null ? 2 : 1), null) != null;
    }

    /** Whether a text looks like given name and surname. */
    public static boolean isFullName(String text) {
        return FULL_NAME.matcher(text).matches() && !NOT_A_PERSON.matcher(text).matches();
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
                .matcher(name.replaceAll(
                        "\\s*(?:[<\\[]|\\((?!\\p{L}[\\p{L}. ]{0,20}\\)\\s+\\p{Lu})).*$|(?<=\\p{Ll})\\s+[–—-]\\s+.*$",
                        ""))
                .replaceFirst("")
                .strip()
                .replaceFirst("(?<=\\p{Ll}{2})\\.$", "")
                .replaceFirst("^([^(]*)\\)$", "$1");
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
