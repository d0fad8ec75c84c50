package org.dateline.annotate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageDetectorTest {
    private static final LanguageDetector DETECTOR = new LanguageDetector();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "en | The harbour of the town has been closed since Monday because a storm broke the wall that protects it.",
                "fr | Le port de la ville est fermé depuis lundi, car une tempête a détruit le mur qui le protège des vagues.",
                "es | El puerto de la ciudad está cerrado desde el lunes porque una tormenta rompió el muro que lo protege.",
                "pt | O porto da cidade está fechado desde segunda-feira porque uma tempestade não poupou o muro que o protege.",
                "de | Der Hafen der Stadt ist seit Montag geschlossen, weil ein Sturm die Mauer zerstört hat, die ihn schützt.",
                "it | Il porto della città è chiuso da lunedì perché una tempesta ha distrutto il muro che lo protegge dalle onde.",
                "nl | De haven van de stad is sinds maandag gesloten omdat een storm de muur die haar beschermt heeft vernield.",
                "pl | Port w mieście jest zamknięty od poniedziałku, ponieważ sztorm zniszczył mur, który chronił go przed falami.",
                "tr | Kentin limanı pazartesi gününden beri kapalı, çünkü fırtına onu dalgalardan koruyan duvarı yıktı.",
                "ru | Порт города закрыт с понедельника, потому что шторм разрушил стену, которая защищала его от волн.",
                "uk | Порт міста зачинено з понеділка, бо шторм зруйнував стіну, яка захищала його від хвиль і вітру.",
                "ar | ميناء المدينة مغلق منذ يوم الاثنين لأن العاصفة دمرت الجدار الذي كان يحميه من الأمواج العالية.",
                "fa | بندر شهر از روز دوشنبه بسته است زیرا توفان دیواری را که از آن در برابر موج‌ها محافظت می‌کرد ویران کرد.",
                "zh | 由于暴风雨摧毁了保护港口的防波堤，该市的港口自周一起一直关闭。",
                "ja | 嵐が港を守る防波堤を壊したため、市の港は月曜日から閉鎖されている。",
                "ko | 폭풍이 항구를 보호하던 방파제를 무너뜨려 시의 항구는 월요일부터 폐쇄되었다.",
                "el | Το λιμάνι της πόλης είναι κλειστό από τη Δευτέρα επειδή η καταιγίδα κατέστρεψε τον τοίχο.",
                "sw | Bandari ya mji huo imefungwa tangu Jumatatu kwa sababu dhoruba ilibomoa ukuta ambao unailinda na mawimbi.",
                "ha | An rufe tashar jirgin ruwa ta garin tun ranar Litinin saboda guguwa ta rusa bangon da ke kare ta daga raƙuman ruwa.",
            })
    void tellsLanguages(String language, String text) {
        assertThat(DETECTOR.detect("", text, null)).isEqualTo(language);
    }

    @Test
    void tellsAmharicFromTigrinya() {
        assertThat(DETECTOR.detect("", "የከተማዋ ወደብ ከሰኞ ጀምሮ ዝግ ነው ሲሆን ማዕበል ግድግዳውን አፍርሷል እና ስራ ቆሟል", null))
                .isEqualTo("am");
        assertThat(DETECTOR.detect("", "ወደብ እታ ከተማ ካብ ሰኑይ ጀሚሩ ዕጹው እዩ ምኽንያቱ ማዕበል ነቲ መንደቕ ኣፍሪስዎ ኣሎ", null))
                .isEqualTo("ti");
    }

    @Test
    void tellsRundiFromKinyarwanda() {
        assertThat(DETECTOR.detect(
                        "",
                        "Umukuru w'igihugu yavuze ko igihugu gishobora kugira ingorane muri uno mwaka, ariko ngo abantu bose bavuga "
                                + "ko ivyo bintu bitazoba. Canke rero, nk'uko abategetsi babivuga, ico gihugu kizogira ayandi "
                                + "mahoro hagati y'abantu kuva ubu, kandi vyose bizoba vyiza cane.",
                        null))
                .isEqualTo("rn");
        assertThat(DETECTOR.detect(
                        "",
                        "Icyambu cy'umujyi kirafunze kuva ku wa mbere kubera ko umuyaga wasenye urukuta rwagikingiraga. "
                                + "Umuyobozi w'umujyi yavuze ko kizongera gufungurwa nyuma y'uko urukuta rwubatswe, kandi ko "
                                + "ibyo bintu bitazaba mbere y'umwaka utaha, ariko ngo abantu benshi cyane ntibabyizera.",
                        null))
                .isEqualTo("rw");
    }

    @Test
    void tellsXhosaFromZulu() {
        assertThat(DETECTOR.detect(
                        "",
                        "Urhulumente uthi abahlali baseMonti kufuneka balinde ngoku, kuba umbane uza kubuya xa imvula "
                                + "iphelile kwiveki ezayo. Usodolophu uthi akukho nto bangayenza phambi kokuba indlela ivulwe "
                                + "kwakhona, nangona abantwana besiya esikolweni ngeenyawo.",
                        null))
                .isEqualTo("xh");
        assertThat(DETECTOR.detect(
                        "",
                        "Uhulumeni uthi abantu baseThekwini kumele balinde manje, ngoba ugesi uzobuya uma imvula isiphelile "
                                + "ngesonto elizayo. Imeya ithe akukho abangakwenza ngaphambi kokuthi umgwaqo uvulwe futhi, "
                                + "noma izingane ziya esikoleni ngezinyawo, kanye nabazali bazo.",
                        null))
                .isEqualTo("zu");
    }

    @Test
    void saysNothingOfATextThatIsTooShort() {
        assertThat(DETECTOR.detect("", "Storm: 12", null)).isNull();
        assertThat(DETECTOR.detect("", "12.5 % / 2014", null)).isNull();
    }

    @Test
    void trustsADeclaredLanguageUnlessTheTextClearlyShowsAnother() {
        String english = "The harbour of the town has been closed since Monday because a storm broke the wall that "
                + "protects it. The mayor said that it will be open again when the wall has been built, and that this "
                + "is not going to be before the end of the year, which has been a hard one for the people of the coast.";

        assertThat(DETECTOR.detect("", english, "en-GB")).isEqualTo("en-GB");
        assertThat(DETECTOR.detect("", english, "en_us")).isEqualTo("en-US");
        assertThat(DETECTOR.detect("", english, "English")).isEqualTo("en");
        assertThat(DETECTOR.detect("", english, "fr")).isEqualTo("en");
        assertThat(DETECTOR.detect("", english, "pcm")).isEqualTo("pcm");
        assertThat(DETECTOR.detect("", english, "und")).isEqualTo("en");
        assertThat(DETECTOR.detect("", "Storm: 12", "fr")).isEqualTo("fr");
    }
}
