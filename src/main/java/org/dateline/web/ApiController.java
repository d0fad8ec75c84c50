package org.dateline.web;

import io.swagger.v3.oas.annotations.Operation;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.archive.Archive;
import org.dateline.archive.Offers;
import org.dateline.article.ArticleId;
import org.dateline.json.SearchResultJson;
import org.dateline.query.Facet;
import org.dateline.query.SearchRequest;
import org.dateline.result.SearchResult;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The archive for programs. Every answer is an object; every error is a problem of RFC 9457. */
@RestController
@RequestMapping(path = "/api", produces = MediaType.APPLICATION_JSON_VALUE)
class ApiController {
    private static final int USUAL_SIZE = 10;
    private static final int USUAL_VALUES = 20;
    private static final int MOST_SIMILAR = 100;
    private static final Set<String> SEARCH_PARAMETERS = Set.of(
            "q", "match", "from", "to", "undated", "sort", "group", "page", "size", "cursor", "facets", "clauses");

    private final Archive archive;
    private final Searches searches;
    private final Offers offers;

    ApiController(Archive archive, Searches searches, Offers offers) {
        this.archive = archive;
        this.searches = searches;
        this.offers = offers;
    }

    @Operation(summary = "Search the archive")
    @SearchParameters
    @GetMapping("/search")
    String search(@RequestParam MultiValueMap<String, String> given) {
        Parameters parameters = new Parameters(given);
        parameters.refuseUnknown(SEARCH_PARAMETERS);
        SearchForm form = SearchForm.forPrograms(given, USUAL_SIZE, SearchRequest.MAX_SIZE);
        SearchRequest request = searches.request(
                form,
                form.group(),
                form.shown(),
                facets(given),
                !given.containsKey("clauses") || parameters.flag("clauses"));
        SearchResult result = archive.search(request);
        return SearchResultJson.of(result, offers.of(result));
    }

    /** The facets to count: {@code facets=country,person} or {@code facets=none}; the usual ones where nothing is said. */
    private static Map<Facet, Integer> facets(MultiValueMap<String, String> given) {
        Map<Facet, Integer> facets = new HashMap<>();
        if (!given.containsKey("facets")) {
            SearchRequest.USUAL_FACETS.forEach(facet -> facets.put(facet, USUAL_VALUES));
            return facets;
        }
        given.getOrDefault("facets", List.of()).stream()
                .flatMap(value -> Arrays.stream(value.split(",")))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && !name.equals("none"))
                .forEach(name -> facets.put(facet("facets", name), USUAL_VALUES));
        return facets;
    }

    static Facet facet(String parameter, String name) {
        Facet facet = Parameters.facet(name);
        if (facet == null) {
            throw new BadParameterException(
                    parameter,
                    "bad.facet",
                    parameter,
                    name,
                    String.join(
                            ", ", Arrays.stream(Facet.values()).map(Facet::key).toList()));
        }
        return facet;
    }

    @Operation(summary = "Read an article, old versions included")
    @GetMapping("/articles/{id}")
    String article(@PathVariable String id) {
        ArticleId article = ArticleController.id(id);
        return archive.find(article)
                .map(found -> SearchResultJson.of(found, archive.versions(article)))
                .orElseThrow(() -> ArticleController.missing(article, archive));
    }

    @Operation(summary = "Find articles on the same matter")
    @GetMapping("/articles/{id}/similar")
    String similar(@PathVariable String id, @RequestParam MultiValueMap<String, String> given) {
        int size = new Parameters(given).number("size", USUAL_SIZE, 0, MOST_SIMILAR);
        if (archive.find(ArticleController.id(id)).isEmpty()) {
            throw ArticleController.missing(id);
        }
        return SearchResultJson.ofHits(archive.similar(ArticleController.id(id), size));
    }

    @Operation(summary = "Complete what is being typed")
    @GetMapping("/suggest")
    String suggest(@RequestParam MultiValueMap<String, String> given) {
        Parameters parameters = new Parameters(given);
        int size = parameters.number("size", USUAL_SIZE, 0, MOST_SIMILAR);
        return SearchResultJson.ofSuggestions(archive.suggest(parameters.text("q"), size));
    }

    @Operation(summary = "Say what the archive holds")
    @GetMapping("/stats")
    String stats() {
        return SearchResultJson.of(archive.stats());
    }
}
