package org.dateline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers do, in a browser: with scripts and without, by mouse and by keys. */
class BrowserIT extends InChromium {
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
            assertThat(page.url()).endsWith("?q=iran+mali&hit=1#m1");
            page.click("#m1 + .hops a");
            assertThat(page.url()).endsWith("#m2");
            page.click("text=Back to the search");
            assertThat(page.locator("h1").innerText()).startsWith("61 articles");
        }
    }

    @Test
    void aReaderGoesOnFromArticleToArticle() {
        try (BrowserContext window = window(320, 640, ColorScheme.LIGHT, false)) {
            Page page = window.newPage();
            page.navigate("/?q=&country=ML&sort=oldest");
            List<String> headlines = page.locator(".hit h2").allInnerTexts();
            page.click(".hit h2 a >> nth=0");
            isHeaded(page, headlines.get(0));
            assertThat(page.locator("[rel=prev]").count()).isZero();
            page.click(".onward a");
            isHeaded(page, headlines.get(1));
            page.click("[rel=next] >> nth=0");
            isHeaded(page, headlines.get(2));
            PlaywrightAssertions.assertThat(page.locator(".at-hit")).containsText("3 of ");
            page.click("[rel=prev]");
            isHeaded(page, headlines.get(1));
            page.click("text=Back to the search");
            assertThat(page.url()).endsWith("/?q=&country=ML&sort=oldest");
        }
    }

    @Test
    void copiesAreShownAsTheReaderLikes() {
        try (BrowserContext window = window(1280, 900, ColorScheme.LIGHT, false)) {
            Page page = window.newPage();
            page.navigate("/?q=commission");
            page.click(".grouping summary");
            page.click(".grouping a:has-text('First copy')");
            assertThat(page.url()).endsWith("/?q=commission&group=first");
            PlaywrightAssertions.assertThat(page.locator(".grouping summary b")).hasText("First copy of each story");
            page.click(".grouping summary");
            page.click(".grouping a:has-text('Every copy')");
            assertThat(page.url()).endsWith("/?q=commission&group=none");
        }
    }

    @Test
    void anOriginalIsShownAndRunsNothing() throws IOException {
        try (BrowserContext window = window(1280, 900, ColorScheme.LIGHT, true)) {
            Page page = window.newPage();
            page.onDialog(dialog -> {
                throw new AssertionError("The original ran its script.");
            });
            String address = "/articles/" + SampleArticles.original().id();
            page.navigate(address);
            page.click("a:has-text('Show it')");
            PlaywrightAssertions.assertThat(page.locator("p")).hasText("A mine closed in Kayes.");
            page.navigate(address);
            Download file = page.waitForDownload(() -> page.click("a:has-text('Download it')"));
            assertThat(Files.readString(file.path())).startsWith("<!DOCTYPE html><title>Mine");
        }
    }

    @Test
    void aMistakeIsExplainedAndMendedInTheReadersLanguage() {
        try (BrowserContext window = window(320, 640, ColorScheme.DARK, false)) {
            Page page = window.newPage();
            page.navigate("/?q=iran+w/x+mali&hl=fr");
            isHeaded(page, "Cette recherche contient une erreur");
            PlaywrightAssertions.assertThat(page.locator(".mistake")).containsText("écrivez w/5, ou w/s");
            page.click(".mistake .instead a");
            assertThat(page.url()).endsWith("/?q=iran+w%2F5+mali");
        }
    }

    /** Coverage of Mali in 2023 by two outlets, without one person, exported; one article cited. */
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
