package org.dateline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
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
    private static final String COPY = SampleArticles.all().stream()
            .filter(article -> article.title().contains("joint commission"))
            .findFirst()
            .orElseThrow()
            .id()
            .value();
    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");
    /** Name, address, and what is opened over the page. */
    private static final String PAGES = """
            start    | / |
            starting | / | .hints
            answer   | /?q=iran+mali |
            hints    | /?q=iran+mali | .hints
            sorts    | /?q=iran+mali | .menu
            filtered | /?q=mali&country=ML&country.not=FR&from=2022&to=2022&sort=newest |
            compact  | /?q=mali&view=compact |
            stories  | /?q=commission&view=stories |
            nothing  | /?q=drone+timbuktoo&country=ML |
            mistake  | /?q=iran+w/x+mali |
            article  | ARTICLE?q=iran+mali |
            lit      | ARTICLE?lit=country:ML |
            story    | /stories/COPY |
            person   | /people/Sadio%20Camara |
            country  | /countries/ML |
            compare  | /compare?q=iran&q=commission&q=drone |
            list     | /list?id=COPY |
            print    | /print?q=commission |
            facet    | /facets/country?q=mali |
            about    | /about |
            loads    | /loads |
            lists    | /lists |
            missing  | /nowhere |
            arabic   | /?q=mali&hl=ar |
            arabmenu | /?q=mali&hl=ar | .menu
            removed  | /articles/REMOVED |
            side     | /stories/COPY?copy=COPY&with=OTHER |
            versions | /articles/VERSIONED |
            badfrom  | /?q=mali&from=june |
            arabicar | ARTICLE?q=mali&hl=ar |
            french   | /?q=drone+timbuktoo&hl=fr |
            """;

    @LocalServerPort
    private int port;

    private ChromiumForTests.Driver driver;
    private Browser browser;
    private Page desktop;
    private Page phone;
    private final List<String> elsewhere = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    void open() {
        driver = ChromiumForTests.open();
        browser = driver.playwright().chromium().launch(driver.options());
        desktop = watched(window(1280, 900, ColorScheme.LIGHT, true).newPage());
        phone = watched(window(320, 640, ColorScheme.DARK, true).newPage());
    }

    private Page watched(Page page) {
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
        return page;
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
                .setLocale("en-GB")
                .setJavaScriptEnabled(script));
    }

    /** Desktop and phone, light and dark. What does not hang on colours is the same in both, and is asked once. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = PAGES)
    void isAccessibleInEveryWindow(String name, String address, @Nullable String sheet) {
        check(name, address, sheet, desktop, ColorScheme.LIGHT);
        check(name, address, sheet, phone, ColorScheme.DARK);
    }

    private void check(String name, String address, @Nullable String sheet, Page page, ColorScheme scheme) {
        elsewhere.clear();
        complaints.clear();
        page.context().clearCookies();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
        page.navigate(filled(address));
        open(page, sheet);
        int width = page.viewportSize().width;
        assertThat(elsewhere).isEmpty();
        assertThat(complaints).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(width);
        isClean(page, name + " at " + width + ", " + scheme, new AxeBuilder(page).withTags(RULES));
        shoot(page, name, scheme);
        ColorScheme other = scheme == ColorScheme.LIGHT ? ColorScheme.DARK : ColorScheme.LIGHT;
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(other));
        isClean(page, name + " at " + width + ", " + other, new AxeBuilder(page).withRules(COLOURS));
    }

    private static void isClean(Page page, String what, AxeBuilder axe) {
        // Without frames there is nothing to put together in a page of its own, which is what takes the time.
        assertThat(axe.setLegacyMode(true).analyze().getViolations())
                .as("%s: %s", what, page.url())
                .extracting(
                        rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
                .isEmpty();
    }

    private static void shoot(Page page, String name, ColorScheme scheme) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(
                        Path.of("target/screenshots", name + "-" + page.viewportSize().width + "-" + scheme + ".png")));
    }

    private static String filled(String address) {
        return address.replace("ARTICLE", ARTICLE)
                .replace("COPY", COPY)
                .replace(
                        "OTHER",
                        SampleArticles.all().stream()
                                .filter(article -> article.title().contains("joint commission, minister"))
                                .findFirst()
                                .orElseThrow()
                                .id()
                                .value())
                .replace("VERSIONED", SampleArticles.all().get(1).id().value())
                .replace("REMOVED", SampleArchive.REMOVED.value());
    }

    /**
     * What is folded up must be as good as what lies open. Menus and sheets lie over the page, so that one is opened
     * at a time and by name.
     */
    private static void open(Page page, @Nullable String sheet) {
        page.evaluate(
                "document.querySelectorAll('main details:not(.menu, .hints)').forEach(details => details.open = true)");
        if (sheet != null) {
            page.locator(sheet + " summary").first().click();
        }
        page.waitForLoadState(LoadState.NETWORKIDLE);
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
            assertThat(page.locator("h1").innerText()).isEqualTo("5 articles telling 5 stories");
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

    private static void isHeaded(Page page, String heading) {
        PlaywrightAssertions.assertThat(page.locator("h1")).containsText(heading);
    }

    /** The path of issue 7: coverage of Mali in 2023 by two outlets, without one person, exported; one article cited. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFirstTimeReaderFindsNarrowsExportsAndCites(boolean script) throws IOException {
        try (BrowserContext window = window(1280, 900, ColorScheme.LIGHT, script)) {
            Page page = window.newPage();
            page.navigate("/");
            page.fill("#qbox-start", "mali");
            page.click(".hero button[type=submit]");
            isHeaded(page, "61 articles telling 58 stories");
            page.click("#facet-country a.value:has-text('Mali')");
            page.fill(".dates input[name=from]", "2023");
            page.fill(".dates input[name=to]", "2023");
            page.click(".dates button");
            isHeaded(page, "16 articles telling 13 stories");
            page.click("#facet-source a.value:has-text('Agency One')");
            isHeaded(page, "2 articles");
            page.fill("#find-source", "sahel");
            if (!script) {
                page.press("#find-source", "Enter");
            }
            page.click("a.value:has-text('The Sahel Courier')");
            isHeaded(page, "3 articles");
            page.click("#facet-person li:has-text('Sadio Camara') a.exclude", new Page.ClickOptions().setForce(true));
            isHeaded(page, "2 articles telling 2 stories");
            PlaywrightAssertions.assertThat(page.locator(".active li")).containsText(new String[] {
                "Country Mali",
                "Not Person Sadio Camara",
                "Source Agency One",
                "Source The Sahel Courier",
                "Published 2023",
                "Remove all filters"
            });
            Download file = page.waitForDownload(() -> page.click(".files a:has-text('CSV')"));
            assertThat(file.suggestedFilename()).isEqualTo("dateline-mali.csv");
            assertThat(Files.readAllLines(file.path())).hasSize(3);
            page.click(".hit h2 a >> nth=0");
            PlaywrightAssertions.assertThat(page.locator("#citation")).containsText("Agency One");
            Download citation = page.waitForDownload(() -> page.click(".cite a:has-text('RIS')"));
            assertThat(Files.readString(citation.path())).startsWith("TY  - NEWS");
        }
    }

    @Test
    void yearsOpenIntoMonthsAndMonthsIntoDays() {
        try (BrowserContext window = window(1280, 900, ColorScheme.LIGHT, false)) {
            Page page = window.newPage();
            page.navigate("/?q=mali&from=2023&to=2023");
            page.click(".timeline .bars >> nth=0 >> a[href*='from=2023-04&']");
            isHeaded(page, "6 articles");
            PlaywrightAssertions.assertThat(page.locator(".close .strip-label")).hasText("April 2023");
            page.click(".close .bars a[href*='2023-04-28']");
            isHeaded(page, "5 articles");
            PlaywrightAssertions.assertThat(page.locator(".wider a"))
                    .hasText(new String[] {"All dates", "2023", "April 2023"});
            page.click(".wider a:has-text('April 2023')");
            isHeaded(page, "6 articles");
        }
    }

    @Test
    void aStretchOfTheTimelineIsBrushedByMouseAndByKeys() {
        try (BrowserContext window = window(1280, 900, ColorScheme.LIGHT, true)) {
            Page page = window.newPage();
            page.navigate("/?q=mali");
            BoundingBox from = page.locator(".bars li >> nth=2").boundingBox();
            BoundingBox to = page.locator(".bars li >> nth=5").boundingBox();
            page.mouse().move(from.x + from.width / 2, from.y + 10);
            page.mouse().down();
            page.mouse().move(to.x + to.width / 2, to.y + 10);
            PlaywrightAssertions.assertThat(page.locator(".bars li.brushed")).hasCount(4);
            page.mouse().up();
            page.waitForURL("**/?q=mali&from=2021-03&to=2021-06");

            page.navigate("/?q=mali");
            page.locator(".bars a >> nth=2").focus();
            page.keyboard().press("Shift+ArrowRight");
            page.keyboard().press("Shift+ArrowRight");
            PlaywrightAssertions.assertThat(page.locator(".bars li.brushed")).hasCount(3);
            page.keyboard().press("Enter");
            page.waitForURL("**/?q=mali&from=2021-03&to=2021-05");
        }
    }

    @Test
    void aCountryIsChosenOnTheMap() {
        try (BrowserContext window = window(1280, 900, ColorScheme.LIGHT, false)) {
            Page page = window.newPage();
            page.navigate("/?q=mali");
            page.click(".world summary");
            page.locator(".map a[aria-label^='Algeria']").dispatchEvent("click");
            page.waitForURL("**country=DZ");
            isHeaded(page, "4 articles");
            assertThat(page.locator(".map a.chosen").getAttribute("aria-label")).isEqualTo("Algeria: 4 articles");
        }
    }

    @Test
    void aValueIsFoundWhileTypingAndWithoutScriptOnItsPage() {
        try (BrowserContext window = window(1280, 900, ColorScheme.LIGHT, true)) {
            Page page = window.newPage();
            page.navigate("/?q=mali");
            page.fill("#find-person", "gut");
            PlaywrightAssertions.assertThat(page.locator("#facet-person .values .name"))
                    .hasText(new String[] {"António Guterres"});
            page.click("#facet-person .values a.value");
            page.waitForURL("**person=Ant%C3%B3nio+Guterres");
        }
        try (BrowserContext window = window(1280, 900, ColorScheme.LIGHT, false)) {
            Page page = window.newPage();
            page.navigate("/?q=mali");
            page.fill("#find-person", "gut");
            page.press("#find-person", "Enter");
            PlaywrightAssertions.assertThat(page.locator(".facet-page .name"))
                    .hasText(new String[] {"António Guterres"});
        }
    }

    @Test
    void matchesFollowEachOtherByKeys() {
        try (BrowserContext window = window(1280, 900, ColorScheme.LIGHT, true)) {
            Page page = window.newPage();
            page.navigate(ARTICLE + "?q=iran+mali");
            for (String key : List.of("n", "j", "n", "p")) {
                page.keyboard().press(key);
            }
            page.waitForURL("**#m2");
            PlaywrightAssertions.assertThat(page.locator(".at-match")).hasText("2 / 10");
            page.keyboard().press("k");
            page.keyboard().press("k");
            page.waitForURL("**#m10");
        }
    }

    @Test
    void tickedArticlesBecomeAList() {
        try (BrowserContext window = window(320, 640, ColorScheme.DARK, false)) {
            Page page = window.newPage();
            page.navigate("/?q=mali");
            page.check("#ticked input >> nth=1");
            page.check("#ticked input >> nth=3");
            page.click(".ticked button");
            isHeaded(page, "2 ticked articles");
            page.click(".put a >> nth=0");
            isHeaded(page, "1 ticked article");
        }
    }

    @Test
    void theLanguageStaysAsItWasChosen() {
        try (BrowserContext window = window(1280, 900, ColorScheme.LIGHT, false)) {
            Page page = window.newPage();
            page.navigate("/?q=mali&country=ML");
            page.click(".languages a[lang=ar]");
            assertThat(page.locator("html").getAttribute("dir")).isEqualTo("rtl");
            assertThat(page.url()).contains("country=ML");
            page.navigate("/?q=mali");
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("ar");
            isHeaded(page, "61 مقالًا");
            page.click(".languages a[lang=en]");
            isHeaded(page, "61 articles");
        }
    }

    @Test
    void theFirstPageIsLightAndNothingMoves() {
        try (BrowserContext window = window(1280, 900, ColorScheme.LIGHT, true)) {
            Page page = window.newPage();
            for (String address : List.of("/", "/?q=mali", ARTICLE)) {
                page.navigate(address, new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
                Object moved = page.evaluate("""
                        () => new Promise(done => {
                          let sum = 0;
                          new PerformanceObserver(list => list.getEntries().forEach(entry => sum += entry.value))
                            .observe({ type: 'layout-shift', buffered: true });
                          requestAnimationFrame(() => requestAnimationFrame(() => done(sum)));
                        })""");
                assertThat(((Number) moved).doubleValue())
                        .as("layout shift of %s", address)
                        .isLessThan(0.01);
                if (address.equals("/")) {
                    Object bytes = page.evaluate("performance.getEntriesByType('resource').concat("
                            + "performance.getEntriesByType('navigation'))"
                            + ".reduce((sum, entry) => sum + entry.transferSize, 0)");
                    assertThat(((Number) bytes).intValue()).isBetween(20_000, 100_000);
                }
            }
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
