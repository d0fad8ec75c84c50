package org.dateline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.dateline.archive.ListSearch;
import org.dateline.export.ListCsv;
import org.dateline.query.QueryList;
import org.dateline.query.QuerySyntaxException;
import org.dateline.web.wording.Wording;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** Lists of searches, and queries too long for an address: both are posted and get a short address. */
@Controller
class ListController {
    /** Longer queries get a short address; browsers and proxies cut addresses from about 2,000 characters on. */
    private static final int LONGEST_IN_ADDRESS = 1_500;

    private final ListSearch lists;
    private final SavedTexts texts;

    ListController(ListSearch lists, SavedTexts texts) {
        this.lists = lists;
        this.texts = texts;
    }

    /** A query by POST: goes to its address, a short one where it is long. */
    @PostMapping("/")
    RedirectView search(@RequestParam String q) {
        String typed = q.strip();
        String shown =
                SearchForm.encode(typed).length() > LONGEST_IN_ADDRESS ? SavedTexts.PREFIX + texts.save(typed) : typed;
        return seeOther(SearchForm.of(shown).address());
    }

    @GetMapping("/lists")
    ModelAndView form(HttpServletRequest request, HttpServletResponse response) {
        return page(ListPage.empty(CsrfTokens.issue(request, response)));
    }

    @PostMapping("/lists")
    Object post(@RequestParam String list, HttpServletRequest request, HttpServletResponse response, Wording wording) {
        try {
            if (QueryList.lines(list).isEmpty()) {
                return seeOther("/lists");
            }
            return seeOther("/lists/" + texts.save(list));
        } catch (QuerySyntaxException e) {
            ModelAndView page =
                    page(ListPage.refused(CsrfTokens.issue(request, response), list, wording.remark(e.remark())));
            page.setStatus(HttpStatus.BAD_REQUEST);
            return page;
        }
    }

    @GetMapping("/lists/{name:[a-z0-9]+}")
    ModelAndView list(
            @PathVariable String name, HttpServletRequest request, HttpServletResponse response, Wording wording) {
        String text = text(name);
        return page(ListPage.of(
                CsrfTokens.issue(request, response),
                text,
                "/lists/" + name,
                lists.rows(QueryList.lines(text)),
                wording));
    }

    @GetMapping("/lists/{name:[a-z0-9]+}.csv")
    void csv(@PathVariable String name, HttpServletRequest request, HttpServletResponse response) throws IOException {
        String text = text(name);
        response.setContentType("text/csv;charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("dateline-list.csv")
                        .build()
                        .toString());
        String url = request.getRequestURL().toString();
        String site = url.substring(0, url.length() - request.getRequestURI().length());
        Writer out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
        ListCsv.write(lists.rows(QueryList.lines(text)), site, out);
        out.flush();
    }

    private String text(String name) {
        return texts.find(name).orElseThrow(() -> new NotFoundException("error.list"));
    }

    private static ModelAndView page(ListPage page) {
        return new ModelAndView("lists", "page", page);
    }

    private static RedirectView seeOther(String address) {
        RedirectView view = new RedirectView(address);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        view.setExpandUriTemplateVariables(false);
        return view;
    }
}
