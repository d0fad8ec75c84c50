package org.dateline.text;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.ar.ArabicAnalyzer;
import org.apache.lucene.analysis.da.DanishAnalyzer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.el.GreekAnalyzer;
import org.apache.lucene.analysis.es.SpanishAnalyzer;
import org.apache.lucene.analysis.fa.PersianAnalyzer;
import org.apache.lucene.analysis.fi.FinnishAnalyzer;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.hi.HindiAnalyzer;
import org.apache.lucene.analysis.hu.HungarianAnalyzer;
import org.apache.lucene.analysis.id.IndonesianAnalyzer;
import org.apache.lucene.analysis.it.ItalianAnalyzer;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.no.NorwegianAnalyzer;
import org.apache.lucene.analysis.pt.PortugueseAnalyzer;
import org.apache.lucene.analysis.ro.RomanianAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;
import org.apache.lucene.analysis.tr.TurkishAnalyzer;

/**
 * Words so common that one of them, bare in a query, asks for nothing. They are indexed all the same, and count in quotes,
 * fields and proximity.
 */
public final class StopWords {
    private static final Set<String> ENGLISH = Set.of("""
            a about after all also am an and any are as at be because been before being between both but by can could did
            do does doing down during each few for from further had has have having he her here hers herself him himself
            his how i if in into is it its itself just me more most my myself no nor not now of off on once only or other
            our ours ourselves out over own same she should so some such than that the their theirs them themselves then
            there these they this those through to too under until up very was we were what when where which while who
            whom why will with would you your yours yourself yourselves""".strip().split("\\s+"));
    private static final Map<String, Set<String>> FOLDED = new ConcurrentHashMap<>();

    private StopWords() {}

    /** The stop words of a language, folded; none where no list is kept. */
    public static Set<String> of(String language) {
        return FOLDED.computeIfAbsent(Languages.primary(language), StopWords::read);
    }

    /**
     * Whether a typed word is a stop word of one of the languages. The more languages, the more words are common in one and
     * mean something in another: give the languages that the reader types in, not all of the archive.
     *
     * @param languages BCP 47; English where there is none
     */
    public static boolean contains(String typed, Set<String> languages) {
        String folded = Folding.fold(typed.strip());
        if (languages.isEmpty()) {
            return ENGLISH.contains(folded);
        }
        return languages.stream().anyMatch(language -> of(language).contains(folded));
    }

    private static Set<String> read(String language) {
        return switch (language) {
            case "en" -> ENGLISH;
            case "fr" -> folded(FrenchAnalyzer.getDefaultStopSet());
            case "es" -> folded(SpanishAnalyzer.getDefaultStopSet());
            case "pt" -> folded(PortugueseAnalyzer.getDefaultStopSet());
            case "it" -> folded(ItalianAnalyzer.getDefaultStopSet());
            case "de" -> folded(GermanAnalyzer.getDefaultStopSet());
            case "nl" -> folded(DutchAnalyzer.getDefaultStopSet());
            case "sv" -> folded(SwedishAnalyzer.getDefaultStopSet());
            case "no" -> folded(NorwegianAnalyzer.getDefaultStopSet());
            case "da" -> folded(DanishAnalyzer.getDefaultStopSet());
            case "fi" -> folded(FinnishAnalyzer.getDefaultStopSet());
            case "ru" -> folded(RussianAnalyzer.getDefaultStopSet());
            case "ar" -> folded(ArabicAnalyzer.getDefaultStopSet());
            case "fa" -> folded(PersianAnalyzer.getDefaultStopSet());
            case "tr" -> folded(TurkishAnalyzer.getDefaultStopSet());
            case "hu" -> folded(HungarianAnalyzer.getDefaultStopSet());
            case "ro" -> folded(RomanianAnalyzer.getDefaultStopSet());
            case "el" -> folded(GreekAnalyzer.getDefaultStopSet());
            case "hi" -> folded(HindiAnalyzer.getDefaultStopSet());
            case "id" -> folded(IndonesianAnalyzer.getDefaultStopSet());
            default -> Set.of();
        };
    }

    private static Set<String> folded(CharArraySet words) {
        Set<String> folded = new HashSet<>();
        for (Object word : words) {
            folded.add(Folding.fold(new String((char[]) word)));
        }
        return Set.copyOf(folded);
    }
}
