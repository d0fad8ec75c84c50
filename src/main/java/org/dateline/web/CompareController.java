package org.dateline.web;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.dateline.export.CsvExport;
import org.dateline.query.Facet;
import org.dateline.query.QuerySyntaxException;
import org.dateline.result.SearchResult;
import org.dateline.result.Timeline;
import org.dateline.web.wording.Wording;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Searches beside each other: the page, its numbers and its picture. */
@Controller
class CompareController {
    private static final int EVERY_VALUE = 2_000;
    private static final Map<Facet, Integer> FACETS = Map.of(Facet.COUNTRY, 400, Facet.SOURCE, EVERY_VALUE);

    private final Searches searches;
    private final ITemplateEngine templates;

    CompareController(Searches searches, ITemplateEngine templates) {
        this.searches = searches;
        this.templates = templates;
    }

    @GetMapping("/compare")
    ModelAndView compare(@RequestParam MultiValueMap<String, String> parameters, Wording wording) {
        List<String> queries = queries(parameters);
        try {
            return new ModelAndView("compare", "page", ComparePage.of(queries, comparison(queries), wording));
        } catch (QuerySyntaxException e) {
            ModelAndView page =
                    new ModelAndView("compare", "page", ComparePage.of(queries, wording.remark(e.remark()), wording));
            page.setStatus(HttpStatus.BAD_REQUEST);
            return page;
        }
    }

    /** A row for each number: what it counts, of which search, and its share of the articles found. */
    @GetMapping("/compare.csv")
    ResponseEntity<byte[]> numbers(@RequestParam MultiValueMap<String, String> parameters) throws IOException {
        Comparison comparison = comparison(queries(parameters));
        StringWriter text = new StringWriter();
        text.append('\uFEFF');
        try (CSVPrinter csv = CSVFormat.RFC4180
                .builder()
                .setHeader("search", "kind", "value", "articles", "share")
                .get()
                .print(text)) {
            for (Comparison.Line line : comparison.lines()) {
                String query = CsvExport.inert(line.query());
                csv.printRecord(query, "total", "", line.articles(), 1);
                for (int at = 0; at < line.counts().length; at++) {
                    row(csv, query, "time", comparison.iso(comparison.times().get(at)), line.counts()[at], line);
                }
                for (Facet facet : List.of(Facet.COUNTRY, Facet.SOURCE)) {
                    for (String value : comparison.leading(facet, EVERY_VALUE)) {
                        long count = line.shares().getOrDefault(facet, Map.of()).getOrDefault(value, 0L);
                        row(csv, query, facet.key(), value, count, line);
                    }
                }
            }
        }
        return file("compare.csv", new MediaType("text", "csv", StandardCharsets.UTF_8), text.toString());
    }

    private static void row(CSVPrinter csv, String query, String kind, String value, long count, Comparison.Line line)
            throws IOException {
        double share = line.articles() == 0 ? 0 : (double) count / line.articles();
        csv.printRecord(query, kind, CsvExport.inert(value), count, Math.round(share * 10_000) / 10_000.0);
    }

    @GetMapping("/compare.svg")
    ResponseEntity<byte[]> picture(@RequestParam MultiValueMap<String, String> parameters, Wording wording) {
        LineChart chart = LineChart.of(comparison(queries(parameters)), wording);
        if (chart == null) {
            throw new NotFoundException("compare.nothing");
        }
        Context context = new Context(wording.locale(), Map.of("chart", chart));
        return file(
                "compare.svg",
                MediaType.valueOf("image/svg+xml"),
                templates.process("compare-svg", context).strip());
    }

    private static ResponseEntity<byte[]> file(String name, MediaType type, String text) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("dateline-" + name)
                                .build()
                                .toString())
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> queries(MultiValueMap<String, String> parameters) {
        return parameters.getOrDefault("q", List.of()).stream()
                .map(String::strip)
                .filter(query -> !query.isEmpty())
                .distinct()
                .limit(ComparePage.MOST)
                .toList();
    }

    private Comparison comparison(List<String> queries) {
        List<SearchResult> results = new ArrayList<>();
        for (String query : queries) {
            results.add(searches.summary(SearchForm.of(query), 0, FACETS));
        }
        Timeline.Step step = Comparison.step(results);
        List<Timeline> timelines = new ArrayList<>();
        for (String query : queries) {
            timelines.add(searches.timeline(SearchForm.of(query), step));
        }
        return Comparison.of(queries, results, timelines, step);
    }
}
