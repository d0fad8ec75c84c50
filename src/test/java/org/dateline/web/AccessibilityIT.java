package org.dateline.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page in a browser: axe finds nothing, nothing is wider than the window, nothing is asked of another host. */
class AccessibilityIT extends InChromium {
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
            spanish  | /?q=date:03/04/2023&hl=es |
            arwrong  | /?q=iran+w/x+mali&hl=ar |
            copies   | /?q=commission | .grouping
            onward   | ARTICLE?q=mali&hit=2 |
            moved    | /articles/COPY/original |
            allways  | /?q=drone&country=ML&country=NE&source.not=X&from=1901&to=1902 |
            """;

    private Page desktop;
    private Page phone;
    private final List<String> elsewhere = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    void openWindows() {
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
}
