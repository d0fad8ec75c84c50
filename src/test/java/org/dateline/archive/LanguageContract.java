package org.dateline.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.dateline.archive.Samples.Sample;
import org.dateline.article.Article;
import org.dateline.query.Query;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A word finds its forms in the language of each article. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class LanguageContract extends ArchiveFixture {
    @Override
    protected boolean onlyReads() {
        return true;
    }

    @AfterAll
    @Override
    protected void closeShared() throws IOException {
        super.closeShared();
    }

    @Override
    protected List<Article> articles() {
        return List.of(
                new Sample(1, "Helicopters").body("The ministers said it.").made(),
                new Sample(2, "Hélicoptères")
                        .body("Les ministres l'ont dit à l'Élysée.")
                        .language("fr")
                        .made(),
                new Sample(3, "Häuser")
                        .body("Herr Müller sprach in Görlitz über die Straße.")
                        .language("de")
                        .made(),
                new Sample(4, "Казнь")
                        .body("Министры сказали о войне.")
                        .language("ru")
                        .made(),
                new Sample(5, "الحكومة")
                        .body("قال الوزراء إن الحكومة في مالي")
                        .language("ar")
                        .made(),
                new Sample(6, "دولت")
                        .body("دولت ایران کتاب‌ها را خرید")
                        .language("fa")
                        .made(),
                new Sample(7, "马里政变").body("马里发生军事政变。").language("zh").made(),
                new Sample(8, "Statsråder")
                        .body("Husene ved fjorden brant.")
                        .language("nb")
                        .made(),
                new Sample(9, "Two drones").body("Strikes.").language(null).made(),
                new Sample(10, "Беспилотники").body("Удары.").language(null).made());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            helicopter    | 1
            hélicoptère   | 1 2
            helicoptere   | 1 2
            élysée        | 2
            elysee        | 2
            Müller        | 3
            mueller       | 3
            muller        | 3
            strasse       | 3
            Haus          | 3
            война         | 4
            министр       | 4
            حكومة         | 5
            الحكومه       | 5
            إيران         | 6
            ايران         | 6
            马里            | 7
            政变            | 7
            里发            | 7
            发政            |
            hus           | 8
            statsråd      | 8
            drone         | 9
            strike        | 9
            беспилотник   | 10
            удар          | 10
            """)
    void wordsFindTheirForms(String typed, String expected) {
        List<Integer> numbers = expected == null
                ? List.of()
                : Arrays.stream(expected.split(" ")).map(Integer::valueOf).toList();
        assertThat(found(new Query.Word(typed, Samples.AT))).as(typed).isEqualTo(numbers);
    }
}
