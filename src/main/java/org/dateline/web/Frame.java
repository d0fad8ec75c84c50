package org.dateline.web;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.dateline.load.LoadProgress;
import org.dateline.web.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** What stands around every page; templates reach it as {@code @frame}. */
@Component("frame")
class Frame {
    private final Supplier<LoadProgress> progress;

    Frame(Supplier<LoadProgress> progress) {
        this.progress = progress;
    }

    /** One sentence on the load that is under way, or null where there is none. */
    public @Nullable String loading(Locale locale) {
        LoadProgress now = progress.get();
        return now.running()
                ? Wording.of(locale).text("loading.banner", now.filesDone(), now.filesFound(), now.articles())
                : null;
    }

    /** The language of the page: {@code en}, {@code fr} … */
    public String language(Locale locale) {
        return Wording.of(locale).language();
    }

    /** {@code ltr} or {@code rtl}. */
    public String direction(Locale locale) {
        return Wording.of(locale).direction();
    }

    /** A language of the site by its own name, and this page in it. */
    public record Language(String tag, String name, String href, boolean current) {}

    public List<Language> languages(Locale locale) {
        String here = Wording.of(locale).language();
        return Wording.locales().stream()
                .map(other -> new Language(
                        other.getLanguage(),
                        Locale.forLanguageTag(other.getLanguage()).getDisplayLanguage(other),
                        "?" + address(other.getLanguage()),
                        other.getLanguage().equals(here)))
                .toList();
    }

    /** The parameters of this page with another language. */
    private static String address(String language) {
        String query = ServletUriComponentsBuilder.fromCurrentRequest()
                .replaceQueryParam(SiteLanguage.PARAMETER, language)
                .build()
                .getQuery();
        return query == null ? "" : query;
    }
}
