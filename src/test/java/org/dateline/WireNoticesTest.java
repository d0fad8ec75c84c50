package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.dateline.archive.Archive;
import org.dateline.article.Article;
import org.dateline.cli.ArchiveSettings;
import org.dateline.extract.Extraction;
import org.dateline.extract.format.ArticleExtractor;
import org.dateline.load.BulkLoader;
import org.dateline.load.SourceRoot;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A notice of the wire marks the story that it names, from the file to the archive, in whichever order they come. */
class WireNoticesTest {
    @TempDir
    private Path folder;

    private Path index;

    @BeforeEach
    void folders() {
        index = folder.resolve("index");
    }

    private static String nitf(String id, String management, String headline) {
        return "<?xml version='1.0'?><nitf><head><docdata " + management + "><doc-id id-string='" + id
                + "' regsrc='COAST'/><date.issue norm='20240305T090000Z'/></docdata></head><body><body.head><hedline><hl1>"
                + headline + "</hl1></hedline></body.head><body.content><p>Words about " + headline
                + " follow here.</p></body.content></body></nitf>";
    }

    private static String g2(int version, String status, String headline) {
        return "<?xml version='1.0'?><newsItem guid='urn:coast:9' version='" + version
                + "'><itemMeta><provider literal='Coast'/>"
                + "<versionCreated>2024-03-0" + version + "T10:00:00Z</versionCreated><pubStatus qcode='stat:" + status
                + "'/></itemMeta><contentMeta><headline>" + headline
                + "</headline></contentMeta><contentSet><inlineXML><html><body><p>"
                + headline + " and more.</p></body></html></inlineXML></contentSet></newsItem>";
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private void load(Archive archive, Path... files) {
        try (ArticleExtractor extractor = new ArticleExtractor()) {
            new BulkLoader(archive, index.resolve("journal.jsonl"), extractor, article -> article, 1)
                    .load(List.of(files).stream().map(SourceRoot::of).toList(), line -> {});
        }
    }

    private static Article read(Path file) {
        Article[] found = new Article[1];
        try (ArticleExtractor extractor = new ArticleExtractor()) {
            extractor.extract(file, "x", extraction -> found[0] = ((Extraction.Read) extraction).article());
        }
        return found[0];
    }

    private void assertMarked(Path story, Path notice, Path... order) {
        try (Archive archive = Engines.open(new ArchiveSettings(index, "lucene", List.of()))) {
            for (Path file : order) {
                load(archive, file);
            }
            Article marked = archive.find(read(story).id()).orElseThrow();
            assertThat(marked.supersededBy()).isEqualTo(read(notice).id());
            assertThat(archive.find(read(notice).id()).orElseThrow().supersededBy())
                    .isNull();
        }
    }

    @Test
    void killNamesItsStory() throws IOException {
        Path story = write("story.xml", nitf("coast.1", "management-status='usable'", "Ferry aground"));
        Path kill = write(
                "kill.xml",
                nitf(
                        "coast.2",
                        "management-status='canceled' management-doc-idref='coast.1'",
                        "MANDATORY KILL Ferry aground"));
        assertMarked(story, kill, story, kill);
    }

    @Test
    void killThatIsLoadedBeforeItsStory() throws IOException {
        Path story = write("story.xml", nitf("coast.1", "management-status='usable'", "Ferry aground"));
        Path kill = write(
                "kill.xml",
                nitf(
                        "coast.2",
                        "management-status='canceled' management-doc-idref='coast.1'",
                        "MANDATORY KILL Ferry aground"));
        assertMarked(story, kill, kill, story);
    }

    @Test
    void holdUnderTheKeyOfItsStory() throws IOException {
        Path story = write("story.xml", g2(1, "usable", "Ferry aground"));
        Path hold = write("hold.xml", g2(2, "withheld", "HOLD Ferry aground"));
        assertMarked(story, hold, hold, story);
    }

    @Test
    void keysOfDifferentOutletsMeanDifferentStories() throws IOException {
        Path story = write("story.xml", nitf("coast.1", "", "Ferry aground"));
        Path other = write(
                "other.xml",
                nitf("hill.2", "management-status='canceled' management-doc-idref='coast.1'", "KILL Goat")
                        .replace("COAST", "HILL"));
        try (Archive archive = Engines.open(new ArchiveSettings(index, "lucene", List.of()))) {
            load(archive, story, other);
            assertThat(archive.find(read(story).id()).orElseThrow().supersededBy())
                    .isNull();
        }
    }
}
