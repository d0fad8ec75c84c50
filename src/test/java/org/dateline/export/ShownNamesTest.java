package org.dateline.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.dateline.archive.Archive;
import org.dateline.archive.ArchiveWriter;
import org.dateline.archive.Samples;
import org.dateline.archive.Samples.Ask;
import org.dateline.archive.Samples.Sample;
import org.dateline.article.Entity;
import org.dateline.lucene.LuceneArchive;
import org.dateline.query.SearchRequest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShownNamesTest {
    @TempDir
    Path folder;

    @Test
    void anExportSpellsNamesAsTheFacetsDo() throws IOException {
        try (Archive archive = LuceneArchive.open(folder)) {
            try (ArchiveWriter writer = archive.writer()) {
                int n = 1;
                for (String name : List.of("BARACK OBAMA", "Barack Obama", "Barack Obama")) {
                    writer.put(new Sample(n++, "Names")
                            .body("Names.")
                            .entity(Entity.Type.PERSON, name)
                            .entity(Entity.Type.ORGANIZATION, "Only Once " + n)
                            .made());
                }
                writer.commit("three");
            }
            SearchRequest all = Ask.of(Samples.everything()).made();
            ShownNames names = new ShownNames(archive, all);
            StringWriter out = new StringWriter();
            ArticleExport export = ExportFormat.ofName("csv")
                    .orElseThrow()
                    .open(out, new SearchRecord("", "", "", List.of(), Instant.EPOCH, "", "", 3, 3, 3), "");
            archive.export(all, article -> {
                try {
                    export.write(FoundArticle.of(names.apply(article)));
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
                return true;
            });
            assertThat(out.toString().lines().skip(1))
                    .hasSize(3)
                    .allMatch(line -> line.contains(",Barack Obama,Only Once "));
        }
    }
}
