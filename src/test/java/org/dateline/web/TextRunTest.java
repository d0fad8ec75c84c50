package org.dateline.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.article.Body;
import org.dateline.article.Span;
import org.junit.jupiter.api.Test;

class TextRunTest {
    private static TextRun match(String text, int number) {
        return new TextRun(text, number, "m" + number, false, null);
    }

    @Test
    void marksPartTheText() {
        assertThat(TextRun.of("Iran and Mali", List.of(new Span(0, 4), new Span(9, 13))))
                .containsExactly(match("Iran", 1), TextRun.plain(" and "), match("Mali", 2));
    }

    @Test
    void aMarkOverTheBorderOfTwoBlocksKeepsItsNumberInBothAndItsAnchorInOne() {
        Body body = new Body.Builder()
                .add(Body.Kind.PARAGRAPH, "one two")
                .add(Body.Kind.LIST_ITEM, "three")
                .add(Body.Kind.LIST_ITEM, "four")
                .build();
        assertThat(TextBlock.of(body, List.of(new Span(4, 14)), 2, List.of()))
                .containsExactly(
                        new TextBlock("paragraph", List.of(List.of(TextRun.plain("one "), match("two", 3)))),
                        new TextBlock(
                                "list",
                                List.of(
                                        List.of(new TextRun("three", 3, null, false, null)),
                                        List.of(TextRun.plain("four")))));
    }

    @Test
    void aLitMentionMayMeetAMatch() {
        assertThat(TextRun.of("West Mali now", 0, 13, List.of(new Span(5, 9)), 0, List.of(new Span(0, 9))))
                .containsExactly(
                        new TextRun("West ", 0, null, true, "lit1"),
                        new TextRun("Mali", 1, "m1", true, null),
                        TextRun.plain(" now"));
        assertThat(TextRun.of("in Mali", 0, 7, List.of(new Span(3, 7)), 4, List.of(new Span(3, 7))))
                .containsExactly(TextRun.plain("in "), new TextRun("Mali", 5, "m5", true, "lit1"));
    }

    @Test
    void theRunsOfAnyMarksAreTheText() {
        Random random = new Random(7);
        String text = "abcdefghijklmnopqrstuvwxyz";
        for (int round = 0; round < 2000; round++) {
            List<Span> marks = spans(random, text.length());
            List<Span> lit = spans(random, text.length());
            int from = random.nextInt(10);
            int to = from + random.nextInt(text.length() - from);
            List<TextRun> runs = TextRun.of(text, from, to, marks, 0, lit);
            assertThat(runs.stream().map(TextRun::text).collect(Collectors.joining()))
                    .isEqualTo(text.substring(from, to));
            int at = from;
            for (TextRun run : runs) {
                for (int unit = at; unit < at + run.text().length(); unit++) {
                    int place = unit;
                    int mark = IntStream.range(0, marks.size())
                            .filter(i -> marks.get(i).from() <= place
                                    && place < marks.get(i).to())
                            .map(i -> i + 1)
                            .findFirst()
                            .orElse(0);
                    assertThat(run.mark()).isEqualTo(mark);
                    assertThat(run.lit())
                            .isEqualTo(lit.stream().anyMatch(span -> span.from() <= place && place < span.to()));
                }
                at += run.text().length();
            }
        }
    }

    private static List<Span> spans(Random random, int length) {
        List<Span> spans = new ArrayList<>();
        for (int at = random.nextInt(5); at < length - 6; at += 1 + random.nextInt(6)) {
            int to = at + 1 + random.nextInt(5);
            spans.add(new Span(at, to));
            at = to;
        }
        return spans;
    }
}
