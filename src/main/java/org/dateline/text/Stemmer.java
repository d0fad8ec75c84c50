package org.dateline.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.bg.BulgarianStemFilter;
import org.apache.lucene.analysis.bn.BengaliNormalizationFilter;
import org.apache.lucene.analysis.bn.BengaliStemFilter;
import org.apache.lucene.analysis.ckb.SoraniNormalizationFilter;
import org.apache.lucene.analysis.ckb.SoraniStemFilter;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.el.GreekStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fa.PersianStemFilter;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchMinimalStemFilter;
import org.apache.lucene.analysis.gl.GalicianMinimalStemFilter;
import org.apache.lucene.analysis.hi.HindiNormalizationFilter;
import org.apache.lucene.analysis.hi.HindiStemFilter;
import org.apache.lucene.analysis.hu.HungarianLightStemFilter;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.lv.LatvianStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Stems folded forms of one language. Joins inflections, not derivations. Serves one thread at a time. */
interface Stemmer {
    Stemmer NONE = form -> form;

    /** The stem of a folded form, the form itself where it has none. */
    String stem(String form);

    /** The stemmer of a language (a primary subtag); one that changes nothing where there is none. */
    static Stemmer of(String language) {
        return switch (language) {
            case "en" -> new EnglishStemmer();
            case "fr" -> filter(FrenchMinimalStemFilter::new);
            case "es" -> filter(SpanishLightStemFilter::new);
            case "it" -> filter(ItalianLightStemFilter::new);
            case "gl" -> filter(GalicianMinimalStemFilter::new);
            case "de" -> filter(GermanLightStemFilter::new);
            case "fi" -> filter(FinnishLightStemFilter::new);
            case "hu" -> filter(HungarianLightStemFilter::new);
            case "lv" -> filter(LatvianStemFilter::new);
            case "cs", "sk" -> filter(CzechStemFilter::new);
            case "ru" -> filter(RussianLightStemFilter::new);
            case "bg" -> filter(BulgarianStemFilter::new);
            case "el" -> filter(GreekStemFilter::new);
            case "fa" -> filter(PersianStemFilter::new);
            case "ckb" -> filter(s -> new SoraniStemFilter(new SoraniNormalizationFilter(s)));
            case "hi" -> filter(s -> new HindiStemFilter(new HindiNormalizationFilter(s)));
            case "bn" -> filter(s -> new BengaliStemFilter(new BengaliNormalizationFilter(s)));
            case "id", "ms" -> filter(s -> new IndonesianStemFilter(s, false));
            case "et" -> filter(s -> new SnowballFilter(s, "Estonian"));
            case "lt" -> filter(s -> new SnowballFilter(s, "Lithuanian"));
            default -> SuffixStemmer.of(language);
        };
    }

    /**
     * The letters that a form with this stem begins with. Most stemmers change the end of a word alone; of those of
     * Lucene that is known of the ones that were read for it.
     */
    static Initials initials(String language, String stem) {
        return switch (language) {
            case "en" -> EnglishStemmer.initials(stem);
            case "fr", "es", "it", "de", "ru" -> beginning(stem);
            case "gl", "fi", "hu", "lv", "cs", "sk", "bg", "el", "fa", "ckb", "hi", "bn", "id", "ms", "et", "lt" ->
                Initials.ANY;
            default -> SuffixStemmer.initials(language, stem);
        };
    }

    /** The letters that a stem begins with, where all its forms do; a second letter may be the last, which stemmers change. */
    static Initials beginning(String stem) {
        return stem.length() > 2 ? Initials.of(stem) : Initials.ofFirst(stem);
    }

    /** A stemmer that asks a filter of Lucene. */
    static Stemmer filter(UnaryOperator<TokenStream> filter) {
        return new Filtered(filter);
    }

    /** One word at a time through a Lucene filter. */
    final class Filtered implements Stemmer {
        private final One one = new One();
        private final TokenStream filtered;
        private final CharTermAttribute term;

        Filtered(UnaryOperator<TokenStream> filter) {
            filtered = filter.apply(one);
            term = filtered.getAttribute(CharTermAttribute.class);
        }

        @Override
        public String stem(String form) {
            term.setEmpty().append(form);
            try {
                filtered.incrementToken();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return term.isEmpty() ? form : term.toString();
        }
    }

    /** A stream that always has one more word: the one that was set. */
    final class One extends TokenStream {
        One() {
            addAttribute(CharTermAttribute.class);
        }

        @Override
        public boolean incrementToken() {
            return true;
        }
    }
}
