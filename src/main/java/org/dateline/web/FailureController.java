package org.dateline.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.dateline.web.wording.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers for what fails before it reaches a controller. */
@Controller
class FailureController implements ErrorController {
    @RequestMapping("/error")
    Object failure(HttpServletRequest request, Wording wording) {
        HttpStatusCode status = status(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        Object path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        if (path != null && Faults.isForPrograms(path.toString())) {
            return ResponseEntity.status(status)
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(ProblemDetail.forStatusAndDetail(status, ErrorPage.sentence(status, Wording.ENGLISH)));
        }
        ModelAndView page = new ModelAndView("error", "page", ErrorPage.of(status, wording));
        page.setStatus(status);
        return page;
    }

    private static HttpStatusCode status(@Nullable Object code) {
        return HttpStatusCode.valueOf(code instanceof Integer number ? number : 404);
    }
}
