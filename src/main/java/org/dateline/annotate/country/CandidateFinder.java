package org.dateline.annotate.country;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.annotate.country.PlaceSense.Kind;
import org.dateline.annotate.country.PlaceSense.Letters;
import org.dateline.country.NameFolding;
import org.jspecify.annotations.Nullable;

/** Finds the phrases of one text that may name places: the longest at each word, looked at with its neighbours. */
final class CandidateFinder {
    private static final double INSIDE_A_NAME = 0.3;

    /** Of the countries that say County behind the name, the likeliest; the others need evidence. */
    private static final List<PlaceSense> COUNTIES = Stream.of(
                    "US", "KE", "LR", "TW", "RO", "HR", "HU", "NO", "SE", "EE", "CN")
            .map(code -> new PlaceSense(
                    Kind.DIVISION, code, "", code.equals("US") ? 300_000_000 : 0, 0, Letters.CAPITALIZED, 0))
            .toList();

    private final PlaceTrie trie;
    private final long language;
    private final CharSequence text;
    private final Words words;
    private final boolean headline;
    private final Evidence evidence;
    private final int datelineEnd;
    private final List<Candidate> found = new ArrayList<>();
    private int matchEnd;

    CandidateFinder(Gazetteer gazetteer, long language, CharSequence text, boolean headline, Evidence evidence) {
        this.trie = gazetteer.trie;
        this.language = language;
        this.text = text;
        this.headline = headline;
        this.evidence = evidence;
        this.words = new WordScanner(trie, false).scan(text);
        this.datelineEnd = headline ? 0 : Datelines.end(text, words);
    }

    List<Candidate> find() {
        int i = 0;
        while (i < words.size) {
            i = trie.root(words.ids[i]) == PlaceTrie.NO_NODE ? unnamed(i) : named(i);
        }
        return found;
    }

    private int unnamed(int at) {
        if (isBeforeCounty(at, at + 1)) {
            return county(at, at + 2);
        }
        if (words.capital(at)
                && (trie.isCue(words.ids[at], Cue.FIRST_NAME) || trie.isCue(words.ids[at], Cue.HONORIFIC))) {
            personBegins(at);
        }
        return at + 1;
    }

    private boolean isBeforeCounty(int at, int end) {
        return words.isWord(at)
                && words.capital(at)
                && isBeside(end)
                && words.capital(end)
                && trie.isCue(words.ids[end], Cue.COUNTY)
                && !trie.isCue(words.ids[at], Cue.FUNCTION);
    }

    /** "Hall County": the county is in no gazetteer of ours, but few countries say it so. */
    private int county(int at, int end) {
        Candidate candidate = new Candidate(words.from[at], words.to[end - 1], headline, key(at, end), COUNTIES);
        candidate.located = true;
        candidate.dateline = words.from[at] < datelineEnd;
        found.add(candidate);
        return end;
    }

    /** "Barack Jordan": a first name or title before a word that might be a place makes it a person's. */
    private void personBegins(int at) {
        int next = at + 1;
        if (isBeside(next)
                && words.capital(next)
                && !words.has(at, Words.TITLE_CASE)
                && trie.root(words.ids[next]) != PlaceTrie.NO_NODE
                && !trie.isCue(words.ids[next], Cue.TAIL)) {
            evidence.addPerson(key(next, next + 1));
        }
    }

    private int named(int at) {
        List<PlaceSense> senses = longest(at);
        if (senses.isEmpty()) {
            if (!words.capital(at)) {
                evidence.addLowerCase(words.ids[at]);
            }
            return unnamed(at);
        }
        int end = matchEnd;
        if (isWithoutPlace(senses) || words.is(end, '$')) {
            return end;
        }
        if (isBeforeCounty(at, end)) {
            return county(at, end + 1);
        }
        Candidate candidate = new Candidate(words.from[at], words.to[end - 1], headline, key(at, end), senses);
        candidate.inHeading = words.has(at, Words.TITLE_CASE);
        candidate.dateline = words.from[at] < datelineEnd;
        candidate.behindPlace = isBehindPlace(at, end);
        if (candidate.only(Kind.ABBREVIATION) && !candidate.behindPlace) {
            return at + 1;
        }
        look(candidate, at, end);
        return end;
    }

    /** Whether the phrase mentions no place; a word of public life is kept as evidence. */
    private boolean isWithoutPlace(List<PlaceSense> senses) {
        for (PlaceSense sense : senses) {
            if (sense.kind() == Kind.CUSTOM) {
                evidence.addCustom(sense);
            }
            if (sense.kind() == Kind.NONE || sense.kind() == Kind.CUSTOM) {
                return true;
            }
        }
        return false;
    }

    /** "Troy, Mich." and "Troy, MI", but not "In fact, Miss". */
    private boolean isBehindPlace(int at, int end) {
        boolean written = words.has(end - 1, Words.ALL_CAPITALS)
                || text.charAt(words.to[end - 1] - 1) == '.'
                || words.to[end - 1] < text.length() && text.charAt(words.to[end - 1]) == '.';
        return written
                && words.is(at - 1, ',')
                && words.isWord(at - 2)
                && words.capital(at - 2)
                && !words.has(at, Words.IN_CAPITALS);
    }

    /** The senses of the longest phrase that begins here and is written as it must be; sets where it ends. */
    private List<PlaceSense> longest(int at) {
        List<PlaceSense> best = List.of();
        int node = trie.root(words.ids[at]);
        for (int end = at + 1; node != PlaceTrie.NO_NODE; end++) {
            List<PlaceSense> meant = meant(trie.senses(node), at);
            if (!meant.isEmpty()) {
                best = meant;
                matchEnd = end;
            }
            if (end == words.size) {
                break;
            }
            node = trie.child(node, words.ids[end]);
        }
        return best;
    }

    private List<PlaceSense> meant(List<PlaceSense> senses, int at) {
        int rejected = 0;
        for (PlaceSense sense : senses) {
            rejected += isMeant(sense, at) ? 0 : 1;
        }
        if (rejected == 0) {
            return senses;
        }
        return rejected == senses.size()
                ? List.of()
                : senses.stream().filter(sense -> isMeant(sense, at)).toList();
    }

    private boolean isMeant(PlaceSense sense, int at) {
        if (sense.languages() != 0 && (sense.languages() & language) == 0 || isInsideKorean(at)) {
            return false;
        }
        return switch (sense.letters()) {
            case ANY -> true;
            case CAPITALIZED -> words.capital(at);
            case ALL_CAPITALS -> words.has(at, Words.ALL_CAPITALS) && !isShoutedPronoun(at);
        };
    }

    /** In a sentence of capitals, US may be the pronoun; U.S. is not. */
    private boolean isShoutedPronoun(int at) {
        return words.has(at, Words.IN_CAPITALS) && words.to[at] - words.from[at] == 2;
    }

    private boolean isInsideKorean(int at) {
        return words.has(at, Words.CHARACTER) && words.has(at, Words.GLUED);
    }

    private void look(Candidate candidate, int at, int end) {
        boolean people = candidate.only(Kind.DEMONYM);
        candidate.located = candidate.dateline || isAfterPreposition(at) || isBeforeCityNoun(end);
        if (words.is(end, ',') && !people) {
            lookBehindComma(candidate, end + 1);
        }
        if (!people && candidate.certain == null && isPersonOrThing(candidate, at, end)) {
            return;
        }
        evidence.add(candidate);
        found.add(candidate);
    }

    private boolean isAfterPreposition(int at) {
        int before = at - 1;
        if (words.isWord(before)
                && trie.isCue(words.ids[before], Cue.FUNCTION)
                && words.from[at] - words.to[before] == 1) {
            before = trie.isCue(words.ids[before], Cue.LOCATIVE) ? before : before - 1;
        }
        return words.isWord(before) && trie.isCue(words.ids[before], Cue.LOCATIVE);
    }

    private boolean isBeforeCityNoun(int end) {
        return isBeside(end) && trie.isCue(words.ids[end], Cue.CITYNOUN);
    }

    /** "Paris, Texas", "Paris, Tex.", "Paris, France": what follows says which one. */
    private void lookBehindComma(Candidate candidate, int next) {
        if (!words.isWord(next) || !words.capital(next) || trie.root(words.ids[next]) == PlaceTrie.NO_NODE) {
            return;
        }
        for (PlaceSense whole : longest(next)) {
            if (whole.kind() == Kind.ABBREVIATION && words.has(next, Words.IN_CAPITALS)) {
                continue;
            }
            PlaceSense part = partOf(candidate, whole);
            if (part != null) {
                candidate.certain = part;
                candidate.located = true;
                evidence.addCertain(part);
                return;
            }
        }
    }

    private static @Nullable PlaceSense partOf(Candidate candidate, PlaceSense whole) {
        boolean division = whole.kind() == Kind.DIVISION || whole.kind() == Kind.ABBREVIATION;
        boolean settlement = false;
        for (PlaceSense part : candidate.senses) {
            if (!part.kind().isSettlementOrDivision()) {
                continue;
            }
            settlement = true;
            boolean inside = part.code().equals(whole.code());
            if (inside
                    && (whole.kind() == Kind.NAME
                            || division && part.division().equals(whole.division()) && part != whole)) {
                return part;
            }
        }
        // A place too small for the gazetteer that shares a name with a large one elsewhere.
        boolean telling = whole.kind() == Kind.ABBREVIATION
                || whole.kind() == Kind.DIVISION && whole.code().equals("US");
        return settlement && telling ? whole : null;
    }

    private boolean isPersonOrThing(Candidate candidate, int at, int end) {
        boolean country = candidate.any(Kind.NAME) || candidate.any(Kind.DISPUTED);
        boolean before = isBeside(at) && words.isWord(at - 1);
        boolean after = isBeside(end);
        if (after && trie.isCue(words.ids[end], Cue.FOOD) && end - at == 1) {
            return true;
        }
        if (end - at == 1 && isPerson(candidate, at, end, country, before, after)) {
            // George Washington University says nothing of a Washington that stands alone.
            if (!after || !trie.isCue(words.ids[end], Cue.TAIL)) {
                evidence.addPerson(candidate.key);
            }
            if (after && words.capital(end)) {
                evidence.addPerson(key(end, end + 1));
            }
            return true;
        }
        if (!country) {
            weighNeighbours(candidate, at, end, before, after);
        }
        return isThing(candidate, at, end);
    }

    private boolean isPerson(Candidate candidate, int at, int end, boolean country, boolean before, boolean after) {
        boolean heading = candidate.inHeading;
        int previous = at - 1;
        if (before && words.capital(previous)) {
            if (trie.isCue(words.ids[previous], Cue.HONORIFIC)) {
                return !country || !candidate.located;
            }
            boolean spaced = words.from[at] - words.to[previous] == 1;
            if (!heading && spaced && trie.isCue(words.ids[previous], Cue.FIRST_NAME)) {
                return !country || !candidate.located;
            }
            boolean initial =
                    text.charAt(words.to[previous] - 1) == '.' && words.to[previous] - words.from[previous] == 2;
            if (initial && !country) {
                return true;
            }
        }
        return !heading
                && after
                && words.capital(end)
                && !words.has(end, Words.GLUED)
                && words.to[end] - words.from[end] > 1
                && trie.isCue(words.ids[at], Cue.FIRST_NAME)
                && trie.root(words.ids[end]) == PlaceTrie.NO_NODE
                && !trie.isCue(words.ids[end], Cue.TAIL);
    }

    /** Part of a longer name: "Paris Hilton", "Southern Methodist Dallas", "London Street". */
    private void weighNeighbours(Candidate candidate, int at, int end, boolean before, boolean after) {
        boolean single = end - at == 1;
        if (after && trie.isCue(words.ids[end], Cue.TAIL)) {
            candidate.weight *= INSIDE_A_NAME;
        } else if (after
                && single
                && words.capital(end)
                && !words.has(end, Words.GLUED)
                && !candidate.inHeading
                && !candidate.located
                && words.to[end] - words.from[end] > 1
                && !isWiderPlace(end)) {
            candidate.weight *= INSIDE_A_NAME;
        }
        if (before
                && single
                && words.capital(at - 1)
                && !words.has(at - 1, Words.OPENS_SENTENCE)
                && !candidate.inHeading
                && trie.root(words.ids[at - 1]) == PlaceTrie.NO_NODE
                && !trie.isCue(words.ids[at - 1], Cue.LOCATIVE)
                && !trie.isCue(words.ids[at - 1], Cue.FUNCTION)) {
            candidate.weight *= INSIDE_A_NAME;
        }
    }

    /** "London England" is in its place, "Paris Hilton" is not. */
    private boolean isWiderPlace(int at) {
        for (PlaceSense sense : longest(at)) {
            if (sense.kind() != Kind.CITY && sense.kind() != Kind.ALTERNATE) {
                return true;
            }
        }
        return false;
    }

    /** "Brussels decided" is not Belgium, and a turkey may open a sentence. */
    private boolean isThing(Candidate candidate, int at, int end) {
        boolean seat = candidate.senses.stream().anyMatch(sense -> sense.has(PlaceSense.SEAT));
        if (seat && !candidate.located) {
            return true;
        }
        return end - at == 1
                && (words.has(at, Words.OPENS_SENTENCE) || candidate.inHeading)
                && evidence.standsInLowerCase(words.ids[at]);
    }

    /** Whether a word stands here with nothing but a space, hyphen or apostrophe before it. */
    private boolean isBeside(int at) {
        return words.isWord(at) && at > 0 && words.from[at] - words.to[at - 1] <= 1;
    }

    private String key(int from, int to) {
        return NameFolding.key(
                text.subSequence(words.from[from], words.to[to - 1]).toString());
    }
}
