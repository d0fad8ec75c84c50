package org.dateline.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import org.dateline.archive.Archive;
import org.dateline.article.Article;
import org.dateline.export.ArticleExport;
import org.dateline.export.ExportFormat;
import org.dateline.export.FoundArticle;
import org.dateline.export.MatchContext;
import org.dateline.export.SearchRecord;
import org.dateline.export.ShownNames;
import org.dateline.query.SearchRequest;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Every article of an answer, or of a marked list, as a file that is written while it is read. */
@Controller
class ExportController {
    private final Archive archive;
    private final Searches searches;
    private final Records records;
    private final MarkedLists lists;

    ExportController(Archive archive, Searches searches, Records records, MarkedLists lists) {
        this.archive = archive;
        this.searches = searches;
        this.records = records;
        this.lists = lists;
    }

    @GetMapping("/export.{format}")
    void export(
            @PathVariable String format,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        ExportFormat to = ExportFormat.ofName(format).orElseThrow(() -> new NotFoundException("error.export", format));
        String site = FeedController.site(request);
        if (parameters.containsKey("id")) {
            MarkedLists.MarkedList list = lists.of(parameters);
            Writer out = begin(response, to, "list");
            ArticleExport export = to.open(
                    out, records.ofList(site + list.address(), list.articles().size()), site);
            for (Article article : list.articles()) {
                export.write(FoundArticle.of(article));
            }
            out.flush();
            return;
        }
        SearchForm form = SearchForm.forPrograms(parameters, 0, SearchRequest.MAX_SIZE);
        SearchRequest asked = searches.everyArticle(form);
        SearchRecord record = records.of(form, site);
        Writer out = begin(response, to, form.q());
        ArticleExport export = to.open(out, record, site);
        MatchContext context = new MatchContext(asked.query(), archive.languages());
        ShownNames names = new ShownNames(archive, asked);
        archive.export(asked, article -> {
            try {
                export.write(context.of(names.apply(article)));
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        out.flush();
    }

    /** What was asked and answered, to keep beside the files. */
    @GetMapping("/record")
    ResponseEntity<String> record(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request) {
        SearchForm form = SearchForm.forPrograms(parameters, 0, SearchRequest.MAX_SIZE);
        List<String> lines = records.of(form, FeedController.site(request)).lines();
        return ResponseEntity.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .header(HttpHeaders.CONTENT_DISPOSITION, attachment(form.q(), "txt"))
                .body(String.join("\n", lines) + "\n");
    }

    private static Writer begin(HttpServletResponse response, ExportFormat to, String subject) throws IOException {
        response.setContentType(to.mediaType() + ";charset=UTF-8");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(subject, to.extension()));
        return new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
    }

    private static String attachment(String subject, String extension) {
        return ContentDisposition.attachment()
                .filename(name(subject) + "." + extension)
                .build()
                .toString();
    }

    /** {@code dateline-iran-mali}: letters and digits only, so that nothing in it can end a header or leave a folder. */
    static String name(String subject) {
        String plain = Normalizer.normalize(subject, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String cut = plain.substring(0, Math.min(40, plain.length())).replaceAll("-$", "");
        return cut.isEmpty() ? "dateline" : "dateline-" + cut;
    }
}
