package org.dateline.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.util.FixedBitSet;
import org.dateline.lucene.Ranking.Rank;
import org.dateline.query.SearchRequest;
import org.dateline.query.Sort;
import org.jspecify.annotations.Nullable;

/**
 * Puts the matches of a request in order. By relevance the first {@value #HEAD} by the words alone are looked at again and
 * {@linkplain Closeness raised}; since nothing is ever lowered, they stay ahead of all others and a cursor that ends among
 * them or after them goes on rightly.
 */
final class Order {
    private static final int HEAD = 500;

    private final Scope scope;
    private final SearchRequest request;
    private @Nullable FixedBitSet matches;

    Order(Scope scope) {
        this.scope = scope;
        this.request = scope.request();
    }

    /** Every match; known once {@link #after} was asked. */
    FixedBitSet matches() throws IOException {
        FixedBitSet known = matches;
        return known == null ? scope.rank(Best.NONE) : known;
    }

    /** So many documents after a place in the order, or from its beginning. */
    Rank[] after(@Nullable Rank after, int wanted) throws IOException {
        if (wanted == 0 || request.sort() != Sort.RELEVANCE) {
            return collected(after, wanted);
        }
        Closeness closeness = Closeness.of(
                request.query(), scope.snapshot().reader(), scope.snapshot().stemmed());
        if (!closeness.raises()) {
            return collected(after, wanted);
        }
        Rank[] head = collected(null, HEAD);
        List<Rank> following = new ArrayList<>();
        for (Rank rank : closeness.raised(head)) {
            if (after == null || rank.compareTo(after) > 0) {
                following.add(rank);
            }
        }
        if (following.size() < wanted && head.length == HEAD) {
            Rank last = head[HEAD - 1];
            boolean further = after != null && after.compareTo(last) > 0;
            following.addAll(List.of(collected(further ? after : last, wanted - following.size())));
        }
        return following.stream().limit(wanted).toArray(Rank[]::new);
    }

    private Rank[] collected(@Nullable Rank after, int wanted) throws IOException {
        Best best = Best.of(request.group(), wanted, after, scope.snapshot());
        matches = scope.rank(best);
        return best.inOrder();
    }
}
