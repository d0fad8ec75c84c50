package org.dateline.web;

import java.util.List;
import org.dateline.archive.Archive;
import org.dateline.query.Facet;
import org.dateline.result.FacetCount;
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
            throw new NotFoundException(wording.text("error.facet", key));
        }
        SearchForm form = SearchForm.of(given);
        Parameters parameters = new Parameters(given);
        String prefix = parameters.text("prefix");
        int show = parameters.number("show", FacetPage.SOME, 1, FacetPage.MOST);
        List<FacetCount> counts = archive.values(facet, prefix, searches.everyArticle(form), show + 1);
        return new ModelAndView("facet", "page", FacetPage.of(facet, prefix, show, counts, form, wording));
    }
}
