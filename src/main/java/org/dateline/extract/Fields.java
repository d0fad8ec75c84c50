package org.dateline.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of a record, found by any of the names that they commonly have; case and {@code _ - .} do not count. */
final class Fields {
    static final String[] TITLE = {"headline", "title", "hl", "hl1", "head", "articletitle", "articleheadline"};
    static final String[] BODY = {
        "bodyhtml",
        "body",
        "articlebody",
        "bodytext",
        "fulltext",
        "text",
        "content",
        "contenttext",
        "contenthtml",
        "maintext",
        "articletext",
        "story",
        "html",
        "cleanedtext",
        "article"
    };
    static final String[] SUMMARY = {
        "abstract", "summary", "lead", "leadparagraph", "snippet", "description", "descriptiontext", "descriptionhtml"
    };
    static final String[] PUBLISHED = {
        "published",
        "datepublished",
        "publishedat",
        "publisheddate",
        "publicationdate",
        "pubdate",
        "publishdate",
        "datepublish",
        "publishedon",
        "publishtime",
        "publishedtime",
        "date",
        "firstpublished",
        "firstcreated",
        "issued",
        "webpublicationdate",
        "publishedutc",
        "timestamp",
        "datetime",
        "pubdatetime",
        "issuedate"
    };
    static final String[] UPDATED = {
        "updated",
        "datemodified",
        "modified",
        "updatedat",
        "lastmodified",
        "modifiedat",
        "versioncreated",
        "dateupdated"
    };
    static final String[] SOURCE = {
        "source",
        "sourcename",
        "publisher",
        "outlet",
        "newspaper",
        "publication",
        "sitename",
        "site",
        "provider",
        "publishername",
        "sourcetitle",
        "medium"
    };
    static final String[] BYLINE = {
        "byline", "bylines", "authors", "author", "creator", "writer", "authorname", "dccreator"
    };
    static final String[] URL = {
        "url", "canonical", "canonicalurl", "link", "weburl", "permalink", "sourceurl", "articleurl"
    };
    static final String[] LANGUAGE = {"language", "lang", "inlanguage", "languagecode", "locale"};
    static final String[] SECTION = {
        "section", "articlesection", "sectionname", "category", "categories", "desk", "rubric", "topic"
    };
    static final String[] KEY = {"key", "id", "guid", "uri", "uuid", "docid", "articleid", "itemid", "identifier"};
    static final String[] EDITION = {"edition", "printedition"};
    static final String[] PAGE = {"page", "printpage", "pagenumber", "pages"};
    static final String[] DATELINE = {"dateline", "located"};
    static final String[] NOTE = {"editornote", "ednote", "editorsnote", "editorialnote"};
    static final String[] TERMS = {"usageterms", "usage", "copyrightnotice", "rights", "copyright", "license"};
    static final String[] STATUS = {"pubstatus", "publicationstatus"};
    static final String[] CORRECTION = {"correction", "corrections"};
    static final String[] EMBARGO = {"embargoeduntil", "embargoed", "embargo"};

    private final Map<String, JsonNode> values = new HashMap<>();

    Fields(JsonNode object) {
        object.properties().forEach(field -> values.putIfAbsent(normal(field.getKey()), field.getValue()));
    }

    static String normal(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[\\s_.:@-]", "");
    }

    /** The first of the fields that holds something, or null. */
    @Nullable
    JsonNode node(String... names) {
        for (String name : names) {
            JsonNode node = values.get(name);
            if (node != null
                    && !node.isNull()
                    && !(node.isString() && node.stringValue().isBlank())
                    && !(node.isContainer() && node.isEmpty())) {
                return node;
            }
        }
        return null;
    }

    /** The text of the first of the fields that has one, or null. */
    @Nullable
    String text(String... names) {
        for (String name : names) {
            JsonNode node = node(name);
            List<String> texts = node == null ? List.of() : texts(node);
            if (!texts.isEmpty()) {
                return texts.getFirst();
            }
        }
        return null;
    }

    /** The texts of a value: a string or number, an array of these, or objects that have a name. */
    static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isArray()) {
            node.forEach(element -> texts.addAll(texts(element)));
        } else if (node.isObject()) {
            String name = new Fields(node)
                    .text(
                            "name",
                            "title",
                            "text",
                            "value",
                            "label",
                            "displayname",
                            "fullname",
                            "iso",
                            "$date",
                            "rendered",
                            "href",
                            "id");
            if (name != null) {
                texts.add(name);
            }
        } else if (node.isString() || node.isNumber()) {
            String text = node.isString() ? node.stringValue() : node.asString();
            if (!text.isBlank()) {
                texts.add(Characters.clean(text.strip()));
            }
        }
        return texts;
    }
}
