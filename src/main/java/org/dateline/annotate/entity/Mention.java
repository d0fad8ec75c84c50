package org.dateline.annotate.entity;

import java.util.List;
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
    static Mention of(Entity.Type type, String text, int from, int to) {
        return new Mention(type, String.join(" ", text.substring(from, to).split("\\s+")), from, to);
    }

    List<String> words() {
        return List.of(form.split(" "));
    }
}
