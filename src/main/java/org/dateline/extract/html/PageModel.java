package org.dateline.extract.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Boosted trees that were learned from pages of which people have said what is what. The resource is written by the trainers
 * in {@code src/jmh}: a line with the names of the features, a line with the threshold, then the trees.
 *
 * @param name of the resource, without its ending
 * @param features their names, in the order of the rows
 * @param threshold the likelihood from which on something is taken
 */
record PageModel(String name, List<String> features, double threshold, BoostedTrees trees) {
    /** Each is loaded once, when it is first asked. */
    private static final class Blocks {
        private static final PageModel MODEL = load("article-blocks");
    }

    private static final class Dates {
        private static final PageModel MODEL = load("article-dates");
    }

    private static final class Authors {
        private static final PageModel MODEL = load("article-authors");
    }

    private static final class Titles {
        private static final PageModel MODEL = load("article-titles");
    }

    /** How likely each block of a page belongs to its article. */
    static PageModel blocks() {
        return Blocks.MODEL;
    }

    /** How likely each day that a page names is that of its article's publication. */
    static PageModel dates() {
        return Dates.MODEL;
    }

    /** How likely each list of names on a page is its article's byline. */
    static PageModel authors() {
        return Authors.MODEL;
    }

    /** How likely each text of a page is its article's headline. */
    static PageModel titles() {
        return Titles.MODEL;
    }

    double probability(FeatureVector vector) {
        return trees.probability(vector.values());
    }

    /** How likely each of the things that a page offers is the right one; at most one is, and maybe none. */
    double[] choice(List<FeatureVector> offers) {
        return trees.choice(offers.stream().map(FeatureVector::values).toList());
    }

    private static PageModel load(String name) {
        String resource = name + ".model";
        try (InputStream in = PageModel.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing.");
            }
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            return new PageModel(
                    name,
                    List.of(lines.get(0).split(" ")),
                    Double.parseDouble(lines.get(1)),
                    BoostedTrees.of(lines.subList(2, lines.size())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
