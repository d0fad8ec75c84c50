package org.dateline.web;

import java.util.List;
import java.util.Optional;
import org.dateline.archive.Archive;
import org.dateline.query.QuerySyntaxException;
import org.dateline.query.Sort;
import org.dateline.web.wording.Wording;
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
    private final Answers answers;
    private final SiteProperties properties;

    SearchController(Archive archive, Searches searches, Answers answers, SiteProperties properties) {
        this.archive = archive;
        this.searches = searches;
        this.answers = answers;
        this.properties = properties;
    }

    @GetMapping("/")
    ModelAndView search(@RequestParam MultiValueMap<String, String> parameters, Wording wording) {
        SearchForm form = SearchForm.of(parameters);
        if (!parameters.containsKey("q") && !form.isFiltered()) {
            return new ModelAndView("start", "page", start(wording));
        }
        try {
            Answer answer = answers.of(form, wording);
            return new ModelAndView(
                    "search", "page", SearchPage.of(answer, other -> searches.found(other, wording), wording));
        } catch (QuerySyntaxException e) {
            ModelAndView page = new ModelAndView(
                    "search", "page", SearchPage.of(form, e, other -> searches.found(other, wording), wording));
            page.setStatus(HttpStatus.BAD_REQUEST);
            return page;
        }
    }

    private StartPage start(Wording wording) {
        List<StartPage.Example> examples = properties.examples().stream()
                .flatMap(query -> example(query, wording).stream())
                .toList();
        SearchForm newest = SearchForm.of("").withSort(Sort.NEWEST);
        return StartPage.of(
                archive.stats(),
                examples,
                HitRow.of(searches.hits(newest, NEWEST).hits(), SearchForm.of(""), wording),
                wording);
    }

    /** An example that finds nothing in this archive shows nothing, so it is left out. */
    private Optional<StartPage.Example> example(String query, Wording wording) {
        SearchForm form = SearchForm.of(query);
        try {
            long found = searches.count(form);
            return found == 0
                    ? Optional.empty()
                    : Optional.of(new StartPage.Example(query, wording.count("article", found), form.address()));
        } catch (QuerySyntaxException e) {
            LOG.warn("The query '{}' in dateline.examples has a mistake.", query);
            return Optional.empty();
        }
    }
}
