package org.dateline.annotate.entity;

import java.util.List;
import java.util.regex.Pattern;
import org.dateline.article.Entity;

/**
 * A name where it stands.
 *
 * @param type what it names
 * @param form as it is written, blanks made one
 * @param from in UTF-16 units of the text that was tagged
 * @param to one after its last unit
 */
record Mention(Entity.Type type, String form, int from, int to) {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    static Mention of(Entity.Type type, String text, int from, int to) {
        String form = text.substring(from, to);
        return new Mention(type, hasOtherBlanks(form) ? BLANKS.matcher(form).replaceAll(" ") : form, from, to);
    }

    private static boolean hasOtherBlanks(String form) {
        boolean blank = false;
        for (int i = 0; i < form.length(); i++) {
            char c = form.charAt(i);
            if (c == ' ' ? blank : Character.isWhitespace(c)) {
                return true;
            }
            blank = c == ' ';
        }
        return false;
    }

    List<String> words() {
        return NameWords.split(form);
    }
}
