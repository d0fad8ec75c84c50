package org.dateline.query;

import java.util.List;

/**
 * What is chosen in one facet.
 *
 * @param any at least one of these
 * @param none none of these
 */
public record Filter(List<String> any, List<String> none) {
    public static final Filter OPEN = new Filter(List.of(), List.of());

    public Filter {
        any = List.copyOf(any);
        none = List.copyOf(none);
    }

    public boolean isOpen() {
        return any.isEmpty() && none.isEmpty();
    }
}
