package org.dateline.web;

import java.util.List;
import java.util.Optional;
import org.dateline.archive.Archive;
import org.dateline.query.QuerySyntaxException;
import org.dateline.query.SearchRequest.Group;
import org.dateline.query.Sort;
import org.dateline.result.SearchResult;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The start page and the answers to searches. */
@Controller
class SearchController {
    private static final Logger LOG = LoggerFactory.getLogger(SearchController.class);
    private static final int NEWEST = 5;

    private final Archive archive;
    private final Searches searches;
    private final WaysOutFinder waysOut;
    private final SiteProperties properties;

    SearchController(Archive archive, Searches searches, WaysOutFinder waysOut, SiteProperties properties) {
        this.archive = archive;
        this.searches = searches;
        this.waysOut = waysOut;
        this.properties = properties;
    }

    @GetMapping("/")
    ModelAndView search(@RequestParam MultiValueMap<String, String> parameters) {
        SearchForm form = SearchForm.of(parameters, Group.STORY);
        if (!parameters.containsKey("q") && !form.isFiltered()) {
            return new ModelAndView("start", "page", start());
        }
        try {
            SearchResult result = searches.page(form, SearchPage.SIZE);
            WaysOut ways = result.total().count() == 0 ? waysOut.of(form, result) : null;
            return new ModelAndView("search", "page", SearchPage.of(form, result, ways, searches::found));
        } catch (QuerySyntaxException e) {
            ModelAndView page = new ModelAndView("search", "page", SearchPage.of(form, e));
            page.setStatus(HttpStatus.BAD_REQUEST);
            return page;
        }
    }

    private StartPage start() {
        List<StartPage.Example> examples = properties.examples().stream()
                .flatMap(query -> example(query).stream())
                .toList();
        SearchForm newest = SearchForm.of("").withSort(Sort.NEWEST);
        return StartPage.of(
                archive.stats(),
                examples,
                HitRow.of(searches.hits(newest, NEWEST).hits(), SearchForm.of("")));
    }

    /** An example that finds nothing in this archive shows nothing, so it is left out. */
    private Optional<StartPage.Example> example(String query) {
        SearchForm form = SearchForm.of(query);
        String found = searches.found(form);
        if (found == null) {
            LOG.warn("The query '{}' in dateline.examples has a mistake.", query);
        }
        return found == null || found.startsWith("0 ")
                ? Optional.empty()
                : Optional.of(new StartPage.Example(query, found, form.address()));
    }
}
