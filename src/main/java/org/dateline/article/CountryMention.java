package org.dateline.article;

import java.util.List;

/**
 * A country in an article.
 *
 * @param code ISO 3166-1 alpha-2, {@code XK} for Kosovo, ISO 3166-3 for a state that is no more
 * @param score how much of the article is about it, 0 to 1
 * @param about whether the article is about it, and does not only name it
 * @param main whether it is the one that the article is most about; one country of an article at the most
 * @param dateline whether the article was reported from it
 * @param mentions where in the body, in order
 * @param given whether the record brought it, rather than the text showing it
 */
public record CountryMention(
        String code, double score, boolean about, boolean main, boolean dateline, List<Span> mentions, boolean given) {
    public CountryMention {
        mentions = List.copyOf(mentions);
    }
}
