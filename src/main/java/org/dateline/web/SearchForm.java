package org.dateline.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import org.dateline.article.PublishedDate;
import org.dateline.query.DateRange;
import org.dateline.query.Facet;
import org.dateline.query.Filter;
import org.dateline.query.Match;
import org.dateline.query.SearchRequest.Group;
import org.dateline.query.Sort;
import org.springframework.util.MultiValueMap;

/**
 * The state of a search page, all of which is in its address. The {@code with…} methods give the state that a link leads to;
 * every one but {@link #onPage} and {@link #after} goes back to the first page.
 *
 * @param q as typed
 * @param from a day, month or year, or the empty string
 * @param to likewise
 */
record SearchForm(
        String q,
        Match match,
        Map<Facet, Filter> filters,
        String from,
        String to,
        boolean undated,
        Sort sort,
        Group group,
        Shown shown) {
    /** Pages that can be turned to by their number; deeper ones follow each other by a cursor, without an end. */
    static final int LAST_PAGE = 500;

    private static final int LARGEST_PAGE = 100;
    private static final int DEEPEST_PAGE = 1_000_000;

    /** The state of a page. */
    static SearchForm of(MultiValueMap<String, String> given) {
        Parameters parameters = new Parameters(given);
        String cursor = parameters.optional("cursor");
        Shown.View view = parameters.choice("view", Shown.View.class, Shown.View.LIST);
        Shown shown = new Shown(
                view,
                parameters.number("size", Shown.USUAL_SIZE, 1, LARGEST_PAGE),
                parameters.number("page", 1, 1, cursor == null ? LAST_PAGE : DEEPEST_PAGE),
                cursor);
        return of(parameters, Group.STORY, shown);
    }

    /** What a program asks for: every copy unless it says otherwise, and as many hits at once as it likes. */
    static SearchForm forPrograms(MultiValueMap<String, String> given, int usualSize, int largest) {
        Parameters parameters = new Parameters(given);
        String cursor = parameters.optional("cursor");
        Shown shown = new Shown(
                Shown.View.LIST,
                parameters.number("size", usualSize, 0, largest),
                parameters.number("page", 1, 1, LAST_PAGE),
                cursor);
        if (cursor != null && shown.page() > 1) {
            throw new BadParameterException("page", "bad.page");
        }
        return of(parameters, Group.NONE, shown);
    }

    private static SearchForm of(Parameters parameters, Group usual, Shown shown) {
        return new SearchForm(
                        parameters.text("q"),
                        parameters.choice("match", Match.class, Match.ALL),
                        parameters.filters(),
                        parameters.date("from"),
                        parameters.date("to"),
                        parameters.flag("undated"),
                        parameters.choice("sort", Sort.class, Sort.RELEVANCE),
                        parameters.choice("group", Group.class, usual),
                        shown)
                .fitting()
                .checked();
    }

    private SearchForm checked() {
        DateRange range = published();
        if (range.from() != null && range.to() != null && range.from().isAfter(range.to())) {
            throw new BadParameterException("from", "bad.order", from, to);
        }
        return this;
    }

    /** The days that the dates of this form mean: of a part of a date its first or its last day. */
    DateRange published() {
        return new DateRange(
                from.isEmpty() ? null : PublishedDate.parse(from).first(),
                to.isEmpty() ? null : PublishedDate.parse(to).last());
    }

    /** A fresh search. */
    static SearchForm of(String q) {
        return new SearchForm(q, Match.ALL, Map.of(), "", "", false, Sort.RELEVANCE, Group.STORY, Shown.FIRST);
    }

    SearchForm withQuery(String query) {
        return new SearchForm(query, match, filters, from, to, undated, sort, group, shown.onPage(1));
    }

    SearchForm withMatch(Match other) {
        return new SearchForm(q, other, filters, from, to, undated, sort, group, shown.onPage(1));
    }

    SearchForm withSort(Sort other) {
        return new SearchForm(q, match, filters, from, to, undated, other, group, shown.onPage(1));
    }

    SearchForm withGroup(Group other) {
        return new SearchForm(q, match, filters, from, to, undated, sort, other, shown.onPage(1));
    }

    SearchForm withDates(String first, String last) {
        return new SearchForm(q, match, filters, first, last, false, sort, group, shown.onPage(1));
    }

    /** One country that articles are named with but not about. */
    SearchForm inPassing(String country) {
        return choosing(Facet.COUNTRY, country).excluding(Facet.COUNTRY_ABOUT, country);
    }

    SearchForm withUndated(boolean only) {
        return new SearchForm(q, match, filters, only ? "" : from, only ? "" : to, only, sort, group, shown.onPage(1));
    }

    SearchForm onPage(int other) {
        return with(shown.onPage(other));
    }

    /** The page that follows where an answer ended. */
    SearchForm after(String cursor, int page) {
        return with(shown.after(cursor, page));
    }

    SearchForm withSize(int size) {
        return with(shown.withSize(size));
    }

    /** A view of stories shows each once. */
    SearchForm withView(Shown.View view) {
        SearchForm seen = with(shown.withView(view));
        return seen.fitting();
    }

    /** A view by story has each story once. */
    private SearchForm fitting() {
        return shown.view() == Shown.View.STORIES && !group.isOnce()
                ? new SearchForm(q, match, filters, from, to, undated, sort, Group.STORY, shown)
                : this;
    }

    private SearchForm with(Shown other) {
        return new SearchForm(q, match, filters, from, to, undated, sort, group, other);
    }

    private SearchForm withFilter(Facet facet, List<String> any, List<String> none) {
        Map<Facet, Filter> other = new EnumMap<>(Facet.class);
        other.putAll(filters);
        other.put(facet, new Filter(any, none));
        other.values().removeIf(Filter::isOpen);
        return new SearchForm(q, match, other, from, to, undated, sort, group, shown.onPage(1));
    }

    SearchForm withoutFilters() {
        return new SearchForm(q, match, Map.of(), "", "", false, sort, group, shown.onPage(1));
    }

    Filter filter(Facet facet) {
        return filters.getOrDefault(facet, Filter.OPEN);
    }

    /** Chooses a value beside those that are chosen. */
    SearchForm choosing(Facet facet, String value) {
        SearchForm open = releasing(facet, value);
        return open.withFilter(
                facet, plus(open.filter(facet).any(), value), open.filter(facet).none());
    }

    SearchForm excluding(Facet facet, String value) {
        SearchForm open = releasing(facet, value);
        return open.withFilter(
                facet, open.filter(facet).any(), plus(open.filter(facet).none(), value));
    }

    /** Neither chooses nor excludes a value. */
    SearchForm releasing(Facet facet, String value) {
        return withFilter(
                facet,
                minus(facet, filter(facet).any(), value),
                minus(facet, filter(facet).none(), value));
    }

    private static List<String> plus(List<String> values, String value) {
        List<String> more = new ArrayList<>(values);
        more.add(value);
        return more;
    }

    private static List<String> minus(Facet facet, List<String> values, String value) {
        return values.stream().filter(other -> !facet.isSame(other, value)).toList();
    }

    boolean isFiltered() {
        return !filters.isEmpty() || !from.isEmpty() || !to.isEmpty() || undated;
    }

    /** The address of the search page in this state. */
    String address() {
        return address("/");
    }

    /** The address of a page, feed or file that reads what is searched for, and not how it is shown. */
    String addressOf(String path) {
        return with(Shown.FIRST).withGroup(Group.STORY).address(path);
    }

    /** The address of a page that reads the same parameters. */
    String address(String path) {
        StringJoiner query = new StringJoiner("&", path + "?", "");
        for (Field field : fields()) {
            query.add(encode(field.name()) + "=" + encode(field.value()));
        }
        return query.toString();
    }

    /** A parameter of an address or a hidden field of a form. */
    record Field(String name, String value) {}

    /** Every parameter that is not as usual, {@code q} always first. */
    List<Field> fields() {
        List<Field> fields = new ArrayList<>();
        fields.add(new Field("q", q));
        if (match != Match.ALL) {
            fields.add(new Field("match", "any"));
        }
        for (Facet facet : Facet.values()) {
            filter(facet).any().forEach(value -> fields.add(new Field(facet.key(), value)));
            filter(facet).none().forEach(value -> fields.add(new Field(facet.key() + ".not", value)));
        }
        dates(fields);
        if (sort != Sort.RELEVANCE) {
            fields.add(new Field("sort", sort.name().toLowerCase(Locale.ROOT)));
        }
        if (group != Group.STORY) {
            fields.add(new Field("group", group.name().toLowerCase(Locale.ROOT)));
        }
        shown(fields);
        return fields;
    }

    private void shown(List<Field> fields) {
        if (shown.view() != Shown.View.LIST) {
            fields.add(new Field("view", shown.view().key()));
        }
        if (shown.size() != Shown.USUAL_SIZE) {
            fields.add(new Field("size", Integer.toString(shown.size())));
        }
        if (shown.page() > 1) {
            fields.add(new Field("page", Integer.toString(shown.page())));
        }
        if (shown.cursor() != null) {
            fields.add(new Field("cursor", shown.cursor()));
        }
    }

    private void dates(List<Field> fields) {
        if (!from.isEmpty()) {
            fields.add(new Field("from", from));
        }
        if (!to.isEmpty()) {
            fields.add(new Field("to", to));
        }
        if (undated) {
            fields.add(new Field("undated", "true"));
        }
    }

    /** The fields that a form must carry along when its own fields are these. */
    public List<Field> fieldsWithout(String... own) {
        Set<String> names = Set.of(own);
        return onPage(1).fields().stream()
                .filter(field -> !names.contains(field.name()))
                .toList();
    }

    static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
