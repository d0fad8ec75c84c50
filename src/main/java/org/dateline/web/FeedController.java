package org.dateline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.dateline.query.Sort;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What the archive got last for a search, for a feed reader. */
@Controller
class FeedController {
    private static final int SIZE = 50;

    private final Searches searches;

    FeedController(Searches searches) {
        this.searches = searches;
    }

    @GetMapping("/feed.atom")
    ResponseEntity<byte[]> feed(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        SearchForm given = SearchForm.of(parameters);
        SearchForm form = parameters.containsKey("sort") ? given : given.withSort(Sort.ADDED);
        String feed =
                new AtomFeed(site(request), form).of(searches.hits(form, SIZE).hits());
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.APPLICATION_ATOM_XML, StandardCharsets.UTF_8))
                .body(feed.getBytes(StandardCharsets.UTF_8));
    }

    /** The address under which this site was asked, without a slash at the end. */
    static String site(HttpServletRequest request) {
        return ServletUriComponentsBuilder.fromContextPath(request).build().toUriString();
    }
}
