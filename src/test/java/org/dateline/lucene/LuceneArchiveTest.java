package org.dateline.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.ArchiveFixture;
import org.dateline.archive.ArchiveWriter;
import org.dateline.archive.Samples;
import org.dateline.archive.Samples.Sample;
import org.dateline.query.Query;
import org.dateline.query.QuerySyntaxException;
import org.junit.jupiter.api.Test;

class LuceneArchiveTest extends ArchiveFixture {
    @Override
    protected Archive open(Path in) {
        return new LuceneArchive(
                in, Clock.fixed(Instant.parse("2024-02-01T00:00:00Z"), ZoneOffset.UTC), LuceneArchive.TIME_LIMIT);
    }

    @Test
    void anIndexOfAnotherLayoutIsRefused() throws IOException {
        Path newer = folder.resolve("newer");
        write(newer, Map.of(Schema.VERSION_KEY, "999"));
        try (Archive other = open(newer)) {
            assertThatThrownBy(() -> other.search(Samples.first(Samples.everything(), 1)))
                    .isInstanceOf(ArchiveException.class)
                    .hasMessageContaining("layout 999");
            assertThatThrownBy(other::writer)
                    .isInstanceOf(ArchiveException.class)
                    .hasMessageContaining("layout 999");
        }
    }

    @Test
    void anIndexOfAnotherProgramIsRefused() throws IOException {
        Path foreign = folder.resolve("foreign");
        write(foreign, Map.of());
        try (Archive other = open(foreign)) {
            assertThatThrownBy(other::writer)
                    .isInstanceOf(ArchiveException.class)
                    .hasMessageContaining("Dateline did not write");
        }
    }

    private static void write(Path folder, Map<String, String> commit) throws IOException {
        try (Directory directory = FSDirectory.open(folder);
                IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
            writer.setLiveCommitData(commit.entrySet());
            writer.commit();
        }
    }

    @Test
    void aLongListOfAlternativesIsAnsweredAndATooLongOneRefused() {
        assertThat(archive.search(Samples.first(anyOf(1_024), 10)).total().count())
                .isEqualTo(1);
        assertThatThrownBy(() -> archive.search(Samples.first(anyOf(20_001), 10)))
                .isInstanceOf(QuerySyntaxException.class)
                .hasMessageContaining("line by line");
    }

    private static Query anyOf(int words) {
        List<Query> alternatives = new ArrayList<>();
        alternatives.add(Samples.word("sunny"));
        while (alternatives.size() < words) {
            alternatives.add(Samples.word("unheard" + alternatives.size()));
        }
        return new Query.AnyOf(alternatives, Samples.AT);
    }

    @Test
    void aPatternOfTooManyWordsIsRefusedInAProximity() {
        try (ArchiveWriter writer = archive.writer()) {
            StringBuilder words = new StringBuilder();
            for (int i = 0; i < 1_001; i++) {
                words.append("qx").append(i).append("y ");
            }
            writer.put(new Sample(6, "Many").body(words.toString()).made());
            writer.commit("many");
        }
        Query many = new Query.Prefix("qx", Samples.AT);
        assertThatThrownBy(() -> archive.search(
                        Samples.first(new Query.Near(many, Samples.word("iran"), 3, false, Samples.AT), 1)))
                .isInstanceOf(QuerySyntaxException.class)
                .hasMessageContaining("“qx*” matches more than 1,000 different words");
        assertThat(archive.search(Samples.first(many, 1)).total().count()).isEqualTo(1);
    }
}
