package org.dateline.web.wording;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.PublishedDate;
import org.dateline.query.Remark;
import org.dateline.query.RemarkKind;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The message files keep in step with each other, with the templates and with the code. */
class MessagesTest {
    private static final Map<String, String> ENGLISH = Messages.read("en");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    private static final Path CODE = Path.of("src/main/java/org/dateline/web");

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "ar"})
    void eachLanguageHasTheSameKeysWithTheSameArguments(String language) {
        Map<String, String> other = Messages.read(language);
        assertThat(other.keySet()).isEqualTo(ENGLISH.keySet());
        ENGLISH.forEach((key, pattern) -> assertThat(arguments(other.get(key), language))
                .as("%s in %s", key, language)
                .isEqualTo(arguments(pattern, "en")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "es", "ar"})
    void eachSentenceIsTranslated(String language) {
        Map<String, String> other = Messages.read(language);
        Set<String> same = ENGLISH.keySet().stream()
                .filter(key -> ENGLISH.get(key).matches(".*[a-z]{4}.*"))
                // Some regions are called alike everywhere.
                .filter(key -> !key.startsWith("region."))
                .filter(key -> ENGLISH.get(key).equals(other.get(key)))
                .collect(Collectors.toSet());
        // French and English share some words.
        assertThat(same)
                .isSubsetOf(
                        "count.article",
                        "noun.article",
                        "noun.source",
                        "browse.source",
                        "facet.source",
                        "facet.region",
                        "hit.page",
                        "facet.organization",
                        "facet.collection",
                        "facet.articles",
                        "map.legend",
                        "fact.page",
                        "article.publication",
                        "pages.number",
                        "entities.organization",
                        "versions.label",
                        "versions.number",
                        "rules.dates",
                        "compare.counted",
                        "frame.site",
                        "search.copies",
                        "facets.collection",
                        "lists.articles");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar"})
    void pluralsHaveTheFormsOfTheLanguage(String language) {
        Set<String> needed = new TreeSet<>(
                PluralRules.forLocale(ULocale.forLanguageTag(language)).getKeywords());
        if (!language.equals("ar")) {
            // Millions of articles are counted, not "un million de".
            needed.remove("many");
        }
        Messages.read(language).forEach((key, pattern) -> {
            Matcher plural = Pattern.compile("plural,((?:\\s*(?:=\\d+|\\w+) \\{[^{}]*\\})+)")
                    .matcher(pattern);
            while (plural.find()) {
                Set<String> forms = Pattern.compile("(\\w+) \\{")
                        .matcher(plural.group(1))
                        .results()
                        .map(form -> form.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
                assertThat(forms).as("%s in %s", key, language).containsAll(needed);
            }
        });
    }

    /** A rule of extraction that no message knows would stay English; so would the code of a place where dates are found. */
    @Test
    void everyRuleForDatesIsKnown() throws IOException {
        Pattern offered = Pattern.compile(
                "(?:\"(json-ld|meta|text|time|url|updated|header|metadata|field|feed|wire|nitf|newsml|newsml-g2)\"|Place\\.\\w+),\\s*"
                        + "(\"[^\"]*\"(?:\\s*\\+\\s*[a-z]+(?:\\s*\\+\\s*\"[^\"]*\")?)?)\\s*\\)");
        Set<String> rules = new TreeSet<>();
        Set<String> codes = new TreeSet<>();
        for (Path file : files(Path.of("src/main/java/org/dateline/extract"), ".java")) {
            offered.matcher(Files.readString(file)).results().forEach(offer -> {
                String rule = offer.group(2)
                        .replaceAll("\"\\s*\\+\\s*[a-z.()]+(?:\\s*\\+\\s*\")?", "x")
                        .replace("\"", "");
                // "channel" and its like name elements, not rules.
                if (rule.contains(" ")) {
                    Stream.ofNullable(offer.group(1)).forEach(codes::add);
                    rules.add(rule);
                }
            });
        }
        assertThat(rules).hasSizeGreaterThan(30);
        Wording french = Wording.of(Locale.FRENCH);
        assertThat(rules).allSatisfy(rule -> assertThat(french.dateRule(rule)).isNotEqualTo(rule));
        assertThat(codes)
                .filteredOn(code -> french.dateFrom(code).equals(code))
                .as("names of formats stay as they are")
                .isSubsetOf("nitf", "newsml", "newsml-g2");
        assertThat(french.dateRule("the record's field published, the only date it has"))
                .isEqualTo("le champ published de l’enregistrement, sa seule date");
        assertThat(french.dateRule("a rule of one's own")).isEqualTo("a rule of one's own");
        assertThat(french.dateRule("the date in the page's address; dates.model: 0.93"))
                .startsWith("la date dans l’adresse de la page; des jours nommés par la page, le plus probable (93");
    }

    @Test
    void remarksAreSaidInEachLanguage() {
        Remark spelled = Remark.of(RemarkKind.SPELLED, "helicoptrs", 1_234, "helicopters");
        assertThat(spelled.english()).isEqualTo("No article has “helicoptrs”; 1,234 have “helicopters”.");
        assertThat(Wording.ENGLISH.remark(spelled)).isEqualTo(spelled.english());
        assertThat(Wording.of(Locale.FRENCH).remark(spelled))
                .isEqualTo("Aucun article ne contient «\u00A0helicoptrs\u00A0»\u00A0; 1\u202F234 contiennent"
                        + " «\u00A0helicopters\u00A0».");
        Remark days = Remark.of(RemarkKind.DAYS, "this month", LocalDate.of(2023, 6, 1), LocalDate.of(2023, 6, 14));
        assertThat(Wording.of(Locale.forLanguageTag("es")).remark(days))
                .isEqualTo("«this month» va del 1 de junio de 2023 al 14 de junio de 2023, ambos días incluidos.");
        Remark countries =
                Remark.of(RemarkKind.SEVERAL_COUNTRIES, "congo", new Remark.Argument.AnyCountry(List.of("CD", "CG")));
        assertThat(Wording.of(Locale.forLanguageTag("ar")).remark(countries))
                .contains("\u2068congo\u2069")
                .contains(" أو ");
    }

    private static Set<String> arguments(String pattern, String language) {
        return new TreeSet<>(new MessageFormat(pattern, ULocale.forLanguageTag(language)).getArgumentNames());
    }

    @Test
    void everyKeyOfATemplateIsThere() throws IOException {
        Set<String> named = new TreeSet<>();
        for (Path template : files(TEMPLATES, ".html")) {
            Pattern.compile("#\\{([a-z0-9.]+)\\}")
                    .matcher(Files.readString(template))
                    .results()
                    .forEach(key -> named.add(key.group(1)));
        }
        assertThat(named).hasSizeGreaterThan(100).isSubsetOf(ENGLISH.keySet());
        assertThat(named.stream().filter(key -> ENGLISH.get(key).contains("{")))
                .as("a template has no arguments to give")
                .isEmpty();
    }

    @Test
    void everyKeyOfTheCodeIsThere() throws IOException {
        Set<String> named = new TreeSet<>();
        for (Path file : files(CODE, ".java")) {
            Pattern.compile("(?s)wording\\.text\\(\\s*\"([a-z0-9.]+[a-z0-9])\"[,)]")
                    .matcher(Files.readString(file))
                    .results()
                    .forEach(key -> named.add(key.group(1)));
        }
        assertThat(named).hasSizeGreaterThan(50).isSubsetOf(ENGLISH.keySet());
    }

    /** What a reader sees comes from the messages: a template's own words are only examples, which are replaced. */
    @Test
    void noTemplateHasWordsOfItsOwn() throws IOException {
        for (Path template : files(TEMPLATES, ".html")) {
            for (Element element : Jsoup.parse(Files.readString(template)).getAllElements()) {
                boolean replaced = Stream.iterate(element, parent -> parent != null, Element::parent)
                        .anyMatch(parent -> parent.hasAttr("th:text") || parent.hasAttr("th:replace"));
                if (!replaced && !Set.of("code", "a", "kbd").contains(element.tagName())) {
                    assertThat(element.textNodes().stream()
                                    .map(TextNode::text)
                                    .filter(text -> text.matches(".*\\p{L}{2}.*") && !text.contains("Dateline")))
                            .as("%s: <%s>", template, element.tagName())
                            .isEmpty();
                }
                for (String attribute : List.of("aria-label", "title", "alt")) {
                    assertThat(element.attr(attribute))
                            .as("%s: %s", template, element)
                            .isEmpty();
                }
            }
        }
    }

    private static List<Path> files(Path folder, String end) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(end)).sorted().toList();
        }
    }

    @Test
    void numbersDatesAndPluralsAreThoseOfTheLanguage() {
        Wording french = Wording.of(Locale.CANADA_FRENCH);
        assertThat(french.count("article", 12_345)).isEqualTo("12\u202F345 articles");
        assertThat(french.date(PublishedDate.parse("2023-06-14"))).isEqualTo("14 juin 2023");
        assertThat(french.country("DE")).isEqualTo("Allemagne");
        Wording arabic = Wording.of(Locale.forLanguageTag("ar-EG"));
        assertThat(arabic.count("article", 2)).isEqualTo("مقالان");
        assertThat(arabic.count("article", 11)).isEqualTo("11 مقالًا");
        assertThat(arabic.direction()).isEqualTo("rtl");
        assertThat(Wording.of(Locale.JAPANESE)).isSameAs(Wording.ENGLISH);
        assertThat(Wording.ENGLISH.date("2023-06")).isEqualTo("June 2023");
        assertThat(Wording.ENGLISH.share(0.001)).isEqualTo("<1%");
        assertThat(Wording.ENGLISH.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
        assertThat(Wording.ENGLISH.text("no.such.key")).isEqualTo("no.such.key");
    }
}
