package org.dateline.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
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
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("message", e.remark().english());
        facts.put("start", e.at().from());
        facts.put("end", e.at().to());
        if (!e.suggestions().isEmpty()) {
            facts.put("suggestion", e.suggestion());
            facts.put("suggestions", e.suggestions());
        }
        return answer(request, HttpStatus.BAD_REQUEST, wording -> wording.remark(e.remark()), facts);
    }

    @ExceptionHandler
    Object forgedCursor(InvalidCursorException e, HttpServletRequest request) {
        return answer(
                request, HttpStatus.BAD_REQUEST, wording -> wording.text("bad.cursor"), Map.of("parameter", "cursor"));
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

    /** What failed is said in English, under a sentence in the reader's language. */
    @ExceptionHandler
    Object archive(ArchiveException e, HttpServletRequest request) {
        LOG.error("The archive could not answer {}.", request.getRequestURI(), e);
        HttpStatus status = HttpStatus.SERVICE_UNAVAILABLE;
        String detail = String.valueOf(e.getMessage());
        return isForPrograms(request.getRequestURI())
                ? problem(status, detail, Map.of())
                : page(ErrorPage.of(status, wording()).withDetail(detail), status);
    }

    @ExceptionHandler
    Object other(Exception e, HttpServletRequest request) {
        HttpStatusCode status =
                e instanceof ErrorResponse known ? known.getStatusCode() : HttpStatus.INTERNAL_SERVER_ERROR;
        if (!(e instanceof ErrorResponse)) {
            LOG.error("{} failed.", request.getRequestURI(), e);
        }
        return answer(request, status, wording -> ErrorPage.sentence(status, wording), Map.of());
    }

    private static Object answer(
            HttpServletRequest request, HttpStatusCode status, WordedException e, Map<String, Object> facts) {
        return answer(request, status, e::in, facts);
    }

    private static Object answer(
            HttpServletRequest request,
            HttpStatusCode status,
            Function<Wording, String> sentence,
            Map<String, Object> facts) {
        return isForPrograms(request.getRequestURI())
                ? problem(status, sentence.apply(Wording.ENGLISH), facts)
                : page(ErrorPage.of(status, sentence.apply(wording()), wording()), status);
    }

    private static Object problem(HttpStatusCode status, String detail, Map<String, Object> facts) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        facts.forEach(problem::setProperty);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }

    private static Object page(ErrorPage error, HttpStatusCode status) {
        ModelAndView page = new ModelAndView("error", "page", error);
        page.setStatus(status);
        return page;
    }

    private static Wording wording() {
        return Wording.of(LocaleContextHolder.getLocale());
    }

    static boolean isForPrograms(String path) {
        return path.startsWith("/api/") || path.startsWith("/export.") || path.startsWith("/feed.");
    }
}
