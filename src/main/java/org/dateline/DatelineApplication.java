package org.dateline;

import java.util.function.Supplier;
import org.dateline.annotate.Annotator;
import org.dateline.archive.Archive;
import org.dateline.cli.ArchiveSettings;
import org.dateline.cli.Rooms;
import org.dateline.extract.Extractor;
import org.dateline.extract.Originals;
import org.dateline.extract.format.OriginalFinder;
import org.dateline.load.BulkLoader;
import org.dateline.load.LoadLog;
import org.dateline.load.LoadProgress;
import org.dateline.load.LoadState;
import org.dateline.query.QueryParser;
import org.dateline.web.SavedTexts;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;
import org.springframework.context.annotation.Bean;

/** The site: every bean, and which engine stands behind the port. */
@SpringBootApplication(proxyBeanMethods = false)
@EnableConfigurationProperties(DatelineProperties.class)
class DatelineApplication {
    @Bean
    Archive archive(Rooms rooms, DatelineProperties properties) {
        return rooms.archive(new ArchiveSettings(
                properties.index(), properties.engine(), properties.opensearch().settings()));
    }

    @Bean
    Rooms rooms() {
        return new DatelineRooms();
    }

    @Bean
    QueryParser queryParser(Rooms rooms, Archive archive) {
        return rooms.queryParser(archive);
    }

    @Bean
    SavedTexts savedTexts(DatelineProperties properties) {
        return new SavedTexts(properties.index().resolve("saved"));
    }

    @Bean
    Extractor extractor(Rooms rooms, DatelineProperties properties) {
        return rooms.extractor(properties.extraction().settings());
    }

    @Bean
    Originals originals() {
        return new OriginalFinder();
    }

    @Bean
    Annotator annotator(Rooms rooms, DatelineProperties properties) {
        return rooms.annotator(properties.index());
    }

    @Bean
    BulkLoader bulkLoader(Archive archive, Extractor extractor, Annotator annotator, DatelineProperties properties) {
        int workers = Runtime.getRuntime().availableProcessors();
        return new BulkLoader(archive, properties.index().resolve("journal.jsonl"), extractor, annotator, workers);
    }

    @Bean
    LoadLog loadLog(DatelineProperties properties) {
        return new LoadLog(properties.index());
    }

    /** The load of this process, or that of another. */
    @Bean
    Supplier<LoadProgress> loadProgress(BulkLoader loader, LoadLog log) {
        return () -> {
            LoadProgress own = loader.progress();
            return own.running() ? own : log.running().map(LoadState::progress).orElse(own);
        };
    }

    @Bean
    ListenGuard listenGuard(ServerProperties server, DatelineProperties properties) {
        return new ListenGuard(server, properties);
    }

    @Bean
    CorpusLoading corpusLoading(BulkLoader loader, DatelineProperties properties) {
        return new CorpusLoading(loader, properties.corpus());
    }
}
