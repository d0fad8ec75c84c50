package org.dateline.annotate.country;

import java.util.List;

/** Finds the longest phrase that begins at a word and is written as it must be. For one text and one thread. */
final class PhraseMatcher {
    private final PlaceTrie trie;
    private final long language;
    private final CharSequence text;
    private final Words words;
    private final int datelineEnd;
    private int matchEnd;

    PhraseMatcher(PlaceTrie trie, long language, CharSequence text, Words words, int datelineEnd) {
        this.trie = trie;
        this.language = language;
        this.text = text;
        this.words = words;
        this.datelineEnd = datelineEnd;
    }

    /** The word behind the phrase that was found last. */
    int end() {
        return matchEnd;
    }

    /** The senses of the longest phrase that begins here and is written as it must be; none where there is no such phrase. */
    List<PlaceSense> longest(int at) {
        List<PlaceSense> best = List.of();
        if (!words.capital(at) && !trie.beginsSmall(words.ids[at])) {
            return best;
        }
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
            case CAPITALIZED -> words.capital(at) && !(sense.kind().isSettlementOrDivision() && isAcronym(at));
            case ALL_CAPITALS -> words.has(at, Words.ALL_CAPITALS) && !isShoutedPronoun(at);
        };
    }

    /** In a sentence of capitals, US may be the pronoun; U.S. is not. */
    private boolean isShoutedPronoun(int at) {
        return words.has(at, Words.IN_CAPITALS) && words.to[at] - words.from[at] == 2;
    }

    /** SANA is an agency where Sana would be a town; in datelines and shouted text, capitals say nothing. */
    private boolean isAcronym(int at) {
        return words.has(at, Words.ALL_CAPITALS)
                && words.to[at] - words.from[at] <= 4
                && text.charAt(words.from[at]) < 128
                && !words.has(at, Words.IN_CAPITALS)
                && words.from[at] >= datelineEnd;
    }

    private boolean isInsideKorean(int at) {
        return words.has(at, Words.CHARACTER) && words.has(at, Words.GLUED);
    }
}
