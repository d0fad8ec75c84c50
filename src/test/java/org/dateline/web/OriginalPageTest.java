package org.dateline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import org.dateline.article.Article;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletResponse;

/** What protects the reader's browser beyond the headers of every page. */
class OriginalPageTest extends PageTest {
    @Test
    void anOriginalRunsNothing() throws Exception {
        Article original = SampleArticles.original();
        MockHttpServletResponse shown = site.perform(get("/articles/" + original.id() + "/original"))
                .andReturn()
                .getResponse();
        assertThat(shown.getStatus()).isEqualTo(200);
        assertThat(shown.getContentAsString()).contains("<script>alert(1)</script>");
        assertThat(shown.getHeaders("Content-Security-Policy")).containsExactly("default-src 'none'; sandbox");
        assertThat(shown.getHeaders("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(shown.getContentType()).isEqualTo("text/html");
        MockHttpServletResponse file = site.perform(get("/articles/" + original.id() + "/original?download=true"))
                .andReturn()
                .getResponse();
        assertThat(file.getContentType()).isEqualTo("application/octet-stream");
        assertThat(file.getHeader("Content-Disposition")).startsWith("attachment; filename");
        assertThat(file.getHeaders("Content-Security-Policy")).containsExactly("default-src 'none'; sandbox");
        assertThat(site.perform(get(
                                "/articles/" + SampleArticles.all().getFirst().id() + "/original"))
                        .andReturn()
                        .getResponse()
                        .getStatus())
                .isEqualTo(404);
    }
}
