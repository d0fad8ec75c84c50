package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.dateline.article.Body;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A text whose words are looked up when they are asked for is the text whose words all are. */
class LazyAnalysisTest {
    private static final List<String> PIECES = List.of(
            "minister",
            "Ministers",
            "MALI",
            "went",
            "Go",
            "goes",
            "ate",
            "eat",
            "dying",
            "d'Ivoire",
            "l'homme",
            "John's",
            "O'Brien",
            "U.S.",
            "U.S.A",
            "Mr",
            "Inc",
            "Jan",
            "The",
            "he",
            "I",
            "3",
            "12",
            "1,200",
            "$4.2bn",
            "1990s",
            "F-16",
            "Müller",
            "élection",
            "élections",
            "election",
            "elections",
            "huizen",
            "v",
            "Ankara'da",
            "مالي",
            "والوزير",
            "東京",
            "ประเทศไทย",
            "ﬁn",
            "👍",
            "x²",
            "rock'n'roll",
            "A",
            "B",
            "a\u0301b",
            "\u0640",
            "nation",
            "nationaux",
            "trades",
            "министра",
            "Министр",
            "ещё",
            "И́ван",
            "àṣẹ",
            "Ìjọba",
            "ọmọ",
            "መንግሥት",
            "Σεισμός",
            "ΣΕΙΣΜΟΣ",
            "İstanbul",
            "ırk",
            "dž",
            "ǅ",
            "한국은",
            "\u1112\u1161\u11ab",
            "कानून",
            "ﷺ",
            "\u0130\u0131",
            "đồng",
            "ſtop");
    private static final List<String> SIGNS = List.of(
            " ",
            " ",
            " ",
            " ",
            ", ",
            ". ",
            ".",
            ".\u201D ",
            "? ",
            "! ",
            "... ",
            "\n",
            " (",
            ") ",
            "\u2014",
            "\u3002",
            ".) ",
            "'s ");
    private static final List<String> PATTERNS =
            List.of("min*", "*e", "?o", "e*s", "4*", "te*", "*", "é*", "мин*", "o?o", "σ*", "is*", "i?k");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en", "fr", "de", "es", "it", "nl", "tr", "ar", "pt", "fi", "id", "sw", "ru", "uk", "yo", "am", "el", ""
            })
    void isTheSame(String language) {
        Random random = new Random(language.hashCode());
        for (int round = 0; round < 150; round++) {
            String title = text(random, random.nextInt(8));
            Body body = new Body.Builder()
                    .add(Body.Kind.PARAGRAPH, text(random, 40))
                    .add(Body.Kind.LIST_ITEM, text(random, 20))
                    .add(Body.Kind.PARAGRAPH, text(random, random.nextInt(30)))
                    .build();
            AnalyzedText whole = TextAnalysis.analyze(title, body, language);

            sameTokens(whole, TextAnalysis.analyzeLazily(title, body, language), random);
            samePatterns(whole, TextAnalysis.analyzeLazily(title, body, language), random);
            sameWords(whole, TextAnalysis.analyzeLazily(title, body, language));
        }
    }

    private static String text(Random random, int words) {
        StringBuilder text = new StringBuilder("x");
        for (int w = 0; w < words; w++) {
            text.append(SIGNS.get(random.nextInt(SIGNS.size()))).append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.toString();
    }

    private static void sameTokens(AnalyzedText whole, AnalyzedText lazy, Random random) {
        for (int times = 0; times < 6; times++) {
            int w = random.nextInt(whole.size());
            String stem = whole.stem(w);
            List<String> tokens = stem == null
                    ? List.of(whole.form(w), Tokens.stem("en", whole.form(w)))
                    : List.of(whole.form(w), Tokens.stem(whole.language(), stem), stem);
            assertThat(lazy.withAny(tokens))
                    .as("%s in %s", tokens, whole.body().text())
                    .isEqualTo(where(whole, at -> tokens.stream().anyMatch(token -> whole.has(at, token))));
            assertThat(lazy.withAny(List.of(tokens.getLast())))
                    .isEqualTo(where(whole, at -> whole.has(at, tokens.getLast())));
        }
    }

    private static void samePatterns(AnalyzedText whole, AnalyzedText lazy, Random random) {
        WordPattern wildcard = WordPattern.wildcard(PATTERNS.get(random.nextInt(PATTERNS.size())));
        WordPattern fuzzy = WordPattern.fuzzy(whole.form(random.nextInt(whole.size())), 1);
        for (WordPattern pattern : List.of(wildcard, fuzzy, WordPattern.regex("[a-e0-3].*"))) {
            assertThat(lazy.matching(pattern))
                    .as("%s in %s", pattern.expression(), whole.body().text())
                    .isEqualTo(where(
                            whole,
                            at -> pattern.matches(whole.form(at))
                                    || whole.aliases(at).stream().anyMatch(pattern::matches)));
        }
    }

    private static BitSet where(AnalyzedText text, Predicate<Integer> test) {
        BitSet found = new BitSet();
        IntStream.range(0, text.size()).filter(test::test).forEach(found::set);
        return found;
    }

    private static void sameWords(AnalyzedText whole, AnalyzedText lazy) {
        assertThat(lazy.size()).isEqualTo(whole.size());
        assertThat(lazy.headlineSize()).isEqualTo(whole.headlineSize());
        assertThat(lazy.leadEnd()).isEqualTo(whole.leadEnd());
        for (int w = 0; w < whole.size(); w++) {
            assertThat(lazy.from(w)).isEqualTo(whole.from(w));
            assertThat(lazy.to(w)).isEqualTo(whole.to(w));
            assertThat(lazy.opensSentence(w)).isEqualTo(whole.opensSentence(w));
            assertThat(lazy.closesSentence(w)).isEqualTo(whole.closesSentence(w));
            assertThat(lazy.opensParagraph(w)).isEqualTo(whole.opensParagraph(w));
            assertThat(lazy.closesParagraph(w)).isEqualTo(whole.closesParagraph(w));
            assertThat(lazy.kind(w)).isEqualTo(whole.kind(w));
            assertThat(lazy.word(w))
                    .usingRecursiveComparison()
                    .ignoringFields("number")
                    .isEqualTo(whole.word(w));
        }
    }
}
