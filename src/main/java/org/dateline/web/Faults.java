package org.dateline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.InvalidCursorException;
import org.dateline.query.QuerySyntaxException;
import org.dateline.result.Tombstone;
import org.dateline.web.wording.Wording;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** What goes wrong, said to a program as a problem of RFC 9457 and to a person as a page. */
@ControllerAdvice
class Faults {
    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    @ExceptionHandler
    Object badParameter(BadParameterException e, HttpServletRequest request) {
        return answer(request, HttpStatus.BAD_REQUEST, e, Map.of("parameter", e.parameter()));
    }

    @ExceptionHandler
    Object mistake(QuerySyntaxException e, HttpServletRequest request) {
        Map<String, Object> facts = e.suggestion().isEmpty()
                ? Map.of("message", message(e), "start", e.at().from(), "end", e.at().to())
                : Map.of(
                        "message",
                        message(e),
                        "start",
                        e.at().from(),
                        "end",
                        e.at().to(),
                        "suggestion",
                        e.suggestion());
        return answer(request, HttpStatus.BAD_REQUEST, e, facts);
    }

    @ExceptionHandler
    Object forgedCursor(InvalidCursorException e, HttpServletRequest request) {
        return answer(request, HttpStatus.BAD_REQUEST, e, Map.of("parameter", "cursor"));
    }

    @ExceptionHandler
    Object missing(NotFoundException e, HttpServletRequest request) {
        return answer(request, HttpStatus.NOT_FOUND, e, Map.of());
    }

    @ExceptionHandler
    Object gone(GoneException e, HttpServletRequest request) {
        Tombstone removed = e.tombstone();
        Map<String, Object> facts = Map.of(
                "id", removed.id().value(),
                "title", removed.title(),
                "path", removed.path(),
                "removed", removed.removed().toString(),
                "reason", removed.reason());
        return answer(request, HttpStatus.GONE, e, facts);
    }

    @ExceptionHandler
    Object archive(ArchiveException e, HttpServletRequest request) {
        LOG.error("The archive could not answer {}.", request.getRequestURI(), e);
        return answer(request, HttpStatus.SERVICE_UNAVAILABLE, e, Map.of());
    }

    @ExceptionHandler
    Object other(Exception e, HttpServletRequest request) {
        if (e instanceof ErrorResponse known) {
            return answer(
                    request, known.getStatusCode(), ErrorPage.sentence(known.getStatusCode(), wording()), Map.of());
        }
        LOG.error("{} failed.", request.getRequestURI(), e);
        return answer(
                request,
                HttpStatus.INTERNAL_SERVER_ERROR,
                ErrorPage.sentence(HttpStatus.INTERNAL_SERVER_ERROR, wording()),
                Map.of());
    }

    private static Object answer(
            HttpServletRequest request, HttpStatusCode status, Exception e, Map<String, Object> facts) {
        return answer(request, status, message(e), facts);
    }

    private static Object answer(
            HttpServletRequest request, HttpStatusCode status, String message, Map<String, Object> facts) {
        if (isForPrograms(request.getRequestURI())) {
            ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, message);
            facts.forEach(problem::setProperty);
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        ModelAndView page = new ModelAndView("error", "page", ErrorPage.of(status, message, wording()));
        page.setStatus(status);
        return page;
    }

    private static Wording wording() {
        return Wording.of(LocaleContextHolder.getLocale());
    }

    static boolean isForPrograms(String path) {
        return path.startsWith("/api/") || path.startsWith("/export.") || path.startsWith("/feed.");
    }

    private static String message(Exception e) {
        return String.valueOf(e.getMessage());
    }
}
