package org.dateline.extract.field;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.dateline.extract.bytes.Characters;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The fields of a record, found by any of the names that they commonly have; case and {@code _ - .} do not count. */
public final class Fields {
    public static final String[] TITLE = {
        "headline", "title", "headlines", "hl", "hl1", "head", "articletitle", "articleheadline"
    };
    public static final String[] BODY = {
        "bodyhtml",
        "bodies",
        "bodyxhtml",
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
    public static final String[] SUMMARY = {
        "abstract",
        "summary",
        "lead",
        "leadparagraph",
        "snippet",
        "description",
        "descriptiontext",
        "descriptionhtml",
        "descriptions",
        "descriptioncaption",
        "caption",
        "excerpt",
        "teaser"
    };
    public static final String[] PUBLISHED = {
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
    public static final String[] UPDATED = {
        "updated",
        "datemodified",
        "modified",
        "updatedat",
        "lastmodified",
        "modifiedat",
        "versioncreated",
        "dateupdated"
    };
    public static final String[] SOURCE = {
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
    public static final String[] BYLINE = {
        "byline", "bylines", "by", "authors", "author", "creator", "writer", "authorname", "dccreator"
    };
    public static final String[] URL = {
        "url", "canonical", "canonicalurl", "link", "weburl", "permalink", "sourceurl", "articleurl"
    };
    public static final String[] LANGUAGE = {"language", "lang", "inlanguage", "languagecode", "locale"};
    public static final String[] SECTION = {
        "section", "articlesection", "sectionname", "category", "categories", "desk", "rubric", "topic"
    };
    public static final String[] KEY = {
        "key", "id", "guid", "uri", "uuid", "docid", "articleid", "itemid", "newsid", "identifier"
    };
    public static final String[] EDITION = {"edition", "printedition"};
    public static final String[] PAGE = {"page", "printpage", "pagenumber", "pages"};
    public static final String[] DATELINE = {"dateline", "located", "town"};
    public static final String[] NOTE = {"editornote", "ednote", "editorsnote", "editorialnote"};
    public static final String[] TERMS = {"usageterms", "usage", "copyrightnotice", "rights", "copyright", "license"};
    public static final String[] STATUS = {"pubstatus", "publicationstatus"};
    public static final String[] CORRECTION = {"correction", "corrections"};
    public static final String[] EXPIRES = {"expires", "expiry", "expirydate", "expirationdate"};
    public static final String[] REPLACES = {"replaces", "replacesid", "evolvedfrom", "rewriteof"};
    public static final String[] EMBARGO = {"embargoeduntil", "embargoed", "embargo"};

    private static final Pattern SIGNS = Pattern.compile("[\\s_.:@-]");

    private final Map<String, JsonNode> values = new HashMap<>();

    public Fields(JsonNode object) {
        object.properties().forEach(field -> values.putIfAbsent(normal(field.getKey()), field.getValue()));
    }

    public static String normal(String name) {
        return SIGNS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    /** The first of the fields that holds something, or null. */
    @Nullable
    public JsonNode node(String... names) {
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
    public String text(String... names) {
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
    public static List<String> texts(JsonNode node) {
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
