package org.dateline.opensearch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DictionaryWriterTest {
    @Test
    void everyEntryIsTwoLinesOfItsOwnWhateverStandsBeforeIt() {
        List<BulkRequest.Action<DictionaryWriter.Word>> actions = DictionaryWriter.actions(List.of(
                new DictionaryWriter.Word("word", "mine"),
                new DictionaryWriter.Word("person", "Awa \"A.\"\nDiallo"),
                new DictionaryWriter.Word("word", "mine")));

        String mine = """
                {"create":{"_id":"cba0a8493709e5da1f63d6996e60b32f"}}
                {"kind":"word","word":"mine","lookup":"mine","length":4}
                """;
        assertThat(actions.stream().map(DictionaryWriterTest::text)).containsExactly(mine, """
                        {"create":{"_id":"73d3e44ddc3bbd5fba3c58f42374e242"}}
                        {"kind":"person","word":"Awa \\"A.\\"\\nDiallo","key":"awa \\"a\\" diallo","lookup":["awa \\"a\\" diallo","a\\" diallo","diallo"],"length":15}
                        """, mine);
    }

    private static String text(BulkRequest.Action<DictionaryWriter.Word> action) {
        StringBuilder text = new StringBuilder();
        action.parts().forEach(part -> text.append(new String(part, StandardCharsets.UTF_8)));
        return text.toString();
    }
}
