package org.dateline.web;

import java.io.IOException;
import java.nio.file.Files;
import java.util.function.Supplier;
import org.dateline.archive.Archive;
import org.dateline.extract.Originals;
import org.dateline.extract.format.OriginalFinder;
import org.dateline.load.LoadLedger;
import org.dateline.load.LoadLog;
import org.dateline.load.LoadProgress;
import org.dateline.query.QueryParser;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * The site before an archive of samples. Not annotated as a configuration, so that the scan of the whole program passes it
 * over.
 */
@EnableAutoConfiguration
@ComponentScan(basePackageClasses = SearchController.class)
class SampleSite {
    public static void main(String[] args) {
        SpringApplication.run(SampleSite.class, args);
    }

    @Bean
    Archive archive() {
        return new SampleArchive(SampleArticles.all());
    }

    @Bean
    Originals originals() {
        return new OriginalFinder();
    }

    @Bean
    SavedTexts savedTexts() throws IOException {
        return new SavedTexts(Files.createTempDirectory("dateline-saved"));
    }

    @Bean
    QueryParser queryParser() {
        return new QueryParser(SampleArchive.CLOCK, word -> word.equals("the"));
    }

    @Bean
    LoadLog loadLog() throws IOException {
        return SampleLoads.written();
    }

    @Bean
    Supplier<LoadProgress> loadProgress() {
        LoadProgress running = new LoadProgress(
                true,
                5000,
                1240,
                0,
                3102,
                12,
                4,
                3760,
                3102,
                52_000_000,
                210_000_000,
                0,
                41.5,
                "corpus/2023/june.jsonl",
                LoadLedger.EMPTY);
        return () -> running;
    }
}
