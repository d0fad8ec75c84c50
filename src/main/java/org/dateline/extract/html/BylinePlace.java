package org.dateline.extract.html;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Describes by numbers where on its page a shown byline stands, and what stands beside it. One object for one page. */
final class BylinePlace {
    private static final Pattern PHOTO = Pattern.compile(
            "(?iu)(?:foto|photo|bild|image|picture|illustra|grafik|graphic|©|cr[ée]dit|getty|shutterstock|istock|adobe ?stock|unsplash|pixabay|pexels|flickr|fotolia|picture.alliance|imago)");
    private static final int ABSENT = 999;

    private final HtmlBody body;
    private final Set<Integer> dated;

    /**
     * @param dates the days that the page shows: a byline often stands beside one
     */
    BylinePlace(HtmlBody body, List<VisibleDate> dates) {
        this.body = body;
        dated = dates.stream().map(VisibleDate::block).collect(Collectors.toSet());
    }

    /** Adds what is known of the place of names; of those that are shown nowhere, that nothing is. */
    void add(List<String> names, HtmlBylines.@Nullable Candidate shown, FeatureVector vector) {
        int block = shown == null ? -1 : shown.block();
        vector.add("from-headline", block < 0 || body.headline() < 0 ? ABSENT : block - body.headline());
        vector.add("from-text", block < 0 ? ABSENT : block - body.first());
        vector.add("from-end", block < 0 ? ABSENT : block - body.last());
        vector.add("kept", block < 0 ? -1 : body.isKept(block) ? 1 : 0);
        vector.add("links", block < 0 ? -1 : body.blocks().get(block).linkDensity());
        String text = block < 0 ? "" : body.blocks().get(block).text();
        vector.add("block-length", block < 0 ? -1 : text.length());
        vector.add(
                "heading",
                block < 0 ? -1 : body.blocks().get(block).block().kind().ordinal());
        vector.add("from-date", block < 0 ? ABSENT : fromDate(block));
        vector.add("photo", block < 0 ? -1 : PHOTO.matcher(text).find() ? 1 : 0);
        int length = String.join(" ", names).length();
        vector.add("besides", shown == null ? -1 : text.length() - length);
        vector.add("own", shown == null ? -1 : shown.element().text().length() - length);
        vector.add("link", shown == null ? -1 : link(shown.element(), names));
    }

    /** How many blocks lie between this and the nearest one that shows a date; below 0 where the date comes later. */
    private int fromDate(int block) {
        return dated.stream()
                .map(date -> block - date)
                .min(Comparator.comparingInt(Math::abs))
                .orElse(ABSENT);
    }

    /** Whether the element links nowhere (0), somewhere (1), or to an address that holds the last word of the name (2). */
    private static int link(Element element, List<String> names) {
        Element around = element.closest("a[href]");
        Element link = around == null ? element.selectFirst("a[href]") : around;
        if (link == null) {
            return 0;
        }
        String name = names.getFirst();
        String key = HtmlTitle.key(name.substring(name.lastIndexOf(' ') + 1));
        return key.length() > 2 && HtmlTitle.key(link.attr("href")).contains(key) ? 2 : 1;
    }
}
