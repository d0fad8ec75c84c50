package org.dateline.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.engine.StoryNumber;
import org.dateline.match.Marks;
import org.dateline.match.Matcher;
import org.dateline.match.Snippets;
import org.dateline.query.Query;
import org.dateline.result.Hit;
import org.dateline.result.MarkedArticle;
import org.dateline.result.Tombstone;
import org.dateline.text.AnalyzedText;
import org.dateline.text.TextAnalysis;

/** Articles of a snapshot, read back and marked. */
final class Hits {
    private static final int SNIPPETS = 2;

    private final Snapshot snapshot;
    private final IndexReader reader;

    Hits(Snapshot snapshot) {
        this.snapshot = snapshot;
        this.reader = snapshot.reader();
    }

    /** The hits of some documents, in their order. */
    List<Hit> of(Ranking.Rank[] ranks, int from, Query query) throws IOException {
        Matcher matcher = Matcher.of(query, snapshot.stemmed());
        List<Hit> hits = new ArrayList<>();
        for (int i = from; i < ranks.length; i++) {
            hits.add(hit(ranks[i].doc(), matcher));
        }
        return hits;
    }

    private Hit hit(int doc, Matcher matcher) throws IOException {
        Article article = article(doc);
        AnalyzedText text = TextAnalysis.analyzeLazily(article);
        Marks marks = matcher.marks(text);
        StoryColumn stories = snapshot.stories();
        int story = stories.of(doc);
        return new Hit(
                article,
                marks.headline(),
                Snippets.of(article, text, marks, SNIPPETS),
                marks.matches(),
                storyName(story, article),
                Math.max(1, stories.copies(story)),
                new StoryOutlets(snapshot).of(story));
    }

    MarkedArticle marked(int doc, Query query) throws IOException {
        Article article = new Versions(snapshot, this).article(doc);
        AnalyzedText text = TextAnalysis.analyzeLazily(article);
        Marks marks = Matcher.of(query, snapshot.stemmed()).marks(text);
        StoryColumn stories = snapshot.stories();
        int story = stories.of(doc);
        return new MarkedArticle(
                article, marks.headline(), marks.body(), storyName(story, article), Math.max(1, stories.copies(story)));
    }

    Article article(int doc) throws IOException {
        return StoredBytes.article(reader, doc);
    }

    /** The document of an article. */
    Optional<Integer> find(ArticleId id) throws IOException {
        return find(new Term(Schema.ID, id.value()));
    }

    Optional<Tombstone> tombstone(ArticleId id) throws IOException {
        Optional<Integer> doc = find(Tombstones.term(id));
        return doc.isEmpty() ? Optional.empty() : Optional.of(Tombstones.read(StoredBytes.of(reader, doc.get())));
    }

    private Optional<Integer> find(Term term) throws IOException {
        for (LeafReaderContext leaf : reader.leaves()) {
            PostingsEnum docs = leaf.reader().postings(term, PostingsEnum.NONE);
            Bits live = leaf.reader().getLiveDocs();
            while (docs != null && docs.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
                if (live == null || live.get(docs.docID())) {
                    return Optional.of(leaf.docBase + docs.docID());
                }
            }
        }
        return Optional.empty();
    }

    /**
     * The id of the story's first article; its first half where that article is gone.
     *
     * @param article of this story, which mostly is its first
     */
    private String storyName(int story, Article article) throws IOException {
        String name = StoryNumber.name(snapshot.stories().name(story));
        if (article.id().value().startsWith(name)) {
            return article.id().value();
        }
        Terms ids = MultiTerms.getTerms(reader, Schema.ID);
        if (ids != null) {
            TermsEnum each = ids.iterator();
            if (each.seekCeil(new BytesRef(name)) != TermsEnum.SeekStatus.END
                    && each.term().utf8ToString().startsWith(name)) {
                return each.term().utf8ToString();
            }
        }
        return name;
    }
}
