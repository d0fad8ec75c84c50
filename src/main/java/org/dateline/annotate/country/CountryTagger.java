package org.dateline.annotate.country;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dateline.annotate.country.PlaceSense.Kind;
import org.dateline.article.Article;
import org.dateline.article.CountryMention;
import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * Finds the countries of an article. The usual call: {@code CountryTagger.load()} once, then {@link #tag(Article)} for
 * each article, from any thread. One pass over the words finds names, demonyms, capitals, cities, divisions and what
 * stands for a country; what the plain ones say then decides the doubtful ones. No country is home: a place that the
 * text leaves open is the likeliest of the world. After the prototype's measurements, see ARCHITECTURE.md.
 */
public final class CountryTagger {
    /** The least weight that counts as a mention: less is a city's name inside another name. */
    private static final double LEAST = 0.3;

    private static final double DATELINE = 2.0;

    private final Gazetteer gazetteer;

    private CountryTagger(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** Reads the tables; half a second and about 30 MB, so once for a program. */
    public static CountryTagger load() {
        return new CountryTagger(Gazetteer.load());
    }

    public List<CountryMention> tag(Article article) {
        return tag(article.title(), article.body().text(), article.language());
    }

    /**
     * The countries of a text, by falling score.
     *
     * @param language BCP 47, or null where it is not known; then the names of English are looked for, and those of
     *     every language in other scripts
     */
    public List<CountryMention> tag(String title, String body, @Nullable String language) {
        Evidence evidence = new Evidence();
        long bit = gazetteer.bit(language);
        List<Candidate> candidates = new ArrayList<>(new CandidateFinder(gazetteer, bit, title, true, evidence).find());
        candidates.addAll(new CandidateFinder(gazetteer, bit, body, false, evidence).find());
        Map<String, Tally> tallies = new LinkedHashMap<>();
        for (Candidate candidate : candidates) {
            PlaceSense sense = Senses.choose(candidate, evidence);
            double weight = sense == null ? 0 : Senses.weight(candidate, sense, evidence);
            if (sense != null && weight > 0) {
                tallies.computeIfAbsent(sense.code(), code -> new Tally()).add(candidate, sense, weight);
            }
        }
        tallies.values().removeIf(tally -> tally.weight < LEAST);
        return mentions(tallies);
    }

    private static List<CountryMention> mentions(Map<String, Tally> tallies) {
        double total = 0;
        double top = 0;
        String main = null;
        for (Map.Entry<String, Tally> entry : tallies.entrySet()) {
            Tally tally = entry.getValue();
            total += tally.weight;
            if (tally.weight > top) {
                top = tally.weight;
                main = entry.getKey();
            }
        }
        List<CountryMention> mentions = new ArrayList<>();
        for (Map.Entry<String, Tally> entry : tallies.entrySet()) {
            Tally tally = entry.getValue();
            boolean isMain = entry.getKey().equals(main);
            mentions.add(new CountryMention(
                    entry.getKey(),
                    tally.weight / (total + 1),
                    isMain && tally.said > 0 || tally.isAbout(top),
                    isMain,
                    tally.dateline,
                    tally.spans,
                    false));
        }
        mentions.sort(Comparator.comparing(CountryMention::main)
                .thenComparing(CountryMention::score)
                .reversed());
        return mentions;
    }

    /** What speaks for one country. */
    private static final class Tally {
        final List<Span> spans = new ArrayList<>();
        double weight;
        double said;
        boolean dateline;
        boolean inHeadline;

        void add(Candidate candidate, PlaceSense sense, double of) {
            if (candidate.dateline) {
                dateline = true;
                weight += of * DATELINE;
            } else {
                weight += of;
                said += of;
            }
            if (candidate.headline) {
                inHeadline |= sense.kind() == Kind.NAME || sense.kind() == Kind.DEMONYM;
            } else {
                spans.add(new Span(candidate.from, candidate.to));
            }
        }

        /** A third of what the main country has, twice at least; in the headline, half of that will do. */
        boolean isAbout(double top) {
            return inHeadline ? said >= 1.5 && said * 6 >= top : said >= 2 && said * 3 >= top;
        }
    }
}
