package org.dateline.extract.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * How much text, and of what kind, the elements of a page hold. Paragraphs give points for length and commas to the three
 * elements around them, the nearest most (the idea of Arc90's Readability); the element with most points that are not
 * links' is the likely holder of the article.
 */
final class PageStatistics {
    /** What is known of one element, or of all blocks that look alike. */
    static final class Share {
        int blocks;
        int length;
        int linked;
        int longBlocks;
        int longLength;
        double points;

        private void add(PageBlock block, BlockText text) {
            blocks++;
            length += text.length();
            linked += block.linked();
            if (text.words() >= 15 && block.linkDensity() < 0.5) {
                longBlocks++;
                longLength += text.length();
            }
        }

        double linkDensity() {
            return Math.min(1, (double) linked / Math.max(1, length));
        }

        private double score() {
            return points * (1 - linkDensity());
        }
    }

    private final IdentityHashMap<Element, Share> elements = new IdentityHashMap<>();
    private final Map<String, Share> looks = new HashMap<>();
    private final IdentityHashMap<Element, String> lookOf = new IdentityHashMap<>();
    private final Set<Element> aroundBest = new HashSet<>();

    @Nullable
    private Element best;

    private double bestScore;

    PageStatistics(List<PageBlock> blocks, List<BlockText> texts) {
        for (int i = 0; i < blocks.size(); i++) {
            PageBlock block = blocks.get(i);
            for (Element around = block.holder(); around != null; around = around.parent()) {
                elements.computeIfAbsent(around, element -> new Share()).add(block, texts.get(i));
            }
            looks.computeIfAbsent(look(block.holder()), name -> new Share()).add(block, texts.get(i));
            points(block, texts.get(i));
        }
        elements.forEach((element, share) -> {
            if (share.score() > bestScore) {
                bestScore = share.score();
                best = element;
            }
        });
        for (Element around = best; around != null; around = around.parent()) {
            aroundBest.add(around);
        }
    }

    private void points(PageBlock block, BlockText text) {
        if (text.length() < 25) {
            return;
        }
        double points = (1 + text.commas() + Math.min(text.length() / 100, 3)) * (1 - block.linkDensity());
        Element around =
                block.holder().nameIs("div") ? block.holder() : block.holder().parent();
        for (int level = 1; level <= 3 && around != null && !around.nameIs("html"); level++) {
            of(around).points += points / (level == 1 ? 1 : level * 1.7);
            around = around.parent();
        }
    }

    Share of(@Nullable Element element) {
        Share share = element == null ? null : elements.get(element);
        return share == null ? new Share() : share;
    }

    /** All blocks whose element has the same tags and first classes as this one, three levels up. */
    Share alike(Element element) {
        return looks.getOrDefault(look(element), new Share());
    }

    /** The points of an element as a share of the best one's. */
    double score(@Nullable Element element) {
        return bestScore == 0 ? 0 : of(element).score() / bestScore;
    }

    /** How many levels lie between an element and the nearest one around it that also holds the best element. */
    int levelsToBest(Element element) {
        int levels = 0;
        for (Element around = element; around != null && !aroundBest.contains(around); around = around.parent()) {
            levels++;
        }
        return levels;
    }

    /** Whether the best element is around this one. */
    boolean isInBest(Element element) {
        for (Element around = element; around != null; around = around.parent()) {
            if (around == best) {
                return true;
            }
        }
        return false;
    }

    private String look(Element element) {
        String known = lookOf.get(element);
        if (known == null) {
            StringBuilder look = new StringBuilder();
            Element around = element;
            for (int level = 0; level < 3 && around != null; level++) {
                look.append(around.normalName()).append('.');
                String names = around.className().strip();
                int space = names.indexOf(' ');
                look.append(space < 0 ? names : names.substring(0, space)).append('<');
                around = around.parent();
            }
            known = look.toString();
            lookOf.put(element, known);
        }
        return known;
    }
}
