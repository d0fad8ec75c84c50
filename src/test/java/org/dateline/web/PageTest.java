package org.dateline.web;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.Locale;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;

/** A test of pages: asks for an address, and reads what comes. */
@OnSampleSite
abstract class PageTest {
    @Autowired
    protected MockMvc site;

    protected Document page(String address) throws Exception {
        return page(address, 200, Locale.ENGLISH);
    }

    protected Document page(String address, int expected, Locale locale) throws Exception {
        return Jsoup.parse(
                site.perform(get(URI.create(address.replace("+", "%20"))).locale(locale))
                        .andExpect(status().is(expected))
                        .andReturn()
                        .getResponse()
                        .getContentAsString(),
                "http://localhost/");
    }
}
