package org.dateline.web;

import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.dateline.load.LoadLog;
import org.dateline.load.LoadState;
import org.dateline.web.wording.Wording;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** What is being loaded and what was, by this process and by others. */
@Controller
class LoadsController {
    private static final int SHOWN = 20;
    private static final String REFRESH_SECONDS = "5";

    private final LoadLog log;

    LoadsController(LoadLog log) {
        this.log = log;
    }

    /** The page renews itself by its script; without one, a reader may ask for it to be sent anew. */
    @GetMapping("/loads")
    ModelAndView loads(
            @RequestParam(defaultValue = "false") boolean refresh, HttpServletResponse response, Wording wording) {
        List<LoadState> loads = log.loads(SHOWN);
        boolean running = loads.stream().anyMatch(LoadState::running);
        if (refresh && running) {
            response.setHeader("Refresh", REFRESH_SECONDS);
        }
        return new ModelAndView("loads", "page", LoadsPage.of(loads, wording));
    }

    @GetMapping("/loading")
    RedirectView loading() {
        return new RedirectView("/loads");
    }

    @Operation(summary = "Say what is being loaded and what was, the newest first")
    @GetMapping(path = "/api/loads", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    String list() {
        return LoadsJson.of(log.loads(SHOWN));
    }
}
