package org.dateline.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.dateline.article.Body;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StemmerTest {
    /** The endings and beginnings that stemmers know are made of these. */
    private static final String LETTERS = "abdegilmnorstuvwyz";

    private static final String CYRILLIC =
            "\u0430\u0431\u0432\u0435\u0438\u0439\u043b\u043c\u043d\u043e\u0441\u0442\u0443\u0445\u044b\u044c\u044e\u044f\u0454\u0456\u0457";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "en", "fr", "es", "it", "de", "nl", "pt", "tr", "sv", "pl", "ro", "da", "no", "ca", "sw", "", "fi",
                "id", "ru", "uk"
            })
    void saysWithWhichLettersTheFormsOfAStemBegin(String language) {
        Stemmer stemmer = Stemmer.of(language);
        Random random = new Random(language.hashCode());
        String letters = List.of("ru", "uk").contains(language) ? CYRILLIC : LETTERS;
        for (int n = 0; n < 60_000; n++) {
            StringBuilder form = new StringBuilder();
            for (int length = 1 + random.nextInt(9); length > 0; length--) {
                form.append(letters.charAt(random.nextInt(letters.length())));
            }
            begins(stemmer, language, form.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "went",
                "wents",
                "ate",
                "eaten",
                "brought",
                "women",
                "dies",
                "dying",
                "undertook",
                "lives",
                "is",
                "v",
                "does",
                "feet",
                "geese",
                "mice",
                "broken",
                "said",
                "lying",
                "held"
            })
    void knowsIrregularFormsThatBeginOtherwise(String form) {
        begins(Stemmer.of("en"), "en", form);
    }

    /** An Arabic filler alone is a word of which folding leaves nothing; the Dutch stemmer fell over it. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "nl", "ar", "tr", "fr", "ko", "fi", "id", "hi"})
    void takesAWordOfWhichNothingIsLeft(String language) {
        assertThat(TextAnalysis.analyze("een \u0640 twee", Body.EMPTY, language).size())
                .isEqualTo(2);
    }

    private static void begins(Stemmer stemmer, String language, String form) {
        String stem = stemmer.stem(form);
        assertThat(Stemmer.initials(language, stem).admit(form, 0, form.length()))
                .as("%s of %s", form, stem)
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "en,helicopter helicopters",
        "en,arm arms armed",
        "en,ministry ministries",
        "en,meet met meets meeting meetings",
        "en,say said says saying",
        "en,attack attacks attacked attacking",
        "en,charge charges charged charging",
        "en,travel travelled travels travelling",
        "en,plan planned planning plans",
        "en,hope hoped hoping hopes",
        "en,ship ships shipped shipping",
        "en,include included including includes",
        "en,prepare prepared preparing",
        "en,apply applied applies applying",
        "en,decide deciding decided",
        "en,proceed proceeded proceedings",
        "en,become becoming became",
        "en,unseal unsealed",
        "en,kill killing killings killed",
        "en,evening evenings",
        "en,trade trades traded trading",
        "en,church churches",
        "en,gunman gunmen",
        "en,agency agencies",
        "en,crisis crises",
        "fr,ministre ministres",
        "fr,national nationale nationaux",
        "fr,election elections",
        "es,ministro ministros ministra",
        "es,eleccion elecciones",
        "it,elezione elezioni",
        "pt,eleicao eleicoes",
        "pt,nacao nacoes",
        "de,wahl wahlen",
        "de,waffe waffen",
        "nl,wapen wapens",
        "nl,boom bomen",
        "nl,huis huizen",
        "sv,val valet valen",
        "da,valg valget",
        "no,valg valget",
        "fi,vaalit vaalien",
        "ru,министр министры министра министров",
        "tr,bakan bakanlar bakanlari",
        "hu,miniszter miniszterek",
        "pl,ministra ministrowie",
        "ro,alegeri alegerile",
        "ar,الوزير وزير والوزير",
        "fa,كتاب كتابها",
        "el,εκλογη εκλογεσ",
        "hi,चुनाव चुनावों",
        "id,buku bukunya",
        "ko,이란 이란은"
    })
    void joinsInflections(String language, String forms) {
        Stemmer stemmer = Stemmer.of(language);
        assertThat(Arrays.stream(forms.split(" ")).map(stemmer::stem).distinct())
                .as(forms)
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "en,organ organisation organization organic",
        "en,universe university universal",
        "en,general generate",
        "en,italy italian",
        "en,terror terrorism terrorist",
        "en,plan plane",
        "en,human humane",
        "en,moral morale",
        "en,new news",
        "en,ship shipment",
        "en,policy police",
        "en,us use",
        "en,govern government governor",
        "fr,organe organisation",
        "es,organo organizacion",
        "it,organo organizzazione",
        "pt,orgao organizacao",
        "de,organ organisation",
        "ru,орган организация"
    })
    void keepsDerivationsApart(String language, String forms) {
        Stemmer stemmer = Stemmer.of(language);
        assertThat(Arrays.stream(forms.split(" ")).map(stemmer::stem)).as(forms).doesNotHaveDuplicates();
    }
}
