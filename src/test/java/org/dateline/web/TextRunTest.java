package org.dateline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.Body;
import org.dateline.article.Span;
import org.junit.jupiter.api.Test;

class TextRunTest {
    @Test
    void marksPartTheText() {
        assertThat(TextRun.of("Iran and Mali", List.of(new Span(0, 4), new Span(9, 13))))
                .containsExactly(new TextRun("Iran", 1), new TextRun(" and ", 0), new TextRun("Mali", 2));
    }

    @Test
    void aMarkOverTheBorderOfTwoBlocksKeepsItsNumberInBoth() {
        Body body = new Body.Builder()
                .add(Body.Kind.PARAGRAPH, "one two")
                .add(Body.Kind.LIST_ITEM, "three")
                .add(Body.Kind.LIST_ITEM, "four")
                .build();
        assertThat(TextBlock.of(body, List.of(new Span(4, 14)), 2))
                .containsExactly(
                        new TextBlock("paragraph", List.of(List.of(new TextRun("one ", 0), new TextRun("two", 3)))),
                        new TextBlock(
                                "list", List.of(List.of(new TextRun("three", 3)), List.of(new TextRun("four", 0)))));
    }
}
