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
        return new Mention(type, BLANKS.matcher(text.substring(from, to)).replaceAll(" "), from, to);
    }

    List<String> words() {
        return NameWords.split(form);
    }
}
