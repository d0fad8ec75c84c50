package org.dateline.text;

import java.util.Arrays;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.BytesRefHash;
import org.jspecify.annotations.Nullable;

/**
 * Numbers the tokens of many texts from 0 in the order in which they are met, and counts them. A word is known by its
 * identity, and its tokens are looked up by their bytes only when the word is met first, so that each place costs one look
 * into a table in which common words, which were read early, lie side by side. Serves one thread.
 */
public final class TokenNumbers {
    private static final int FEWEST_SLOTS = 1 << 8;
    /** Of the words of a segment about one in twelve is met first, and two in three slots are free. */
    private static final int WORDS_A_SLOT = 4;

    private static final int MOST_FIRST_SLOTS = 1 << 20;
    private static final int NUMBERS_A_SLOT = 2;
    /** As many as the processor fetches at once. */
    private static final int STRETCH_BITS = 4;

    private static final int STRETCH = 1 << STRETCH_BITS;

    private static final int MARK_SETS = 16;

    /** Told of each token of a text in order of positions. */
    @FunctionalInterface
    public interface Sink {
        void token(int number, int position);
    }

    private final BytesRefHash tokens = new BytesRefHash();
    /** Of each word, and of each set of marks: how many tokens it has, and their numbers. */
    private int[] groups;

    private int end;

    private @Nullable Word[] known;
    /** Of each known word where its group begins, and in the lower half how often it was met: one line of memory a place. */
    private long[] found;

    private int words;
    private final int body;
    private final int[] marks = new int[MARK_SETS];
    private int texts;
    private final int[] markCounts = new int[MARK_SETS];

    /** @param places about how many words will be met, each as often as it stands somewhere */
    public TokenNumbers(long places) {
        int slots = Integer.highestOneBit((int) Math.clamp(places / WORDS_A_SLOT, FEWEST_SLOTS, MOST_FIRST_SLOTS));
        known = new Word[slots];
        found = new long[slots];
        groups = new int[NUMBERS_A_SLOT * slots];
        body = group(new TokenBytes().add(Tokens.BODY).toBytes());
        for (int set = 0; set < MARK_SETS; set++) {
            marks[set] = marks(set);
        }
    }

    private int marks(int set) {
        TokenBytes bytes = new TokenBytes();
        for (int left = set; left != 0; left &= left - 1) {
            bytes.add(
                    switch (Integer.lowestOneBit(left)) {
                        case IndexedWords.SENTENCE -> Tokens.OPENS_SENTENCE;
                        case IndexedWords.PARAGRAPH -> Tokens.OPENS_PARAGRAPH;
                        case IndexedWords.CAPTION -> Tokens.CAPTION;
                        default -> Tokens.LEAD_END;
                    });
        }
        return group(bytes.toBytes());
    }

    /** Makes a group of tokens that stand side by side; returns where it begins. */
    private int group(byte[] bytes) {
        int begin = end++;
        BytesRef token = new BytesRef(bytes);
        for (int at = 0; at < bytes.length; at += 2 + token.length) {
            token.offset = at + 2;
            token.length = TokenBytes.length(bytes, at);
            int number = tokens.add(token);
            reserve(end + 1);
            groups[end++] = number < 0 ? -number - 1 : number;
        }
        reserve(end + 1);
        groups[begin] = end - begin - 1;
        return begin;
    }

    private void reserve(int size) {
        if (groups.length < size) {
            groups = Arrays.copyOf(groups, 2 * size);
        }
    }

    /**
     * Numbers and counts the tokens of a text.
     *
     * @return what {@link #each} needs to know of it: four bytes a word
     */
    public int[] add(IndexedWords text) {
        int[] begins = new int[text.size()];
        for (int w = 0; w < begins.length; w++) {
            int slot = meet(text, w);
            begins[w] = (int) (++found[slot] >>> Integer.SIZE);
            markCounts[text.marks(w)]++;
        }
        texts++;
        if (text.leadEndsLast()) {
            markCounts[IndexedWords.LEAD_END]++;
        }
        return begins;
    }

    /** How often each number was met. */
    public int[] counts() {
        int[] counts = new int[tokens.size()];
        count(body, texts, counts);
        for (int set = 0; set < MARK_SETS; set++) {
            count(marks[set], markCounts[set], counts);
        }
        for (int slot = 0; slot < known.length; slot++) {
            if (known[slot] != null) {
                count((int) (found[slot] >>> Integer.SIZE), (int) found[slot], counts);
            }
        }
        return counts;
    }

    private void count(int group, int times, int[] counts) {
        for (int n = group + groups[group]; n > group; n--) {
            counts[groups[n]] += times;
        }
    }

    /** The bytes of a token; valid until the next call with the same {@code into}. */
    public BytesRef token(int number, BytesRef into) {
        return tokens.get(number, into);
    }

    /** The numbers in the order of their tokens' bytes. Nothing can be numbered any more. */
    public int[] sorted() {
        return Arrays.copyOf(tokens.sort(), tokens.size());
    }

    /**
     * Tells of every token of a text.
     *
     * @param begins what {@link #add} gave for it
     */
    public void each(IndexedWords text, int[] begins, Sink sink) {
        each(text, begins, 0, text.headlineSize(), sink);
        each(body, text.bodyStart() - 1, sink);
        each(text, begins, text.headlineSize(), text.size(), sink);
        if (text.leadEndsLast()) {
            each(marks[IndexedWords.LEAD_END], text.end(), sink);
        }
    }

    private void each(IndexedWords text, int[] begins, int from, int to, Sink sink) {
        for (int w = from; w < to; w++) {
            each(begins[w], text.position(w), sink);
            int set = text.marks(w);
            if (set != 0) {
                each(marks[set], text.position(w), sink);
            }
        }
    }

    private void each(int group, int position, Sink sink) {
        int last = group + groups[group];
        for (int n = group + 1; n <= last; n++) {
            sink.token(groups[n], position);
        }
    }

    /** The slot of a word, which is numbered where it is new. */
    private int meet(IndexedWords text, int w) {
        Word word = text.word(w);
        int slot = slot(word, text.number(w));
        if (known[slot] == null) {
            if (2 * ++words > known.length) {
                grow();
                slot = slot(word, text.number(w));
            }
            known[slot] = word;
            found[slot] = (long) group(word.bytes()) << Integer.SIZE;
        }
        return slot;
    }

    /** Words read one after the other lie side by side, in stretches that are scattered over the table. */
    private int slot(Word word, int number) {
        int mask = known.length - 1;
        int stretch = (number >>> STRETCH_BITS) * 0x9E3779B1 >>> STRETCH_BITS;
        int slot = (stretch << STRETCH_BITS | number & STRETCH - 1) & mask;
        while (known[slot] != word && known[slot] != null) {
            // An odd step comes to every slot, whatever the last bits of the numbers have in common.
            slot = slot + STRETCH + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        @Nullable Word[] before = known;
        long[] foundBefore = found;
        known = new @Nullable Word[2 * before.length];
        found = new long[known.length];
        for (int i = 0; i < before.length; i++) {
            Word word = before[i];
            if (word != null) {
                int slot = slot(word, word.number());
                known[slot] = word;
                found[slot] = foundBefore[i];
            }
        }
    }
}
