package org.dateline.web;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.dateline.web.wording.SiteMessages;
import org.dateline.web.wording.Wording;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.i18n.LocaleChangeInterceptor;

/** The language of the site: what the reader chose, kept in a cookie; else what the browser prefers; else English. */
@Configuration(proxyBeanMethods = false)
class SiteLanguage implements WebMvcConfigurer {
    /** In any address: the language from now on. */
    static final String PARAMETER = "hl";

    @Bean
    MessageSource messageSource() {
        return new SiteMessages();
    }

    @Bean
    LocaleResolver localeResolver() {
        CookieLocaleResolver resolver = new CookieLocaleResolver("dateline-language");
        resolver.setCookieMaxAge(Duration.ofDays(365));
        resolver.setCookieHttpOnly(true);
        resolver.setCookieSameSite("Lax");
        resolver.setDefaultLocaleFunction(request -> known(request.getLocale()));
        return resolver;
    }

    /** Dates, numbers and plurals follow the language of the sentences around them. */
    private static Locale known(Locale wanted) {
        return Wording.of(wanted).locale();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        LocaleChangeInterceptor change = new LocaleChangeInterceptor();
        change.setParamName(PARAMETER);
        change.setIgnoreInvalidLocale(true);
        registry.addInterceptor(change);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new WordingArgument());
    }
}
