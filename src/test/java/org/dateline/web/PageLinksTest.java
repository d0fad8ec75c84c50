package org.dateline.web;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PageLinksTest {
    private static String numbers(long rows, int page) {
        return requireNonNull(PageLinks.of(rows, 20, SearchForm.of("x").onPage(page))).numbers().stream()
                .map(number -> number.current() ? "[" + number.text() + "]" : number.text())
                .collect(Collectors.joining(" "));
    }

    @Test
    void numbersStandAroundThePageAndAtBothEnds() {
        assertThat(PageLinks.of(20, 20, SearchForm.of("x"))).isNull();
        assertThat(numbers(21, 1)).isEqualTo("[1] 2");
        assertThat(numbers(1000, 1)).isEqualTo("[1] 2 3 … 50");
        assertThat(numbers(1000, 25)).isEqualTo("1 … 23 24 [25] 26 27 … 50");
        assertThat(numbers(1_000_000, 500)).isEqualTo("1 … 498 499 [500]");
    }

    @Test
    void neighboursAreLinks() {
        PageLinks links = requireNonNull(PageLinks.of(60, 20, SearchForm.of("x").onPage(2)));
        assertThat(links.previous()).isEqualTo("/?q=x");
        assertThat(links.next()).isEqualTo("/?q=x&page=3");
    }
}
