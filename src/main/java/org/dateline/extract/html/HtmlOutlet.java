package org.dateline.extract.html;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The outlet's name on a page whose metadata do not state it: who holds the copyright, if the same name also stands alone
 * somewhere on the page, as in its masthead.
 */
final class HtmlOutlet {
    private static final Pattern COPYRIGHT = Pattern.compile(
            "(?iu)(?:©|\\(c\\)|copyright)[\\s:]*(?:copyright|by|(?:19|20)\\d{2}(?:\\s*[-–—]\\s*(?:19|20)?\\d{2})?|[\\s,:-])*(?<name>\\p{L}[^,.|©•·\\d\\n]{2,50}?)\\s*(?:[,.|©•·\\d\\n-].*|$)");
    private static final int LONGEST = 200;

    private HtmlOutlet() {}

    /** Who holds the copyright of the page as its first such line says; empty where none does. */
    static String copyright(List<PageBlock> blocks) {
        for (PageBlock block : blocks) {
            Matcher copyright = COPYRIGHT.matcher(block.text());
            if (block.text().length() <= LONGEST && copyright.find()) {
                return copyright.group("name").strip();
            }
        }
        return "";
    }

    /** The name, or null where the page does not confirm one. */
    static @Nullable String of(List<PageBlock> blocks) {
        for (PageBlock block : blocks) {
            Matcher copyright = COPYRIGHT.matcher(block.text());
            if (block.text().length() <= LONGEST && copyright.find()) {
                String name = copyright.group("name").strip();
                boolean confirmed = blocks.stream().anyMatch(other -> HtmlTitle.same(other.text(), name));
                if (confirmed) {
                    return name;
                }
            }
        }
        return null;
    }
}
