package org.dateline.extract.html;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What can be counted in the text of a block.
 *
 * @param words where a script parts none, two letters count as one
 * @param stops marks that end sentences
 * @param commas commas and their kin
 * @param capitals words that begin with a capital
 * @param shortWords words of three letters or fewer, most of which are function words
 * @param digits figures
 * @param shouted whether all its letters are capitals
 * @param closed whether it ends as a sentence does
 * @param phrases how many turns of speech it holds that invite, refer or notify rather than report
 */
record BlockText(
        int length,
        int words,
        int stops,
        int commas,
        int capitals,
        int shortWords,
        int digits,
        boolean shouted,
        boolean closed,
        int phrases,
        boolean copyright,
        boolean date,
        boolean contact) {
    /** Turns of speech that invite, refer or notify, as alternatives of a pattern; each begins with two plain letters. */
    static final String PHRASE_LIST =
            "read (?:more|also|next|the full)|more (?:on|from|stories|news)|see also|related|sign up|subscribe|newsletter|log ?in"
                    + "|cookies?|privacy policy|terms of (?:use|service)|all rights reserved|share (?:this|on)|follow us|comments?|leave a reply"
                    + "|your email|click here|advertisement|sponsored|posted (?:in|by|on)|filed under|tagged|tags?|about the author|is a (?:freelance|staff)"
                    + "|most (?:read|popular)|trending|you may (?:also )?like|recommended|skip to|back to top|download|print|support us|donate"
                    + "|lesen sie|mehr (?:zum thema|dazu|lesen)|weiterlesen|auch interessant|siehe auch|weitere (?:artikel|informationen|themen|meldungen|infos)"
                    + "|das könnte (?:sie|dich)|anmelden|abonnieren|registrieren|einloggen|kommentar\\p{L}*|teilen|drucken|merken|empfehlen"
                    + "|datenschutz\\p{L}*|impressum|agb|alle rechte vorbehalten|quelle|foto|bild|anzeige|werbung|schlagw\\p{L}+|kategorien?|veröffentlicht"
                    + "|verwendung von cookies|zustimmung|zurück|nach oben|newsletters?|spenden?|unterstütze\\p{L}*|startseite|beitrags?navigation|gefällt mir"
                    + "|vorheriger|nächster|antworten|hier klicken|jetzt (?:kaufen|bestellen|testen|lesen)|pressekontakt|ansprechpartner\\p{L}*"
                    + "|lire (?:aussi|la suite)|à lire|partager|s'abonner|abonnez|commentaires?|inscri\\p{L}+|infolettre|s’abonner|publicité|tous droits réservés|mots[- ]clés"
                    + "|lea también|leer más|te puede interesar|compartir|suscr\\p{L}+|bolet[ií]n|comentarios?|publicidad|etiquetas|más (?:información|noticias)|síguenos"
                    + "|todos los derechos|leia (?:mais|também)|compartilh\\p{L}+|assine|comentários?|publicidade|veja também|saiba mais|siga"
                    + "|leggi anche|condividi|commenti|iscriviti|abbonati|pubblicità|potrebbe interessarti|tutti i diritti"
                    + "|lees (?:ook|meer|verder)|deel|reacties?|abonneer|czytaj (?:też|także|więcej)|zobacz (?:też|także)|udostępnij|komentarz\\p{L}*|polecamy"
                    + "|читайте также|подписывайтесь|комментари\\p{L}*|поделиться|подписаться|اقرأ (?:أيضا|المزيد)|شارك|تعليق\\p{L}*|المزيد";

    private static final Pattern PHRASE =
            Pattern.compile("(?:" + PHRASE_LIST + ")(?![\\p{L}])", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** The first two letters of each phrase, so that the long pattern is tried at few words only. */
    private static final Set<String> PHRASE_BEGINNINGS = beginnings(PHRASE_LIST);

    private static final Pattern COPYRIGHT = Pattern.compile("©|\\(c\\) ?(?:19|20)\\d\\d|(?i)copyright");
    private static final Pattern DATE = Pattern.compile(
            "\\b\\d{1,2}[./-]\\d{1,2}[./-](?:\\d{2}|\\d{4})\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b|\\b\\d{1,2}:\\d{2}\\b|\\b\\d{1,2}\\.? \\p{L}{3,10}\\.? (?:19|20)\\d{2}\\b"
                    + "|\\b\\p{L}{3,9} \\d{1,2}, (?:19|20)\\d{2}\\b|(?:19|20)\\d{2}年");
    private static final Pattern CONTACT =
            Pattern.compile("\\S@\\S+\\.\\S|\\(at\\)|\\[at\\]|https?://|www\\.|(?i:tel(?:efon)?\\.?:? ?[+(\\d]|fax)");
    private static final int READ = 600;

    static BlockText of(String text) {
        Counter counter = new Counter();
        counter.read(text);
        String start = text.length() > READ ? text.substring(0, READ) : text;
        return new BlockText(
                text.length(),
                counter.words + counter.wide / 2,
                counter.stops,
                counter.commas,
                counter.capitals,
                counter.shortWords,
                counter.digits,
                counter.upper > 3 && counter.lower == 0,
                isClosed(text),
                phrases(start),
                COPYRIGHT.matcher(start).find(),
                counter.digits > 0 && DATE.matcher(start).find(),
                CONTACT.matcher(start).find());
    }

    /** How many phrases begin at a word of the text, none inside another. */
    private static int phrases(String text) {
        Matcher matcher = PHRASE.matcher(text).useTransparentBounds(true);
        int phrases = 0;
        boolean inWord = false;
        for (int i = 0; i + 1 < text.length(); i++) {
            boolean letter = Character.isLetter(text.codePointAt(i));
            if (letter && !inWord) {
                String two = new String(
                        new char[] {Character.toLowerCase(text.charAt(i)), Character.toLowerCase(text.charAt(i + 1))});
                if (PHRASE_BEGINNINGS.contains(two)
                        && matcher.region(i, text.length()).lookingAt()) {
                    phrases++;
                    i = matcher.end() - 1;
                }
            }
            inWord = Character.isLetter(text.codePointAt(i));
        }
        return phrases;
    }

    private static Set<String> beginnings(String alternatives) {
        Set<String> beginnings = new HashSet<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i <= alternatives.length(); i++) {
            char c = i < alternatives.length() ? alternatives.charAt(i) : '|';
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '|' && depth == 0) {
                beginnings.add(alternatives.substring(from, from + 2));
                from = i + 1;
            }
        }
        return beginnings;
    }

    private static boolean isClosed(String text) {
        int end = text.length();
        while (end > 0 && "\"'”“»«’)]* ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return end > 0 && ".!?…:;。！？؟۔।".indexOf(text.charAt(end - 1)) >= 0;
    }

    /** One walk over the letters. */
    private static final class Counter {
        private int words;
        private int wide;
        private int stops;
        private int commas;
        private int capitals;
        private int shortWords;
        private int digits;
        private int upper;
        private int lower;
        private int inWord;

        private void read(String text) {
            for (int i = 0; i < text.length(); i++) {
                char c = text.charAt(i);
                if (c >= 0x2e80 && c < 0xd800 && !(c >= 0xac00 && c < 0xd7b0)) {
                    endWord();
                    wide++;
                } else if (Character.isLetterOrDigit(c)) {
                    letter(c);
                } else if (c != '\'' && c != '’') {
                    endWord();
                }
                stops += ".!?。！？؟۔।".indexOf(c) >= 0 && c != 0 ? 1 : 0;
                commas += ",،、，;".indexOf(c) >= 0 ? 1 : 0;
            }
            endWord();
        }

        private void letter(char c) {
            boolean big = Character.isUpperCase(c);
            upper += big ? 1 : 0;
            lower += Character.isLowerCase(c) ? 1 : 0;
            digits += Character.isDigit(c) ? 1 : 0;
            capitals += big && inWord == 0 ? 1 : 0;
            inWord++;
        }

        private void endWord() {
            if (inWord > 0) {
                words++;
                shortWords += inWord <= 3 ? 1 : 0;
            }
            inWord = 0;
        }
    }
}
