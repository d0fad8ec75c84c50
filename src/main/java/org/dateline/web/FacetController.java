package org.dateline.web;

import java.util.List;
import java.util.regex.Pattern;
import org.dateline.archive.Archive;
import org.dateline.query.Facet;
import org.dateline.result.FacetCount;
import org.dateline.text.Folding;
import org.dateline.web.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** All values of a facet, where the page of an answer shows only the commonest. */
@Controller
class FacetController {
    private static final int EVERY_NAME = 1_000;
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

    private final Archive archive;
    private final Searches searches;

    FacetController(Archive archive, Searches searches) {
        this.archive = archive;
        this.searches = searches;
    }

    @GetMapping("/facets/{key}")
    ModelAndView values(@PathVariable String key, @RequestParam MultiValueMap<String, String> given, Wording wording) {
        Facet facet = Parameters.facet(key);
        if (facet == null) {
            throw new NotFoundException("error.facet", key);
        }
        SearchForm form = SearchForm.of(given);
        Parameters parameters = new Parameters(given);
        String prefix = parameters.text("prefix");
        int show = parameters.number("show", FacetPage.SOME, 1, FacetPage.MOST);
        List<FacetCount> counts = wording.names(facet) && !prefix.isBlank()
                ? named(facet, prefix, archive.values(facet, "", searches.everyArticle(form), EVERY_NAME), wording)
                : archive.values(facet, prefix, searches.everyArticle(form), show + 1);
        return new ModelAndView("facet", "page", FacetPage.of(facet, prefix, show, counts, form, wording));
    }

    /**
     * The archive knows values by their English labels, and a reader types what the page shows: countries and languages
     * are few, so that all are asked for and those kept of which a word begins so.
     */
    private static List<FacetCount> named(Facet facet, String prefix, List<FacetCount> all, Wording wording) {
        String typed = words(prefix);
        return all.stream()
                .filter(count -> words(wording.value(facet, count.value())).contains(typed)
                        || words(count.label()).contains(typed))
                .toList();
    }

    /** Folded words, each behind a space. */
    private static String words(String text) {
        return " " + Folding.fold(BETWEEN_WORDS.matcher(text).replaceAll(" ").strip());
    }
}
