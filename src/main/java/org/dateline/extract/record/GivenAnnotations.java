package org.dateline.extract.record;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.article.Annotations;
import org.dateline.article.Body;
import org.dateline.article.CountryMention;
import org.dateline.article.Entity;
import org.dateline.article.Span;
import org.dateline.country.Countries;
import org.dateline.extract.field.Fields;
import org.dateline.extract.field.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The countries and entities that a record brings. */
final class GivenAnnotations {
    private GivenAnnotations() {}

    static Annotations of(Fields fields, Body body) {
        List<CountryMention> countries = new ArrayList<>();
        elements(fields.node("countries", "country")).forEach(node -> country(node, body, countries));
        List<Entity> entities = new ArrayList<>();
        elements(fields.node("entities")).forEach(node -> entity(node, null, body, entities));
        add(fields.node("persons", "people", "person"), Entity.Type.PERSON, body, entities);
        add(
                fields.node("organizations", "organisations", "organization", "organisation", "orgs"),
                Entity.Type.ORGANIZATION,
                body,
                entities);
        add(fields.node("places", "place", "locations", "location"), Entity.Type.PLACE, body, entities);
        return countries.isEmpty() && entities.isEmpty()
                ? Annotations.NONE
                : new Annotations(countries, entities, List.of(), List.of(), "");
    }

    private static void add(@Nullable JsonNode node, Entity.Type type, Body body, List<Entity> entities) {
        elements(node).forEach(element -> entity(element, type, body, entities));
    }

    private static void country(JsonNode node, Body body, List<CountryMention> countries) {
        Fields fields = node.isObject() ? new Fields(node) : null;
        String stated = fields == null
                ? Fields.texts(node).stream().findFirst().orElse(null)
                : fields.text("code", "iso", "name", "label");
        String code = stated == null ? null : code(stated);
        if (code == null || countries.stream().anyMatch(known -> known.code().equals(code))) {
            return;
        }
        JsonNode score = fields == null ? null : fields.node("score");
        countries.add(new CountryMention(
                code,
                score == null || !score.isNumber() ? 0 : Math.clamp(score.asDouble(), 0, 1),
                is(fields, "about") || is(fields, "main"),
                is(fields, "main") && countries.stream().noneMatch(CountryMention::main),
                is(fields, "dateline"),
                spans(fields, null, body),
                true));
    }

    private static @Nullable String code(String stated) {
        String upper = stated.strip().toUpperCase(Locale.ROOT);
        if (upper.matches("[A-Z]{2}|[A-Z]{4}") && Countries.codes().contains(upper)) {
            return upper;
        }
        List<String> codes = Countries.resolve(stated.strip());
        return codes.isEmpty() ? null : codes.getFirst();
    }

    private static void entity(JsonNode node, Entity.@Nullable Type type, Body body, List<Entity> entities) {
        Fields fields = node.isObject() ? new Fields(node) : null;
        List<String> names = Fields.texts(node);
        Entity.Type kind = type != null || fields == null ? type : type(fields.text("type", "label", "kind"));
        if (kind == null || names.isEmpty()) {
            return;
        }
        String name = names.getFirst();
        List<Span> mentions = spans(fields, name, body);
        JsonNode count = fields == null ? null : fields.node("count");
        int times = count != null && count.isNumber() ? Math.max(1, count.asInt(1)) : Math.max(1, mentions.size());
        boolean known =
                entities.stream().anyMatch(e -> e.type() == kind && e.name().equals(name));
        if (!known) {
            entities.add(new Entity(kind, name, times, mentions, true));
        }
    }

    private static Entity.@Nullable Type type(@Nullable String label) {
        return switch (label == null ? "" : label.toLowerCase(Locale.ROOT)) {
            case "person", "per", "people" -> Entity.Type.PERSON;
            case "organization", "organisation", "org" -> Entity.Type.ORGANIZATION;
            case "place", "location", "loc", "gpe" -> Entity.Type.PLACE;
            default -> null;
        };
    }

    /** The mentions, where they all still fit the body. */
    private static List<Span> spans(@Nullable Fields fields, @Nullable String name, Body body) {
        JsonNode node = fields == null ? null : fields.node("mentions");
        List<Span> spans = new ArrayList<>();
        for (JsonNode pair : elements(node)) {
            if (!pair.isArray() || pair.size() != 2) {
                return List.of();
            }
            int from = pair.get(0).asInt(-1);
            int to = pair.get(1).asInt(-1);
            if (from < 0 || to <= from || to > body.text().length()) {
                return List.of();
            }
            spans.add(new Span(from, to));
        }
        boolean found = name == null
                || spans.isEmpty()
                || spans.stream().anyMatch(span -> shareWord(body.text().substring(span.from(), span.to()), name));
        return found ? spans : List.of();
    }

    private static boolean shareWord(String mention, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        String first = mention.toLowerCase(Locale.ROOT).split("\\s+")[0];
        return lower.contains(first) || Character.isUpperCase(mention.codePointAt(0));
    }

    private static boolean is(@Nullable Fields fields, String name) {
        JsonNode node = fields == null ? null : fields.node(name);
        return node != null && node.isBoolean() && node.booleanValue();
    }

    /** The elements of an array, the pieces of a string parted by {@code ;} or {@code ,}, or the value alone. */
    private static List<JsonNode> elements(@Nullable JsonNode node) {
        List<JsonNode> elements = new ArrayList<>();
        if (node == null) {
            return elements;
        }
        if (node.isArray()) {
            node.forEach(elements::add);
        } else if (node.isString()) {
            for (String part : node.stringValue().split(node.stringValue().contains(";") ? ";" : "[,|]")) {
                if (!part.isBlank()) {
                    elements.add(Json.MAPPER.getNodeFactory().stringNode(part.strip()));
                }
            }
        } else {
            elements.add(node);
        }
        return elements;
    }
}
