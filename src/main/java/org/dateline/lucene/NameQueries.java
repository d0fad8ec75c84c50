package org.dateline.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.dateline.engine.SpelledNames;
import org.dateline.query.Facet;
import org.dateline.query.Query.Named;
import org.dateline.text.Folding;
import org.dateline.text.WordForms;
import org.dateline.text.WordPattern;

/** Queries for the words of a name: adjacent, folded, the last one perhaps a prefix; or for a whole name in another spelling. */
final class NameQueries {
    private final IndexReader reader;

    NameQueries(IndexReader reader) {
        this.reader = reader;
    }

    Query query(Named named) throws IOException {
        String field = Schema.field(named.field());
        String typed = named.words().strip();
        boolean prefix = typed.endsWith("*");
        String whole = prefix ? typed.substring(0, typed.length() - 1) : typed;
        int cut = prefix ? whole.lastIndexOf(' ') + 1 : whole.length();
        List<List<List<String>>> runs = runs(whole.substring(0, cut));
        if (prefix) {
            List<String> pieces = WordPattern.pieces(whole.substring(cut));
            if (pieces.isEmpty()) {
                return new MatchNoDocsQuery("no word");
            }
            return begins(named, field, runs, pieces);
        }
        Facet facet = SpelledNames.facet(named.field());
        return facet == null
                ? any(field, runs)
                : new ConstantScoreQuery(new BooleanQuery.Builder()
                        .add(any(field, runs), Occur.SHOULD)
                        .add(QueryTranslator.values(facet, List.of(typed)), Occur.SHOULD)
                        .build());
    }

    private Query begins(Named named, String field, List<List<List<String>>> runs, List<String> pieces)
            throws IOException {
        String last = Folding.fold(pieces.getLast());
        if (runs.isEmpty() && pieces.size() == 1) {
            return new PrefixQuery(new Term(field, last));
        }
        List<String> words = Expansion.of(WordPattern.wildcard(last + "*"), named.words(), named.at(), field, reader);
        List<List<List<String>>> longer = new ArrayList<>();
        for (List<List<String>> run : runs.isEmpty() ? List.of(List.<List<String>>of()) : runs) {
            List<List<String>> more = new ArrayList<>(run);
            pieces.subList(0, pieces.size() - 1).forEach(piece -> more.add(List.of(piece)));
            more.add(words);
            longer.add(more);
        }
        return any(field, longer);
    }

    private static List<List<List<String>>> runs(String words) {
        return WordForms.runs(WordForms.phrase(words)).stream()
                .map(run -> run.stream().map(WordForms.Part::tokens).toList())
                .toList();
    }

    private static Query any(String field, List<List<List<String>>> runs) {
        if (runs.isEmpty()) {
            return new MatchNoDocsQuery("no word");
        }
        BooleanQuery.Builder any = new BooleanQuery.Builder();
        runs.forEach(run -> any.add(phrase(field, run), Occur.SHOULD));
        return new ConstantScoreQuery(any.build());
    }

    private static Query phrase(String field, List<List<String>> run) {
        if (run.stream().anyMatch(List::isEmpty)) {
            return new MatchNoDocsQuery("a word that no name has");
        }
        if (run.size() == 1) {
            return PlaceScoring.any(field, run.getFirst());
        }
        MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
        run.forEach(tokens ->
                phrase.add(tokens.stream().map(token -> new Term(field, token)).toArray(Term[]::new)));
        return phrase.build();
    }
}
