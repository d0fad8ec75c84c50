package org.dateline.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.dateline.article.Body;
import org.jspecify.annotations.Nullable;

/**
 * The words of an article: those of the headline first, then those of the body. Words are numbered from 0 without a hole;
 * their positions, which distances are counted in, leave {@link Tokens#GAP} between headline and body. Immutable, except that
 * a word which a lazy analysis left out is kept once it was asked for; thread-safe.
 */
public final class AnalyzedText {
    static final int OPENS_SENTENCE = 1;
    static final int CLOSES_SENTENCE = 2;
    static final int OPENS_PARAGRAPH = 4;
    static final int CLOSES_PARAGRAPH = 8;
    private static final int KIND_SHIFT = 4;
    private static final Body.Kind[] KINDS = Body.Kind.values();

    private final String title;
    private final Body body;
    private final String language;
    private final Scanners scanners;
    /** Null where a plain word was not asked for yet. Threads may each put the same word here. */
    private final @Nullable Word[] words;

    private final int[] from;
    private final int[] to;
    private final byte[] flags;
    private final int headlineSize;
    private final int leadEnd;

    AnalyzedText(String title, Body body, String language, WordList list, int headlineSize, int leadEnd) {
        this.title = title;
        this.body = body;
        this.language = language;
        this.scanners = Scanners.of(language);
        this.words = list.words();
        this.from = list.froms();
        this.to = list.tos();
        this.flags = list.flags();
        this.headlineSize = headlineSize;
        this.leadEnd = leadEnd;
    }

    public String title() {
        return title;
    }

    public Body body() {
        return body;
    }

    /** The language of the stems: its primary subtag, or the empty string where none is known. */
    public String language() {
        return language;
    }

    /** How many words headline and body have. */
    public int size() {
        return words.length;
    }

    /** What the index writes of the text; the text itself can be forgotten. */
    public IndexedWords indexed() {
        Word[] all = new Word[words.length];
        for (int w = 0; w < all.length; w++) {
            all[w] = word(w);
        }
        return new IndexedWords(all, flags, headlineSize, leadEnd);
    }

    /** How many words the headline has: also the number of the body's first word. */
    public int headlineSize() {
        return headlineSize;
    }

    /** How many words the body has. */
    public int bodySize() {
        return words.length - headlineSize;
    }

    /** Where word {@code w} stands in the count of distances. */
    public int position(int w) {
        return w < headlineSize ? w : w + Tokens.GAP;
    }

    /** The word at a position that a word has. */
    public int wordAt(int position) {
        return position < headlineSize ? position : position - Tokens.GAP;
    }

    /** The position of the body's first word. */
    public int bodyStart() {
        return headlineSize + Tokens.GAP;
    }

    public boolean inHeadline(int w) {
        return w < headlineSize;
    }

    /** First unit of the word: in the title for headline words, in the text of the body for the others. */
    public int from(int w) {
        return from[w];
    }

    /** One after the last unit of the word. */
    public int to(int w) {
        return to[w];
    }

    /**
     * What a word is known by that was met of late: the same number is the same word as it is written, in the same language. A
     * word may have another number where it is met again.
     */
    public int number(int w) {
        return word(w).number();
    }

    /** Lower-cased, accents folded. */
    public String form(int w) {
        return word(w).form();
    }

    /** Other forms by which the word is found. */
    public List<String> aliases(int w) {
        return word(w).aliases();
    }

    /** The stem, without the language's prefix, where it differs from the form. */
    public @Nullable String stem(int w) {
        return word(w).stem();
    }

    /** The stem as the index writes it, where it differs from the form. */
    public @Nullable String stemToken(int w) {
        return word(w).stemToken();
    }

    Word word(int w) {
        Word known = words[w];
        if (known == null) {
            known = scanners.read(part(w), from[w], to[w]);
            words[w] = known;
        }
        return known;
    }

    /** The text that the places of a word count in. */
    private String part(int w) {
        return w < headlineSize ? title : body.text();
    }

    /** Whether the word begins with a capital letter. */
    public boolean capitalized(int w) {
        return word(w).is(Word.CAPITALIZED);
    }

    /** Whether every letter of the word is a capital. */
    public boolean allCaps(int w) {
        return word(w).is(Word.ALL_CAPS);
    }

    public boolean opensSentence(int w) {
        return (flags[w] & OPENS_SENTENCE) != 0;
    }

    public boolean closesSentence(int w) {
        return (flags[w] & CLOSES_SENTENCE) != 0;
    }

    /** Whether a block of the body (or the headline) begins here. */
    public boolean opensParagraph(int w) {
        return (flags[w] & OPENS_PARAGRAPH) != 0;
    }

    public boolean closesParagraph(int w) {
        return (flags[w] & CLOSES_PARAGRAPH) != 0;
    }

    /** The kind of the block that the word stands in; {@code HEADING} for the headline. */
    public Body.Kind kind(int w) {
        return KINDS[flags[w] >> KIND_SHIFT];
    }

    /** The number of the first word after the lead, that is after the first two blocks that are paragraphs. */
    public int leadEnd() {
        return leadEnd;
    }

    /** Whether an index token stands on the word: a form, a stem or a mark of {@link Tokens}. */
    public boolean has(int w, String token) {
        if (token.isEmpty() || token.charAt(0) != Tokens.MARK) {
            return word(w).has(token);
        }
        return switch (token) {
            case Tokens.CAPITALIZED -> capitalized(w);
            case Tokens.ALL_CAPS -> allCaps(w);
            case Tokens.OPENS_SENTENCE -> opensSentence(w);
            case Tokens.CLOSES_SENTENCE -> closesSentence(w);
            case Tokens.OPENS_PARAGRAPH -> opensParagraph(w);
            case Tokens.CLOSES_PARAGRAPH -> closesParagraph(w);
            case Tokens.CAPTION -> kind(w) == Body.Kind.CAPTION && !inHeadline(w);
            case Tokens.LEAD_END -> w == leadEnd;
            default -> false;
        };
    }

    /** The words that carry any of some forms and stems. */
    public BitSet withAny(List<String> tokens) {
        List<String> possible = possible(tokens);
        Initials initials = Initials.of(possible, language);
        BitSet found = new BitSet();
        for (int w = 0; w < words.length; w++) {
            if ((words[w] != null || initials.admit(part(w), from[w], to[w])) && hasAny(word(w), possible)) {
                found.set(w);
            }
        }
        return found;
    }

    /** The tokens that words of this text may carry: forms, and stems of its language. */
    private List<String> possible(List<String> tokens) {
        String ours = Tokens.stem(language, "");
        List<String> possible = new ArrayList<>();
        for (String token : tokens) {
            if (Tokens.isForm(token) || (token.startsWith(ours) && token.length() > ours.length())) {
                possible.add(token);
            }
        }
        return possible;
    }

    private static boolean hasAny(Word word, List<String> tokens) {
        for (int t = 0; t < tokens.size(); t++) {
            if (word.has(tokens.get(t))) {
                return true;
            }
        }
        return false;
    }

    /** The words a form of which a pattern matches. */
    public BitSet matching(WordPattern pattern) {
        Initials initials = pattern.initials();
        BitSet found = new BitSet();
        for (int w = 0; w < words.length; w++) {
            Word known = words[w];
            boolean matches = known == null
                    ? initials.admit(part(w), from[w], to[w]) && pattern.matches(plainForm(w))
                    : pattern.matches(known.form()) || known.aliases().stream().anyMatch(pattern::matches);
            if (matches) {
                found.set(w);
            }
        }
        return found;
    }

    private String plainForm(int w) {
        return PlainLetters.fold(part(w), from[w], to[w]);
    }

    static boolean isKind(byte flag, Body.Kind kind) {
        return flag >> KIND_SHIFT == kind.ordinal();
    }

    static byte kindFlag(Body.Kind kind) {
        return (byte) (kind.ordinal() << KIND_SHIFT);
    }
}
