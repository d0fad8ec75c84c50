package org.dateline.opensearch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.text.Tokens;

/**
 * A rule of an intervals query that has exactly the minimal stretches of a place.
 *
 * @param json the rule
 * @param width how many words each of its stretches has, or 0 where that differs
 * @param apart whether no two of its stretches overlap
 * @param size how many words the rule names, which the cluster bounds
 */
record Rule(Map<String, Object> json, int width, boolean apart, int size) {
    /** Any of some tokens, as one word. */
    static Rule token(List<String> tokens) {
        List<Map<String, Object>> each = tokens.stream()
                .map(token -> Map.<String, Object>of(
                        "match", Map.of("query", TextTokens.encoded(token), "analyzer", Json.TOKEN)))
                .toList();
        return new Rule(each.size() == 1 ? each.getFirst() : anyOf(each), 1, true, tokens.size());
    }

    static Rule mark(String token) {
        return token(List.of(token));
    }

    static Map<String, Object> anyOf(List<Map<String, Object>> rules) {
        return Map.of("any_of", Map.of("intervals", rules));
    }

    private static Map<String, Object> allOf(List<Rule> rules, String mode) {
        return Map.of(
                "all_of",
                Map.of("mode", mode, "intervals", rules.stream().map(Rule::json).toList()));
    }

    private static int size(List<Rule> rules) {
        return rules.stream().mapToInt(Rule::size).sum();
    }

    /**
     * The rules with all but the first of equal ones put in other words: of equal rules in a row the cluster makes one that
     * repeats, and does not count the words between its stretches where these are of several words.
     */
    private static List<Rule> unlike(List<Rule> rules) {
        List<Rule> unlike = new ArrayList<>();
        for (Rule rule : rules) {
            unlike.add(rule.width != 1 && unlike.contains(rule) ? rule.disguised(unlike.size()) : rule);
        }
        return unlike;
    }

    private Rule disguised(int number) {
        Rule nothing = mark(Tokens.MARK + "none" + number);
        return new Rule(anyOf(List.of(json, nothing.json)), width, apart, size + 1);
    }

    /** One after the other, with at most so many words between them in all. */
    static Rule ordered(List<Rule> equal, int gaps) {
        List<Rule> rules = unlike(equal);
        Map<String, Object> json = Map.of(
                "all_of",
                Map.of(
                        "mode",
                        "ordered",
                        "max_gaps",
                        gaps,
                        "intervals",
                        rules.stream().map(Rule::json).toList()));
        boolean fixed = gaps == 0 && rules.stream().allMatch(rule -> rule.width > 0);
        return new Rule(json, fixed ? rules.stream().mapToInt(Rule::width).sum() : 0, false, size(rules));
    }

    /** One after the other, however far. */
    static Rule ordered(List<Rule> equal) {
        List<Rule> rules = unlike(equal);
        return new Rule(allOf(rules, "ordered"), 0, false, size(rules));
    }

    /** All, in any order and perhaps over each other. */
    static Rule together(List<Rule> rules) {
        List<Rule> different = rules.stream().distinct().toList();
        return different.size() == 1
                ? different.getFirst()
                : new Rule(allOf(different, "unordered"), 0, false, size(different));
    }

    static Rule either(List<Rule> rules) {
        if (rules.size() == 1) {
            return rules.getFirst();
        }
        int width = rules.getFirst().width;
        boolean same = rules.stream().allMatch(rule -> rule.width == width);
        List<Map<String, Object>> each = rules.stream().map(Rule::json).toList();
        Rule either = new Rule(anyOf(each), same ? width : 0, same && width == 1, size(rules));
        return either.width == 1 ? either : either.whole();
    }

    /**
     * The same as one thing: Lucene moves alternatives out of a rule that holds them, and would then take a stretch of one that
     * holds a shorter stretch of another. A filter stays where it is.
     */
    private Rule whole() {
        return filtered("not_overlapping", mark(Tokens.MARK + "none"));
    }

    /** Those of the stretches that stand so to another rule's: {@code before}, {@code not_overlapping} … */
    Rule filtered(String relation, Rule other) {
        // A rule takes one filter; wrapped, it may take another.
        Map<String, Object> wrapped =
                Map.of("any_of", Map.of("intervals", List.of(json), "filter", Map.of(relation, other.json)));
        return new Rule(wrapped, width, apart, size + other.size);
    }

    /** The documents that have a stretch. */
    Map<String, Object> query() {
        return Map.of("intervals", Map.of(Schema.TEXT, json));
    }
}
