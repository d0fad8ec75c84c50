package org.dateline.annotate.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The mentions of one entity of a text. Mutable while names are grouped. */
final class NameGroup {
    private final List<Mention> mentions = new ArrayList<>();
    /** The words that tell it from others, folded. */
    private final List<String> key;

    /** What to call it whatever the text calls it, or null. */
    private @Nullable String usual;

    NameGroup(List<String> key) {
        this.key = key;
    }

    List<String> key() {
        return key;
    }

    List<Mention> mentions() {
        return mentions;
    }

    void add(Mention mention) {
        mentions.add(mention);
    }

    void addAll(NameGroup other) {
        mentions.addAll(other.mentions);
    }

    /** Its usual name, else the most frequent of the fullest forms: of those with most words, where forms with one word less are as full. */
    String name() {
        return usual == null ? fullest() : usual;
    }

    void call(String name) {
        usual = name;
    }

    private String fullest() {
        Map<String, Integer> forms = forms();
        String best = "";
        for (Map.Entry<String, Integer> form : forms.entrySet()) {
            int fuller = best.isEmpty() ? 1 : Integer.compare(fullness(form.getKey()), fullness(best));
            int oftener = fuller == 0 ? Integer.compare(form.getValue(), forms.getOrDefault(best, 0)) : fuller;
            if (oftener > 0 || oftener == 0 && form.getKey().length() > best.length()) {
                best = form.getKey();
            }
        }
        return best;
    }

    /** How often each form is written. */
    Map<String, Integer> forms() {
        if (mentions.size() == 1) {
            return Map.of(mentions.getFirst().form(), 1);
        }
        Map<String, Integer> forms = new LinkedHashMap<>();
        mentions.forEach(mention -> forms.merge(mention.form(), 1, Integer::sum));
        return forms;
    }

    /** 0 for an acronym or one word, 1 for more; capitals throughout count less. */
    private static int fullness(String form) {
        boolean shouts = form.length() > 3 && !Letters.anySmall(form);
        return (form.indexOf(' ') > 0 ? 2 : 0) - (shouts && form.indexOf(' ') > 0 ? 1 : 0);
    }
}
