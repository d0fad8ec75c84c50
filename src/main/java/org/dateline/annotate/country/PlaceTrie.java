package org.dateline.annotate.country;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.dateline.country.NameFolding;

/** Phrases by their words: a trie whose branches are one open hash of (node, word). Read by many threads once filled. */
final class PlaceTrie {
    static final int ROOT = 0;
    static final int NO_NODE = -1;

    private final Vocabulary words = new Vocabulary();
    private final WordScanner scanner = new WordScanner(this, true);
    private final List<List<PlaceSense>> senses = new ArrayList<>(List.of(List.of()));
    private long[] keys = new long[1 << 14];
    private int[] children = new int[1 << 14];
    /** The nodes that have branches, which few have. */
    private final BitSet branching = new BitSet();

    /** The words that begin a phrase which needs no capital, as few do. */
    private final BitSet small = new BitSet();

    private int branches;
    private short[] cues = new short[1 << 17];
    private int[] roots = new int[1 << 17];

    PlaceTrie() {
        Arrays.fill(children, NO_NODE);
        Arrays.fill(roots, NO_NODE);
    }

    Vocabulary words() {
        return words;
    }

    boolean isCue(int word, Cue cue) {
        return word >= 0 && (cues[word] & cue.bit()) != 0;
    }

    void addCue(String word, Cue cue) {
        char[] folded = new char[word.length()];
        for (int i = 0; i < folded.length; i++) {
            folded[i] = NameFolding.fold(word.charAt(i));
        }
        cues[words.intern(folded, 0, folded.length)] |= (short) cue.bit();
    }

    /** The node of a word that begins phrases, or {@link #NO_NODE}. */
    int root(int word) {
        return word < 0 ? NO_NODE : roots[word];
    }

    /** Whether some phrase that begins with this word may be written without a capital. */
    boolean beginsSmall(int word) {
        return word >= 0 && small.get(word);
    }

    int child(int node, int word) {
        if (word == Vocabulary.UNKNOWN || !branching.get(node)) {
            return NO_NODE;
        }
        return children[slot(key(node, word))];
    }

    List<PlaceSense> senses(int node) {
        return senses.get(node);
    }

    void add(String phrase, PlaceSense sense) {
        Words parts = scanner.scan(phrase);
        if (parts.size == 0 || parts.ids[0] < 0) {
            return;
        }
        int node = roots[parts.ids[0]];
        if (node == NO_NODE) {
            node = newNode();
            roots[parts.ids[0]] = node;
        }
        for (int i = 1; i < parts.size; i++) {
            node = grow(node, parts.ids[i]);
        }
        if (sense.letters() == PlaceSense.Letters.ANY) {
            small.set(parts.ids[0]);
        }
        if (senses.get(node).isEmpty()) {
            senses.set(node, new ArrayList<>(1));
        }
        merge(senses.get(node), sense);
    }

    private static void merge(List<PlaceSense> known, PlaceSense sense) {
        for (int i = 0; i < known.size(); i++) {
            PlaceSense other = known.get(i);
            if (other.kind() == sense.kind()
                    && other.code().equals(sense.code())
                    && other.division().equals(sense.division())
                    && other.letters() == sense.letters()) {
                long languages =
                        other.languages() == 0 || sense.languages() == 0 ? 0 : other.languages() | sense.languages();
                known.set(
                        i,
                        new PlaceSense(
                                other.kind(),
                                other.code(),
                                other.division(),
                                Math.max(other.population(), sense.population()),
                                other.traits() | sense.traits(),
                                other.letters(),
                                languages));
                return;
            }
        }
        known.add(sense);
    }

    private int newNode() {
        senses.add(List.of());
        return senses.size() - 1;
    }

    private int grow(int node, int word) {
        long key = key(node, word);
        int slot = slot(key);
        if (children[slot] == NO_NODE) {
            if (++branches * 2 > keys.length) {
                widen();
                slot = slot(key);
            }
            keys[slot] = key;
            children[slot] = newNode();
            branching.set(node);
        }
        return children[slot];
    }

    private void widen() {
        long[] oldKeys = keys;
        int[] oldChildren = children;
        keys = new long[oldKeys.length * 2];
        children = new int[oldKeys.length * 2];
        Arrays.fill(children, NO_NODE);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldChildren[i] != NO_NODE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                children[slot] = oldChildren[i];
            }
        }
    }

    private static long key(int node, int word) {
        return (long) node << 32 | word & 0xFFFFFFFFL;
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 34) & (keys.length - 1);
        while (children[slot] != NO_NODE && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }
}
