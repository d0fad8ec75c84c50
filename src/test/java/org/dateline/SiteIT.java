package org.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.locks.LockSupport;
import org.dateline.archive.Archive;
import org.dateline.load.BulkLoader;
import org.dateline.load.LoadProgress;
import org.dateline.web.ChromiumForTests;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole program on the sample archive, as a first-time reader meets it: from the start page to an article. */
@SpringBootTest(classes = DatelineApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SiteIT {
    private static final Path INDEX = newIndex();

    @LocalServerPort
    private int port;

    @Autowired
    private BulkLoader loader;

    @Autowired
    private Archive archive;

    private ChromiumForTests.Driver driver;
    private Browser browser;

    /** The properties are asked for before a temporary folder would be injected. */
    private static Path newIndex() {
        try {
            return Files.createTempDirectory("dateline-site");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @DynamicPropertySource
    static void emptyIndex(DynamicPropertyRegistry registry) {
        registry.add("dateline.index", INDEX::toString);
    }

    @BeforeAll
    void open() {
        driver = ChromiumForTests.open();
        browser = driver.playwright().chromium().launch(driver.options());
    }

    @AfterAll
    void close() {
        driver.playwright().close();
    }

    @Test
    void theStartPageLeadsToMarkedResultsAndToAnArticle() throws IOException {
        try (Page page = browser.newPage(new Browser.NewPageOptions().setViewportSize(1280, 900))) {
            page.navigate("http://localhost:" + port + "/");
            assertThat(page.title()).contains("Dateline");
            LoadProgress loaded = awaitLoaded();
            assertThat(archive.stats().articles())
                    .as("one of the articles is the older version of another, which is not searched")
                    .isEqualTo(loaded.articles() - 1);

            for (JsonNode example : examples()) {
                page.navigate("http://localhost:" + port + "/");
                page.locator(
                                ".examples a",
                                new Page.LocatorOptions()
                                        .setHasText(example.get("q").asString()))
                        .first()
                        .click();
                long count = example.get("count").asLong();
                PlaywrightAssertions.assertThat(page.locator("h1"))
                        .containsText(count == 1 ? "1 article" : count + " articles");
            }

            page.navigate("http://localhost:" + port + "/");
            page.locator("input[name=q]").fill("iran helicopters");
            page.locator("button[type=submit]").first().click();
            PlaywrightAssertions.assertThat(page.locator("mark").first()).isVisible();
            page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "screenshots", "results.png")));
            page.locator("main h2 a").first().click();
            PlaywrightAssertions.assertThat(page.locator("h1")).containsText("elicopter");
            PlaywrightAssertions.assertThat(
                            page.locator("article mark, main mark").first())
                    .isVisible();
        }
    }

    private LoadProgress awaitLoaded() {
        while (true) {
            LoadProgress progress = loader.progress();
            if (!progress.running() && progress.filesFound() > 0) {
                return progress;
            }
            LockSupport.parkNanos(20_000_000);
        }
    }

    private static Iterable<JsonNode> examples() throws IOException {
        try (InputStream in = SiteIT.class.getResourceAsStream("example-searches.json")) {
            return JsonMapper.builder().build().readTree(in);
        }
    }
}
