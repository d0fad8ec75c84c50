package org.dateline.extract.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How likely each block of a page belongs to its article, learned from pages whose segments people have marked. The resource
 * is written by {@code BlockModelTrainer}: a line with the names of the features, a line with the threshold, then the trees.
 *
 * @param threshold the likelihood from which on a block is kept
 */
record BlockModel(List<String> features, double threshold, BoostedTrees trees) {
    private static final String RESOURCE = "article-blocks.model";

    /** Loaded once, when the first page is read. */
    private static final class Shipped {
        private static final BlockModel MODEL = load();
    }

    static BlockModel shipped() {
        return Shipped.MODEL;
    }

    private static BlockModel load() {
        try (InputStream in = BlockModel.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is missing.");
            }
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return new BlockModel(
                    List.of(lines.get(0).split(" ")),
                    Double.parseDouble(lines.get(1)),
                    BoostedTrees.of(lines.subList(2, lines.size())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
