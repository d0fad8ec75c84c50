package org.dateline.opensearch;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.country.Countries;
import org.dateline.engine.Completions;
import org.dateline.engine.Prefixes;
import org.dateline.engine.SpelledNames;
import org.dateline.query.At;
import org.dateline.query.Facet;
import org.dateline.query.Query;
import org.dateline.result.Suggestion;
import org.dateline.text.Folding;
import org.dateline.text.NameKey;

/**
 * Completions of what is being typed: the last word of it, or all of it as the beginning of a name. The shortest entries of the
 * dictionary are looked at, and counted in one search. Serves one call.
 */
final class Suggestions {
    private static final int WORDS = 50;
    private static final int NAMES = 20;
    private static final int MOST_SPELLINGS = 200;

    private record Candidate(String kind, String text, String query, Query counted) {}

    private final Articles articles;
    private final Dictionary dictionary;
    private final QueryTranslator translator;
    private final List<Candidate> candidates = new ArrayList<>();

    Suggestions(Articles articles, Dictionary dictionary, QueryTranslator translator) {
        this.articles = articles;
        this.dictionary = dictionary;
        this.translator = translator;
    }

    List<Suggestion> of(String typed, int size) {
        String stripped = typed.stripLeading();
        if (stripped.isBlank() || size <= 0 || !Completions.isPlain(stripped)) {
            return List.of();
        }
        int cut = stripped.lastIndexOf(' ') + 1;
        String head = stripped.substring(0, cut);
        String last = stripped.substring(cut);
        String whole = Folding.fold(stripped.strip());
        for (Facet facet : Completions.NAMES.keySet()) {
            names(facet, dictionary.completions(facet.key(), NameKey.of(stripped), NAMES));
        }
        countries(whole);
        if (!last.isEmpty()) {
            for (String word : dictionary.completions(Dictionary.WORD_KIND, Folding.fold(last), WORDS)) {
                candidates.add(new Candidate("word", head + word, head + word, Completions.all(head + word)));
            }
            fields(head, last.toLowerCase(Locale.ROOT));
        }
        return best(size);
    }

    /** A name is offered as most articles write it. */
    private void names(Facet facet, List<String> found) {
        List<String> keys = SpelledNames.keys(facet, found);
        List<String> names = facet.isName() ? dictionary.spellings(facet.key(), keys, MOST_SPELLINGS) : found;
        Map<String, List<String>> spellings = new LinkedHashMap<>();
        names.stream()
                .sorted()
                .forEach(name -> spellings
                        .computeIfAbsent(SpelledNames.key(facet, name), key -> new ArrayList<>())
                        .add(name));
        for (List<String> each : spellings.values()) {
            String name = each.size() == 1 ? each.getFirst() : commonest(facet, each);
            candidates.add(
                    new Candidate(facet.key(), name, Completions.written(facet, name), Completions.named(facet, name)));
        }
    }

    private String commonest(Facet facet, List<String> spellings) {
        long[] counts = articles.counts(spellings.stream()
                .map(name -> Json.term(Schema.spellings(facet), SpelledNames.term(SpelledNames.key(facet, name), name)))
                .toList());
        int best = 0;
        for (int i = 1; i < counts.length; i++) {
            best = counts[i] > counts[best] ? i : best;
        }
        return spellings.get(best);
    }

    private void countries(String prefix) {
        for (String code : Countries.codes()) {
            String label = Countries.label(code);
            if (Prefixes.begins(label, prefix)) {
                candidates.add(new Candidate(
                        "country", label, "country:" + code, new Query.Term(Facet.COUNTRY, List.of(code), At.NOWHERE)));
            }
        }
    }

    private void fields(String head, String prefix) {
        for (String field : Completions.FIELDS) {
            if (field.startsWith(prefix)) {
                candidates.add(new Candidate("field", field, head + field, new Query.Everything(At.NOWHERE)));
            }
        }
    }

    private List<Suggestion> best(int size) {
        List<Suggestion> counted = new ArrayList<>();
        long[] counts = articles.counts(candidates.stream()
                .map(candidate -> translator.translate(candidate.counted()))
                .toList());
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            if (counts[i] > 0) {
                counted.add(new Suggestion(candidate.kind(), candidate.text(), candidate.query(), counts[i]));
            }
        }
        // Fields find everything, and come last.
        counted.sort(Comparator.comparing(
                        (Suggestion suggestion) -> suggestion.kind().equals("field"))
                .thenComparing(Comparator.comparingLong(Suggestion::count).reversed())
                .thenComparing(Suggestion::kind)
                .thenComparing(Suggestion::text));
        Map<String, Suggestion> best = new LinkedHashMap<>();
        counted.forEach(suggestion -> best.putIfAbsent(suggestion.query(), suggestion));
        return best.values().stream().limit(size).toList();
    }
}
