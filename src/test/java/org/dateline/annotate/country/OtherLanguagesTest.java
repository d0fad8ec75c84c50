package org.dateline.annotate.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.article.CountryMention;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds what is found in sentences of six languages to the quality measured: sentences were written before the tables. */
class OtherLanguagesTest {
    private static final CountryTagger TAGGER = CountryTagger.load();

    private record Gold(String language, String sentence, Set<String> codes) {}

    @ParameterizedTest
    @CsvSource({"fr, 0.95", "es, 0.95", "pt, 0.95", "de, 0.95", "ar, 0.95", "ru, 0.95"})
    void findsTheCountriesOfSentences(String language, double f1) throws IOException {
        int right = 0;
        int both = 0;
        List<String> wrong = new ArrayList<>();
        for (Gold gold : sentences(language)) {
            Set<String> found = TAGGER.tag("", gold.sentence(), language).stream()
                    .map(CountryMention::code)
                    .collect(Collectors.toSet());
            both += found.size() + gold.codes().size();
            right += (int) found.stream().filter(gold.codes()::contains).count();
            if (!found.equals(gold.codes())) {
                wrong.add(gold.sentence() + " " + gold.codes() + " but found " + found);
            }
        }
        assertThat(2.0 * right / both).as(wrong.toString()).isGreaterThanOrEqualTo(f1);
    }

    private static List<Gold> sentences(String language) throws IOException {
        try (InputStream in = OtherLanguagesTest.class.getResourceAsStream("languages.csv")) {
            String file = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
            return file.lines()
                    .map(line -> line.split("\\|", -1))
                    .filter(row -> row[0].equals(language))
                    .map(row -> new Gold(row[0], row[1], codes(row[2])))
                    .toList();
        }
    }

    private static Set<String> codes(String column) {
        return Arrays.stream(column.split(" ")).filter(code -> !code.isEmpty()).collect(Collectors.toSet());
    }
}
