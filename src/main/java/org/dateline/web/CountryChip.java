package org.dateline.web;

import java.util.List;
import org.dateline.article.Article;
import org.dateline.article.CountryMention;
import org.dateline.query.Facet;
import org.dateline.web.wording.Wording;

/**
 * A country of an article as a label that leads to the articles about it.
 *
 * @param main whether the article is most about it
 */
record CountryChip(String code, String name, boolean main, String href) {
    static CountryChip of(CountryMention country, SearchForm form, Wording wording) {
        return new CountryChip(
                country.code(),
                wording.country(country.code()),
                country.main(),
                form.choosing(Facet.COUNTRY_ABOUT, country.code()).address());
    }

    /** The countries that an article is about, the main one first. */
    static List<CountryChip> about(Article article, SearchForm form, Wording wording) {
        return article.annotations().countries().stream()
                .filter(CountryMention::about)
                .sorted((a, b) -> Boolean.compare(b.main(), a.main()))
                .map(country -> of(country, form, wording))
                .toList();
    }

    /** The countries that an article names without being about them. */
    static List<CountryChip> mentioned(Article article, SearchForm form, Wording wording) {
        return article.annotations().countries().stream()
                .filter(country -> !country.about())
                .map(country -> of(country, form, wording))
                .map(chip -> new CountryChip(
                        chip.code(),
                        chip.name(),
                        false,
                        form.choosing(Facet.COUNTRY, chip.code()).address()))
                .toList();
    }
}
