package org.dateline.web;

import java.util.List;
import java.util.Map;
import org.dateline.country.Countries;
import org.dateline.query.Facet;
import org.dateline.query.SearchRequest.Group;
import org.dateline.query.Sort;
import org.dateline.result.Hit;
import org.dateline.result.SearchResult;
import org.dateline.web.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The pages of people, organisations, places and countries. */
@Controller
class EntityController {
    private static final int SHOWN = 5;
    private static final Map<String, Facet> KINDS =
            Map.of("people", Facet.PERSON, "organizations", Facet.ORGANIZATION, "places", Facet.PLACE);

    private final Searches searches;

    EntityController(Searches searches) {
        this.searches = searches;
    }

    @GetMapping("/{kind:people|organizations|places}/{name}")
    ModelAndView entity(@PathVariable String kind, @PathVariable String name, Wording wording) {
        return page(KINDS.getOrDefault(kind, Facet.PLACE), name, wording);
    }

    /** A name that cannot stand in a path, since a server takes a slash or a dot in it for something else. */
    @GetMapping("/{kind:people|organizations|places}")
    ModelAndView oddlyNamed(@PathVariable String kind, @RequestParam String name, Wording wording) {
        return entity(kind, name, wording);
    }

    @GetMapping("/countries/{code}")
    ModelAndView country(@PathVariable String code, Wording wording) {
        String known = Countries.isCode(code)
                ? code
                : Countries.resolve(code).stream()
                        .findFirst()
                        .orElseThrow(() -> new NotFoundException("error.country", code));
        return page(Facet.COUNTRY, known, wording);
    }

    private ModelAndView page(Facet facet, String value, Wording wording) {
        SearchForm form = SearchForm.of("").choosing(facet, value);
        SearchResult result = searches.within(form, SHOWN, EntityPage.FACETS);
        if (result.total().count() == 0) {
            throw new NotFoundException("error.entity", wording.value(facet, value));
        }
        List<Hit> first = result.total().count() <= SHOWN
                ? List.of()
                : searches.hits(form.withSort(Sort.OLDEST).withGroup(Group.STORY), SHOWN)
                        .hits();
        long about =
                facet == Facet.COUNTRY ? searches.count(SearchForm.of("").choosing(Facet.COUNTRY_ABOUT, value)) : 0;
        return new ModelAndView(
                "entity",
                "page",
                EntityPage.of(
                        facet, value, form, new EntityPage.Coverage(result, result.hits(), first, about), wording));
    }
}
