package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.apache.tika.langdetect.opennlp.OpenNLPDetector;
import org.apache.tika.language.detect.LanguageResult;
import org.junit.jupiter.api.Test;

/** The model read as a whole against Tika's own reading, which weighs everything anew at each look. */
class LanguageModelTest {
    private static final List<String> TEXTS = List.of(
            "Rais wa Kenya amesema serikali itajenga barabara mpya kati ya Nairobi na Mombasa mwaka ujao.",
            "Gwamnatin Najeriya ta ce za ta gina sabuwar hanya tsakanin Kano da Kaduna a shekara mai zuwa.",
            "Ìjọba ìpínlẹ̀ Èkó ti sọ pé àwọn yóò kọ́ ọ̀nà tuntun sí ọjà náà lọ́dún tó ń bọ̀.",
            "Uhuru wa habari: soma https://www.example.org/habari/leo?id=12 au andika kwa mhariri@example.org leo!!!",
            "Hahahaha jajaja #michezo @timu RT rt: :-) xD 2024 goooool 👍👍 𝒜𝒷𝒸 na kadhalika",
            "Правительство Украины сообщило, что новые дороги будут построены в следующем году.",
            "La ministra anunció que el nuevo tren unirá las dos ciudades antes del verano.",
            "Ministarstvo je objavilo da će nova pruga povezati dva grada do kraja godine.",
            "政府は来年、新しい道路を建設すると発表した。",
            "a",
            " ",
            "?",
            "ab",
            "𝒜",
            "",
            "12 34");

    @Test
    void answersAsTikasReadingDoes() {
        for (String text : texts()) {
            OpenNLPDetector detector = new OpenNLPDetector();
            // Tika's reading leaves the fourth letter of a stretch as it is written.
            detector.addText(text.toLowerCase(Locale.ROOT));
            List<LanguageResult> wanted = detector.detectAll();
            List<LanguageModel.Score> scores = LanguageModel.shipped().scores(text);
            assertThat(scores).as(text).hasSize(LanguageModel.LIKELIEST);
            assertThat(scores.getFirst().language())
                    .as(text)
                    .isEqualTo(wanted.getFirst().getLanguage());
            for (int i = 0; i < 5; i++) {
                assertThat(scores.get(i).probability())
                        .as("%s of %s", i, text)
                        .isCloseTo(wanted.get(i).getRawScore(), within(1e-5f));
            }
        }
    }

    /** The texts, and longer ones that join stretches of them, so that every rule to end the reading is met. */
    private static List<String> texts() {
        List<String> texts = new ArrayList<>(TEXTS);
        Random random = new Random(7);
        for (int i = 0; i < 120; i++) {
            StringBuilder text = new StringBuilder();
            String subject = TEXTS.get(random.nextInt(9));
            while (text.length() < 30 * (1 + i % 40)) {
                String from = random.nextInt(3) > 0 ? subject : TEXTS.get(random.nextInt(9));
                int start = from.offsetByCodePoints(0, random.nextInt(from.codePointCount(0, from.length())));
                text.append(from, start, from.length()).append(' ');
            }
            texts.add(text.toString());
        }
        return texts;
    }
}
