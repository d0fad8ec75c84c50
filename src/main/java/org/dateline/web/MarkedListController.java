package org.dateline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.dateline.query.SearchRequest.Group;
import org.dateline.result.SearchResult;
import org.dateline.web.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Lists of articles: those that a reader ticked, and an answer for paper. */
@Controller
class MarkedListController {
    /** More than these are for a file. */
    private static final int PRINTED = 300;

    private final MarkedLists lists;
    private final Searches searches;
    private final Records records;

    MarkedListController(MarkedLists lists, Searches searches, Records records) {
        this.lists = lists;
        this.searches = searches;
        this.records = records;
    }

    @GetMapping("/list")
    ModelAndView list(
            @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request, Wording wording) {
        return new ModelAndView(
                "list",
                "page",
                ArticleListPage.of(lists.of(parameters), FeedController.site(request), today(), wording));
    }

    @GetMapping("/print")
    ModelAndView print(
            @RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request, Wording wording) {
        SearchForm form = SearchForm.of(parameters);
        String site = FeedController.site(request);
        SearchResult result = searches.hits(form.withGroup(Group.NONE), PRINTED);
        return new ModelAndView(
                "list",
                "page",
                ArticleListPage.of(
                        form,
                        records.of(form, site),
                        result.hits(),
                        result.total().count(),
                        site,
                        today(),
                        wording));
    }

    private static LocalDate today() {
        return LocalDate.now(Clock.systemUTC());
    }
}
