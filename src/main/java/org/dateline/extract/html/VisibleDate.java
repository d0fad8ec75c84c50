package org.dateline.extract.html;

import org.dateline.article.PublishedDate;

/**
 * A day that a page shows, and what speaks for or against its being the article's.
 *
 * @param block where it stands
 * @param score how the rules of {@link HtmlVisibleDates} judge it, about -3 to 9
 * @param said whether words beside it speak of publication
 * @param saidBefore whether they stand right before it
 * @param changed whether words beside it speak of a change
 * @param other whether words beside it speak of something else, such as a deadline
 * @param opens whether the text begins with it
 * @param doubtful whether it stands in a heading or has a year of two digits
 * @param besides how many letters stand beside it in its block
 */
record VisibleDate(
        PublishedDate date,
        int block,
        double score,
        boolean said,
        boolean saidBefore,
        boolean changed,
        boolean other,
        boolean opens,
        boolean doubtful,
        int besides) {}
