package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YearsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "The mine opened in 2012 and closed in 2014. | 2012 2014",
                "Prices rose in the 1990s and the 2000s. | 1990 2000",
                "By mid-2014 the road was paved; post-2016 it was not. | 2014 2016",
                "The 2017-18 season was followed by 2018–19. | 2017 2018 2019",
                "From 2003-2005 he was abroad. | 2003 2005",
                "It happened on 25 May 2010, May 3, 1805 and 2014-05-03. | 1805 2010 2014",
                "Dates: 03/05/2011, 3.5.2013, 7-8-2015. | 2011 2013 2015",
                "The painter (1756–1791) was famous. | 1756 1791",
                "In 1600 the house was built; it burnt down in 1789. | 1600 1789",
                "The 2008 crisis and the 2014 elections. | 2008 2014",
                "In 2000, voters went to the polls. | 2000",
                "Le traité de 1648, signé en octobre 1648. | 1648",
                "2012年の選挙 | 2012",
                "Die Wahl im Jahr 1800 | 1800",
            })
    void findsYears(String text, String expected) {
        assertThat(Years.of(text))
                .containsExactlyElementsOf(
                        Arrays.stream(expected.split(" ")).map(Integer::valueOf).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "More than 2000 soldiers and 2,000 people came.",
                "About 1500 people and 1200 villages were cut off.",
                "Call 202-514-2007 or (202) 514 2007 or +1 555 2010.",
                "It cost $2014, €1999 or 2000 dollars.",
                "Resolution 1701, Flight 1972, Room 2012, page 1984.",
                "A climb of 1987 metres at 2030 GMT.",
                "Version 10.2011, model XK2012, 20125 and 3.2015.",
                "It is 2000 years old, 1950 km away, 2011% more.",
                "Some 1800 came.",
                "See section 2015.",
            })
    void passesOverWhatIsNoYear(String text) {
        assertThat(Years.of(text)).isEqualTo(List.of());
    }

    /** Wherever four digits stand: a pattern finds them by reading every character. */
    @Test
    void missesNoFourDigitsWhereverTheyStand() {
        Pattern fourDigits = Pattern.compile("(?<!\\d)(?:19\\d\\d|20[0-4]\\d)(?!\\d)");
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int word = random.nextInt(12); word > 0; word--) {
                text.append("x".repeat(random.nextInt(1, 6))).append(random.nextBoolean() ? " in " : "\nby ");
                int digits = random.nextInt(1, 7);
                text.append(digits == 4 ? String.valueOf(random.nextInt(1900, 2050)) : "1234567".substring(0, digits));
                text.append(random.nextBoolean() ? " or " : "\n");
            }
            TreeSet<Integer> expected = new TreeSet<>();
            fourDigits.matcher(text).results().forEach(year -> expected.add(Integer.valueOf(year.group())));
            assertThat(Years.of(text.toString())).as(text.toString()).containsExactlyElementsOf(expected);
        }
    }
}
