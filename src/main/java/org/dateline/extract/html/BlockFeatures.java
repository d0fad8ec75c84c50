package org.dateline.extract.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.Body.Kind;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Describes each block of a page by numbers: its text, its tag and the names of the elements around it, its neighbours, the
 * blocks that look like it, and where it stands. One object for one page; not thread-safe.
 */
final class BlockFeatures {
    private static final int LOOKED_AT = 3;
    private static final int LEVELS = 4;
    private static final String[] OF_NEIGHBOURS = {"Words", "Links", "Kind", "Phrases", "Closed", "Kin"};
    private static final String[][] BEFORE = names("before", 1, LOOKED_AT, OF_NEIGHBOURS);
    private static final String[][] AFTER = names("after", 1, LOOKED_AT, OF_NEIGHBOURS);
    private static final String[][] UP =
            names("up", 0, LEVELS, new String[] {"Links", "Share", "LongShare", "Longs", "Mean", "Score"});

    private final List<PageBlock> blocks;
    private final List<BlockText> texts = new ArrayList<>();
    private final Surroundings surroundings = new Surroundings();
    private final PageStatistics statistics;
    private final Map<String, Integer> occurrences = new HashMap<>();
    private final String title;
    private final String stated;
    private final String description;
    private final int[] starts;
    private final int total;
    private final int headline;

    /**
     * @param title the page's headline, if it is known
     * @param stated the text of the article as the page's JSON-LD gives it, if it does
     * @param description what the page's metadata say that it is about
     */
    BlockFeatures(
            List<PageBlock> blocks, @Nullable String title, @Nullable String stated, @Nullable String description) {
        this.blocks = blocks;
        this.title = title == null ? "" : HtmlTitle.key(title);
        this.stated = letters(stated == null ? "" : stated);
        this.description = letters(description == null ? "" : description);
        starts = new int[blocks.size()];
        int at = 0;
        for (int i = 0; i < blocks.size(); i++) {
            texts.add(BlockText.of(blocks.get(i).text()));
            occurrences.merge(blocks.get(i).text(), 1, Integer::sum);
            starts[i] = at;
            at += texts.get(i).length();
        }
        total = at;
        statistics = new PageStatistics(blocks, texts);
        headline = findHeadline();
    }

    private static String[][] names(String start, int first, int count, String[] ends) {
        String[][] names = new String[count][ends.length];
        for (int i = 0; i < count; i++) {
            for (int k = 0; k < ends.length; k++) {
                names[i][k] = start + (first + i) + ends[k];
            }
        }
        return names;
    }

    private boolean isTitle(int i) {
        String text = blocks.get(i).text();
        return !title.isEmpty()
                && text.length() >= title.length()
                && text.length() < 3 * title.length() + 40
                && HtmlTitle.key(text).equals(title);
    }

    private int findHeadline() {
        int best = -1;
        int bestRank = 0;
        for (int i = 0; i < blocks.size(); i++) {
            int rank = headlineRank(i);
            if (rank > bestRank) {
                bestRank = rank;
                best = i;
            }
        }
        return best;
    }

    /** How likely a block is the headline: one that says the title before a main heading, the larger heading first. */
    private int headlineRank(int i) {
        boolean heading = blocks.get(i).block().kind() == Kind.HEADING;
        int level = level(blocks.get(i).holder());
        boolean same = (heading || texts.get(i).words() > 2) && isTitle(i);
        return same ? 10 + (level == 0 ? 1 : 8 - level) : level == 1 ? 1 : 0;
    }

    /** The block that is the headline, or else the first main heading; -1 where there is none. */
    int headline() {
        return headline;
    }

    /** The features of each block, always the same ones in the same order. */
    List<FeatureVector> all() {
        List<FeatureVector> all = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            FeatureVector vector = new FeatureVector();
            text(i, vector);
            place(i, vector);
            neighbours(i, vector);
            around(i, vector);
            all.add(vector);
        }
        return all;
    }

    private void text(int i, FeatureVector vector) {
        BlockText text = texts.get(i);
        PageBlock block = blocks.get(i);
        double words = Math.max(1, text.words());
        vector.add("words", text.words());
        vector.add("length", text.length());
        vector.add("linkDensity", block.linkDensity());
        vector.add("stops", text.stops());
        vector.add("commas", text.commas() / words);
        vector.add("capitals", text.capitals() / words);
        vector.add("shortWords", text.shortWords() / words);
        vector.add("digits", (double) text.digits() / Math.max(1, text.length()));
        vector.add("wordLength", text.length() / words);
        vector.add("shouted", text.shouted());
        vector.add("closed", text.closed());
        vector.add("phrases", text.phrases());
        vector.add("phraseDensity", text.phrases() / words);
        vector.add("copyright", text.copyright());
        vector.add("date", text.date());
        vector.add("contact", text.contact());
        vector.add("kind", block.block().kind().ordinal());
        vector.add("level", level(block.holder()));
        vector.add("tag", tag(block.holder()));
        vector.add("innerTag", tag(block.element()));
        vector.add("repeated", occurrences.getOrDefault(block.text(), 1) - 1);
        vector.add("isTitle", isTitle(i));
        String letters = letters(block.text());
        vector.add("stated", stated.length() < 200 ? -1 : letters.length() > 3 && stated.contains(letters) ? 1 : 0);
        vector.add(
                "described",
                description.length() > 40
                        && letters.length() > 30
                        && (description.contains(letters) || letters.startsWith(description)));
    }

    private void place(int i, FeatureVector vector) {
        vector.add("index", i);
        vector.add("position", (double) starts[i] / Math.max(1, total));
        vector.add("fromEnd", blocks.size() - i);
        vector.add("pageBlocks", blocks.size());
        vector.add("pageLength", total);
        vector.add("fromHeadline", headline < 0 ? -100 : Math.max(-50, Math.min(200, i - headline)));
        vector.add("lettersFromHeadline", headline < 0 ? -1 : starts[i] - starts[headline]);
        int sinceHeading = 0;
        while (i - sinceHeading > 0
                && sinceHeading < 30
                && blocks.get(i - sinceHeading).block().kind() != Kind.HEADING) {
            sinceHeading++;
        }
        vector.add("sinceHeading", sinceHeading);
        vector.add("headingPhrases", texts.get(i - sinceHeading).phrases());
        vector.add("headingLevel", level(blocks.get(i - sinceHeading).holder()));
        int sinceLong = 1;
        while (i - sinceLong >= 0 && sinceLong < 30 && !isLong(i - sinceLong)) {
            sinceLong++;
        }
        int untilLong = 1;
        while (i + untilLong < blocks.size() && untilLong < 30 && !isLong(i + untilLong)) {
            untilLong++;
        }
        vector.add("sinceLong", i - sinceLong < 0 ? 31 : sinceLong);
        vector.add("untilLong", i + untilLong >= blocks.size() ? 31 : untilLong);
    }

    private boolean isLong(int i) {
        return texts.get(i).words() >= 20
                && blocks.get(i).linkDensity() < 0.4
                && texts.get(i).stops() > 0;
    }

    private void neighbours(int i, FeatureVector vector) {
        for (int step = 1; step <= LOOKED_AT; step++) {
            for (int sign = -1; sign <= 1; sign += 2) {
                int j = i + sign * step;
                boolean there = j >= 0 && j < blocks.size();
                String[] names = sign < 0 ? BEFORE[step - 1] : AFTER[step - 1];
                vector.add(names[0], there ? texts.get(j).words() : -1);
                vector.add(names[1], there ? blocks.get(j).linkDensity() : -1);
                if (step < LOOKED_AT) {
                    vector.add(names[2], there ? blocks.get(j).block().kind().ordinal() : -1);
                    vector.add(names[3], there ? texts.get(j).phrases() : -1);
                    vector.add(names[4], there && texts.get(j).closed());
                    vector.add(
                            names[5],
                            there
                                    && blocks.get(j).holder().parent()
                                            == blocks.get(i).holder().parent());
                }
            }
        }
        for (int width : new int[] {5, 12}) {
            int words = 0;
            double linked = 0;
            for (int j = Math.max(0, i - width); j <= Math.min(blocks.size() - 1, i + width); j++) {
                words += texts.get(j).words();
                linked += texts.get(j).words() * blocks.get(j).linkDensity();
            }
            vector.add("words" + width, words);
            vector.add("links" + width, linked / Math.max(1, words));
        }
    }

    private void around(int i, FeatureVector vector) {
        PageBlock block = blocks.get(i);
        surroundings.add(block.element(), vector);
        Element element = block.holder();
        for (int level = 0; level < LEVELS; level++) {
            PageStatistics.Share share = statistics.of(element);
            String[] names = UP[level];
            vector.add(names[0], share.linkDensity());
            vector.add(names[1], (double) share.length / Math.max(1, total));
            vector.add(names[2], (double) share.longLength / Math.max(1, share.length));
            vector.add(names[3], share.longBlocks);
            vector.add(names[4], (double) share.length / Math.max(1, share.blocks));
            vector.add(names[5], statistics.score(element));
            Element up = element.parent();
            element = up == null ? element : up;
        }
        PageStatistics.Share alike = statistics.alike(block.holder());
        vector.add("alikeBlocks", alike.blocks);
        vector.add("alikeLinks", alike.linkDensity());
        vector.add("alikeMean", (double) alike.length / Math.max(1, alike.blocks));
        vector.add("alikeShare", (double) alike.length / Math.max(1, total));
        vector.add("alikeLongs", (double) alike.longBlocks / Math.max(1, alike.blocks));
        vector.add("inBest", statistics.isInBest(block.holder()));
        vector.add("levelsToBest", statistics.levelsToBest(block.holder()));
        int depth = 0;
        for (Element up = block.holder(); up != null; up = up.parent()) {
            depth++;
        }
        vector.add("depth", depth);
    }

    private static int level(Element element) {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))
                ? name.charAt(1) - '0'
                : 0;
    }

    private static int tag(Element element) {
        return switch (element.normalName()) {
            case "p" -> 1;
            case "div" -> 2;
            case "li" -> 3;
            case "td", "tr", "th" -> 4;
            case "blockquote" -> 5;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> 6;
            case "figcaption", "caption" -> 7;
            case "a" -> 8;
            case "span" -> 9;
            case "strong", "b", "em", "i" -> 10;
            case "pre", "code" -> 11;
            case "section", "article", "main" -> 12;
            case "body" -> 13;
            case "label", "legend", "option", "input", "summary" -> 14;
            case "time", "address", "small" -> 15;
            case "dd", "dt" -> 16;
            default -> 0;
        };
    }

    private static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                letters.append(Character.toLowerCase(c));
            }
        }
        return letters.toString();
    }
}
