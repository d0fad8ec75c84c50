package org.dateline.web;

import java.util.function.Supplier;
import org.dateline.load.LoadProgress;
import org.dateline.web.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What Dateline is, how to ask it, and what it is doing. */
@Controller
class AboutController {
    private final Supplier<LoadProgress> progress;

    AboutController(Supplier<LoadProgress> progress) {
        this.progress = progress;
    }

    @GetMapping("/about")
    ModelAndView about(Wording wording) {
        return new ModelAndView("about", "page", AboutPage.of(wording));
    }

    @GetMapping("/loading")
    ModelAndView loading(Wording wording) {
        return new ModelAndView("loading", "page", LoadingPage.of(progress.get(), wording));
    }
}
