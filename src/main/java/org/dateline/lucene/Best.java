package org.dateline.lucene;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.dateline.lucene.Ranking.Rank;
import org.dateline.query.SearchRequest.Group;
import org.jspecify.annotations.Nullable;

/** The best documents seen. */
interface Best {
    Best NONE = new Best() {
        @Override
        public boolean isWanted() {
            return false;
        }

        @Override
        public boolean mayEnter(long key, int doc) {
            return false;
        }

        @Override
        public void offer(Rank rank) {}

        @Override
        public Rank[] inOrder() {
            return new Rank[0];
        }
    };

    /** So many of the best after a place in the order, or of the best of each story. */
    static Best of(Group group, int size, @Nullable Rank after, Snapshot snapshot) throws IOException {
        if (size == 0) {
            return NONE;
        }
        return group.isOnce() ? new TopOfStories(snapshot.stories(), size, after) : new Top(size, after);
    }

    default boolean isWanted() {
        return true;
    }

    /** Whether a document with this key may be among the best; a cheap first look. */
    boolean mayEnter(long key, int doc);

    void offer(Rank rank);

    Rank[] inOrder();

    /** So many of the best after a place in the order, kept in a heap whose top is the worst. */
    final class Top implements Best {
        private final int size;
        private final @Nullable Rank after;
        private final PriorityQueue<Rank> heap = new PriorityQueue<>(Comparator.reverseOrder());

        Top(int size, @Nullable Rank after) {
            this.size = size;
            this.after = after;
        }

        @Override
        public boolean isWanted() {
            return size > 0;
        }

        @Override
        public boolean mayEnter(long key, int doc) {
            Rank worst = heap.size() < size ? null : heap.peek();
            return (worst == null || key >= worst.key()) && (after == null || key <= after.key());
        }

        @Override
        public void offer(Rank rank) {
            if (after != null && rank.compareTo(after) <= 0) {
                return;
            }
            if (heap.size() < size) {
                heap.add(rank);
            } else if (size > 0 && rank.compareTo(heap.element()) < 0) {
                heap.poll();
                heap.add(rank);
            }
        }

        @Override
        public Rank[] inOrder() {
            Rank[] ranks = heap.toArray(Rank[]::new);
            Arrays.sort(ranks);
            return ranks;
        }
    }

    /** The best document of each story; of these, so many of the best after a place in the order. */
    final class TopOfStories implements Best {
        private final StoryColumn stories;
        private final @Nullable Rank[] leaders;
        private final int size;
        private final @Nullable Rank after;

        TopOfStories(StoryColumn stories, int size, @Nullable Rank after) {
            this.stories = stories;
            this.leaders = new Rank[stories.size()];
            this.size = size;
            this.after = after;
        }

        @Override
        public boolean mayEnter(long key, int doc) {
            Rank leader = leaders[stories.of(doc)];
            return leader == null || key >= leader.key();
        }

        @Override
        public void offer(Rank rank) {
            int story = stories.of(rank.doc());
            Rank leader = leaders[story];
            if (leader == null || rank.compareTo(leader) < 0) {
                leaders[story] = rank;
            }
        }

        @Override
        public Rank[] inOrder() {
            Top top = new Top(size, after);
            for (Rank leader : leaders) {
                if (leader != null && size > 0) {
                    top.offer(leader);
                }
            }
            return top.inOrder();
        }
    }
}
