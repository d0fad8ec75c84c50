package org.dateline.web;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.archive.Archive;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.springframework.stereotype.Component;
import org.springframework.util.MultiValueMap;

/** Lists of ticked articles, each of which is its address: {@code /list?id=…&id=…}. */
@Component
class MarkedLists {
    /** More would not fit into an address. */
    static final int MOST = 200;

    private final Archive archive;

    MarkedLists(Archive archive) {
        this.archive = archive;
    }

    /**
     * A list.
     *
     * @param articles those that are in the archive, in the order of their ids in the address
     * @param missing ids that the archive does not have
     */
    record MarkedList(List<Article> articles, List<String> missing) {
        String address() {
            return address(articles.stream().map(Article::id).toList());
        }

        static String address(List<ArticleId> ids) {
            return "/list?" + parameters(ids);
        }

        static String parameters(List<ArticleId> ids) {
            return ids.stream().map(id -> "id=" + id).collect(Collectors.joining("&"));
        }

        List<ArticleId> ids() {
            return articles.stream().map(Article::id).toList();
        }
    }

    MarkedList of(MultiValueMap<String, String> parameters) {
        Set<String> ids = new LinkedHashSet<>(parameters.getOrDefault("id", List.of()));
        if (ids.size() > MOST) {
            throw new BadParameterException("id", "bad.list", MOST);
        }
        List<Article> articles = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (String id : ids) {
            Optional<Article> found = ArticleId.isId(id) ? archive.find(new ArticleId(id)) : Optional.empty();
            found.ifPresentOrElse(articles::add, () -> missing.add(id));
        }
        return new MarkedList(articles, missing);
    }
}
