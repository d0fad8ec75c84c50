package org.dateline.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SiteOwnerTest {
    @Test
    void theNameBeforeTheDomain() {
        assertThat(SiteOwner.ofHost("www.example.org")).containsExactly("example", "example.org");
        assertThat(SiteOwner.ofHost("news.example.co.uk")).containsExactly("example", "example.co.uk");
        assertThat(SiteOwner.ofHost("www.example.com.br")).containsExactly("example", "example.com.br");
    }

    @Test
    void onASharedHostTheNameBeforeIt() {
        assertThat(SiteOwner.ofHost("jane-doe.wordpress.com")).containsExactly("jane-doe");
        assertThat(SiteOwner.ofHost("janedoe.blogspot.co.uk")).containsExactly("janedoe");
        assertThat(SiteOwner.ofHost("www.wordpress.com")).isEmpty();
    }

    @Test
    void noneWithoutAHost() {
        assertThat(SiteOwner.ofHost(SiteOwner.host(null))).isEmpty();
        assertThat(SiteOwner.ofHost(SiteOwner.host("no address"))).isEmpty();
        assertThat(SiteOwner.ofHost("localhost")).isEmpty();
    }
}
