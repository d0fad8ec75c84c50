package org.dateline.web;

import org.springframework.http.HttpStatusCode;

/** A page that says what went wrong and what to do. */
record ErrorPage(SearchForm form, int status, String heading, String message) {
    static ErrorPage of(HttpStatusCode status, String message) {
        return new ErrorPage(SearchForm.of(""), status.value(), heading(status.value()), message);
    }

    static ErrorPage of(HttpStatusCode status) {
        return of(status, sentence(status));
    }

    private static String heading(int status) {
        return switch (status) {
            case 400 -> "This address cannot be understood";
            case 404 -> "Nothing is here";
            case 405 -> "This cannot be done here";
            case 410 -> "This article was removed";
            case 503 -> "The archive cannot answer just now";
            default -> status < 500 ? "This request was refused" : "Something went wrong";
        };
    }

    /** What can be said of a status alone. */
    static String sentence(HttpStatusCode status) {
        return switch (status.value()) {
            case 400 -> "A part of the address is not of the form that it must have; check it or search again.";
            case 404 -> "There is no page at this address; check it or search the archive.";
            case 405 -> "This address is only for reading; use GET.";
            case 406 -> "This address has no answer of the kind that was asked for.";
            default ->
                status.value() < 500
                        ? "The request was refused with the status " + status.value() + "."
                        : "The server failed at this request and wrote the reason to its log; try again, or tell whoever runs this site.";
        };
    }
}
