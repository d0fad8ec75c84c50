package org.dateline.extract.text;

import java.util.List;
import org.dateline.article.Body;
import org.dateline.extract.bytes.Characters;

/** A block of text on its way into a body. */
public record TextBlock(Body.Kind kind, String text) {
    static Body body(List<TextBlock> blocks) {
        Body.Builder body = new Body.Builder();
        blocks.forEach(block -> body.add(block.kind, Characters.clean(block.text)));
        return body.build();
    }

    boolean isParagraph() {
        return kind == Body.Kind.PARAGRAPH;
    }
}
