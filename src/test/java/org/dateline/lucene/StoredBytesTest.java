package org.dateline.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.Test;

class StoredBytesTest {
    private final Random random = new Random(6);

    @Test
    void givesBackWhatItWasGivenWhateverItsLengthAndFromAnyThread() {
        IntStream.of(1, 2, 17, 4_096, 100_000, 3_000_000)
                .mapToObj(this::text)
                .map(text ->
                        CompletableFuture.runAsync(() -> assertThat(StoredBytes.decompress(StoredBytes.compress(text)))
                                .isEqualTo(text)))
                .toList()
                .forEach(CompletableFuture::join);
    }

    @Test
    void readsFromTheMiddleOfABuffer() {
        BytesRef stored = StoredBytes.compress(text(500));
        byte[] around = new byte[stored.length + 20];
        System.arraycopy(stored.bytes, stored.offset, around, 7, stored.length);
        assertThat(StoredBytes.decompress(new BytesRef(around, 7, stored.length)))
                .isEqualTo(StoredBytes.decompress(stored));
    }

    @Test
    void saysThatAnArticleIsDamaged() {
        BytesRef stored = StoredBytes.compress(text(5_000));
        BytesRef cut = new BytesRef(Arrays.copyOf(stored.bytes, stored.length / 2));
        BytesRef noise = new BytesRef(new byte[] {1, 2, 3, 4, 5, 6, 7, 8});
        for (BytesRef damaged : new BytesRef[] {cut, noise, new BytesRef()}) {
            assertThatThrownBy(() -> StoredBytes.decompress(damaged))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("A stored article is damaged (")
                    .hasMessageEndingWith("); run 'dateline verify'.");
        }
    }

    /** A text with repetitions. */
    private byte[] text(int length) {
        byte[] text = new byte[length];
        for (int i = 0; i < length; i++) {
            text[i] = (byte) (i > 50 && random.nextInt(10) > 0 ? text[i - 41] : 'a' + random.nextInt(26));
        }
        return text;
    }
}
