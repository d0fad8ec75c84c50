package org.dateline.annotate.country;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.annotate.country.PlaceSense.Kind;
import org.dateline.annotate.country.PlaceSense.Letters;
import org.jspecify.annotations.Nullable;

/** Finds the phrases of one text that may name places: the longest at each word, looked at with its neighbours. */
final class CandidateFinder {
    /** Of the countries that say County behind the name, the likeliest; the others need evidence. */
    private static final List<PlaceSense> COUNTIES = Stream.of(
                    "US", "KE", "LR", "TW", "RO", "HR", "HU", "NO", "SE", "EE", "CN", "IE", "GB")
            .map(code -> new PlaceSense(
                    Kind.DIVISION, code, "", code.equals("US") ? 300_000_000 : 0, 0, Letters.CAPITALIZED, 0))
            .toList();

    private final PlaceTrie trie;
    private final PhraseMatcher phrases;
    private final Neighbours neighbours;
    private final CharSequence text;
    private final Words words;
    private final boolean headline;
    private final Evidence evidence;
    private final int datelineEnd;
    private final List<Candidate> found = new ArrayList<>();

    CandidateFinder(Gazetteer gazetteer, long language, CharSequence text, boolean headline, Evidence evidence) {
        this.trie = gazetteer.trie;
        this.text = text;
        this.headline = headline;
        this.evidence = evidence;
        this.words = new WordScanner(trie, false).scan(text);
        this.datelineEnd = headline ? 0 : Datelines.end(text, words);
        this.phrases = new PhraseMatcher(trie, language, text, words, datelineEnd);
        this.neighbours = new Neighbours(trie, text, words, phrases, evidence);
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
                && words.isBeside(end)
                && words.capital(end)
                && trie.isCue(words.ids[end], Cue.COUNTY)
                && !trie.isCue(words.ids[at], Cue.FUNCTION);
    }

    /** "Hall County": the county is in no gazetteer of ours, but few countries say it so. */
    private int county(int at, int end) {
        Candidate candidate =
                new Candidate(words.from[at], words.to[end - 1], headline, words.key(text, at, end), COUNTIES);
        candidate.located = true;
        candidate.dateline = words.from[at] < datelineEnd;
        found.add(candidate);
        return end;
    }

    /** "Barack Jordan": a first name or title before a word that might be a place makes it a person's. */
    private void personBegins(int at) {
        int next = at + 1;
        if (words.isBeside(next)
                && words.capital(next)
                && !words.has(at, Words.TITLE_CASE)
                && trie.root(words.ids[next]) != PlaceTrie.NO_NODE
                && !trie.isCue(words.ids[next], Cue.TAIL)) {
            evidence.addPerson(words.key(text, next, next + 1));
        }
    }

    private int named(int at) {
        List<PlaceSense> senses = phrases.longest(at);
        if (senses.isEmpty()) {
            if (!words.capital(at)) {
                evidence.addLowerCase(words.ids[at]);
            }
            return unnamed(at);
        }
        int end = phrases.end();
        if (isWithoutPlace(senses) || words.is(end, '$')) {
            return end;
        }
        if (isBeforeCounty(at, end)) {
            return county(at, end + 1);
        }
        Candidate candidate =
                new Candidate(words.from[at], words.to[end - 1], headline, words.key(text, at, end), senses);
        candidate.otherScript = text.charAt(words.from[at]) >= '\u0370';
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

    private void look(Candidate candidate, int at, int end) {
        boolean people = candidate.only(Kind.DEMONYM);
        candidate.located = candidate.dateline || isAfterPreposition(at) || isBeforeCityNoun(end);
        if (words.is(end, ',') && !people) {
            lookBehindComma(candidate, end + 1);
        }
        if (!people && candidate.certain == null && neighbours.isPersonOrThing(candidate, at, end)) {
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
        return words.isBeside(end) && trie.isCue(words.ids[end], Cue.CITYNOUN);
    }

    /** "Paris, Texas", "Paris, Tex.", "Paris, France": what follows says which one. */
    private void lookBehindComma(Candidate candidate, int next) {
        if (!words.isWord(next) || !words.capital(next) || trie.root(words.ids[next]) == PlaceTrie.NO_NODE) {
            return;
        }
        for (PlaceSense whole : phrases.longest(next)) {
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
}
