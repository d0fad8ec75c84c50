package org.dateline.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

@OnSampleSite
class LoadsPageTest {
    @Autowired
    private MockMvc site;

    @Test
    void theRunningLoadStandsFirstWithItsLedger() throws Exception {
        Document page = Jsoup.parse(site.perform(get("/loads"))
                .andExpect(status().isOk())
                .andExpect(header().doesNotExist("Refresh"))
                .andReturn()
                .getResponse()
                .getContentAsString());
        assertThat(page.select("h1").text()).isEqualTo("Loading the archive");
        assertThat(page.select("progress").attr("value")).isEqualTo("25");
        assertThat(page.select("#loads > section p").eachText())
                .contains(
                        "/wire · 2026-01-01 00:00 UTC",
                        "1,240 of 5,000 files, 3,102 new articles · 75 articles/s, 1.3 MB/s, 2 min left",
                        "6,878 discovered = 3,102 indexed + 12 duplicate + 4 quarantined + 3,760 pending");
        assertThat(page.select("#loads > section li").eachText())
                .containsExactly(
                        "3,090 read whole",
                        "12 known already",
                        "4 broken",
                        "4 broken: It is <b>broken</b>. corpus/x.pdf",
                        "7.3 s, 81.0 MB corpus/big.pdf");
        assertThat(page.select("details.load summary").text())
                .isEqualTo("2025-12-01 10:30 UTC corpus done 5,000 of 5,000 files, 6,862 new articles");
    }

    @Test
    void programsReadTheSame() throws Exception {
        site.perform(get("/api/loads"))
                .andExpect(jsonPath("$.loads[0].outcome").isEmpty())
                .andExpect(jsonPath("$.loads[0].discovered").value(6878))
                .andExpect(jsonPath("$.loads[0].statuses.FAILED").value(4))
                .andExpect(jsonPath("$.loads[1].outcome").value("done"));
        site.perform(get("/loads?refresh=true")).andExpect(header().string("Refresh", "5"));
        site.perform(get("/loading")).andExpect(redirectedUrl("/loads"));
    }
}
