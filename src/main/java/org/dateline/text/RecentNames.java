package org.dateline.text;

import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What was made of the names met of late: the same persons and countries are in the news for days. A name has one slot, which
 * the next name of the slot takes, so that memory is bounded and nothing is ever cleared. Thread-safe without a lock; a
 * look-up reads one entry.
 *
 * @param <V> what is made of a name: immutable, for all callers get the same
 */
public final class RecentNames<V> {
    private static final int SLOTS = 1 << 14;
    /** What is longer is no name that comes again, and would fill the memory with the texts of a broken file. */
    private static final int LONGEST = 200;

    private final AtomicReferenceArray<@Nullable Entry<V>> entries = new AtomicReferenceArray<>(SLOTS);
    private final Function<String, V> maker;

    private record Entry<V>(String name, V made) {}

    /** @param maker says the same of a name each time */
    public RecentNames(Function<String, V> maker) {
        this.maker = maker;
    }

    /** What the maker makes of a name, or made of it before. */
    public V of(String name) {
        if (name.length() > LONGEST) {
            return maker.apply(name);
        }
        int hash = name.hashCode();
        int slot = (hash ^ hash >>> 16) & SLOTS - 1;
        Entry<V> entry = entries.getAcquire(slot);
        if (entry == null || !entry.name.equals(name)) {
            entry = new Entry<>(name, maker.apply(name));
            entries.setRelease(slot, entry);
        }
        return entry.made;
    }
}
