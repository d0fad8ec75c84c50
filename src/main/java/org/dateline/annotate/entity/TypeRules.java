package org.dateline.annotate.entity;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Entity.Type;
import org.jspecify.annotations.Nullable;

/**
 * Corrects the types of the names of one text by what stands around them and by what else the text names: districts of courts
 * are places, {@code in Darwin} is a place, {@code Salem Qaddour, a Libyan businessman} is a person, and in a report of
 * football Chelsea is a club. Made for one text; not thread-safe.
 */
final class TypeRules {
    private static final int PLACES = NameLexicon.COUNTRY | NameLexicon.REGION | NameLexicon.CITY;
    private static final Pattern DISTRICT =
            Pattern.compile("(?:the )?(?:Eastern|Western|Northern|Southern|Middle|Central) Districts? of \\p{Lu}.*");
    /** {@code the East of England}. */
    private static final Pattern DIRECTION =
            Pattern.compile("(?:the )?(?:North|South|East|West)(?: East| West)? of \\p{Lu}\\p{Ll}+");
    /** What leads to a place and to no person. */
    private static final Set<String> INSIDE = Set.of("in", "near", "around", "outside", "across", "throughout");

    private static final Pattern DATELINE_END = Pattern.compile(",?[^\\n.;:]{0,50}\\s(?:—|–|--?)\\s");

    private static final int SHORTEST_DATELINE = 4;
    private static final int LONGEST_DATELINE = 60;
    /** What stands between two places on a way. */
    private static final Set<String> WAYS = Set.of("to", "-", "–");

    private static final int LONGEST_WAY = 6;
    /** What says who somebody is: {@code , a Libyan businessman}, or {@code , 45,}. */
    private static final Pattern APPOSITION = Pattern.compile(",\\s+(?:(?:an?|the|his|her|their)\\s+|(?<age>\\d\\d),)");

    /** Words after which a phrase no longer says what its noun is. */
    private static final Set<String> ENDING =
            words("of in at for from with who whom whose that which and or to on by as is was");

    private static final int LONGEST_PHRASE = 7;

    private static final Set<String> PEOPLE = words("""
            man woman boy girl father mother son daughter brother sister husband wife widow widower cousin uncle nephew
            businessman businesswoman lawyer attorney economist analyst engineer doctor dentist surgeon nurse teacher professor
            student farmer fisherman driver pilot soldier officer politician lawmaker senator journalist reporter editor writer
            author poet novelist actor actress singer musician painter sculptor player footballer striker midfielder defender
            goalkeeper coach banker broker trader spokesman spokeswoman spokesperson resident activist campaigner historian
            scientist researcher biologist physicist chemist retiree pensioner veteran prisoner suspect defendant
            shopkeeper mechanic carpenter diplomat general colonel captain priest imam pastor bishop
            """);

    private static final Set<String> REGIONS = Set.of("Department", "Province", "Region", "Governorate", "Prefecture");

    private final String text;
    private final NameLexicon lexicon;
    private final Set<String> inside = new HashSet<>();
    private final Set<String> surnames = new HashSet<>();
    private final boolean isFootball;

    TypeRules(String text, List<NameTagger.Name> names, NameLexicon lexicon) {
        this.text = text;
        this.lexicon = lexicon;
        Set<String> football = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            NameTagger.Name name = names.get(i);
            String form = form(name);
            if (name.type() == Type.PERSON && form.indexOf(' ') > 0) {
                surnames.add(form.substring(form.lastIndexOf(' ') + 1));
            } else if (name.type() == Type.PERSON && (isInside(name) || isOnWay(names, i)) && isPlace(form)) {
                inside.add(form);
            } else if (football.size() < 2 && name.type() == Type.ORGANIZATION && Football.isSign(form)) {
                football.add(form);
            }
        }
        isFootball = football.size() > 1;
    }

    private static Set<String> words(String list) {
        return Set.copyOf(Arrays.asList(list.strip().split("\\s+")));
    }

    /** The same name, of the type that it has. */
    NameTagger.Name apply(NameTagger.Name name) {
        Type better = better(name);
        return better == null ? name : new NameTagger.Name(better, name.from(), name.to());
    }

    private @Nullable Type better(NameTagger.Name name) {
        return switch (name.type()) {
            case ORGANIZATION ->
                isArea(form(name)) || isDateline(name) ? Type.PLACE : isPersonByApposition(name) ? Type.PERSON : null;
            case PERSON -> {
                String form = form(name);
                yield inside.contains(form) && !surnames.contains(form)
                        ? Type.PLACE
                        : isFootball && isClub(name) ? Type.ORGANIZATION : null;
            }
            case PLACE -> isFootball && isClub(name) ? Type.ORGANIZATION : null;
        };
    }

    /** {@code SADAKHLO, Georgia, 4 May —} opens a report. */
    private boolean isDateline(NameTagger.Name name) {
        boolean opensLine = name.from() == 0 || text.charAt(name.from() - 1) == '\n';
        if (!opensLine || name.to() - name.from() < SHORTEST_DATELINE || name.to() >= text.length()) {
            return false;
        }
        String form = form(name);
        return form.chars().noneMatch(Character::isLowerCase)
                && (lexicon.flags(NameWords.split(form)) & NameLexicon.ORGANIZATION) == 0
                && DATELINE_END
                        .matcher(text)
                        .region(name.to(), Math.min(text.length(), name.to() + LONGEST_DATELINE))
                        .lookingAt();
    }

    private boolean isArea(String form) {
        int space = form.indexOf(' ');
        return space > 0
                && (form.contains(" of ")
                                && (DISTRICT.matcher(form).matches()
                                        || DIRECTION.matcher(form).matches())
                        || isRegion(form));
    }

    /** {@code Antioquia Department}, where Antioquia is a place. */
    private boolean isRegion(String form) {
        int kind = form.lastIndexOf(' ');
        return kind > 0
                && REGIONS.contains(form.substring(kind + 1))
                && (lexicon.flags(NameWords.split(form.substring(0, kind))) & NameLexicon.REGION) != 0;
    }

    private boolean isClub(NameTagger.Name name) {
        return Football.isClub(form(name)) && !isInside(name);
    }

    /** Two or three words, none of which says that it is an institution, and who it is behind a comma. */
    private boolean isPersonByApposition(NameTagger.Name name) {
        if (name.to() >= text.length() || text.charAt(name.to()) != ',') {
            return false;
        }
        List<String> words = NameWords.split(form(name));
        boolean isPlain = words.size() >= 2
                && words.size() <= 3
                && words.stream()
                        .allMatch(word -> Character.isUpperCase(word.charAt(0))
                                && Letters.anySmall(word)
                                && !NameWords.isInstitution(word)
                                && !NameWords.isCompanyForm(word))
                && (lexicon.flags(words) & NameLexicon.ORGANIZATION) == 0;
        if (!isPlain) {
            return false;
        }
        Matcher apposition = APPOSITION.matcher(text).region(name.to(), text.length());
        return apposition.lookingAt() && (apposition.group("age") != null || PEOPLE.contains(noun(apposition.end())));
    }

    /** The last small word of the phrase that begins here: what somebody is, where it is about somebody. */
    private String noun(int from) {
        String noun = "";
        int at = from;
        for (int words = 0; words < LONGEST_PHRASE; words++) {
            int end = at;
            while (end < text.length() && (Character.isLetter(text.charAt(end)) || text.charAt(end) == '-')) {
                end++;
            }
            String word = text.substring(at, end);
            if (ENDING.contains(word)) {
                return noun;
            }
            boolean isSmall = !word.isEmpty() && Character.isLowerCase(word.charAt(0));
            if (!isSmall && PEOPLE.contains(noun)) {
                return noun;
            }
            noun = isSmall ? word : noun;
            if (end >= text.length() || !Character.isWhitespace(text.charAt(end))) {
                return noun;
            }
            at = end + 1;
        }
        return "";
    }

    private boolean isInside(NameTagger.Name name) {
        int end = name.from();
        while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        int start = end;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start < end && end < name.from() && INSIDE.contains(text.substring(start, end));
    }

    /** {@code from Alice Springs to Darwin}. */
    private boolean isOnWay(List<NameTagger.Name> names, int at) {
        return at > 0 && isWay(names.get(at - 1), names.get(at), names.get(at - 1))
                || at + 1 < names.size() && isWay(names.get(at), names.get(at + 1), names.get(at + 1));
    }

    private boolean isWay(NameTagger.Name first, NameTagger.Name second, NameTagger.Name place) {
        return place.type() == Type.PLACE
                && second.from() - first.to() <= LONGEST_WAY
                && WAYS.contains(text.substring(first.to(), second.from()).strip());
    }

    private boolean isPlace(String form) {
        return (lexicon.flags(form) & PLACES) != 0;
    }

    private String form(NameTagger.Name name) {
        return text.substring(name.from(), name.to());
    }
}
