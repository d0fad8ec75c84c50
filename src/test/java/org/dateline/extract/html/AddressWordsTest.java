package org.dateline.extract.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AddressWordsTest {
    private static float[] shares(String url, String title) {
        FeatureVector vector = new FeatureVector();
        new AddressWords(url).add(title, vector);
        return vector.values();
    }

    @Test
    void theLastPartWithWords() {
        assertThat(shares(
                        "https://times.example/politics/floods-cut-three-towns-4711.html",
                        "Floods cut off three towns"))
                .containsExactly(0.8f, 1f);
        assertThat(shares("https://times.example/floods-cut-three-towns/2023/06/?page=2#top", "Four towns"))
                .containsExactly(0.5f, 0.25f);
    }

    @Test
    void umlautsAndAccentsAsAddressesWriteThem() {
        assertThat(shares(
                        "https://zeitung.example/a/hochwasser-trifft-staedte-und-doerfer",
                        "Hochwasser trifft Städte und Dörfer"))
                .containsExactly(1f, 1f);
        assertThat(shares("https://zeitung.example/a/hochwasser-stadte", "Hochwasser: Städte"))
                .containsExactly(1f, 1f);
        assertThat(shares("https://zeitung.example/a/Hochwasser%20St%C3%A4dte", "Hochwasser: Städte"))
                .containsExactly(1f, 1f);
    }

    @Test
    void addressesWithoutWords() {
        assertThat(shares("https://times.example/?p=12", "Floods")).containsExactly(-1f, -1f);
        assertThat(shares("https://times.example/%zz-12", "Floods")).containsExactly(-1f, -1f);
        FeatureVector vector = new FeatureVector();
        new AddressWords(null).add("Floods", vector);
        assertThat(vector.values()).containsExactly(-1f, -1f);
    }
}
