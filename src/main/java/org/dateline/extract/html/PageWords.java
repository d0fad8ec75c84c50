package org.dateline.extract.html;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * How often a page uses each word, how often without a capital (names are seldom written so, headings and sections are), and
 * how often in the article's paragraphs, which name those whom it is about.
 * One object for one page; costs a pass over its text.
 */
final class PageWords {
    private static final Pattern BORDERS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private static final Pattern MAIL = Pattern.compile("([\\p{L}\\p{N}._-]{3,40})@[\\p{L}\\p{N}-]{2,}");
    private static final int PROSE = 100;
    private static final int LONG_WORD = 4;

    private final Map<String, int[]> counts = new HashMap<>();

    private final StringBuilder mails = new StringBuilder();

    PageWords(HtmlBody body) {
        for (int i = 0; i < body.blocks().size(); i++) {
            PageBlock block = body.blocks().get(i);
            boolean isProse = body.isKept(i) && block.text().length() >= PROSE;
            MAIL.matcher(block.text())
                    .results()
                    .forEach(mail -> mails.append(' ').append(HtmlTitle.key(mail.group(1))));
            for (String word : BORDERS.split(block.text())) {
                if (word.isEmpty()) {
                    continue;
                }
                int[] count = counts.computeIfAbsent(word.toLowerCase(Locale.ROOT), key -> new int[3]);
                count[0]++;
                count[1] += Character.isUpperCase(word.codePointAt(0)) ? 0 : 1;
                count[2] += isProse ? 1 : 0;
            }
        }
    }

    /**
     * Describes words of a name, given in lower case: how often the rarest and the commonest stand on the page, and how many
     * also without a capital, how often all of them stand in the article's paragraphs, and whether an address for mail has one.
     */
    void add(Set<String> words, FeatureVector vector) {
        int least = Integer.MAX_VALUE;
        int most = 0;
        int small = 0;
        int told = Integer.MAX_VALUE;
        boolean mailed = false;
        for (String word : words) {
            int[] count = counts.getOrDefault(word, new int[3]);
            least = Math.min(least, count[0]);
            most = Math.max(most, count[0]);
            small += count[1] > 0 ? 1 : 0;
            told = Math.min(told, count[2]);
            mailed |= word.length() >= LONG_WORD && mails.indexOf(HtmlTitle.key(word)) >= 0;
        }
        vector.add("rarest", least);
        vector.add("commonest", most);
        vector.add("small", (double) small / words.size());
        vector.add("told", told);
        vector.add("mailed", mailed);
    }
}
