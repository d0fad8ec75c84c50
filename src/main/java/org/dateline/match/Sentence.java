package org.dateline.match;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Body;
import org.dateline.text.AnalyzedText;

/**
 * A sentence of a body with its signs.
 *
 * @param from its first unit in the body, an opening quotation mark included
 * @param to one after its last unit, closing signs included
 * @param first its first word
 * @param last its last word
 */
record Sentence(int from, int to, int first, int last, Body.Kind kind) {
    int length() {
        return to - from;
    }

    /** The sentences of a body in order; they do not overlap, and only white space lies between those of a block. */
    static List<Sentence> of(AnalyzedText text) {
        List<Sentence> sentences = new ArrayList<>();
        String body = text.body().text();
        int block = 0;
        List<Body.Block> blocks = text.body().blocks();
        int from = 0;
        int first = 0;
        for (int w = text.headlineSize(); w < text.size(); w++) {
            while (blocks.get(block).to() <= text.from(w)) {
                block++;
            }
            if (text.opensParagraph(w)) {
                from = blocks.get(block).from();
            }
            if (text.opensSentence(w)) {
                first = w;
            }
            if (text.closesSentence(w)) {
                boolean last = text.closesParagraph(w);
                int next = last ? blocks.get(block).to() : opening(body, text.to(w), text.from(w + 1));
                int to = next;
                while (to > text.to(w) && Character.isWhitespace(body.charAt(to - 1))) {
                    to--;
                }
                sentences.add(new Sentence(from, to, first, w, blocks.get(block).kind()));
                from = next;
            }
        }
        return sentences;
    }

    /** Where the next sentence begins: its first word with the signs before it that no space parts from it. */
    private static int opening(String body, int after, int word) {
        int from = word;
        while (from > after && !Character.isWhitespace(body.charAt(from - 1)) && !isStop(body.charAt(from - 1))) {
            from--;
        }
        return from;
    }

    private static boolean isStop(char c) {
        return ".!?\u3002\uFF01\uFF1F\u061F\u06D4\u0964".indexOf(c) >= 0;
    }
}
