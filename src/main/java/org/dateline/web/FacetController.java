package org.dateline.web;

import org.dateline.archive.Archive;
import org.dateline.query.Facet;
import org.dateline.query.SearchRequest.Group;
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
    ModelAndView values(@PathVariable String key, @RequestParam MultiValueMap<String, String> parameters) {
        Facet facet = Parameters.facet(key);
        if (facet == null) {
            throw new NotFoundException("There is no facet '" + key + "'.");
        }
        SearchForm form = SearchForm.of(parameters, Group.STORY);
        String prefix = Parameters.text(parameters, "prefix");
        return new ModelAndView(
                "facet",
                "page",
                FacetPage.of(
                        facet,
                        prefix,
                        archive.values(facet, prefix, searches.everyArticle(form), FacetPage.MOST),
                        form));
    }
}
