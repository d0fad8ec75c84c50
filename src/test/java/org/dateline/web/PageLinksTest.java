package org.dateline.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.dateline.web.wording.Wording;
import org.junit.jupiter.api.Test;

class PageLinksTest {
    private static String numbers(long rows, int page) {
        return requireNonNull(PageLinks.of(rows, "c", SearchForm.of("x").onPage(page), Wording.ENGLISH))
                .numbers()
                .stream()
                .map(number -> number.current() ? "[" + number.text() + "]" : number.text())
                .collect(Collectors.joining(" "));
    }

    @Test
    void numbersStandAroundThePageAndAtBothEnds() {
        assertThat(PageLinks.of(20, null, SearchForm.of("x"), Wording.ENGLISH)).isNull();
        assertThat(numbers(21, 1)).isEqualTo("[1] 2");
        assertThat(numbers(1000, 1)).isEqualTo("[1] 2 3 … 50");
        assertThat(numbers(1000, 25)).isEqualTo("1 … 23 24 [25] 26 27 … 50");
        assertThat(numbers(1_000_000, 500)).isEqualTo("1 … 498 499 [500]");
    }

    @Test
    void neighboursAreLinks() {
        PageLinks links =
                requireNonNull(PageLinks.of(60, "c", SearchForm.of("x").onPage(2), Wording.ENGLISH));
        assertThat(links.previous()).isEqualTo("/?q=x");
        assertThat(links.next()).isEqualTo("/?q=x&page=3");
    }

    @Test
    void behindTheLastNumberPagesGoOnByTheirCursor() {
        PageLinks last =
                requireNonNull(PageLinks.of(1_000_000, "c", SearchForm.of("x").onPage(500), Wording.ENGLISH));
        assertThat(last.next()).isEqualTo("/?q=x&page=501&cursor=c");
        PageLinks deep =
                requireNonNull(PageLinks.of(1_000_000, "d", SearchForm.of("x").after("c", 501), Wording.ENGLISH));
        assertThat(deep.numbers()).isEmpty();
        assertThat(deep.here()).isEqualTo("Page 501 of 50,000");
        assertThat(deep.next()).isEqualTo("/?q=x&page=502&cursor=d");
        assertThat(deep.previous()).isEqualTo("/?q=x");
        PageLinks end =
                requireNonNull(PageLinks.of(1_000_000, null, SearchForm.of("x").after("z", 50_000), Wording.ENGLISH));
        assertThat(end.next()).isNull();
    }
}
