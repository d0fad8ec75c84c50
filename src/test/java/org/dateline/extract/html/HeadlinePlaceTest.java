package org.dateline.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HeadlinePlaceTest {
    private static final String PROSE = "<p>" + "Three towns in the north were cut off by floods. ".repeat(3) + "</p>";

    private static List<Float> numbers(HeadlinePlace place, @Nullable Element heading) {
        FeatureVector vector = new FeatureVector();
        place.add(heading, vector);
        float[] values = vector.values();
        return List.of(values[0], values[1], values[2], values[3], values[4]);
    }

    @Test
    void theHeadlineStandsBeforeTheProse() {
        Document page = HtmlPage.parse("<h2 id=nav>More</h2><h1>Floods</h1><p>3 June</p>" + PROSE + PROSE
                + "<h2 id=mid>Rain</h2>" + PROSE + "<h3>Also read</h3>");
        HeadlinePlace place = new HeadlinePlace(page);
        assertThat(numbers(place, page.selectFirst("#nav"))).containsExactly(3f, 1f, 0f, 0f, 2f);
        assertThat(numbers(place, page.selectFirst("h1"))).containsExactly(2f, 0f, 0f, 2f, 2f);
        assertThat(numbers(place, page.selectFirst("#mid"))).containsExactly(1f, 0f, 2f, 1f, 2f);
        assertThat(numbers(place, page.selectFirst("h3"))).containsExactly(99f, 99f, 3f, 0f, 2f);
        assertThat(numbers(place, null)).containsOnly(-1f);
    }
}
