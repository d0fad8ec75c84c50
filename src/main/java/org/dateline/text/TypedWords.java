package org.dateline.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.dateline.article.Body;
import org.jspecify.annotations.Nullable;

/** Cuts what was typed as an article is cut, and adds the other ways in which the same thing is written. */
final class TypedWords {
    /** A name's Arabic article is written apart, with a hyphen or as one word. */
    private static final Set<String> ARTICLES = Set.of("al", "el");

    private static final int SHORTEST_NAME = 4;
    /** Written with full stops, but not in capitals. */
    private static final Set<String> LOWER_DOTTED = Set.of("am", "pm", "eg", "ie", "aka", "ca", "zb", "dh");

    private final Set<String> languages;

    private TypedWords(Set<String> languages) {
        this.languages = languages;
    }

    /** One element for each word typed, in order. */
    static List<WordForms> elements(String typed, Set<String> languages) {
        List<String> written = new ArrayList<>();
        List<Word> words = new ArrayList<>();
        try (Scanners.Lease lease = Scanners.lease("")) {
            WordList list = lease.scanner().words();
            lease.scanner().begin(false);
            lease.scanner().scan(typed, 0, typed.length(), Body.Kind.PARAGRAPH);
            for (int w = 0; w < list.size(); w++) {
                words.add(list.word(w));
                written.add(typed.substring(list.from(w) - list.word(w).skip(), list.to(w)));
            }
        }
        return new TypedWords(languages).elements(words, written);
    }

    private List<WordForms> elements(List<Word> words, List<String> written) {
        List<WordForms> elements = new ArrayList<>();
        for (int w = 0; w < words.size(); w++) {
            Word word = words.get(w);
            Word next = w + 1 < words.size() ? words.get(w + 1) : null;
            WordForms.Part part = part(word, written.get(w));
            if (next != null && ARTICLES.contains(word.form())) {
                elements.add(either(List.of(exactly(word.form() + next.form())), part, part(next, written.get(++w))));
            } else if (next != null && isNumber(word) && scale(next) != null) {
                WordForms.Part together = exactly(word.form() + scale(next));
                elements.add(either(List.of(together), part, part(next, written.get(++w))));
            } else {
                elements.add(alone(word, part));
            }
        }
        return elements;
    }

    private static boolean isNumber(Word word) {
        return word.is(Word.NUMBER) || word.form().chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static @Nullable String scale(Word word) {
        return word.form().length() < 2 ? null : Numbers.scale(word.form(), true);
    }

    private WordForms alone(Word word, WordForms.Part part) {
        String form = word.form();
        if (word.is(Word.NUMBER) && word.aliases().size() == 2) {
            return either(
                    List.of(part),
                    exactly(word.aliases().get(0)),
                    new WordForms.Part(tokens(word.aliases().get(1)), false));
        }
        if (form.length() >= SHORTEST_NAME + 2 && ARTICLES.contains(form.substring(0, 2)) && word.skip() == 0) {
            String article = form.substring(0, 2);
            return either(List.of(part), exactly(article), new WordForms.Part(tokens(form.substring(2)), false));
        }
        return new WordForms(List.of(List.of(part)));
    }

    private static WordForms either(List<WordForms.Part> one, WordForms.Part first, WordForms.Part second) {
        return new WordForms(List.of(one, List.of(first, second)));
    }

    private static WordForms.Part exactly(String form) {
        return new WordForms.Part(List.of(form), false);
    }

    private WordForms.Part part(Word word, String written) {
        boolean number = word.is(Word.NUMBER);
        boolean dotted = word.is(Word.DOTTED);
        if (number || dotted) {
            return new WordForms.Part(List.of(word.form()), dotted && !LOWER_DOTTED.contains(word.form()));
        }
        if (word.skip() > 0 && namePrefix(written)) {
            return exactly(Folding.fold(written));
        }
        Set<String> tokens = new LinkedHashSet<>(tokens(word.form()));
        if (word.skip() == 0) {
            tokens.addAll(word.aliases());
        }
        return new WordForms.Part(List.copyOf(tokens), false);
    }

    /** D'Angelo is a name, L'Iran and d'Ivoire are not. */
    private static boolean namePrefix(String written) {
        char first = written.charAt(0);
        return Character.isUpperCase(first) && first != 'L';
    }

    private List<String> tokens(String form) {
        Set<String> tokens = new LinkedHashSet<>();
        tokens.add(form);
        for (String tag : languages) {
            String language = Languages.primary(tag);
            try (Scanners.Lease lease = Scanners.lease(language)) {
                String stem = lease.scanner().stem(form);
                tokens.add(Tokens.stem(language, stem));
                if (lease.scanner().stem(stem).equals(stem)) {
                    tokens.add(stem);
                }
            }
        }
        return List.copyOf(tokens);
    }
}
