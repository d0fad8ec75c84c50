package org.dateline.lucene.inverter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.CheckIndex;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.util.BytesRef;
import org.dateline.article.Body;
import org.dateline.text.AnalyzedText;
import org.dateline.text.TextAnalysis;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An index of waiting texts beside one that Lucene inverted itself: every term, document, position and length. */
class WaitingTextsTest {
    private static final FieldType TEXT = new FieldType();

    static {
        TEXT.setTokenized(true);
        TEXT.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        TEXT.freeze();
    }

    private static final String[] SYLLABLES = {
        "ka",
        "Mu",
        "ri",
        "ez",
        "l'",
        "d'",
        "ü",
        "ß",
        "ing",
        "ers",
        "Ar",
        "BA",
        "U.S.",
        "7",
        "1,5",
        "2nd",
        "é",
        "tion",
        "的",
        "ไทย",
        "نص",
        "'s",
        "-",
        "\uD83D\uDE00",
        "\uD835\uDC00"
    };

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void indexesWhatLuceneWould(long seed) throws Exception {
        Random random = new Random(seed);
        List<AnalyzedText> texts = new ArrayList<>();
        int size = 1 + random.nextInt(300);
        List<String> vocabulary = vocabulary(random);
        for (int i = 0; i < size; i++) {
            texts.add(text(random, vocabulary));
        }
        for (AnalyzedText text : texts) {
            assertThat(text.indexed().places()).isEqualTo(new PlainTokens(text).places());
        }
        try (Directory plain = new ByteBuffersDirectory();
                Directory waiting = new ByteBuffersDirectory()) {
            write(plain, new IndexWriterConfig(), PlainTokens::new, texts, new Random(seed), 1);
            WaitingTexts waits = new WaitingTexts("text");
            IndexWriterConfig config = waits.indexWith(new IndexWriterConfig());
            write(waiting, config, waits::add, texts, new Random(seed), 1 + random.nextInt(3));

            assertThat(waits.bytes()).isZero();
            assertThat(read(waiting)).isEqualTo(read(plain));
            try (CheckIndex check = new CheckIndex(waiting)) {
                assertThat(check.checkIndex().clean).isTrue();
            }
        }
    }

    @Test
    void indexesDocumentsWithoutText() throws IOException {
        WaitingTexts waits = new WaitingTexts("text");
        try (Directory directory = new ByteBuffersDirectory()) {
            try (IndexWriter writer = new IndexWriter(directory, waits.indexWith(new IndexWriterConfig()))) {
                writer.addDocument(new Document());
                writer.commit();
                Document other = new Document();
                other.add(new StringField("id", "x", Field.Store.NO));
                writer.addDocument(other);
                writer.addDocument(document(waits.add(TextAnalysis.analyze("Coup", Body.EMPTY, "en")), 1));
            }
            try (DirectoryReader reader = DirectoryReader.open(directory)) {
                assertThat(reader.docFreq(new Term("text", "coup"))).isEqualTo(1);
                assertThat(reader.docFreq(new Term("id", "x"))).isEqualTo(1);
                assertThat(reader.numDocs()).isEqualTo(3);
            }
        }
    }

    @Test
    void flushesWhereTooMuchWaits() throws IOException {
        WaitingTexts waits = new WaitingTexts("text");
        AnalyzedText text = TextAnalysis.analyze("Coup in Mali", Body.ofText("a b c"), "en");
        try (Directory directory = new ByteBuffersDirectory();
                IndexWriter writer = new IndexWriter(directory, waits.indexWith(new IndexWriterConfig()))) {
            writer.addDocument(document(waits.add(text), 1));
            assertThat(waits.bytes()).isEqualTo(64 + 6 * 9);
            assertThat(waits.keepWithin(1_000, writer)).isEqualTo(waits.bytes()).isPositive();
            assertThat(waits.keepWithin(100, writer)).isZero();
        }
    }

    private static List<String> vocabulary(Random random) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            StringBuilder word = new StringBuilder();
            for (int s = random.nextInt(4); s >= 0; s--) {
                word.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
            }
            words.add(word.toString());
        }
        words.add(9, "x".repeat(1_500));
        return words;
    }

    private static AnalyzedText text(Random random, List<String> vocabulary) {
        Body.Builder body = new Body.Builder();
        for (int block = random.nextInt(5); block > 0; block--) {
            body.add(Body.Kind.values()[random.nextInt(Body.Kind.values().length)], words(random, vocabulary, 60));
        }
        String language = List.of("en", "fr", "de", "tr", "").get(random.nextInt(5));
        return TextAnalysis.analyze(words(random, vocabulary, 6), body.build(), language);
    }

    private static String words(Random random, List<String> vocabulary, int most) {
        StringBuilder text = new StringBuilder();
        for (int w = random.nextInt(most); w >= 0; w--) {
            double skewed = random.nextDouble() * random.nextDouble();
            text.append(vocabulary.get((int) (skewed * vocabulary.size())));
            text.append(random.nextInt(8) == 0 ? ". " : " ");
        }
        return text.toString();
    }

    private static Document document(TokenStream tokens, int number) {
        Document document = new Document();
        document.add(new StringField("number", Integer.toString(number), Field.Store.NO));
        document.add(new Field("text", tokens, TEXT));
        return document;
    }

    /** Adds texts from some threads, some twice and some only to be deleted, and flushes, commits and merges now and then. */
    private static void write(
            Directory directory,
            IndexWriterConfig config,
            Function<AnalyzedText, TokenStream> tokens,
            List<AnalyzedText> texts,
            Random random,
            int threads)
            throws Exception {
        Set<Integer> deleted = new HashSet<>();
        try (IndexWriter writer = new IndexWriter(directory, config);
                ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (int from = 0; from < texts.size(); from += 40) {
                List<Future<?>> puts = new ArrayList<>();
                for (int i = from; i < Math.min(texts.size(), from + 40); i++) {
                    int number = i;
                    if (random.nextInt(10) == 0) {
                        deleted.add(number);
                    }
                    puts.add(pool.submit(() -> writer.updateDocument(
                            new Term("number", Integer.toString(number)),
                            document(tokens.apply(texts.get(number)), number))));
                }
                for (Future<?> put : puts) {
                    put.get();
                }
                switch (random.nextInt(4)) {
                    case 0 -> writer.commit();
                    case 1 -> writer.flushNextBuffer();
                    case 2 ->
                        writer.updateDocument(
                                new Term("number", Integer.toString(from)),
                                document(tokens.apply(texts.get(from)), from));
                    default -> writer.forceMerge(2);
                }
            }
            for (int number : deleted) {
                writer.deleteDocuments(new Term("number", Integer.toString(number)));
            }
            writer.forceMerge(1);
        }
    }

    /** For each token, its positions in each document, and the length of each document, by the number of the document. */
    private static TreeMap<String, TreeMap<String, List<Integer>>> read(Directory directory) throws IOException {
        TreeMap<String, TreeMap<String, List<Integer>>> index = new TreeMap<>();
        try (DirectoryReader reader = DirectoryReader.open(directory)) {
            for (LeafReaderContext leaf : reader.leaves()) {
                String[] numbers = numbers(leaf.reader());
                Terms terms = Terms.getTerms(leaf.reader(), "text");
                index.put("\uFFFF statistics", new TreeMap<>());
                index.get("\uFFFF statistics")
                        .put("", List.of((int) terms.getSumDocFreq(), (int) terms.getSumTotalTermFreq()));
                index.get("\uFFFF statistics").put("size", List.of((int) terms.size(), terms.getDocCount()));
                TermsEnum each = terms.iterator();
                for (BytesRef term = each.next(); term != null; term = each.next()) {
                    PostingsEnum places = each.postings(null, PostingsEnum.POSITIONS);
                    TreeMap<String, List<Integer>> found =
                            index.computeIfAbsent(term.utf8ToString(), any -> new TreeMap<>());
                    while (places.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
                        List<Integer> positions = new ArrayList<>();
                        for (int i = 0; i < places.freq(); i++) {
                            positions.add(places.nextPosition());
                        }
                        found.put(numbers[places.docID()], positions);
                    }
                }
                NumericDocValues norms = leaf.reader().getNormValues("text");
                TreeMap<String, List<Integer>> lengths = new TreeMap<>();
                while (norms.nextDoc() != NumericDocValues.NO_MORE_DOCS) {
                    lengths.put(numbers[norms.docID()], List.of((int) norms.longValue()));
                }
                index.put("\uFFFF lengths", lengths);
            }
        }
        return index;
    }

    private static String[] numbers(LeafReader reader) throws IOException {
        String[] numbers = new String[reader.maxDoc()];
        TermsEnum each = Terms.getTerms(reader, "number").iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            PostingsEnum documents = each.postings(null, PostingsEnum.NONE);
            while (documents.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
                numbers[documents.docID()] = term.utf8ToString();
            }
        }
        return numbers;
    }
}
