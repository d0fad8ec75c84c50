package org.dateline.extract.ocr;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.dateline.article.Body;
import org.dateline.article.Location;
import org.dateline.extract.bytes.Budget;
import org.dateline.extract.draft.Draft;
import org.dateline.extract.reader.Entry;
import org.dateline.extract.reader.UnreadableException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;

/** With the real Tesseract, where the machine has it. */
@EnabledIf("isInstalled")
class PictureReaderTest {
    static boolean isInstalled() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "tesseract")));
    }

    private static Draft read(String... lines) throws IOException {
        BufferedImage page = new BufferedImage(1_400, 150 + 90 * lines.length, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = page.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, page.getWidth(), page.getHeight());
        pen.setColor(Color.BLACK);
        pen.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, 48));
        for (int i = 0; i < lines.length; i++) {
            pen.drawString(lines[i], 60, 120 + 70 * i);
        }
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(page, "png", bytes);
        Entry entry = new Entry(
                new Location("page.png", null),
                "page.png",
                "image/png",
                InputStream.nullInputStream(),
                null,
                new Budget(bytes.size()),
                0,
                null);
        return new PictureReader(new Tesseract("eng")).read(bytes.toByteArray(), entry);
    }

    @Test
    void aPrintedPageIsRead() throws IOException {
        Draft draft = read("The river rose on Friday and cut off", "three towns, the mayor said.");
        assertThat(draft.body.text()).isEqualTo("The river rose on Friday and cut off three towns, the mayor said.");
        assertThat(draft.body.blocks()).extracting(Body.Block::kind).containsExactly(Body.Kind.PARAGRAPH);
        assertThat(draft.ocr).isNotNull();
        assertThat(draft.ocr.engine()).isEqualTo("Tesseract");
        assertThat(draft.ocr.confidence()).isBetween(0.8, 1.0);
    }

    @Test
    void anEmptyPageHasAReason() {
        assertThatThrownBy(() -> read("", ""))
                .isInstanceOf(UnreadableException.class)
                .hasMessage("No text was recognised on its pictures.");
    }

    @Test
    void aLanguageThatIsNotInstalledHasAReason() {
        assertThatThrownBy(() -> new Tesseract("xyz").read(Path.of("page.png")))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("is its data for xyz installed?");
    }
}
