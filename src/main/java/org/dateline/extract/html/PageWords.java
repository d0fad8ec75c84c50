package org.dateline.extract.html;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How often a page uses each word, and how often without a capital: names are seldom written so, headings and sections are.
 * One object for one page; costs a pass over its text.
 */
final class PageWords {
    private static final Pattern BORDERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final Map<String, int[]> counts = new HashMap<>();

    PageWords(List<PageBlock> blocks) {
        for (PageBlock block : blocks) {
            for (String word : BORDERS.split(block.text())) {
                if (word.isEmpty()) {
                    continue;
                }
                int[] count = counts.computeIfAbsent(word.toLowerCase(Locale.ROOT), key -> new int[2]);
                count[0]++;
                count[1] += Character.isUpperCase(word.codePointAt(0)) ? 0 : 1;
            }
        }
    }

    /**
     * Describes words of a name, given in lower case: how often the rarest and the commonest stand on the page, and how many
     * also without a capital.
     */
    void add(Set<String> words, FeatureVector vector) {
        int least = Integer.MAX_VALUE;
        int most = 0;
        int small = 0;
        for (String word : words) {
            int[] count = counts.getOrDefault(word, new int[2]);
            least = Math.min(least, count[0]);
            most = Math.max(most, count[0]);
            small += count[1] > 0 ? 1 : 0;
        }
        vector.add("rarest", least);
        vector.add("commonest", most);
        vector.add("small", (double) small / words.size());
    }
}
