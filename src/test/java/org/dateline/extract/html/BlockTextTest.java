package org.dateline.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class BlockTextTest {
    private static final Pattern WHOLE = Pattern.compile(
            "(?<![\\p{L}])(?:" + BlockText.PHRASE_LIST + ")(?![\\p{L}])",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final String[] PIECES = {
        "read more",
        "Read Also",
        "SHARE",
        "share this",
        "cookies",
        "xcookies",
        "cookiesx",
        "s’abonner",
        "à lire",
        "À LIRE",
        "Quelle",
        "quellen",
        "комментарии",
        "اقرأ المزيد",
        "tag",
        "tags",
        "log in",
        "login",
        "3tags",
        "tags3",
        "a",
        "ü",
        "😀",
        "𝒜",
        " ",
        " ",
        " ",
        ", ",
        ".",
        "-",
        "\n",
        "…",
        "Foto:",
        "Bild",
        "l’"
    };

    @Test
    void phrasesAreThoseThatTheWholePatternFinds() {
        Random random = new Random(5);
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i >= 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            long found = WHOLE.matcher(text).results().count();
            assertThat(BlockText.of(text.toString()).phrases())
                    .as(text.toString())
                    .isEqualTo((int) found);
        }
    }

    @Test
    void theKeyOfATitleIsItsLettersAndFigures() {
        Random random = new Random(6);
        for (int round = 0; round < 5_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(20); i >= 0; i--) {
                text.appendCodePoint(random.nextInt(4) == 0 ? random.nextInt(0x1f000) : random.nextInt(0x250));
            }
            String title = text.toString();
            assertThat(HtmlTitle.key(title))
                    .isEqualTo(title.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", ""));
        }
    }
}
