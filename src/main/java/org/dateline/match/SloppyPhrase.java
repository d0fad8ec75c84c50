package org.dateline.match;

import java.util.BitSet;
import java.util.List;

/**
 * A phrase whose words may be moved: Lucene's slop. With p(i) the place of the i-th word, all places distinct, the phrase
 * holds where the largest p(i) − i exceeds the smallest by the slop at the most; so neighbours that change places cost 2.
 */
final class SloppyPhrase {
    /** Ends a search among very many equal words. */
    private static final int STEPS = 200_000;

    private final List<BitSet> words;
    private final int slop;
    private final TextIndex index;
    private final int[] chosen;
    private int steps;

    SloppyPhrase(List<BitSet> words, int slop, TextIndex index) {
        this.words = words;
        this.slop = slop;
        this.index = index;
        this.chosen = new int[words.size()];
    }

    void collect(List<Interval> places) {
        BitSet lowest = new BitSet();
        int shift = words.size();
        for (int i = 0; i < words.size(); i++) {
            int at = i;
            words.get(i).stream().forEach(w -> lowest.set(w - at + shift));
        }
        lowest.stream().forEach(low -> choose(0, low - shift, places));
    }

    private void choose(int i, int low, List<Interval> places) {
        if (++steps > STEPS) {
            return;
        }
        if (i == words.size()) {
            Interval interval = hull();
            if (index.sameSide(interval)) {
                places.add(interval);
            }
            return;
        }
        int last = low + i + slop;
        BitSet here = words.get(i);
        for (int w = here.nextSetBit(Math.max(0, low + i)); w >= 0 && w <= last; w = here.nextSetBit(w + 1)) {
            if (isFree(w, i)) {
                chosen[i] = w;
                choose(i + 1, low, places);
            }
        }
    }

    private boolean isFree(int w, int before) {
        for (int i = 0; i < before; i++) {
            if (chosen[i] == w) {
                return false;
            }
        }
        return true;
    }

    private Interval hull() {
        int start = chosen[0];
        int end = chosen[0];
        for (int w : chosen) {
            start = Math.min(start, w);
            end = Math.max(end, w);
        }
        return new Interval(start, end);
    }
}
