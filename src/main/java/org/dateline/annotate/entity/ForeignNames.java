package org.dateline.annotate.entity;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.dateline.article.Entity;

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
    private static final int LONGEST_PREFIX = 5;
    private static final int SHORTEST = 3;
    /** Parts of Arabic names, whatever the language. */
    private static final Set<String> ARTICLES = words("al- el- an- as- ad- ar- at- az- ash- ath-");
    /** Chambers of parliament without their country, and pieces of names of parties. */
    private static final WordSet PIECES = WordSet.of("congress senate parliament house league cup");

    /** Directions and middles, which are names of provinces somewhere. */
    private static final Set<String> NO_PLACES =
            words("sud nord est ouest norte sur sul este oeste centre centro central "
                    + "centrale süd ost west zentrum litoral capital kusini kaskazini");

    private static final WordSet INSTITUTIONS = WordSet.of("""
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

    private final String text;
    private final NameLexicon names;
    private final WellKnownNames wellKnown;
    private final boolean isKnownLanguage;
    private final LanguageNames language;

    /** @param tag a BCP 47 tag other than English */
    ForeignNames(String text, NameLexicon names, WellKnownNames wellKnown, String tag) {
        this.text = text;
        this.names = names;
        this.wellKnown = wellKnown;
        String base = Locale.forLanguageTag(tag).getLanguage();
        isKnownLanguage = KNOWN_LANGUAGES.contains(base);
        language = LanguageNames.of(base);
    }

    private static Set<String> words(String list) {
        return Set.copyOf(Arrays.asList(list.strip().split("\\s+")));
    }

    /** Where a person's name begins, behind the country that is said before it: {@code Ureno Cristiano Ronaldo}. */
    int skipCountry(int from, int to) {
        int end = text.indexOf(' ', from);
        return end > 0 && end < to && language.isCountry(text.substring(from, end)) ? end + 1 : from;
    }

    /**
     * Where a name begins that follows a prefix of its language without a space, as in {@code reZimbabwe Congress of Trade
     * Unions} and {@code iNew Zealand}, the latter only where it is a known one.
     */
    int from(Entity.Type type, int from, int to) {
        if (isKnownLanguage || from >= to) {
            return from;
        }
        int own = capital(from, to);
        if (own > from || type == Entity.Type.PERSON || from < 2 || text.charAt(from - 1) != ' ') {
            return own;
        }
        int before = from - 1;
        while (before > 0 && Character.isLetter(text.charAt(before - 1))) {
            before--;
        }
        int glued = capital(before, from - 1);
        boolean opensLine = before == 0 || text.charAt(before - 1) == '\n';
        if (opensLine && type == Entity.Type.ORGANIZATION && isShouted(before, from - 1)) {
            return before;
        }
        boolean joins = glued > before
                && (type == Entity.Type.ORGANIZATION || names.flags(NameWords.split(text.substring(glued, to))) != 0);
        return joins ? glued : from;
    }

    private boolean isShouted(int from, int to) {
        return to - from > 3 && text.substring(from, to).chars().allMatch(Character::isUpperCase);
    }

    /** The first capital of a word, behind no more small letters than a prefix has; otherwise its beginning. */
    private int capital(int from, int to) {
        int at = from;
        while (at < to
                && at - from <= LONGEST_PREFIX
                && (Character.isLowerCase(text.charAt(at)) || text.charAt(at) == '-')) {
            at++;
        }
        boolean isPrefix = at > from
                && at + 1 < to
                && Character.isUpperCase(text.charAt(at))
                && !ARTICLES.contains(text.substring(from, at));
        return isPrefix ? at : from;
    }

    /** Where a name ends before a suffix of its language: {@code League-ga}, {@code Sport'tti}. */
    int to(Entity.Type type, int from, int to) {
        if (isKnownLanguage || to - from < SHORTEST) {
            return to;
        }
        int end = withoutOwner(from, to);
        if (end < to) {
            return end;
        }
        while (end > from + 1 && Character.isLowerCase(text.charAt(end - 1))) {
            end--;
        }
        boolean isSuffix = (type == Entity.Type.ORGANIZATION || text.charAt(end - 1) != '-' || isKind(from, end - 1))
                && end < to
                && to - end <= LONGEST_PREFIX
                && end - 2 > from
                && "-'’".indexOf(text.charAt(end - 1)) >= 0
                && Character.isLetter(text.charAt(end - 2));
        return isSuffix ? end - 1 : to;
    }

    /** {@code Vladimir Putin w'Uburusiya}: what a small letter and an apostrophe lead to is no part of the name. */
    private int withoutOwner(int from, int to) {
        int space = text.lastIndexOf(' ', to - 1);
        boolean isOwner = space > from
                && space + 3 < to
                && Character.isLowerCase(text.charAt(space + 1))
                && "'’".indexOf(text.charAt(space + 2)) >= 0;
        return isOwner ? space : to;
    }

    private boolean isKind(int from, int to) {
        return INSTITUTIONS.contains(text, from, to);
    }

    /**
     * Whether a single word stands with a capital inside a sentence, and nowhere without one. In languages that have lists of
     * names that fit them, the list has said so.
     */
    boolean isNameByItself(List<Mention> mentions) {
        if (isKnownLanguage) {
            return true;
        }
        String form = mentions.getFirst().form();
        boolean isAcronym = !Letters.anySmall(form);
        return isAcronym
                || !CaseTable.shipped().isSmall(form)
                        && mentions.stream().anyMatch(mention -> !beginsSentence(mention.from()))
                        && !isSeenSmall(form);
    }

    private boolean beginsSentence(int from) {
        int at = from;
        while (at > 0 && (text.charAt(at - 1) == ' ' || "\"'“”‘’«([".indexOf(text.charAt(at - 1)) >= 0)) {
            at--;
        }
        return at == 0 || ".!?…:;\n\r\t•-–—|/".indexOf(text.charAt(at - 1)) >= 0;
    }

    private boolean isSeenSmall(String form) {
        String small = form.toLowerCase(Locale.ROOT);
        for (int at = text.indexOf(small); at >= 0; at = text.indexOf(small, at + 1)) {
            int end = at + small.length();
            boolean isWhole = (at == 0 || !Character.isLetter(text.charAt(at - 1)))
                    && (end == text.length() || !Character.isLetter(text.charAt(end)));
            if (isWhole) {
                return true;
            }
        }
        return false;
    }

    /** Whether something besides the capital says that a mention is a name; {@code titled} where a title stands before it. */
    boolean isBorneOut(Mention mention, boolean titled) {
        if (language.isDate(mention.form())) {
            return false;
        }
        return switch (mention.type()) {
            case PLACE -> isPlace(mention);
            case PERSON -> !isKind(mention.words()) && (titled || isPerson(mention.words()));
            case ORGANIZATION -> isOrganization(mention);
        };
    }

    private boolean isPlace(Mention mention) {
        return (known(mention) & PLACES) != 0 && !NO_PLACES.contains(NameWords.fold(mention.form()));
    }

    private static boolean isKind(List<String> words) {
        return words.stream().anyMatch(INSTITUTIONS::contains);
    }

    private boolean isPerson(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (language.isCountry(words.get(i)) || i > 0 && NameWords.isTitle(words.get(i))) {
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
        if (!isKnownLanguage && PIECES.contains(form)) {
            return false;
        }
        if ((known(mention) & NameLexicon.ORGANIZATION) != 0 || wellKnown.of(Entity.Type.ORGANIZATION, form) != null) {
            return true;
        }
        List<String> words = mention.words();
        if (words.size() == 1) {
            boolean isAcronym = form.length() <= LONGEST_ACRONYM && !Letters.anySmall(form);
            return isAcronym && text.contains("(" + form + ")");
        }
        return words.stream().anyMatch(INSTITUTIONS::contains) || is(words.getFirst(), NameLexicon.ORGANIZATION);
    }

    private int known(Mention mention) {
        return names.flags(mention.words());
    }
}
