package org.dateline.web;

import java.util.List;
import java.util.Optional;
import org.dateline.article.Article;
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

/** The copies of a story, side by side. */
@Controller
class StoryController {
    private static final int MOST = 100;

    private final Searches searches;

    StoryController(Searches searches) {
        this.searches = searches;
    }

    @GetMapping("/stories/{story:[0-9a-f]{16,32}}")
    ModelAndView story(
            @PathVariable String story,
            @RequestParam(defaultValue = "") String copy,
            @RequestParam(defaultValue = "") String with,
            Wording wording) {
        SearchForm form =
                SearchForm.of("cluster:" + story).withGroup(Group.NONE).withSort(Sort.OLDEST);
        SearchResult result = searches.hits(form, MOST);
        List<Hit> copies = result.hits();
        if (copies.isEmpty()) {
            throw new NotFoundException("error.story");
        }
        Article left = named(copies, copy).orElse(copies.getFirst().article());
        Article right = named(copies, with)
                .filter(article -> !article.id().equals(left.id()))
                .or(() -> copies.stream()
                        .map(Hit::article)
                        .filter(article -> !article.id().equals(left.id()))
                        .findFirst())
                .orElse(null);
        return new ModelAndView(
                "story", "page", StoryPage.of(story, copies, result.total().count(), left, right, wording));
    }

    private static Optional<Article> named(List<Hit> copies, String id) {
        return copies.stream()
                .map(Hit::article)
                .filter(article -> article.id().value().equals(id))
                .findFirst();
    }
}
