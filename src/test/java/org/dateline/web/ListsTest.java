package org.dateline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

@OnSampleSite
class ListsTest {
    @Autowired
    private MockMvc site;

    private Cookie token() throws Exception {
        Cookie cookie = site.perform(get("/lists"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getCookie("dateline-token");
        assertThat(cookie).isNotNull();
        assertThat(cookie.isHttpOnly()).isTrue();
        return cookie;
    }

    @Test
    void whatNoPageOfOursSentIsRefused() throws Exception {
        Cookie token = token();
        site.perform(post("/lists").param("list", "iran")).andExpect(status().isForbidden());
        site.perform(post("/lists").cookie(token).param("list", "iran")).andExpect(status().isForbidden());
        site.perform(post("/lists").cookie(token).param("token", "x").param("list", "iran"))
                .andExpect(status().isForbidden());
        site.perform(post("/").param("q", "iran")).andExpect(status().isForbidden());
    }

    @Test
    void aListGetsAShortAddressAndACsv() throws Exception {
        Cookie token = token();
        MockHttpServletResponse posted = site.perform(post("/lists")
                        .cookie(token)
                        .param("token", token.getValue())
                        .param("list", "iran\n\n w/x mali \n=cmd"))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse();
        String address = String.valueOf(posted.getHeader("Location"));
        assertThat(address).matches("/lists/[a-z0-9]{16}");
        assertThat(site.perform(get(address)).andReturn().getResponse().getContentAsString())
                .contains("of 3 lines found something", "lacks its number of words", address + ".csv");
        assertThat(site.perform(get(address + ".csv"))
                        .andExpect(header().string("Content-Type", "text/csv;charset=UTF-8"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString()
                        .lines())
                .hasSize(4)
                .first()
                .isEqualTo("line,articles,stories,first,last,link,problem");
        site.perform(get("/lists/0000000000000000")).andExpect(status().isNotFound());
    }

    @Test
    void aLongQueryGetsAShortAddressThatMeansTheSame() throws Exception {
        Cookie token = token();
        String query = "iran OR " + "mali OR ".repeat(300) + "drone";
        String address = String.valueOf(site.perform(
                        post("/").cookie(token).param("token", token.getValue()).param("q", query))
                .andExpect(status().isSeeOther())
                .andReturn()
                .getResponse()
                .getHeader("Location"));
        assertThat(address).startsWith("/?q=saved%3A").hasSizeLessThan(40);
        String saved = address.substring(address.indexOf('=') + 1).replace("%3A", ":");
        String answer = site.perform(get("/api/search").param("q", saved).param("size", "0"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        String whole = site.perform(get("/api/search").param("q", query).param("size", "0"))
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(answer.replaceAll("\"tookMs\":\\d+", "")).isEqualTo(whole.replaceAll("\"tookMs\":\\d+", ""));
        String shortOne = String.valueOf(site.perform(
                        post("/").cookie(token).param("token", token.getValue()).param("q", "iran mali"))
                .andReturn()
                .getResponse()
                .getHeader("Location"));
        assertThat(shortOne).isEqualTo("/?q=iran+mali");
    }
}
