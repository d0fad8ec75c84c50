package org.dateline.annotate.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.dateline.article.Entity;
import org.dateline.country.Countries;

/**
 * What is a name in a language other than English, for which the model has learnt nothing: only what a list, the text itself
 * or a word for an institution bears out. Some languages have such words and a list of given names that fits them; in the others
 * every end of a person's name must be a known one. None rather than junk. For one text; not thread-safe.
 */
final class ForeignNames {
    private static final int PLACES = NameLexicon.COUNTRY | NameLexicon.REGION | NameLexicon.CITY;
    private static final int PERSONAL = NameLexicon.GIVEN_NAME | NameLexicon.FAMILY_NAME;
    private static final Set<String> KNOWN_LANGUAGES = Set.of("fr", "es", "pt", "de", "it", "nl", "ca", "gl", "pcm");
    private static final int LONGEST_ACRONYM = 8;

    /** Directions and middles, which are names of provinces somewhere. */
    private static final Set<String> NO_PLACES =
            words("sud nord est ouest norte sur sul este oeste centre centro central "
                    + "centrale süd ost west zentrum litoral capital kusini kaskazini");

    private static final Set<String> INSTITUTIONS = words("""
            banque université ministère ligue fédération parti assemblée conseil comité commission cour tribunal association
            syndicat mouvement front union agence institut fondation société groupe compagnie hôpital centre office organisation
            banco universidad universidade ministerio ministério liga federación federação partido asamblea assembleia consejo
            conselho comité comisión comissão corte asociación associação sindicato movimiento movimento frente unión união
            agencia agência instituto fundación fundação grupo compañía companhia hospital centro oficina organización
            organização tribunal supremo congreso congresso senado cámara câmara
            bank universität ministerium bundesministerium verband partei bundesamt landesamt amt gericht verein gewerkschaft
            bewegung agentur institut stiftung gesellschaft gruppe krankenhaus zentrum rat kommission bundesverband polizei
            banca università ministero lega federazione partito consiglio associazione agenzia istituto fondazione società
            university bank party council court commission committee institute association federation union agency foundation
            church school college ministry football club league group company corporation news radio television times post
            """);

    /** The folded names of countries by language, gathered when first asked for. */
    private static final Map<String, Set<String>> COUNTRIES = new ConcurrentHashMap<>();

    private final String text;
    private final NameLexicon names;
    private final WellKnownNames wellKnown;
    private final boolean isKnownLanguage;
    private final Set<String> countries;

    /** @param language a BCP 47 tag other than English */
    ForeignNames(String text, NameLexicon names, WellKnownNames wellKnown, String language) {
        this.text = text;
        this.names = names;
        this.wellKnown = wellKnown;
        String base = Locale.forLanguageTag(language).getLanguage();
        isKnownLanguage = KNOWN_LANGUAGES.contains(base);
        countries = Countries.languages().contains(base)
                ? COUNTRIES.computeIfAbsent(base, ForeignNames::countries)
                : Set.of();
    }

    private static Set<String> countries(String language) {
        return Countries.names(language).values().stream()
                .flatMap(List::stream)
                .map(NameWords::fold)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> words(String list) {
        return Set.copyOf(Arrays.asList(list.strip().split("\\s+")));
    }

    /** Where a person's name begins, behind the country that is said before it: {@code Ureno Cristiano Ronaldo}. */
    int skipCountry(int from, int to) {
        int end = text.indexOf(' ', from);
        return end > 0 && end < to && countries.contains(NameWords.fold(text.substring(from, end))) ? end + 1 : from;
    }

    /** Whether something besides the capital says that a mention is a name; {@code titled} where a title stands before it. */
    boolean isBorneOut(Mention mention, boolean titled) {
        return switch (mention.type()) {
            case PLACE -> isPlace(mention);
            case PERSON -> titled || isPerson(mention.words());
            case ORGANIZATION -> isOrganization(mention);
        };
    }

    private boolean isPlace(Mention mention) {
        return (known(mention) & PLACES) != 0 && !NO_PLACES.contains(NameWords.fold(mention.form()));
    }

    private boolean isPerson(List<String> words) {
        for (String word : words) {
            if (countries.contains(NameWords.fold(word))) {
                return false;
            }
        }
        boolean first = is(words.getFirst(), NameLexicon.GIVEN_NAME);
        boolean last = is(words.getLast(), PERSONAL);
        return words.size() == 1
                || (isKnownLanguage ? first || is(words.getLast(), NameLexicon.FAMILY_NAME) : first && last);
    }

    private boolean is(String word, int flag) {
        return (names.flags(word) & flag) != 0;
    }

    private boolean isOrganization(Mention mention) {
        String form = mention.form();
        if ((known(mention) & NameLexicon.ORGANIZATION) != 0 || wellKnown.of(Entity.Type.ORGANIZATION, form) != null) {
            return true;
        }
        List<String> words = mention.words();
        if (words.size() == 1) {
            boolean isAcronym = form.length() <= LONGEST_ACRONYM && !Letters.anySmall(form);
            return isAcronym && text.contains("(" + form + ")");
        }
        return words.stream().anyMatch(word -> INSTITUTIONS.contains(word.toLowerCase(Locale.ROOT)))
                || is(words.getFirst(), NameLexicon.ORGANIZATION);
    }

    private int known(Mention mention) {
        long hash = 0;
        for (String word : mention.words()) {
            hash = NameLexicon.extend(hash, word.hashCode());
        }
        return names.flags(hash);
    }
}
