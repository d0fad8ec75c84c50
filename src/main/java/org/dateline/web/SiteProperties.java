package org.dateline.web;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set for the site.
 *
 * @param examples queries that the start page offers
 * @param hosts names beside {@code localhost} under which a site that listens on loopback may be asked for
 */
@ConfigurationProperties("dateline")
record SiteProperties(
        @DefaultValue List<String> examples, @DefaultValue List<String> hosts) {
    SiteProperties {
        examples = List.copyOf(examples);
        hosts = List.copyOf(hosts);
    }
}
