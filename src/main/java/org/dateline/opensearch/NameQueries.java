package org.dateline.opensearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.engine.SpelledNames;
import org.dateline.query.Facet;
import org.dateline.query.Query.Named;
import org.dateline.text.Folding;
import org.dateline.text.WordForms;
import org.dateline.text.WordPattern;

/** Queries for the words of a name: adjacent, folded, the last one perhaps a prefix; or for a whole name in another spelling. */
final class NameQueries {
    private static final int MOST_EXPANSIONS = 1_000;

    Map<String, Object> query(Named named) {
        String field = Schema.field(named.field());
        String typed = named.words().strip();
        boolean prefix = typed.endsWith("*");
        String whole = prefix ? typed.substring(0, typed.length() - 1) : typed;
        int cut = prefix ? whole.lastIndexOf(' ') + 1 : whole.length();
        List<List<Map<String, Object>>> runs = runs(whole.substring(0, cut));
        if (!prefix) {
            Facet facet = SpelledNames.facet(named.field());
            return facet == null
                    ? any(field, runs)
                    : Json.constant(Json.any(List.of(any(field, runs), QueryTranslator.values(facet, List.of(typed)))));
        }
        List<String> pieces = WordPattern.pieces(whole.substring(cut));
        if (pieces.isEmpty()) {
            return Json.NOTHING;
        }
        String last = Folding.fold(pieces.getLast());
        if (runs.isEmpty() && pieces.size() == 1) {
            return Map.of("prefix", Map.of(field, Map.of("value", last)));
        }
        List<List<Map<String, Object>>> longer = new ArrayList<>();
        for (List<Map<String, Object>> run : runs.isEmpty() ? List.of(List.<Map<String, Object>>of()) : runs) {
            List<Map<String, Object>> more = new ArrayList<>(run);
            pieces.subList(0, pieces.size() - 1)
                    .forEach(piece -> more.add(Rule.token(List.of(piece)).json()));
            more.add(Map.of("wildcard", Map.of("pattern", last + "*", "max_expansions", MOST_EXPANSIONS)));
            longer.add(more);
        }
        return any(field, longer);
    }

    private static List<List<Map<String, Object>>> runs(String words) {
        return WordForms.runs(WordForms.phrase(words)).stream()
                .map(run -> run.stream()
                        .map(part -> Rule.token(part.tokens()).json())
                        .toList())
                .toList();
    }

    private static Map<String, Object> any(String field, List<List<Map<String, Object>>> runs) {
        if (runs.isEmpty()) {
            return Json.NOTHING;
        }
        List<Map<String, Object>> each =
                runs.stream().map(NameQueries::adjacent).toList();
        Map<String, Object> rule = each.size() == 1 ? each.getFirst() : Rule.anyOf(each);
        return Json.constant(Map.of("intervals", Map.of(field, rule)));
    }

    private static Map<String, Object> adjacent(List<Map<String, Object>> words) {
        return words.size() == 1
                ? words.getFirst()
                : Map.of("all_of", Map.of("mode", "ordered", "max_gaps", 0, "intervals", words));
    }
}
