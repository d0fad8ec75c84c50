package org.dateline.extract.html;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * The blocks of a page with their features and what is known of each: that it belongs to the article, that it does not, or
 * nothing (weight 0).
 *
 * @param fold of the page's host; -1 for a page that is only ever learned from
 * @param weights how much is known of each block
 * @param yes 1 where a block belongs to the article
 */
record MarkedPage(
        @Nullable GoldPage gold,
        int fold,
        List<PageBlock> blocks,
        List<FeatureVector> features,
        double[] yes,
        double[] weights) {

    /** A page of which people have marked segments; {@code weak} is the weight of what its own JSON-LD says of the rest. */
    static MarkedPage of(GoldPage gold, int folds, double weak) throws IOException {
        MarkedPage page = unmarked(gold, Files.readAllBytes(gold.file()), fold(gold.host(), folds));
        for (int i = 0; i < page.blocks.size(); i++) {
            String text = page.blocks.get(i).text();
            double inside = 0;
            for (String segment : gold.with()) {
                inside += text.contains(segment) ? 1.0 / page.holding(segment) : 0;
            }
            double outside = gold.without().stream().filter(text::contains).count();
            page.weights[i] = inside + outside;
            page.yes[i] = inside + outside == 0 ? 0 : inside / (inside + outside);
        }
        return page;
    }

    /** A page of Readability's tests, whose expected text marks every block. */
    static @Nullable MarkedPage ofReadability(Path folder, double weight) throws IOException {
        Path expected = folder.resolve("expected.html");
        if (!Files.exists(expected)) {
            return null;
        }
        MarkedPage page = unmarked(null, Files.readAllBytes(folder.resolve("source.html")), -1);
        String text = letters(Jsoup.parse(Files.readString(expected)).text());
        for (int i = 0; i < page.blocks.size(); i++) {
            String letters = letters(page.blocks.get(i).text());
            if (letters.length() >= 12) {
                page.weights[i] = weight;
                page.yes[i] = text.contains(letters) ? 1 : 0;
            }
        }
        return page;
    }

    private static MarkedPage unmarked(@Nullable GoldPage gold, byte[] bytes, int fold) {
        Document document = HtmlPage.parse(bytes);
        HtmlMetadata metadata = HtmlMetadata.of(document);
        List<PageBlock> blocks = HtmlBody.blocks(document);
        List<FeatureVector> features = HtmlBody.features(
                        blocks, HtmlTitleChoice.of(document, metadata).title(), metadata)
                .all();
        return new MarkedPage(gold, fold, blocks, features, new double[blocks.size()], new double[blocks.size()]);
    }

    private double holding(String segment) {
        return Math.max(
                1,
                blocks.stream().filter(block -> block.text().contains(segment)).count());
    }

    private static int fold(String host, int folds) {
        return Math.floorMod(host.hashCode() * 31 + 7, folds);
    }

    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** How likely each block belongs to the article. */
    double[] likelihoods(BoostedTrees trees) {
        return features.stream()
                .mapToDouble(vector -> trees.probability(vector.values()))
                .toArray();
    }

    /** The text of the kept blocks. */
    String text(BitSet kept) {
        return kept.stream().mapToObj(i -> blocks.get(i).text()).collect(Collectors.joining("\n\n"));
    }

    long known() {
        return Arrays.stream(weights).filter(weight -> weight > 0).count();
    }
}
