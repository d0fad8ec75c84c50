package org.dateline.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.en.EnglishMinimalStemFilter;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Stems folded forms of one language. Joins inflections, not derivations. Serves one thread at a time. */
interface Stemmer {
    Stemmer NONE = form -> form;

    /** The stem of a folded form, the form itself where it has none. */
    String stem(String form);

    /** The stemmer of a language (a primary subtag); one that changes nothing where there is none. */
    static Stemmer of(String language) {
        return switch (language) {
            case "en" -> filter(EnglishMinimalStemFilter::new);
            case "ar" -> filter(ArabicStemFilter::new);
            default -> NONE;
        };
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
