package org.dateline.opensearch;

import org.dateline.article.ArticleId;
import org.dateline.engine.StoryNumber;

/**
 * Which articles can be on the cluster at all, as far as one loader knows: where the archive was empty when it began, only those
 * that it committed itself. So a first load need not ask for each article. What another loader commits meanwhile is met when it
 * is written, as a conflict. 16 bytes an article, and after {@value #MOST} articles everything may be there. Thread-safe.
 */
final class KnownIds {
    private static final int FIRST_SLOTS = 1 << 12;
    private static final int MOST = 2_000_000;

    private boolean anything;
    private long[] slots = new long[FIRST_SLOTS];
    private int used;

    /** @param empty whether there is no article on the cluster yet */
    KnownIds(boolean empty) {
        this.anything = !empty;
    }

    /** Whether an article may be there. */
    synchronized boolean mayHave(ArticleId id) {
        return anything || slots[slot(key(id))] != 0;
    }

    synchronized void add(ArticleId id) {
        if (anything) {
            return;
        }
        if (used == MOST) {
            anything = true;
            slots = new long[0];
            return;
        }
        if (used * 2 >= slots.length) {
            grow();
        }
        put(key(id));
    }

    private void grow() {
        long[] old = slots;
        slots = new long[old.length * 2];
        used = 0;
        for (long key : old) {
            if (key != 0) {
                put(key);
            }
        }
    }

    private void put(long key) {
        int slot = slot(key);
        used += slots[slot] == 0 ? 1 : 0;
        slots[slot] = key;
    }

    /** Where a key stands, or could stand. */
    private int slot(long key) {
        int slot = (int) (key ^ key >>> 32) & slots.length - 1;
        while (slots[slot] != 0 && slots[slot] != key) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    /** Never 0; that one more id may be there does no harm. */
    private static long key(ArticleId id) {
        return StoryNumber.of(id) | 1L << 63;
    }
}
