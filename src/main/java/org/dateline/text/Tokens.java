package org.dateline.text;

/**
 * How the index writes what is known of a word: several tokens at one position. Forms are plain; everything else begins with
 * a control character, so that no prefix, wildcard or pattern over forms can meet it.
 *
 * <p>Positions: headline words from 0, then {@link #BODY} alone at {@code bodyStart - 1}, body words from {@code bodyStart =
 * headlineSize + GAP}. {@link #LEAD_END} stands on the first word after the lead, or one after the last word of the body. So
 * an interval lies in the headline if it ends before BODY, in the body if it begins after BODY, in the lead if it begins after
 * BODY and ends before LEAD_END, in the first n words if it ends within n positions after BODY. Two words are in one sentence
 * if the interval from one to the other does not hold {@link #CLOSES_SENTENCE} directly followed by {@link #OPENS_SENTENCE};
 * paragraphs likewise. BODY carries both closing marks, so such an interval never crosses from the headline. The embedded
 * engine writes no closing marks: it numbers sentences and paragraphs by their openings, since it reads positions itself.
 */
public final class Tokens {
    /** Positions between the end of the headline and the beginning of the body: no proximity reaches across. */
    public static final int GAP = 1000;

    /** Begins a stem: {@code \u0001en:helicopter}. */
    public static final char STEM = '\u0001';
    /** Begins a mark. */
    public static final char MARK = '\u0002';

    /** On a word that begins with a capital letter. */
    public static final String CAPITALIZED = MARK + "cap";
    /** On a word in capitals only. */
    public static final String ALL_CAPS = MARK + "caps";
    /** On the first word of a sentence. */
    public static final String OPENS_SENTENCE = MARK + "s1";
    /** On the last word of a sentence. */
    public static final String CLOSES_SENTENCE = MARK + "s9";
    /** On the first word of a paragraph (a block of the body). */
    public static final String OPENS_PARAGRAPH = MARK + "p1";
    /** On the last word of a paragraph. */
    public static final String CLOSES_PARAGRAPH = MARK + "p9";
    /** Stands alone between headline and body, in every article. */
    public static final String BODY = MARK + "body";
    /** On the first word after the lead, or alone after the last word; in every article. */
    public static final String LEAD_END = MARK + "lead9";
    /** On each word of a caption. */
    public static final String CAPTION = MARK + "caption";

    private Tokens() {}

    /** The token of a stem in a language. */
    public static String stem(String language, String stem) {
        return STEM + language + ':' + stem;
    }

    /** Whether a token is a form, and so can be found by a prefix or a pattern. */
    public static boolean isForm(String token) {
        return !token.isEmpty() && token.charAt(0) > MARK;
    }
}
