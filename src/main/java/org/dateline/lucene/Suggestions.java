package org.dateline.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import org.dateline.country.Countries;
import org.dateline.engine.Completions;
import org.dateline.engine.Lookup;
import org.dateline.engine.Prefixes;
import org.dateline.engine.SpelledNames;
import org.dateline.query.At;
import org.dateline.query.Facet;
import org.dateline.query.Query;
import org.dateline.result.Suggestion;
import org.dateline.text.Folding;

/** Completions of what is being typed: the last word of it, or all of it as the beginning of a name. */
final class Suggestions {
    /** Looking at more terms than these would be felt while typing. */
    private static final int MOST_TERMS = 5_000;

    private record Candidate(String kind, String text, String query, Query counted, int frequency) {}

    private final Snapshot snapshot;
    private final IndexReader reader;
    private final QueryTranslator translator;
    private final List<Candidate> candidates = new ArrayList<>();

    Suggestions(Snapshot snapshot) throws IOException {
        this.snapshot = snapshot;
        this.reader = snapshot.reader();
        this.translator = new QueryTranslator(reader, snapshot.stemmed());
    }

    List<Suggestion> of(String typed, int size) throws IOException {
        String stripped = typed.stripLeading();
        if (stripped.isBlank() || size <= 0 || !Completions.isPlain(stripped)) {
            return List.of();
        }
        int cut = stripped.lastIndexOf(' ') + 1;
        String head = stripped.substring(0, cut);
        String last = stripped.substring(cut);
        for (Facet facet : Completions.NAMES.keySet()) {
            names(facet, stripped.strip(), "", size);
        }
        countries(Folding.fold(stripped.strip()));
        if (!last.isEmpty()) {
            words(head, Folding.fold(last), size);
            fields(head, last.toLowerCase(Locale.ROOT));
        }
        return best(size);
    }

    private List<Suggestion> best(int size) throws IOException {
        IndexSearcher searcher = new IndexSearcher(reader);
        candidates.sort(Comparator.comparingInt(Candidate::frequency)
                .reversed()
                .thenComparing(Candidate::kind)
                .thenComparing(Candidate::text));
        Map<String, Suggestion> best = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            if (best.size() == size) {
                break;
            }
            long count = searcher.count(snapshot.current(translator.translate(candidate.counted())));
            if (count > 0) {
                best.putIfAbsent(
                        candidate.query(),
                        new Suggestion(candidate.kind(), candidate.text(), candidate.query(), count));
            }
        }
        return List.copyOf(best.values());
    }

    private interface Visit {
        void term(String term, int frequency) throws IOException;
    }

    private void terms(String field, String prefix, Visit visit) throws IOException {
        Terms terms = MultiTerms.getTerms(reader, field);
        if (terms == null || prefix.isEmpty()) {
            return;
        }
        BytesRef start = new BytesRef(prefix);
        TermsEnum each = terms.iterator();
        boolean more = each.seekCeil(start) != TermsEnum.SeekStatus.END;
        for (int n = 0; more && n < MOST_TERMS && StringHelper.startsWith(each.term(), start); n++) {
            visit.term(each.term().utf8ToString(), each.docFreq());
            more = each.next() != null;
        }
    }

    private void words(String head, String prefix, int size) throws IOException {
        List<Candidate> words = new ArrayList<>();
        terms(Schema.TEXT, prefix, (term, frequency) -> {
            String whole = head + term;
            words.add(new Candidate("word", whole, whole, Completions.all(whole), frequency));
        });
        words.sort(Comparator.comparingInt(Candidate::frequency).reversed());
        candidates.addAll(words.subList(0, Math.min(size, words.size())));
    }

    private void names(Facet facet, String typed, String head, int size) throws IOException {
        Map<String, Map<String, Integer>> found = new LinkedHashMap<>();
        for (String prefix : Lookup.prefixes(facet, typed)) {
            terms(Schema.LOOKUP, prefix, (term, frequency) -> {
                String name = SpelledNames.spellingOf(term);
                found.computeIfAbsent(SpelledNames.key(facet, name), key -> new TreeMap<>())
                        .merge(name, frequency, Math::max);
            });
        }
        List<Map<String, Integer>> commonest = found.values().stream()
                .sorted(Comparator.<Map<String, Integer>>comparingInt(Suggestions::sum)
                        .reversed())
                .limit(size)
                .toList();
        for (Map<String, Integer> spellings : commonest) {
            candidates.add(name(facet, shown(facet, spellings.keySet()), head, sum(spellings)));
        }
    }

    private static int sum(Map<String, Integer> spellings) {
        return spellings.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Of the spellings of a name the one that most articles have, of equals the first. */
    private String shown(Facet facet, Set<String> spellings) throws IOException {
        String shown = "";
        int most = -1;
        for (String spelling : spellings) {
            int count = spellings.size() == 1
                    ? 0
                    : new IndexSearcher(reader)
                            .count(snapshot.current(
                                    new TermQuery(new Term(Schema.LOOKUP, Lookup.spelling(facet, spelling)))));
            if (count > most) {
                most = count;
                shown = spelling;
            }
        }
        return shown;
    }

    private static Candidate name(Facet facet, String name, String head, int frequency) {
        return new Candidate(
                facet.key(), name, head + Completions.written(facet, name), Completions.named(facet, name), frequency);
    }

    private void countries(String prefix) throws IOException {
        for (String code : Countries.codes()) {
            String label = Countries.label(code);
            if (Prefixes.begins(label, prefix)) {
                int frequency = reader.docFreq(new Term(Schema.field(Facet.COUNTRY), code));
                if (frequency > 0) {
                    candidates.add(new Candidate(
                            "country",
                            label,
                            "country:" + code,
                            new Query.Term(Facet.COUNTRY, List.of(code), At.NOWHERE),
                            frequency));
                }
            }
        }
    }

    private void fields(String head, String prefix) {
        for (String field : Completions.FIELDS) {
            if (field.startsWith(prefix)) {
                candidates.add(new Candidate("field", field, head + field, new Query.Everything(At.NOWHERE), 0));
            }
        }
    }
}
