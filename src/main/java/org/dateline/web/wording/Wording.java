package org.dateline.web.wording;

import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.PublishedDate;
import org.dateline.article.Status;
import org.dateline.country.Countries;
import org.dateline.query.Facet;
import org.dateline.query.Remark;
import org.jspecify.annotations.Nullable;

/** How numbers, dates and facts are written in one language. Thread-safe. */
public final class Wording {
    /** The languages of the site, the usual one first. Digits are the same in all, since queries are written with them. */
    private static final List<Locale> LOCALES =
            List.of(Locale.ENGLISH, Locale.FRENCH, Locale.forLanguageTag("es"), Locale.forLanguageTag("ar-u-nu-latn"));

    private static final Map<String, Wording> BY_LANGUAGE = new ConcurrentHashMap<>();

    /** What a page's model adds to a rule: its name and how likely it takes the date to be. */
    private static final Pattern MODEL = Pattern.compile("[\\w.-]+\\.model: ([01]\\.\\d{1,4})");

    private static final StoredSentences DATE_RULES = new StoredSentences("date.rule.");

    public static final Wording ENGLISH = of(Locale.ENGLISH);

    private final Locale locale;
    private final Messages messages;
    private final DateTimeFormatter day;
    private final DateTimeFormatter month;

    private Wording(Locale locale) {
        this.locale = locale;
        this.messages = Messages.of(locale);
        boolean spanish = locale.getLanguage().equals("es");
        this.day = DateTimeFormatter.ofPattern(spanish ? "d 'de' MMMM 'de' uuuu" : "d MMMM uuuu", locale);
        this.month = DateTimeFormatter.ofPattern(spanish ? "LLLL 'de' uuuu" : "LLLL uuuu", locale);
    }

    /** The wording of a language of the site, or English for any other. */
    public static Wording of(Locale wanted) {
        Locale locale = LOCALES.stream()
                .filter(known -> known.getLanguage().equals(wanted.getLanguage()))
                .findFirst()
                .orElse(Locale.ENGLISH);
        return BY_LANGUAGE.computeIfAbsent(locale.getLanguage(), language -> new Wording(locale));
    }

    /** The languages that the site speaks. */
    public static List<Locale> locales() {
        return LOCALES;
    }

    public Locale locale() {
        return locale;
    }

    /** {@code en}, {@code fr}, {@code es} or {@code ar}. */
    public String language() {
        return locale.getLanguage();
    }

    /** {@code ltr} or {@code rtl}. */
    public String direction() {
        return language().equals("ar") ? "rtl" : "ltr";
    }

    /** A sentence of the message files. */
    public String text(String key, Object... arguments) {
        return messages.text(key, arguments);
    }

    /** What there is to say about a query. */
    public String remark(Remark remark) {
        return text(
                remark.kind().key(),
                remark.arguments().stream().map(this::argument).toArray());
    }

    private Object argument(Remark.Argument argument) {
        return switch (argument) {
            case Remark.Argument.Text(String text) -> isolated(text);
            case Remark.Argument.Amount(long number) -> number;
            case Remark.Argument.Day(LocalDate date) -> day(date);
            case Remark.Argument.Words(List<String> words) ->
                String.join(
                        text("list.comma"),
                        words.stream()
                                .map(word -> text("quoted", isolated(word)))
                                .toList());
            case Remark.Argument.AnyCountry(List<String> codes) ->
                alternatives(codes.stream().map(this::country).toList());
        };
    }

    /** What was typed keeps its own direction within a sentence that is read from the right. */
    public String isolated(String typed) {
        return direction().equals("rtl") ? "\u2068" + typed + "\u2069" : typed;
    }

    /** The rule by which a date was chosen, from the English that the article keeps; as it stands where it is unknown. */
    public String dateRule(String kept) {
        return Stream.of(kept.split("; ")).map(this::oneDateRule).collect(Collectors.joining("; "));
    }

    private String oneDateRule(String kept) {
        Matcher model = MODEL.matcher(kept);
        if (model.matches()) {
            return text("date.likelihood", share(Double.parseDouble(model.group(1))));
        }
        return DATE_RULES
                .find(kept)
                .map(found -> text(
                        found.key(),
                        Stream.of(found.arguments())
                                .map(word -> isolated((String) word))
                                .toArray()))
                .orElse(kept);
    }

    /** Where a date was found, from its code; the code where it is unknown. */
    public String dateFrom(String code) {
        return known("date.from." + code, code);
    }

    /** What became of a file. */
    public String read(Status status) {
        return text("read." + status.name().toLowerCase(Locale.ROOT));
    }

    /** The message of a key, or something else where there is none. */
    public String known(String key, String otherwise) {
        String text = text(key);
        return text.equals(key) ? otherwise : text;
    }

    /** {@code 12.5}, with so many places behind the point. */
    public String decimal(double number, int places) {
        NumberFormat format = NumberFormat.getInstance(locale);
        format.setMinimumFractionDigits(places);
        format.setMaximumFractionDigits(places);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    /** {@code 40 s}, {@code 12 min}, {@code 3 h 20 min}. */
    public String duration(double seconds) {
        long whole = Math.round(seconds);
        if (whole < 120) {
            return text("duration.seconds", whole);
        }
        return whole < 7200
                ? text("duration.minutes", whole / 60)
                : text("duration.hours", whole / 3600, whole % 3600 / 60);
    }

    /** {@code 1 article}, {@code 12,345 articles}: the message {@code count.NOUN} of a number. */
    public String count(String noun, long number) {
        return messages.text("count." + noun, number);
    }

    /** {@code 12,345}. */
    public String number(long number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    /** {@code 42 %} of a whole, or a sign for less than one. */
    public String share(double share) {
        NumberFormat format = NumberFormat.getPercentInstance(locale);
        return share > 0 && share < 0.005 ? "<" + format.format(0.01) : format.format(share);
    }

    /** {@code 14 June 2023}, {@code June 2023}, {@code 2023} or {@code undated}. */
    public String date(@Nullable PublishedDate date) {
        if (date == null) {
            return text("undated");
        }
        return switch (date.precision()) {
            case DAY -> day(date.first());
            case MONTH -> month.format(date.first());
            case YEAR -> Integer.toString(date.first().getYear());
        };
    }

    public String day(LocalDate date) {
        return day.format(date);
    }

    /** A date as it stands in a parameter: {@code 2023-06} is {@code June 2023}. */
    public String date(String iso) {
        return date(PublishedDate.parse(iso));
    }

    /** A month by its short name. */
    public String month(int number) {
        return Month.of(number).getDisplayName(TextStyle.SHORT_STANDALONE, locale);
    }

    public String languageName(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayName(locale);
        return name.isEmpty() ? tag : name;
    }

    /** A country as the site calls it: in English by the project's labels, else as CLDR does. */
    public String country(String code) {
        if (language().equals("en") || code.length() != 2) {
            return Countries.label(code);
        }
        String name = Locale.of("", code).getDisplayCountry(locale);
        return name.isEmpty() || name.equals(code) ? Countries.label(code) : name;
    }

    /** The heading of a facet's values. */
    public String facet(Facet facet) {
        return text("facet." + facet.key());
    }

    /** The values of a facet, many of them, within a sentence. */
    public String facetPlural(Facet facet) {
        return text("facets." + facet.key());
    }

    /** What a reader calls a value of a facet. */
    public String value(Facet facet, String value) {
        return switch (facet) {
            case COUNTRY, COUNTRY_ABOUT, COUNTRY_MAIN, COUNTRY_DATELINE, SOURCE_COUNTRY -> country(value);
            case REGION -> known("region." + value, value);
            case LANGUAGE -> languageName(value);
            case STATUS -> status(value);
            default -> value;
        };
    }

    /** Whether the values of a facet are called something of their own in each language. */
    public boolean names(Facet facet) {
        return switch (facet) {
            case COUNTRY, COUNTRY_ABOUT, COUNTRY_MAIN, COUNTRY_DATELINE, SOURCE_COUNTRY, LANGUAGE, STATUS -> true;
            default -> false;
        };
    }

    private String status(String value) {
        return known("status." + value, value);
    }

    /** A list as a sentence holds it: {@code a, b and c}. */
    public String list(List<String> parts) {
        return joined(parts, "list.and");
    }

    /** {@code a, b or c}. */
    public String alternatives(List<String> parts) {
        return joined(parts, "list.or");
    }

    private String joined(List<String> parts, String last) {
        if (parts.size() < 2) {
            return String.join("", parts);
        }
        String head = String.join(text("list.comma"), parts.subList(0, parts.size() - 1));
        return text(last, head, parts.getLast());
    }
}
