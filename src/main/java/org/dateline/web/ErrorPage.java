package org.dateline.web;

import java.util.Set;
import org.dateline.web.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatusCode;

/**
 * A page that says what went wrong and what to do.
 *
 * @param detail what the program says of it, in English, or null
 */
record ErrorPage(
        SearchForm form,
        int status,
        String heading,
        String message,
        @Nullable String detail) {
    private static final Set<Integer> KNOWN = Set.of(400, 403, 404, 405, 406, 410, 503);

    static ErrorPage of(HttpStatusCode status, String message, Wording wording) {
        return new ErrorPage(
                SearchForm.of(""), status.value(), wording.text("error.heading." + name(status)), message, null);
    }

    static ErrorPage of(HttpStatusCode status, Wording wording) {
        return of(status, sentence(status, wording), wording);
    }

    ErrorPage withDetail(String more) {
        return new ErrorPage(form, status, heading, message, more);
    }

    /** What can be said of a status alone. */
    static String sentence(HttpStatusCode status, Wording wording) {
        return wording.text("error.sentence." + name(status), Integer.toString(status.value()));
    }

    private static String name(HttpStatusCode status) {
        return KNOWN.contains(status.value())
                ? Integer.toString(status.value())
                : status.value() < 500 ? "refused" : "failed";
    }
}
