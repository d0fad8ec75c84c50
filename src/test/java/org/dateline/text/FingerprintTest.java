package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FingerprintTest {
    private static final int TEXTS = 400;

    @Test
    void isTheSameForTheSameTextWhateverItsCaseAccentsAndMarks() {
        String text = prose(1, 60);
        String other = text.toUpperCase(Locale.ROOT).replace(" ", " — ") + "…";

        assertThat(Fingerprint.of(text)).hasSize(Fingerprint.SIZE).isEqualTo(Fingerprint.of(other));
        assertThat(Fingerprint.of("Téa ".repeat(40))).isEqualTo(Fingerprint.of("tea ".repeat(40)));
    }

    @Test
    void isEmptyForFewerThan23Words() {
        assertThat(Fingerprint.of("")).isEmpty();
        assertThat(Fingerprint.of(prose(1, 22))).isEmpty();
        assertThat(Fingerprint.of(prose(1, 23))).hasSize(Fingerprint.SIZE);
        assertThat(Fingerprint.bands(List.of())).isEmpty();
        assertThat(Fingerprint.similarity(List.of(), List.of())).isZero();
    }

    @Test
    void takesEachIdeographForAWord() {
        assertThat(Fingerprint.of("的国人在有我他这中大来上个")).isEmpty();
        assertThat(Fingerprint.of("的国人在有我他这中大来上个到说们为子和你地出道也时年")).hasSize(Fingerprint.SIZE);
    }

    @Test
    void readsTextsOfAllScriptsAsASlowReadingDoes() {
        List<String> pieces = List.of(
                "a",
                "Z",
                "é",
                "e\u0301",
                "ß",
                "İ",
                "7",
                "٣",
                "'",
                "’",
                "-",
                " ",
                "\n",
                "的",
                "国",
                "\uD835\uDC00",
                "\u0651",
                "Я",
                "\u00A0",
                ".",
                "—",
                "\uD800",
                "अ",
                "ﬁ",
                "\u007F",
                "\u0000");
        Random random = new Random(7);
        for (int n = 0; n < 300; n++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(400); i > 0; i--) {
                text.append(pieces.get(random.nextInt(pieces.size())));
            }
            assertThat(Fingerprint.of(text.toString())).isEqualTo(slow(text.toString()));
        }
    }

    @Test
    void readsEachCommonCharacterAsASlowReadingDoes() {
        for (char c = 0; c < 0x2060; c++) {
            String text = ("a" + c + "b " + c + " " + c + c + "e\u0301" + c + "\n").repeat(12) + prose(1, 23);
            assertThat(Fingerprint.of(text)).as("%04x", (int) c).isEqualTo(slow(text));
        }
    }

    /** The definition, word by word in lists. */
    private static List<Integer> slow(String text) {
        List<Long> words = new ArrayList<>();
        long hash = 0;
        boolean plain = text.chars().allMatch(c -> c < 0x80 || c >= 0x2010 && c <= 0x2026);
        for (char c : (plain ? text : Normalizer.normalize(text, Normalizer.Form.NFKD)).toCharArray()) {
            boolean ideograph = Character.isIdeographic(c);
            if (!ideograph && (Character.isLetterOrDigit(c) || Character.isSurrogate(c))) {
                hash = (hash + Character.toLowerCase(c) + 1) * 0xD6E8FEB86659FD93L;
            } else if (ideograph || Character.getType(c) != Character.NON_SPACING_MARK && c != '\'' && c != '’') {
                if (hash != 0) {
                    words.add(hash);
                }
                hash = 0;
                if (ideograph) {
                    words.add((long) c);
                }
            }
        }
        if (hash != 0) {
            words.add(hash);
        }
        Random random = new Random(20_260_101);
        List<Integer> values = new ArrayList<>();
        for (int i = 0; i < Fingerprint.SIZE; i++) {
            int factor = random.nextInt() | 1;
            int summand = random.nextInt();
            values.add(IntStream.rangeClosed(0, words.size() - 4)
                    .map(start -> {
                        long run = 0;
                        for (long word : words.subList(start, start + 4)) {
                            run = (run ^ word) * 0x9E3779B97F4A7C15L;
                            run ^= run >>> 29;
                        }
                        return (int) (run ^ run >>> 32) * factor + summand;
                    })
                    .min()
                    .orElse(0));
        }
        return words.size() < 23 ? List.of() : values;
    }

    @Test
    void estimatesTheShareOfCommonRunsOfWords() {
        String first = prose(1, 300);
        String second = prose(2, 300);
        List<Integer> a = Fingerprint.of(first);
        // 297 runs of four words against 597, of which 297 are common: 0.497.
        List<Integer> half = Fingerprint.of(first + " " + second);

        assertThat(Fingerprint.similarity(a, a)).isEqualTo(1);
        assertThat(Fingerprint.similarity(a, half)).isBetween(0.35, 0.65);
        assertThat(Fingerprint.similarity(a, Fingerprint.of(second))).isZero();
    }

    @Test
    void copiesThatWereCutOrChangedShareABandAndPassTheThreshold() {
        int cut = 0;
        int replaced = 0;
        for (int i = 0; i < TEXTS; i++) {
            String text = prose(i, 240);
            List<Integer> original = Fingerprint.of(text);
            List<String> words = Arrays.asList(text.split(" "));
            cut += isCopy(original, Fingerprint.of(String.join(" ", words.subList(0, 160)))) ? 1 : 0;
            String changed = String.join(" ", words.subList(0, 80)) + " " + prose(TEXTS + i, 40) + " "
                    + String.join(" ", words.subList(120, 240));
            replaced += isCopy(original, Fingerprint.of(changed)) ? 1 : 0;
        }

        assertThat(cut).isEqualTo(TEXTS);
        assertThat(replaced).isEqualTo(TEXTS);
    }

    @Test
    void otherTextsShareNoBand() {
        Set<Long> bands = new HashSet<>();
        for (int i = 0; i < TEXTS; i++) {
            for (long band : Fingerprint.bands(Fingerprint.of(prose(i, 240)))) {
                assertThat(bands.add(band)).isTrue();
            }
        }
    }

    private static boolean isCopy(List<Integer> a, List<Integer> b) {
        Set<Long> bands = Arrays.stream(Fingerprint.bands(a)).boxed().collect(Collectors.toSet());
        boolean meet = Arrays.stream(Fingerprint.bands(b)).anyMatch(bands::contains);
        return meet && Fingerprint.similarity(a, b) >= Fingerprint.SAME_STORY;
    }

    /** Words drawn at random from 5,000. */
    private static String prose(int seed, int words) {
        Random random = new Random(seed);
        return IntStream.range(0, words)
                .mapToObj(i -> "word" + (char) ('a' + random.nextInt(26)) + Integer.toString(random.nextInt(200), 36))
                .collect(Collectors.joining(" "));
    }
}
