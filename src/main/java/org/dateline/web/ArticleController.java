package org.dateline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import org.dateline.archive.Archive;
import org.dateline.article.ArticleId;
import org.dateline.query.QuerySyntaxException;
import org.dateline.result.MarkedArticle;
import org.dateline.web.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page of an article. */
@Controller
class ArticleController {
    private static final int SIMILAR = 5;

    private final Archive archive;
    private final Searches searches;

    ArticleController(Archive archive, Searches searches) {
        this.archive = archive;
        this.searches = searches;
    }

    @GetMapping("/articles/{id}")
    ModelAndView article(
            @PathVariable String id,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            Wording wording) {
        ArticleId article = id(id);
        int hit = new Parameters(parameters).number(Neighbours.PARAMETER, 0, 0, Neighbours.DEEPEST);
        SearchForm asked = SearchForm.of(parameters);
        int page = Math.max(0, hit - 1) / asked.shown().size() + 1;
        SearchForm form = asked.onPage(Math.min(page, SearchForm.LAST_PAGE));
        MarkedArticle marked = form.q().isEmpty() ? unmarked(article) : marked(article, form);
        ArticlePage.Reading reading = new ArticlePage.Reading(
                marked,
                hit == 0 ? null : neighbours(id, hit, form, wording),
                archive.similar(article, SIMILAR),
                archive.versions(article),
                FeedController.site(request),
                LocalDate.now(Clock.systemUTC()));
        Light light = Light.of(marked.article(), Parameters.text(parameters, "lit"), wording);
        return new ModelAndView("article", "page", ArticlePage.of(reading, form, light, wording));
    }

    private @Nullable Neighbours neighbours(String id, int hit, SearchForm form, Wording wording) {
        try {
            return Neighbours.of(id, hit, searches.around(form, hit), form, wording);
        } catch (QuerySyntaxException e) {
            return null;
        }
    }

    /** The marks of a query; a query with a mistake marks nothing, for the article is there all the same. */
    private MarkedArticle marked(ArticleId id, SearchForm form) {
        try {
            return archive.find(id, searches.read(form)).orElseThrow(() -> missing(id, archive));
        } catch (QuerySyntaxException e) {
            return unmarked(id);
        }
    }

    private MarkedArticle unmarked(ArticleId id) {
        return archive.find(id, searches.read(SearchForm.of(""))).orElseThrow(() -> missing(id, archive));
    }

    static ArticleId id(String id) {
        if (!ArticleId.isId(id)) {
            throw missing(id);
        }
        return new ArticleId(id);
    }

    /** Why an id finds nothing: the article was removed, or never was here. */
    static RuntimeException missing(ArticleId id, Archive archive) {
        return archive.removed(id)
                .map(removed -> (RuntimeException) new GoneException(removed))
                .orElseGet(() -> missing(id.value()));
    }

    static NotFoundException missing(String id) {
        return new NotFoundException("error.article", id);
    }
}
