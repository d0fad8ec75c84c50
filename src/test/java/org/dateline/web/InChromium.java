package org.dateline.web;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A test in a real browser before the site of samples. */
@SpringBootTest(
        classes = SampleSite.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"server.address=127.0.0.1", "dateline.examples[0]=iran mali"})
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class InChromium {
    static final String ARTICLE = "/articles/" + SampleArticles.all().get(0).id();

    @LocalServerPort
    protected int port;

    private ChromiumForTests.Driver driver;
    private Browser browser;

    @BeforeAll
    void openBrowser() {
        driver = ChromiumForTests.open();
        browser = driver.playwright().chromium().launch(driver.options());
    }

    @AfterAll
    void closeBrowser() {
        driver.playwright().close();
    }

    protected BrowserContext window(int width, int height, ColorScheme scheme, boolean script) {
        return browser.newContext(new Browser.NewContextOptions()
                .setBaseURL("http://127.0.0.1:" + port)
                .setViewportSize(width, height)
                .setColorScheme(scheme)
                // A page that still scrolls smoothly has no place yet to click at.
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en-GB")
                .setJavaScriptEnabled(script));
    }

    protected static void isHeaded(Page page, String heading) {
        PlaywrightAssertions.assertThat(page.locator("h1")).containsText(heading);
    }
}
