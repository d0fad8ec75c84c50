package org.dateline.lucene;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.dateline.article.Article;
import org.dateline.engine.FacetValues;
import org.dateline.engine.SpelledNames;
import org.dateline.query.Sort;
import org.dateline.result.Hit;
import org.dateline.text.AnalyzedText;
import org.dateline.text.TextAnalysis;

/** Articles on the same matter: those that share the words and names which tell an article from the others. */
final class SimilarArticles {
    private static final int MOST_WORDS = 30;
    private static final int SHORTEST = 3;
    private static final int AT_LEAST = 3;

    private record Salient(Term term, double weight) {}

    private SimilarArticles() {}

    static List<Hit> of(Snapshot snapshot, Hits hits, int doc, int size) throws IOException {
        Article article = hits.article(doc);
        IndexReader reader = snapshot.reader();
        List<Salient> salient = salient(article, reader);
        if (salient.isEmpty() || size <= 0) {
            return List.of();
        }
        BooleanQuery.Builder any =
                new BooleanQuery.Builder().setMinimumNumberShouldMatch(Math.min(AT_LEAST, salient.size()));
        for (Salient one : salient) {
            Query word = new ConstantScoreQuery(new TermQuery(one.term()));
            any.add(new BoostQuery(word, (float) one.weight()), Occur.SHOULD);
        }
        long story = snapshot.stories().name(snapshot.stories().of(doc));
        Query others = new BooleanQuery.Builder()
                .add(any.build(), Occur.MUST)
                .add(new TermQuery(new Term(Schema.ID, article.id().value())), Occur.MUST_NOT)
                .add(NumericDocValuesField.newSlowExactQuery(Schema.STORY, story), Occur.MUST_NOT)
                .build();
        Best.Top top = new Best.Top(size, null);
        new Ranking(Sort.RELEVANCE, SortKeys.NONE, reader.maxDoc(), top)
                .run(new IndexSearcher(reader), snapshot.current(others));
        return hits.of(top.inOrder(), 0, new org.dateline.query.Query.Nothing(org.dateline.query.At.NOWHERE));
    }

    private static List<Salient> salient(Article article, IndexReader reader) throws IOException {
        AnalyzedText text = TextAnalysis.analyze(article);
        Map<Term, Double> counts = new HashMap<>();
        for (int w = 0; w < text.size(); w++) {
            if (text.form(w).length() >= SHORTEST) {
                counts.merge(new Term(Schema.TEXT, text.form(w)), text.inHeadline(w) ? 2.0 : 1.0, Double::sum);
            }
        }
        FacetValues.of(article).forEach((facet, values) -> {
            if (facet.isName()) {
                SpelledNames.keys(facet, values).forEach(key -> counts.put(new Term(Schema.field(facet), key), 2.0));
            }
        });
        Map<Term, Double> weights = new HashMap<>();
        for (Map.Entry<Term, Double> counted : counts.entrySet()) {
            int frequency = reader.docFreq(counted.getKey());
            if (frequency > 1) {
                double rarity = Math.log(1 + (double) reader.numDocs() / frequency);
                weights.put(counted.getKey(), (1 + Math.log(counted.getValue())) * rarity);
            }
        }
        return weights.entrySet().stream()
                .map(entry -> new Salient(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingDouble(Salient::weight).reversed().thenComparing(Salient::term))
                .limit(MOST_WORDS)
                .toList();
    }
}
