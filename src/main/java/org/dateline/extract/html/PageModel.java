package org.dateline.extract.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntPredicate;

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

    /**
     * How likely each of the things that a page offers is the right one; at most one is, and maybe none.
     *
     * @param likelihoods of all offers, in their order
     * @param best the likeliest that may be taken; -1 where none may
     * @param isLikely whether that is likely enough to be taken
     */
    record Choice(double[] likelihoods, int best, boolean isLikely) {
        /** The offer to take; -1 for none. */
        int taken() {
            return isLikely ? best : -1;
        }
    }

    /**
     * Weighs offers against each other and against none.
     *
     * @param may which of them may be taken, by their index
     */
    Choice choice(List<FeatureVector> offers, IntPredicate may) {
        double[] likelihoods =
                trees.choice(offers.stream().map(FeatureVector::values).toList());
        int best = -1;
        for (int i = 0; i < likelihoods.length; i++) {
            if (may.test(i) && (best < 0 || likelihoods[i] > likelihoods[best])) {
                best = i;
            }
        }
        return new Choice(likelihoods, best, best >= 0 && likelihoods[best] >= threshold);
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
