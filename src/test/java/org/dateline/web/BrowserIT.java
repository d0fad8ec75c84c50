package org.dateline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Every page in a browser: axe finds nothing, nothing is wider than the window, nothing is asked of another host. */
@SpringBootTest(
        classes = SampleSite.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"server.address=127.0.0.1", "dateline.examples[0]=iran mali"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrowserIT {
    private static final String ARTICLE =
            "/articles/" + SampleArticles.all().get(0).id();
    private static final String PAGES = """
            start    | /
            answer   | /?q=iran+mali
            filtered | /?q=mali&country=ML&country.not=FR&from=2022&sort=newest
            nothing  | /?q=drone+timbuktoo
            mistake  | /?q=iran+w/x+mali
            article  | ARTICLE?q=iran+mali
            facet    | /facets/person?q=mali
            about    | /about
            loads    | /loads
            missing  | /nowhere
            """;

    @LocalServerPort
    private int port;

    private ChromiumForTests.Driver driver;
    private Browser browser;

    @BeforeAll
    void open() {
        driver = ChromiumForTests.open();
        browser = driver.playwright().chromium().launch(driver.options());
    }

    @AfterAll
    void close() {
        driver.playwright().close();
    }

    private BrowserContext window(int width, int height, ColorScheme scheme, boolean script) {
        return browser.newContext(new Browser.NewContextOptions()
                .setBaseURL("http://127.0.0.1:" + port)
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                // A page that still scrolls smoothly has no place yet to click at.
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(script));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = PAGES)
    void isAccessibleInEveryWindow(String name, String address) {
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            check(name, address, 1280, 900, scheme);
            check(name, address, 320, 640, scheme);
        }
    }

    private void check(String name, String address, int width, int height, ColorScheme scheme) {
        try (BrowserContext window = window(width, height, scheme, true)) {
            Page page = window.newPage();
            List<String> elsewhere = new ArrayList<>();
            List<String> complaints = new ArrayList<>();
            page.onRequest(request -> {
                if (!request.url().startsWith("http://127.0.0.1:" + port + "/")) {
                    elsewhere.add(request.url());
                }
            });
            page.onConsoleMessage(message -> {
                if (message.text().contains("Content Security Policy")) {
                    complaints.add(message.text());
                }
            });
            page.navigate(address.replace("ARTICLE", ARTICLE));
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(Path.of("target/screenshots", name + "-" + width + "-" + scheme + ".png")));
            assertThat(elsewhere).isEmpty();
            assertThat(complaints).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
            assertThat(new AxeBuilder(page)
                            .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"))
                            .analyze()
                            .getViolations())
                    .as("%s at %d, %s", name, width, scheme)
                    .extracting(rule ->
                            rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                    .isEmpty();
        }
    }

    @Test
    void aReaderWithoutScriptsSearchesFiltersAndReads() {
        try (BrowserContext window = window(1280, 900, ColorScheme.LIGHT, false)) {
            Page page = window.newPage();
            page.navigate("/");
            page.fill("#qbox-start", "iran mali");
            page.press("#qbox-start", "Enter");
            assertThat(page.locator("h1").innerText()).startsWith("61 articles");
            page.click(".facet:has-text('Source') a.value:has-text('Reuters')");
            assertThat(page.locator("h1").innerText()).isEqualTo("5 articles");
            page.click(".active a:has-text('Reuters')");
            page.click(".hit h2 a >> nth=0");
            page.click("text=First match");
            assertThat(page.url()).endsWith("?q=iran+mali#m1");
            page.click("#m1 + .hops a");
            assertThat(page.url()).endsWith("#m2");
            page.click("text=Back to the search");
            assertThat(page.locator("h1").innerText()).startsWith("61 articles");
        }
    }

    @Test
    void theKeyboardComesToTheAnswerFirst() {
        try (BrowserContext window = window(1280, 900, ColorScheme.LIGHT, true)) {
            Page page = window.newPage();
            page.navigate("/?q=mali");
            page.keyboard().press("Tab");
            assertThat(page.locator(":focus").innerText()).isEqualTo("Skip to the content");
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat(page.locator("main :focus").count()).isEqualTo(1);
            page.keyboard().press("/");
            assertThat(page.locator(":focus").getAttribute("name")).isEqualTo("q");
        }
    }
}
