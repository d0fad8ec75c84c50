package org.dateline.lucene;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which labels of stories mean the same story. An article gets a label when it is put, that of a copy or its own; a later
 * article that is a copy of two joins their labels (disjoint sets by size). Holds joined labels only: some 100 bytes each.
 * Thread-safe.
 */
final class StoryGroups {
    private final Map<Long, Long> roots = new HashMap<>();
    private final Map<Long, List<Long>> members = new HashMap<>();
    private final Set<Long> moved = new HashSet<>();

    /** The story that a label means. */
    synchronized long story(long label) {
        return roots.getOrDefault(label, label);
    }

    /** Makes two labels one story: that of the larger group, or the smaller number. */
    synchronized void join(long one, long other) {
        long a = story(one);
        long b = story(other);
        if (a == b) {
            return;
        }
        int compared = Integer.compare(group(a).size(), group(b).size());
        boolean first = compared == 0 ? Long.compareUnsigned(a, b) < 0 : compared > 0;
        move(first ? b : a, first ? a : b);
    }

    /** Learns what an index says: this label means this story. */
    synchronized void know(long label, long story) {
        if (roots.put(label, story) == null) {
            group(story).add(label);
        }
    }

    private List<Long> group(long root) {
        return members.computeIfAbsent(root, r -> new ArrayList<>(List.of(r)));
    }

    private void move(long from, long to) {
        List<Long> leaving = group(from);
        members.remove(from);
        for (long label : leaving) {
            roots.put(label, to);
            moved.add(label);
        }
        group(to).addAll(leaving);
    }

    /** The labels that mean another story since the last call. */
    synchronized Set<Long> takeMoved() {
        Set<Long> taken = new HashSet<>(moved);
        moved.clear();
        return taken;
    }
}
