package org.dateline.web;

import org.dateline.web.wording.Wording;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** What Dateline is, how to ask it, and what it is doing. */
@Controller
class AboutController {
    @GetMapping("/about")
    ModelAndView about(Wording wording) {
        return new ModelAndView("about", "page", AboutPage.of(wording));
    }
}
