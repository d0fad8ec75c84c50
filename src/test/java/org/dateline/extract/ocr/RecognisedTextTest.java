package org.dateline.extract.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RecognisedTextTest {
    private static final String HEAD =
            "level\tpage_num\tblock_num\tpar_num\tline_num\tword_num\tleft\ttop\twidth\theight\tconf\ttext\n";

    private static String word(String place, int confidence, String text) {
        return "5\t" + place.replace('.', '\t') + "\t10\t10\t90\t20\t" + confidence + "\t" + text + "\n";
    }

    @Test
    void linesAreJoinedAndParagraphsAreNot() {
        RecognisedText text = RecognisedText.parse(HEAD
                + "4\t1\t1\t1\t1\t0\t10\t10\t300\t20\t-1\t\n"
                + word("1.1.1.1.1", 90, "Floods")
                + word("1.1.1.1.2", 80, "cut")
                + word("1.1.1.2.1", 70, "off")
                + word("1.1.2.1.1", 100, "Towns"));
        assertThat(text.paragraphs()).containsExactly("Floods cut off", "Towns");
        assertThat(text.words()).isEqualTo(4);
        assertThat(text.confidence()).isEqualTo(0.85, within(1e-9));
    }

    @Test
    void wordsThatALineBreaksAreWhole() {
        RecognisedText text = RecognisedText.parse(HEAD
                + word("1.1.1.1.1", 90, "heli-")
                + word("1.1.1.2.1", 90, "copters")
                + word("1.1.1.2.2", 90, "Anglo-")
                + word("1.1.1.3.1", 90, "Dutch")
                + word("1.1.1.3.2", 90, "1914-"));
        assertThat(text.paragraphs()).containsExactly("helicopters Anglo- Dutch 1914-");
    }

    @Test
    void nothingRecognised() {
        RecognisedText text = RecognisedText.parse(HEAD + word("1.1.1.1.1", 95, " "));
        assertThat(text.paragraphs()).isEmpty();
        assertThat(text.confidence()).isZero();
    }
}
