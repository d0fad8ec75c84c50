package org.dateline.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.dateline.archive.Archive;
import org.dateline.export.ArticleExport;
import org.dateline.export.ExportFormat;
import org.dateline.query.SearchRequest;
import org.dateline.query.SearchRequest.Group;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** Every article of an answer as a file, written while it is read. */
@Controller
class ExportController {
    private final Archive archive;
    private final Searches searches;

    ExportController(Archive archive, Searches searches) {
        this.archive = archive;
        this.searches = searches;
    }

    @GetMapping("/export.{format}")
    void export(
            @PathVariable String format,
            @RequestParam MultiValueMap<String, String> parameters,
            HttpServletResponse response)
            throws IOException {
        ExportFormat to = ExportFormat.ofName(format)
                .orElseThrow(() -> new NotFoundException(
                        "There is no export as '" + format + "'; there are csv, jsonl, ris and bib."));
        SearchRequest request = searches.everyArticle(SearchForm.of(parameters, Group.NONE));
        response.setContentType(to.mediaType() + ";charset=UTF-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("dateline." + to.extension())
                        .build()
                        .toString());
        Writer out = new BufferedWriter(new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
        ArticleExport export = to.open(out);
        archive.export(request, article -> {
            try {
                export.write(article);
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        out.flush();
    }
}
