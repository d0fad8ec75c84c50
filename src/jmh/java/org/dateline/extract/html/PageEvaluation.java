package org.dateline.extract.html;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.extract.Extraction;
import org.dateline.extract.Extractor;
import org.dateline.extract.format.ArticleExtractor;
import org.jspecify.annotations.Nullable;

/**
 * Measures the reading of web pages on trafilatura's evaluation set: {@code PageEvaluation FOLDER [show body,date,title,author]},
 * the folder being the one that holds {@code evaldata.json}. Each page is read from its bytes alone, by the extractor that
 * loads files. Body: precision, recall and F over all segments, a segment counting as found where the article's text contains
 * it character by character, as the set's own script counts. Date: F over the dated pages, a date being right where it is the
 * same ISO day letter by letter, as htmldate's evaluation compares; a month or a year that we know no better, and a day that
 * the set gives in a form that is none, count as wrong. Title: the share of the pages that state one where ours has the same
 * letters and figures, whatever their case and however Unicode composes them; a kicker or an outlet's name too many or too few
 * is wrong. Author: the share of the pages that state one where ours has the same words of names in any order, without
 * "by", "and" and degrees; the set's authors are what the page shows as its byline, nicknames, agencies, outlets and, on a page
 * that names nobody, often its owner; a name too many is as wrong as one too few, and a page for which we name nobody is not
 * right. A second line says how much is spelling: days that the set writes amiss (2022-01.26) are mended, the outlet's name
 * after a headline and accents in names do not count. A third says how often we name an author, and how often the owner, on pages
 * for which the set states none (it states but some of those that there are).
 * A quarter of the sites, by a hash of their host, is held out: rules were written by looking at pages of the others only, and
 * only these are ever shown. The models that judge blocks, days, names and headlines have learned from all pages, so these
 * figures are no forecast; {@link BlockModelTrainer} and {@link ChoiceTrainer} print those for sites that the models have not
 * seen.
 * Given Readability's {@code test-pages} in place of that folder, it prints the same for pages that days, names and headlines have
 * not learned from: its bylines are worded as the page has them, its titles mostly those of the window, it marks no segments.
 * Ends with 1 where a figure of trafilatura's set falls below its floor, which is what was reached, not what is aimed at.
 */
public final class PageEvaluation {
    private static final double BODY = 0.96;
    private static final double DATE = 0.925;
    private static final double TITLE = 0.945;
    private static final double AUTHOR = 0.855;

    private PageEvaluation() {}

    public static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        boolean isMarked = Files.exists(folder.resolve("evaldata.json"));
        List<GoldPage> gold = isMarked ? GoldPage.of(folder) : GoldPage.ofReadability(folder);
        String show = args.length > 2 ? args[2] : "";
        PageTally all = new PageTally();
        PageTally tuned = new PageTally();
        PageTally held = new PageTally();
        long nanos = 0;
        int pages = 0;
        try (Extractor extractor = new ArticleExtractor()) {
            for (GoldPage page : gold) {
                long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
                Article article = read(extractor, page);
                pages++;
                nanos += ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start;
                all.add(page, article);
                (page.isHeldOut() ? held : tuned).add(page, article);
                if (!page.isHeldOut()) {
                    for (String what : show.split(",")) {
                        show(what, page, article);
                    }
                }
            }
        }
        System.out.println(tuned.line("tuned"));
        System.out.println(held.line("held out"));
        System.out.println(all.line("all"));
        System.out.println(tuned.normalised("tuned"));
        System.out.println(held.normalised("held out"));
        System.out.println(all.normalised("all"));
        System.out.println(all.unmarked());
        System.out.printf("%.1f ms of processor time a page%n", nanos / 1e6 / Math.max(1, pages));
        boolean good = all.f() >= BODY && all.dateF() >= DATE && all.title() >= TITLE && all.author() >= AUTHOR;
        System.exit(good || !isMarked ? 0 : 1);
    }

    private static @Nullable Article read(Extractor extractor, GoldPage page) {
        List<Article> articles = new ArrayList<>();
        extractor.extract(page.file(), page.file().getFileName().toString(), extraction -> {
            if (extraction instanceof Extraction.Read read) {
                articles.add(read.article());
            } else {
                System.out.println(page.file().getFileName() + ": " + extraction);
            }
        });
        return articles.isEmpty() ? null : articles.getFirst();
    }

    private static void show(String what, GoldPage page, @Nullable Article article) {
        String name = page.file().getFileName().toString();
        String body = article == null ? "" : article.body().text();
        switch (what) {
            case "body" -> {
                page.with().stream()
                        .filter(segment -> !body.contains(segment))
                        .forEach(segment -> System.out.println(name + "\tMISSED\t" + segment));
                page.without().stream()
                        .filter(body::contains)
                        .forEach(segment -> System.out.println(name + "\tEXTRA\t" + segment));
            }
            case "date" -> {
                if (!page.date().isEmpty() && !PageTally.sameDate(page, article)) {
                    System.out.println(what + "\t" + name + "\t" + page.date() + "\t" + PageTally.date(article) + "\t"
                            + (article == null ? "" : article.publication().candidates()));
                }
            }
            case "title" -> {
                if (!page.title().isEmpty() && !PageTally.sameTitle(page, article)) {
                    System.out.println(
                            what + "\t" + name + "\t" + page.title() + "\t" + (article == null ? "" : article.title()));
                }
            }
            case "author" -> {
                if (!page.authors().isEmpty() && !PageTally.sameAuthors(page, article)) {
                    System.out.println(what + "\t" + name + "\t" + page.authors() + "\t"
                            + (article == null ? "" : article.publication().bylines()));
                }
            }
            default -> {}
        }
    }
}
