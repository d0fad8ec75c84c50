package org.dateline.web;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import org.dateline.archive.Archive;
import org.dateline.archive.ListSearch;
import org.dateline.archive.Offers;
import org.dateline.query.QueryParser;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.env.Environment;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Filters and resources of the site. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SiteProperties.class)
class WebConfiguration implements WebMvcConfigurer {
    @Bean
    FilterRegistrationBean<SecurityHeaders> securityHeaders() {
        FilterRegistrationBean<SecurityHeaders> registration = new FilterRegistrationBean<>(new SecurityHeaders());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
    }

    @Bean
    FilterRegistrationBean<CsrfTokens> csrfTokens() {
        FilterRegistrationBean<CsrfTokens> registration = new FilterRegistrationBean<>(new CsrfTokens());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
        return registration;
    }

    @Bean
    ListSearch listSearch(Archive archive, QueryParser parser) {
        return new ListSearch(archive, parser);
    }

    @Bean
    Offers offers(Archive archive, QueryParser parser) {
        return new Offers(archive, parser);
    }

    /** Guards a site that listens on loopback only: one that listens elsewhere has names that nobody told it. */
    @Bean
    FilterRegistrationBean<HostGuard> hostGuard(SiteProperties properties, Environment environment) {
        FilterRegistrationBean<HostGuard> registration =
                new FilterRegistrationBean<>(new HostGuard(properties.hosts()));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        registration.setEnabled(isLoopback(environment.getProperty("server.address", "")));
        return registration;
    }

    private static boolean isLoopback(String address) {
        try {
            return !address.isEmpty() && InetAddress.getByName(address).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/fonts/**")
                .addResourceLocations("classpath:/static/fonts/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(365)).cachePublic());
    }
}
