package org.dateline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import org.dateline.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@OnSampleSite
class ApiTest {
    private static final Article RICH = SampleArticles.all().get(0);

    @Autowired
    private MockMvc site;

    private ResultActions answer(String address) throws Exception {
        return site.perform(get(URI.create(address.replace("+", "%20"))));
    }

    @Test
    void aSearchAnswersAsTheContractSays() throws Exception {
        answer("/api/search?q=drone&size=1&facets=language")
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/json"))
                .andExpect(content().json("""
                        {"query": {"text": "drone", "reading": "drone", "notes": [],
                                   "clauses": [{"text": "drone", "count": 1}]},
                         "total": 1, "totalExact": true, "stories": 1,
                         "hits": [{"id": "%s", "key": "key-0", "source": "The Sahel Courier",
                                   "published": "2023-06-14", "language": "en"}],
                         "facets": {"language": [{"value": "en", "label": "English", "count": 1, "selected": false}]},
                         "timeline": [{"from": "2023-06", "count": 1}], "undated": 0}
                        """.formatted(RICH.id())));
    }

    @Test
    void valuesOfOneFacetAreEitherAndFacetsAreBoth() throws Exception {
        answer("/api/search?q=&source=Reuters&source=Folha&size=0")
                .andExpect(jsonPath("$.total").value(10));
        answer("/api/search?q=&source=Reuters&country.about=Mali&size=0")
                .andExpect(jsonPath("$.total").value(5));
        answer("/api/search?q=&country.not=ML&size=0")
                .andExpect(jsonPath("$.total").value(2));
        answer("/api/search?q=&from=2023-06&to=2023-06&size=0")
                .andExpect(jsonPath("$.total").value(3));
        answer("/api/search?q=&undated=true&size=0")
                .andExpect(jsonPath("$.total").value(1));
    }

    @Test
    void pagesAndSizesAreAsAsked() throws Exception {
        answer("/api/search").andExpect(jsonPath("$.hits.length()").value(10));
        answer("/api/search?size=25&page=3")
                .andExpect(jsonPath("$.hits.length()").value(11));
        answer("/api/search?facets=none&clauses=false&q=mali")
                .andExpect(jsonPath("$.facets.length()").value(0))
                .andExpect(jsonPath("$.query.clauses.length()").value(0));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /api/search?size=1000000000 | size   | size is a whole number from 0 to 1,000, not “1000000000”.
            /api/search?size=-1         | size   | size is a whole number from 0 to 1,000, not “-1”.
            /api/search?cursor=forged   | cursor | The cursor does not belong to this search; leave it out to begin again.
            /api/search?contry=ML       | contry | There is no parameter “contry”; the description at /v3/api-docs lists all.
            /api/search?match=some      | match  | match is one of all, any, not “some”.
            /api/search?from=2023-13    | from   | from is a year, a month or a day such as 2023, 2023-06 or 2023-06-14, not “2023-13”.
            """)
    void whatCannotBeMeantIsAProblem(String address, String parameter, String detail) throws Exception {
        answer(address)
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.status").value(400))
                .andExpect(jsonPath("$.parameter").value(parameter))
                .andExpect(jsonPath("$.detail").value(detail));
    }

    @Test
    void aMistakeInTheQueryIsAProblemWithItsPlaceAndAFix() throws Exception {
        answer("/api/search?q=iran+w/x+mali")
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.start").value(5))
                .andExpect(jsonPath("$.end").value(8))
                .andExpect(jsonPath("$.message").isNotEmpty())
                .andExpect(jsonPath("$.suggestion").isNotEmpty());
    }

    @Test
    void anAmbiguousDateCarriesBothItsFixes() throws Exception {
        answer("/api/search?q=coup+after:03/04/2023")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.message")
                        .value("“03/04/2023” may be 3 April 2023 or 4 March 2023; write the year first."))
                .andExpect(jsonPath("$.suggestion").value("coup after:2023-04-03"))
                .andExpect(jsonPath("$.suggestions[0]").value("coup after:2023-04-03"))
                .andExpect(jsonPath("$.suggestions[1]").value("coup after:2023-03-04"));
    }

    @Test
    void anArticleIsTheSameObjectAsOnALineOfTheExport() throws Exception {
        String article = answer("/api/articles/" + RICH.id())
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        String line = answer("/export.jsonl?id=" + RICH.id())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(line).isEqualTo(article + "\n");
        String found = answer("/export.jsonl?q=drone").andReturn().getResponse().getContentAsString();
        assertThat(found)
                .as("what was found says where it matches")
                .startsWith(article.substring(0, article.length() - 1)
                        + ",\"matches\":3,\"snippets\":[{\"text\":\"A cargo");
    }

    @Test
    void whatIsMissingIsAProblemToo() throws Exception {
        for (String address : new String[] {
            "/api/articles/00000000000000000000000000000000",
            "/api/articles/00000000000000000000000000000000/similar",
            "/api/nothing"
        }) {
            answer(address)
                    .andExpect(status().isNotFound())
                    .andExpect(content().contentType("application/problem+json"));
        }
    }

    @Test
    void similarSuggestAndStatsAnswerObjects() throws Exception {
        answer("/api/articles/" + RICH.id() + "/similar?size=2")
                .andExpect(jsonPath("$.hits.length()").value(2));
        answer("/api/suggest?q=ma").andExpect(content().json("""
                        {"suggestions": [{"kind": "country", "text": "Mali", "query": "country:mali", "count": 61}]}"""));
        answer("/api/stats").andExpect(jsonPath("$.articles").value(61));
    }
}
