package org.dateline.archive;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.ArticleId;
import org.dateline.article.Body;
import org.dateline.article.CountryMention;
import org.dateline.article.Editorial;
import org.dateline.article.Entity;
import org.dateline.article.Location;
import org.dateline.article.Provenance;
import org.dateline.article.Publication;
import org.dateline.article.PublishedDate;
import org.dateline.article.Status;
import org.dateline.query.At;
import org.dateline.query.DateRange;
import org.dateline.query.Facet;
import org.dateline.query.Filter;
import org.dateline.query.ParsedQuery;
import org.dateline.query.Query;
import org.dateline.query.SearchRequest;
import org.dateline.query.SearchRequest.Group;
import org.dateline.query.Sort;
import org.dateline.text.Fingerprint;
import org.jspecify.annotations.Nullable;

/** Five small articles whose every answer can be worked out by hand, and short ways to ask for them. */
public final class Samples {
    public static final At AT = At.NOWHERE;

    private Samples() {}

    public static List<Article> five() {
        return List.of(
                new Sample(1, "Coup in Mali")
                        .body("Iran sent arms to Mali. The arms shipments reached Bamako.\n\n"
                                + "Wagner troops watched. Wagner left. Wagner came back.\n\n"
                                + "Helicopters flew over Timbuktu.")
                        .date("2023-06-01")
                        .source("Le Monde")
                        .byline("Aïssata Diallo")
                        .section("World")
                        .url("https://www.lemonde.fr/afrique/mali-coup")
                        .printed("Final", "A4", "BAMAKO, Mali")
                        .country("ML", true, true)
                        .country("IR", false, false)
                        .entity(Entity.Type.PERSON, "Sadio Camara")
                        .entity(Entity.Type.ORGANIZATION, "Wagner Group")
                        .entity(Entity.Type.PLACE, "Bamako")
                        .years(2012)
                        .collection("wire")
                        .fingerprint(1, 64)
                        .made(),
                new Sample(2, "Iran talks stall")
                        .body("Mali was not discussed.\n\n"
                                + "Officials from Iran spoke of an arms shipment. It was far from Bamako.")
                        .date("2023-06")
                        .source("Reuters")
                        .country("IR", true, true)
                        .country("ML", false, false)
                        .fingerprint(1, 40)
                        .made(),
                new Sample(3, "WHO warns of cholera")
                        .body("The WHO said who is at risk. Nothing on the U.S. or Mali was said.\n\n"
                                + "Qaddafi once ruled.")
                        .date("2023")
                        .source("Reuters")
                        .country("ML", false, false)
                        .country("US", false, false)
                        .corrected()
                        .fingerprint(900, 64)
                        .made(),
                new Sample(4, "Weather")
                        .body("Sunny.")
                        .source("Reuters")
                        .status(Status.TRUNCATED)
                        .made(),
                new Sample(5, "Photo")
                        .body(new Body.Builder()
                                .add(Body.Kind.PARAGRAPH, "A march.")
                                .add(Body.Kind.CAPTION, "Crowds in Gao")
                                .build())
                        .date("2021-01-15")
                        .source("Le Monde")
                        .made());
    }

    /** The id of the n-th sample. */
    public static ArticleId id(int n) {
        return new ArticleId(String.format(Locale.ROOT, "%016x%016x", n, n));
    }

    /** The number of a sample. */
    public static int number(Article article) {
        return Integer.parseInt(article.id().value().substring(0, 16), 16);
    }

    public static Query word(String word) {
        return new Query.Word(word, AT);
    }

    public static Query phrase(String words, int slop) {
        return new Query.Phrase(words, slop, AT);
    }

    public static Query near(String left, String right, int distance, boolean ordered) {
        return new Query.Near(word(left), word(right), distance, ordered, AT);
    }

    public static Query in(Query.Part part, int words, Query operand) {
        return new Query.In(part, words, operand, AT);
    }

    public static Query all(Query... operands) {
        return new Query.AllOf(Arrays.asList(operands), AT);
    }

    public static Query not(Query operand) {
        return new Query.Not(operand, AT);
    }

    public static Query everything() {
        return new Query.Everything(AT);
    }

    public static ParsedQuery parsed(Query query, Query... clauses) {
        return new ParsedQuery(
                "typed",
                query,
                "read",
                List.of(),
                Arrays.stream(clauses)
                        .map(clause -> new ParsedQuery.Clause("clause", clause))
                        .toList());
    }

    public static SearchRequest first(Query query, int size) {
        return SearchRequest.of(parsed(query), size);
    }

    /** A request that can be varied. */
    public record Ask(
            Query query,
            Map<Facet, Filter> filters,
            DateRange published,
            boolean undated,
            Sort sort,
            Group group,
            int offset,
            int size,
            @Nullable String cursor,
            Map<Facet, Integer> facets) {
        public static Ask of(Query query) {
            return new Ask(query, Map.of(), DateRange.EVER, false, Sort.NEWEST, Group.NONE, 0, 100, null, Map.of());
        }

        public Ask filter(Facet facet, List<String> any, List<String> none) {
            Map<Facet, Filter> more = new java.util.EnumMap<>(Facet.class);
            more.putAll(filters);
            more.put(facet, new Filter(any, none));
            return new Ask(query, more, published, undated, sort, group, offset, size, cursor, facets);
        }

        public Ask published(@Nullable String from, @Nullable String to) {
            DateRange range =
                    new DateRange(from == null ? null : LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
            return new Ask(query, filters, range, undated, sort, group, offset, size, cursor, facets);
        }

        public Ask onlyUndated() {
            return new Ask(query, filters, published, true, sort, group, offset, size, cursor, facets);
        }

        public Ask sort(Sort by) {
            return new Ask(query, filters, published, undated, by, group, offset, size, cursor, facets);
        }

        public Ask stories() {
            return group(Group.STORY);
        }

        public Ask group(Group by) {
            return new Ask(query, filters, published, undated, sort, by, offset, size, cursor, facets);
        }

        public Ask part(int from, int count, @Nullable String after) {
            return new Ask(query, filters, published, undated, sort, group, from, count, after, facets);
        }

        public Ask count(Facet facet, int values) {
            Map<Facet, Integer> more = new java.util.EnumMap<>(Facet.class);
            more.putAll(facets);
            more.put(facet, values);
            return new Ask(query, filters, published, undated, sort, group, offset, size, cursor, more);
        }

        public SearchRequest made(Query... clauses) {
            return new SearchRequest(
                    parsed(query, clauses),
                    filters,
                    published,
                    undated,
                    sort,
                    group,
                    offset,
                    size,
                    cursor,
                    facets,
                    clauses.length > 0);
        }
    }

    /** An article in the making. */
    public static final class Sample {
        private final int number;
        private final String title;
        private Body body = Body.EMPTY;
        private @Nullable String language = "en";
        private @Nullable PublishedDate date;
        private @Nullable String source;
        private List<String> bylines = List.of();
        private @Nullable String section;
        private @Nullable String url;
        private @Nullable String edition;
        private @Nullable String page;
        private @Nullable String dateline;
        private Editorial editorial = Editorial.NONE;
        private Status status = Status.OK;
        private Location location;
        private final List<CountryMention> countries = new ArrayList<>();
        private final List<Entity> entities = new ArrayList<>();
        private @Nullable String sourceCountry;
        private List<Integer> years = List.of();
        private List<Integer> fingerprint = List.of();
        private List<String> collections = List.of();

        public Sample(int number, String title) {
            this.number = number;
            this.title = title;
            this.location = new Location("samples/" + number + ".txt", null);
        }

        public Sample body(String text) {
            return body(Body.ofText(text));
        }

        public Sample body(Body made) {
            body = made;
            return this;
        }

        public Sample language(@Nullable String tag) {
            language = tag;
            return this;
        }

        public Sample date(String iso) {
            date = PublishedDate.parse(iso);
            return this;
        }

        public Sample source(String name) {
            source = name;
            return this;
        }

        public Sample byline(String name) {
            bylines = List.of(name);
            return this;
        }

        public Sample section(String name) {
            section = name;
            return this;
        }

        public Sample url(String address) {
            url = address;
            return this;
        }

        public Sample printed(String inEdition, String onPage, String from) {
            edition = inEdition;
            page = onPage;
            dateline = from;
            return this;
        }

        public Sample corrected() {
            editorial = new Editorial(null, null, null, null, "An earlier version was wrong.");
            return this;
        }

        public Sample status(Status read) {
            status = read;
            return this;
        }

        public Sample at(String path, @Nullable String member) {
            location = new Location(path, member);
            return this;
        }

        public Sample country(String code, boolean about, boolean main) {
            countries.add(new CountryMention(code, 0.5, about, main, false, List.of(), false));
            return this;
        }

        public Sample entity(Entity.Type type, String name) {
            entities.add(new Entity(type, name, 1, List.of(), false));
            return this;
        }

        public Sample sourceCountry(String code) {
            sourceCountry = code;
            return this;
        }

        public Sample years(Integer... spoken) {
            years = List.of(spoken);
            return this;
        }

        public Sample collection(String name) {
            collections = List.of(name);
            return this;
        }

        /** 64 values of which the first so many are those of the seed. */
        public Sample fingerprint(int seed, int common) {
            fingerprint = IntStream.range(0, 64)
                    .mapToObj(i -> (i < common ? seed : seed + number * 1000) * 7919 + i * 104_729)
                    .toList();
            return this;
        }

        /** The fingerprint of the body, as annotation makes it. */
        public Sample fingerprinted() {
            fingerprint = Fingerprint.of(body.text());
            return this;
        }

        /** 64 values, each half of them as the fingerprint of another seed has it. */
        public Sample halves(int first, int second) {
            fingerprint = IntStream.range(0, 64)
                    .mapToObj(i -> (i < 32 ? first : second) * 7919 + i * 104_729)
                    .toList();
            return this;
        }

        public Article made() {
            return new Article(
                    id(number),
                    null,
                    title,
                    body,
                    language,
                    new Publication(
                            date,
                            date == null ? null : "text",
                            List.of(),
                            null,
                            source,
                            bylines,
                            section,
                            url,
                            edition,
                            page,
                            dateline),
                    editorial,
                    new Provenance(
                            List.of(location),
                            "text/plain",
                            "0".repeat(64),
                            status,
                            status == Status.OK ? null : "It was cut.",
                            null),
                    new Annotations(countries, entities, years, fingerprint, "test", sourceCountry),
                    collections,
                    Instant.parse("2024-01-0" + (1 + (number - 1) % 9) + "T12:00:00Z"),
                    null);
        }
    }
}
